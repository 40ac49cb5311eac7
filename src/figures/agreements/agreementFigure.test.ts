import { beforeAll, describe, expect, test } from 'vitest';

import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { FlowRow } from '#src/contract/figures/flowsSpec.ts';
import { loadFigure, type LoadAnswer } from '#src/figures/loadFigure.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { agreementFigure } from './agreementFigure.ts';
import { agreementsBesideFigure } from './agreementsBesideFigure.ts';

let load: LoadAnswer;
beforeAll(async () => {
  load = answersOf(await publishedRecord());
});

const figureOf = (agreement: string) => loadFigure(agreementFigure, { agreement }, load);

function rowsOf({ chart }: FigureContent): FlowRow[] {
  if (chart?.kind !== 'flows') throw new Error('Not a diagram');
  return chart.groups.flatMap(({ rows }) => rows);
}

describe('the diagram of the Care Trust Plus', () => {
  test('has each number of its slides with its end, or that it is not stated', async () => {
    const rows = rowsOf(await figureOf('care-trust-plus'));
    const council = 'north-east-lincolnshire-council';
    const trust = 'north-east-lincolnshire-care-trust-plus';
    expect(
      rows
        .filter(({ moves, isHeldTogether }) => moves !== 'functions' && !isHeldTogether)
        .map(({ label, from, to, verb, isInEffect }) => [label, from, to, verb, isInEffect]),
    ).toEqual([
      ['677 staff', [], [trust], 'transfer', true],
      ['About £54.3 million', [], [trust], 'transfers', true],
      ['About £3.3 million', [], [], 'service level agreements', true],
      ['65 staff', [], [council], 'seconded', true],
      ['About £2.03 million', [], [council], 'transfers', true],
      ['117 staff', [], [council], 'second/transfer', false],
      ['About £22.03 million', [], [council], 'transfers', false],
    ]);
  });

  test('adds no sums, and says what the council keeps', async () => {
    const content = await figureOf('care-trust-plus');
    // 54.3 + 3.3 + 2.03 + 22.03 = 81.66 and 677 + 65 + 117 = 859.
    expect(JSON.stringify(content)).not.toMatch(/81\.66|81,660,000|81660000|859/);
    expect(content.chart?.kind === 'flows' && content.chart.parties[0]?.keeps).toEqual([
      'Keeps the function of the director of adult social services',
    ]);
  });
});

test('seven services for four partnerships are one dashed arrow with four heads', async () => {
  const rows = rowsOf(await figureOf('place-integration-deal'));
  expect(rows.map(({ to, state, isInEffect }) => [to.length, state, isInEffect])).toEqual([
    [4, 'announced (an aim)', false],
  ]);
});

test('an arrangement without transfers says so, and what each party stays', async () => {
  const { chart } = await figureOf('together');
  if (chart?.kind !== 'flows') throw new Error('Not a diagram');
  expect([chart.groups, chart.unstated]).toEqual([[], null]);
  expect(chart.absent).toMatch(/^No functions, staff or money/);
  expect(chart.parties.map(({ keeps }) => keeps.length)).toEqual([1, 1, 1]);
});

test('an agreement that the record lacks is refused with those that it has', async () => {
  await expect(figureOf('nowhere')).rejects.toMatchObject({
    parameter: 'agreement',
    allowed: expect.arrayContaining(['care-trust-plus', 'place-integration-deal']) as unknown,
  });
  await expect(
    loadFigure(agreementsBesideFigure, { agreements: 'together,nowhere' }, load),
  ).rejects.toMatchObject({ parameter: 'agreements' });
});
