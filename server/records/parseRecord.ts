import type { Observation } from '#src/contract/outcomes.ts';
import type { RecordData } from '#src/contract/record.ts';

import { type Draft, JSON_NAMES, observationsFile } from './Draft.ts';
import { didYouMean } from './nearest.ts';
import { byWhere, type Problem } from './Problem.ts';
import { problemIn, readCollection } from './read/readCollection.ts';
import { CONNECTIONS_FILE, readConnections } from './read/readConnections.ts';
import { LSOAS_FILE, readLsoas } from './read/readLsoas.ts';
import { readObservations } from './read/readObservations.ts';
import { basisProblems } from './rules/basis.ts';
import { dateProblems } from './rules/dates.ts';
import { decisionProblems } from './rules/decisions.ts';
import { duplicateProblems } from './rules/duplicates.ts';
import { fundProblems } from './rules/funds.ts';
import { indicatorProblems } from './rules/indicators.ts';
import { measureProblems } from './rules/measures.ts';
import { placeProblems } from './rules/places.ts';
import { referenceProblems } from './rules/references.ts';
import { retiredProblems } from './rules/retired.ts';
import { copyProblems, seriesProblems } from './rules/series.ts';
import { tileProblems } from './rules/tiles.ts';

const RULES = [
  referenceProblems,
  duplicateProblems,
  dateProblems,
  decisionProblems,
  indicatorProblems,
  seriesProblems,
  placeProblems,
  tileProblems,
  fundProblems,
  measureProblems,
  basisProblems,
  retiredProblems,
];

/**
 * Reads a record from the texts of its files and says everything that is wrong with it.
 * @param texts by path within the record's folder: `system.json`, `observations/<id>.csv`
 * @returns the record only where there is no problem at all; problems by file and line
 */
export function parseRecord(texts: ReadonlyMap<string, string>): {
  record: RecordData | null;
  problems: Problem[];
} {
  // A byte order mark at the beginning of a file is no part of its text.
  const files = new Map([...texts].map(([name, text]) => [name, text.replace(/^\uFEFF/, '')]));
  const draft = readDraft(files);
  const { observations, problems: observationProblems } = readAllObservations(files, draft);
  const { lsoas, problems: lsoaProblems } = readLsoas(files.get(LSOAS_FILE), draft.places);
  const problems = [
    ...JSON_NAMES.flatMap((name) => draft[name].problems),
    ...observationProblems,
    ...lsoaProblems,
    ...readConnections(files.get(CONNECTIONS_FILE), draft.indicators).problems,
    ...strangers(files),
    ...garbled(files),
  ];
  for (const rule of RULES) problems.push(...rule(draft));
  problems.sort(byWhere);
  if (problems.length > 0) return { record: null, problems };
  return { record: { ...validRows(draft), observations, lsoas }, problems };
}

function readDraft(files: ReadonlyMap<string, string>): Draft {
  const read = JSON_NAMES.map((name) => [name, readCollection(name, files.get(`${name}.json`))]);
  // One entry for each name, each read under that name: exactly a Draft.
  return Object.fromEntries(read) as Draft;
}

function validRows(draft: Draft): Omit<RecordData, 'observations' | 'lsoas'> {
  const rows = JSON_NAMES.map((name) => [name, draft[name].valid]);
  // As in readDraft: each name with its own rows.
  return Object.fromEntries(rows) as Omit<RecordData, 'observations' | 'lsoas'>;
}

function readAllObservations(files: ReadonlyMap<string, string>, draft: Draft) {
  const { indicators, areas, system } = draft;
  const [row] = system.rows;
  const against = {
    areas: areas.complete ? areas.names : null,
    updated: row?.updated,
    comparator: row?.comparators?.[0],
  };
  const byIndicator = new Map<string, Observation[]>();
  const problems: Problem[] = [];
  const expected = new Set<string>();
  const read = (
    id: string,
    text: string,
    indicator: (typeof indicators.rows)[number] | undefined,
  ) => {
    const one = readObservations(id, observationsFile(id), text, { indicator, ...against });
    byIndicator.set(id, one.observations);
    problems.push(...one.problems);
  };
  for (const [index, indicator] of indicators.rows.entries()) {
    if (indicator.id === undefined) continue;
    const file = observationsFile(indicator.id);
    const text = files.get(file);
    if (text === undefined)
      problems.push(
        problemIn(
          indicators,
          index,
          ['id'],
          `“${indicator.id}” has no file of values`,
          `Add ${file}, or remove the indicator.`,
        ),
      );
    else if (!expected.has(file)) read(indicator.id, text, indicator);
    expected.add(file);
  }
  for (const [file, text] of files) {
    const id = /^observations\/(.+)\.csv$/.exec(file)?.[1];
    if (id === undefined || expected.has(file)) continue;
    if (indicators.complete) {
      problems.push({
        file,
        line: 0,
        field: '',
        problem: `there is no indicator “${id}”`,
        remedy: `Add it to indicators.json, or correct the file’s name.${didYouMean(id, indicators.names)}`,
      });
    }
    read(id, text, undefined);
  }
  problems.push(...copyProblems(byIndicator));
  return { observations: [...byIndicator.values()].flat(), problems };
}

/** Files whose names mean nothing here: most likely misspelt. */
function* strangers(files: ReadonlyMap<string, string>): Generator<Problem> {
  const names: string[] = [
    ...JSON_NAMES.map((name) => `${name}.json`),
    LSOAS_FILE,
    CONNECTIONS_FILE,
  ];
  for (const file of files.keys())
    if (!names.includes(file) && !/^observations\/[^/]+\.csv$/.test(file))
      yield {
        file,
        line: 0,
        field: '',
        problem: 'is not a file of a record',
        remedy: `Remove it, or correct its name.${didYouMean(
          file,
          names.filter((name) => !files.has(name)),
        )}`,
      };
}

/** Text that was not saved as UTF-8 shows up as replacement characters. */
function* garbled(files: ReadonlyMap<string, string>): Generator<Problem> {
  for (const [file, text] of files)
    for (const [index, line] of text.split('\n').entries())
      if (line.includes('\uFFFD'))
        yield {
          file,
          line: index + 1,
          field: '',
          problem: 'a character could not be read',
          remedy: 'Save the file as UTF-8 and write the character again.',
        };
}
