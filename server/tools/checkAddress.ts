import { z } from 'zod';

import { checkOneFile, checkTexts } from '#server/records/checkRecord.ts';
import type { DataProblem } from '#server/records/DataProblem.ts';
import { filesOfAnswers } from '#server/records/filesOfAnswers.ts';
import {
  createLimitedFetch,
  type LimitedFetchOptions,
} from '#server/records/mounts/limitedFetch.ts';
import { Meta } from '#src/contract/api/answer.ts';
import { COLLECTIONS, READ_NAMES, type StoredName } from '#src/contract/collections.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { valueAt } from '#src/contract/plain/valueAt.ts';
import type { RecordData } from '#src/contract/record.ts';
import { contractProblems } from '#src/narrative/contract/contractProblems.ts';
import { changeDates } from '#src/record/changes/changeDates.ts';
import { dayBefore } from '#src/record/dates.ts';
import { cellKey } from '#src/record/register/cellKey.ts';
import { registerAt } from '#src/record/register/register.ts';

/** Whoever runs the check waits longer than a reader does. */
const TIMEOUT_MS = 20_000;

/** In place of an answer that could not be read: the rules then don’t take it for a whole file. */
const UNREADABLE = '[';

const problemOf = (file: string, problem: string, remedy: string, field = ''): DataProblem => ({
  file,
  line: 0,
  field,
  problem,
  remedy,
});

/** An answer as it came; `absent`: there is none, which may be right. */
type Read = { json: unknown } | { problem: DataProblem } | 'absent';

/** Asks for documents below an address. */
const readerOf =
  (address: string, fetchLimited: ReturnType<typeof createLimitedFetch>) =>
  async (file: string): Promise<Read> => {
    try {
      const response = await fetchLimited(`${address}/${file}`);
      if (response.status === 404) return 'absent';
      if (!response.ok)
        return {
          problem: problemOf(
            file,
            `was answered with ${response.status}`,
            'It must be 200, or 404 where there is none.',
          ),
        };
      const text = await response.text();
      try {
        return { json: JSON.parse(text) };
      } catch {
        return {
          problem: problemOf(
            file,
            'is not JSON',
            'Answer with JSON, or with 404 where there is none.',
          ),
        };
      }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return {
        problem: problemOf(
          file,
          `gave no answer (${why})`,
          'See that the address is right and answers in time.',
        ),
      };
    }
  };

/** What is wrong with what an answer says of itself. */
function metaProblems(json: unknown): DataProblem[] {
  const schema = z.looseObject(Meta.shape);
  const meta = valueAt(json, 'meta');
  const { error } = schema.safeParse(meta);
  return contractProblems(schema, meta, error?.issues ?? []).map(({ path, problem, remedy }) =>
    problemOf('system.json', problem, remedy, ['meta', ...path].map(String).join('.')),
  );
}

/** The collections that an API has, and what is wrong with its answers as such. */
async function readCollections(read: ReturnType<typeof readerOf>) {
  const answers = new Map<StoredName, readonly unknown[]>();
  const problems: DataProblem[] = [];
  for (const name of READ_NAMES) {
    const file = `${name}.json`;
    const got = await read(file);
    if (got === 'absent') {
      if (COLLECTIONS[name].isRequired)
        problems.push(problemOf(file, 'is missing', 'Add it: { "meta": {…}, "items": […] }.'));
      continue;
    }
    if ('problem' in got) {
      problems.push(got.problem);
      // Nothing else will be answered either.
      if (name === 'system') break;
      continue;
    }
    const items = valueAt(got.json, 'items');
    if (name === 'system') problems.push(...metaProblems(got.json));
    if (Array.isArray(items)) answers.set(name, items);
    else problems.push(problemOf(file, 'must hold a list', 'Put the entries in it.', 'items'));
  }
  return { answers, problems };
}

const Cells = z.looseObject({
  meta: z.looseObject({ asAt: z.string() }),
  items: z.array(
    z.looseObject({
      place: z.string(),
      service: z.string(),
      status: z.string().nullable(),
      decides: z.string(),
    }),
  ),
});

/**
 * Whether an API's register says what its own decisions give, on the record's day and, where it
 * answers for others, before the last change. An API may have no register.
 */
async function registerProblems(
  record: RecordData,
  read: ReturnType<typeof readerOf>,
): Promise<DataProblem[]> {
  const [system] = record.system;
  if (!system) return [];
  const changed = changeDates(record).at(-1)?.day;
  const days = [recordDay(system), ...(changed === undefined ? [] : [dayBefore(changed)])].filter(
    (day) => day >= system.begins,
  );
  const problems: DataProblem[] = [];
  for (const day of days) {
    const file = `register.json?asAt=${day}`;
    const got = await read(file);
    if (got === 'absent') return [];
    if ('problem' in got) return [...problems, got.problem];
    const answer = Cells.safeParse(got.json);
    if (!answer.success) {
      const remedy = 'Each item has place, service, status and decides; meta has asAt.';
      return [...problems, problemOf(file, 'is not a register', remedy)];
    }
    // A host of files answers for one day, whatever was asked.
    if (answer.data.meta.asAt !== day) continue;
    const answered = new Map(answer.data.items.map((cell) => [cellKey(cell), cell]));
    for (const cell of registerAt(record, day)) {
      const other = answered.get(cellKey(cell));
      const given = `${cell.status ?? 'no decision found'}, ${cell.decides}`;
      const said = other ? `${other.status ?? 'no decision found'}, ${other.decides}` : 'nothing';
      if (said !== given)
        problems.push(
          problemOf(
            file,
            `says “${said}”, and the decisions give “${given}”`,
            'Count an entry once its own date and its earliest source’s have come; the latest gives the status.',
            `${cell.place}, ${cell.service}`,
          ),
        );
    }
  }
  return problems;
}

/**
 * Checks a record that an API answers with, by the rules for a record's folder.
 * @param address of the API, without a slash at its end
 */
export async function checkAddress(
  address: string,
  options: LimitedFetchOptions = {},
): ReturnType<typeof checkTexts> {
  const read = readerOf(address, createLimitedFetch({ timeoutMs: TIMEOUT_MS, ...options }));
  const { answers, problems: own } = await readCollections(read);
  if (!answers.has('system')) return { record: null, problems: own, warnings: [] };
  const { texts, inAnswer } = filesOfAnswers(answers);
  // What was not read is not said to lack what others refer to.
  const unread = own.map(({ file }) => file).filter((file) => !texts.has(file));
  for (const file of unread) texts.set(file, UNREADABLE);
  const { record, problems, warnings } = await checkTexts(texts);
  const all = [
    ...own,
    ...problems.filter(({ file }) => !unread.includes(file)).map(inAnswer),
    ...(record ? await registerProblems(record, read) : []),
  ];
  return {
    record: all.length > 0 ? null : record,
    problems: all,
    warnings: all.length > 0 ? [] : warnings.map(inAnswer),
  };
}

/** Checks a record that is one JSON file on the web. @throws Error if there is no answer */
export async function checkFileAt(
  address: string,
  options: LimitedFetchOptions = {},
): ReturnType<typeof checkOneFile> {
  const response = await createLimitedFetch({ timeoutMs: TIMEOUT_MS, ...options })(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return checkOneFile(address.slice(address.lastIndexOf('/') + 1), await response.text());
}
