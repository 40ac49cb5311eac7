import { parse } from 'csv-parse/sync';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';

import { localMount } from '#server/records/mounts/localMount.ts';
import { apiPath } from '#src/addresses/apiPath.ts';
import type { QueryValues } from '#src/addresses/withQuery.ts';
import { inTheme } from '#src/charts/colours.ts';
import type { Answer } from '#src/contract/api/answer.ts';
import { FigureContent } from '#src/contract/figures/figure.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { RecordData } from '#src/contract/record.ts';
import { unfoundedMarks, unfoundedNumbers } from '#src/figures/facts/unfoundedNumbers.ts';
import type { AskedFigure } from '#src/figures/facts/askedFigures.ts';
import { loadFigure, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { moneyTables } from '#src/figures/money/moneyTables.ts';
import { FIGURES } from '#src/figures/registry.ts';
import { csvOf } from '#src/outlets/csvOf.ts';
import { FigurePicture } from '#src/outlets/picture/FigurePicture.tsx';
import { textOf } from '#src/outlets/textOf.ts';

/** The answers of a record's API, each asked for once. */
export function answersOf(record: RecordData): LoadAnswer {
  const { fetchApi } = localMount('', record, {});
  const answers = new Map<string, Promise<unknown>>();
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetchApi(path);
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  return (name, params) => {
    const path = apiPath(name, params as QueryValues);
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    // The path was made from the name.
    return answer as Promise<Answer<typeof name>>;
  };
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** Every figure of an outcome about each sex, comparator and place, and of the record on an early day. */
export const everyCombination = (record: RecordData): AskedFigure[] =>
  FIGURES.flatMap((figure) => {
    const has = (name: string) => name in figure.params;
    const [system] = record.system;
    const outcomes = record.indicators.flatMap(({ id, sexes }) =>
      sexes.flatMap((sex) =>
        ids(record.places).flatMap((place) =>
          (system?.comparators ?? []).map((against) => ({
            indicator: id,
            sex,
            ...(has('place') && { place }),
            ...(has('against') && { against }),
          })),
        ),
      ),
    );
    const days = record.sources.flatMap(({ published }) =>
      published !== null && /^\d{4}-\d{2}-\d{2}$/.test(published) ? [published] : [],
    );
    return [
      ...(has('sex') ? outcomes.map((params) => ({ figure, params })) : []),
      ...(has('asAt') && !has('sex')
        ? days
            .filter((asAt) => system && asAt >= system.begins && asAt <= recordDay(system))
            .map((asAt) => ({ figure, params: { asAt } }))
        : []),
      ...(has('measure')
        ? moneyTables(record.funds, record.places).map(({ measure }) => ({
            figure,
            params: { measure },
          }))
        : []),
      ...(has('shade')
        ? ids(record.indicators).map((shade) => ({ figure, params: { shade } }))
        : []),
    ];
  });

/** Checks what must hold of every figure, whatever the record. */
export async function checkFigure(
  { figure, params }: AskedFigure,
  load: LoadAnswer,
): Promise<void> {
  const about = `${figure.id} ${JSON.stringify(params)}`;
  const content = await loadFigure(figure, params, load);
  const json = JSON.stringify(content);
  // Plain JSON of the contract, and the same bytes again.
  expect(FigureContent.parse(JSON.parse(json)), about).toEqual(content);
  expect(JSON.stringify(await loadFigure(figure, params, load)), about).toBe(json);
  expect(json, about).not.toMatch(/NaN|Infinity|undefined/);

  const { columns, rows } = content.table;
  for (const row of rows) {
    expect(row.length, about).toBe(columns.length);
    for (const [n, cell] of row.entries())
      if (columns[n]?.type === 'text')
        expect(cell === null || typeof cell === 'string', about).toBe(true);
      else expect(cell === null || Number.isFinite(cell), about).toBe(true);
  }

  expect(unfoundedMarks(content), `${about}: drawn, and not in its table`).toEqual([]);
  expect(unfoundedNumbers(content), `${about}: said, and not in its table`).toEqual([]);

  // Periods have one form for machines, as in the record's files, and one in prose.
  expect(JSON.stringify(content.table), about).not.toMatch(/\d{4}–\d\d\b/);
  const said = [content.title, content.finding, content.subtitle, ...content.sentences];
  expect([...said, content.dated].join(' '), about).not.toMatch(/\b(19|20)\d\d-\d\d\b/);

  // Files are of the same object.
  const csv = parse<Record<string, string>>(csvOf(content, 'https://example.org'), {
    bom: true,
    columns: true,
  });
  expect(csv.length, about).toBe(rows.length);
  for (const [n, row] of rows.entries())
    for (const [at, { id }] of columns.entries()) {
      const cell = row[at] ?? null;
      expect(csv[n]?.[id]?.replace(/^'(?=[=+@-])/, ''), about).toBe(
        cell === null ? '' : String(cell),
      );
    }
  const picture = inTheme(renderToStaticMarkup(createElement(FigurePicture, { content })));
  expect(picture, about).not.toMatch(/NaN|Infinity|undefined|var\(/);
  expect(textOf(content), about).toContain(content.title);
  if (content.chart?.kind === 'lanes')
    for (const { text } of content.chart.rows) expect(picture, about).toContain(text);
}
