import { beforeAll, describe, expect, test } from 'vitest';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { RecordData } from '#src/contract/record.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { readDeckParams } from '#src/figures/board/readDeckParams.ts';
import { packHash } from '#src/outlets/pack/packHash.ts';
import { paginate } from '#src/outlets/slide/paginate.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';
import {
  deckContent,
  PACK_DECK,
  packData,
  packText,
  releasedExample,
  withRelease,
} from '#tests/packs.ts';

import { checkPack, type PackReport } from './checkPack.ts';

let record: RecordData;
let content: DeckContent;
beforeAll(async () => {
  record = await releasedExample();
  content = await deckContent(record);
});

const check = async (text: string, now: RecordData = record): Promise<PackReport> =>
  checkPack({ name: 'pack.html', text, pack: packData(text) }, answersOf(now));
const verdicts = ({ slides }: PackReport) =>
  Object.fromEntries(slides.map(({ slide, verdict }) => [slide.id, verdict]));
const slideOf = ({ slides }: PackReport, id: string) => {
  const found = slides.find(({ slide }) => slide.id === id);
  if (!found) throw new Error(`The report has no slide ${id}`);
  return found;
};

const AS_RECORDED = {
  opening: 'as-recorded',
  register: 'as-recorded',
  place: 'as-recorded',
  smoking: 'as-recorded',
  money: 'as-recorded',
};

/** The deck with the figure of a slide changed, and the slide's title after it. */
const withFigure = (id: string, change: (figure: FigureContent) => FigureContent): DeckContent => ({
  ...content,
  slides: content.slides.map((slide) => {
    if (slide.id !== id || !slide.figure) return slide;
    const figure = change(slide.figure);
    return { ...slide, figure, title: figure.finding };
  }),
});

/** A figure with the first number of its table changed, its chart and its words being left as they are. */
const withOtherDigit = (figure: FigureContent): FigureContent => {
  let isDone = false;
  const rows = figure.table.rows.map((row) =>
    row.map((cell) => {
      if (typeof cell !== 'number' || isDone) return cell;
      isDone = true;
      return cell + 1;
    }),
  );
  if (!isDone) throw new Error('The figure has no number');
  return { ...figure, table: { ...figure.table, rows } };
};

const later = (one: RecordData, days: string): RecordData => ({
  ...one,
  system: one.system.map((system) => ({ ...system, updated: days })),
});

/** The record after its second decision about dental services in Blackpool turned out to be another. */
const withRevisedDecision = (one: RecordData): RecordData => {
  const latest = one.decisions.findLast(({ place }) => place === 'blackpool');
  return {
    ...one,
    decisions: one.decisions.map((decision) =>
      decision === latest ? { ...decision, status: 'paused' as const, holder: null } : decision,
    ),
  };
};

describe('a pack of the record', () => {
  test('that is fresh is as the record says, with no warning', async () => {
    const report = await check(await packText(content));
    expect(verdicts(report)).toEqual(AS_RECORDED);
    expect(report.warnings).toEqual([]);
    expect(report.hash).toBe(await packHash(content));
    expect(report.slides.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('is so still when the record only went on', async () => {
    expect(verdicts(await check(await packText(content), later(record, '2026-11-22')))).toEqual(
      AS_RECORDED,
    );
  });

  test('has the same hash with notes as without, and notes only if they are wanted', async () => {
    const [plain, noted] = [await packText(content), await packText(content, true)];
    expect(plain).not.toContain('Say this of register');
    expect(noted).toContain('Say this of register');
    expect(packData(noted).hash).toBe(packData(plain).hash);
    expect(verdicts(await check(noted))).toEqual(AS_RECORDED);
  });

  test('can be checked against a record without releases as far as it says the same', async () => {
    const report = await check(await packText(content), { ...record, releases: [] });
    expect(verdicts(report)).toEqual(AS_RECORDED);
    expect(report.warnings).toEqual([expect.stringContaining('no releases')]);
  });
});

describe('every deck of the worked example', () => {
  const example = { ...exampleRecord(), releases: [] };
  test.each(example.decks.map(({ id }) => id))(
    '%s is as the record says, today and on an earlier day',
    async (id) => {
      const deck = example.decks.find((one) => one.id === id);
      const load = answersOf(example);
      const [system] = example.system;
      if (!deck || !system) throw new Error('The example has no such deck');
      const days: [asAt: string, said: string[]][] = [
        ['', ['as-recorded']],
        ['2025-06-30', ['as-recorded', 'newer']],
      ];
      for (const [asAt, said] of days) {
        const search = new URLSearchParams(asAt && { asAt });
        const { params } = readDeckParams(search, deck, { ...example, system });
        const shown = paginate(await loadDeck(deck, params, load));
        const report = await check(await packText(shown), example);
        expect(report.slides.filter(({ verdict }) => !said.includes(verdict))).toEqual([]);
        expect(report.warnings).toEqual([expect.stringContaining('no releases')]);
      }
    },
  );
});

describe('after the record changed', () => {
  test('a revised decision is shown, old and new beside each other', async () => {
    const now = await withRelease(later(withRevisedDecision(record), '2027-01-31'));
    const report = await check(await packText(content), now);
    expect(verdicts(report)).toEqual({ ...AS_RECORDED, register: 'revised', place: 'revised' });
    const { changes, reasons } = slideOf(report, 'register');
    expect(reasons.join()).toContain('Release 0001');
    expect(changes).toHaveLength(1);
    expect(changes[0]?.what).toContain('Blackpool');
    expect(changes[0]?.now).toContain('status: Paused');
    expect(changes[0]?.old).toContain('status: ');
  });

  test('a later decision makes newer figures, not revised ones', async () => {
    const source = record.sources[0];
    const first = record.decisions[0];
    if (!source || !first) throw new Error('The example has no source or decision');
    const sources = [
      ...record.sources,
      { ...source, id: 'later-minutes', published: '2027-01-15' },
    ];
    const decision = {
      ...first,
      id: 'later-pause',
      status: 'paused' as const,
      from: '2027-01-15',
      sources: [{ source: 'later-minutes', where: 'Item 3', evidence: 'decision' as const }],
    };
    const now = later(
      { ...record, sources, decisions: [...record.decisions, decision] },
      '2027-01-31',
    );
    const report = await check(await packText(content), await withRelease(now));
    expect(verdicts(report)).toMatchObject({ register: 'newer', smoking: 'as-recorded' });
    expect(slideOf(report, 'register').changes.map(({ now: text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('status: Paused')]),
    );
  });

  test('a new period makes newer figures; a corrected one is revised', async () => {
    const isHere = ({ indicator }: { indicator: string }) =>
      indicator === 'healthy-life-expectancy';
    const rows = record.observations.filter(isHere);
    const period = rows.map((row) => row.period).reduce((a, b) => (a > b ? a : b), '');
    const latest = rows.filter((row) => row.period === period);
    const next = latest.map((row) => ({
      ...row,
      period: '2030-32',
      start: '2030-01-01',
      end: '2032-12-31',
    }));
    const newer = { ...record, observations: [...record.observations, ...next] };
    expect(verdicts(await check(await packText(content), newer))).toMatchObject({
      smoking: 'newer',
    });
    const corrected = {
      ...record,
      observations: record.observations.map((row) =>
        row === latest[0] && row.state === 'number' ? { ...row, value: row.value + 0.1 } : row,
      ),
    };
    const report = await check(await packText(content), corrected);
    expect(verdicts(report)).toMatchObject({ smoking: 'revised' });
    expect(slideOf(report, 'smoking').changes[0]?.now).toMatch(/value: [\d.]+ years/);
  });

  test('a figure about a place that is gone is withdrawn', async () => {
    const now = {
      ...record,
      places: record.places.map((place) =>
        place.id === 'blackpool' ? { ...place, id: 'blackpool-and-fylde' } : place,
      ),
    };
    expect(slideOf(await check(await packText(content), now), 'place').verdict).toBe('withdrawn');
  });

  test('a sentence that the record words otherwise now is reworded, and the figures are the same', async () => {
    const now = {
      ...record,
      indicators: record.indicators.map((one) =>
        one.id === 'healthy-life-expectancy' ? { ...one, shortName: 'Years in good health' } : one,
      ),
    };
    const report = await check(await packText(content), now);
    expect(verdicts(report)).toEqual({ ...AS_RECORDED, smoking: 'reworded' });
    const { changes, reasons } = slideOf(report, 'smoking');
    expect(reasons.join()).toContain('Release 0001');
    expect(changes.map(({ now: text }) => text).join()).toContain('Years in good health');
  });
});

describe('a pack that was changed by hand, with every hash worked out anew', () => {
  test.each(['smoking', 'money'])('one digit of %s is not what the record said', async (id) => {
    const report = await check(await packText(withFigure(id, withOtherDigit)));
    expect(verdicts(report)).toEqual({ ...AS_RECORDED, [id]: 'not-recorded' });
    expect(slideOf(report, id).changes).toHaveLength(1);
  });

  test('nor is it after newer figures came', async () => {
    const text = await packText(withFigure('smoking', withOtherDigit));
    const now = await withRelease(later(withRevisedDecision(record), '2027-01-31'));
    expect(verdicts(await check(text, now))).toMatchObject({
      smoking: 'not-recorded',
      register: 'revised',
    });
  });

  test('a status, a verdict and a name are not what the record said', async () => {
    const text = await packText(
      withFigure('register', (figure) => ({
        ...figure,
        table: {
          ...figure.table,
          rows: figure.table.rows.map((row, n) =>
            n === 0 ? row.map((cell, at) => (at === 3 ? 'Returned' : cell)) : row,
          ),
        },
      })),
    );
    expect(verdicts(await check(text))).toEqual({ ...AS_RECORDED, register: 'not-recorded' });
  });

  test('a digit in a sentence, in the title or in the chart alone is not either', async () => {
    const said = withFigure('smoking', (figure) => ({
      ...figure,
      sentences: figure.sentences.map((text, n) => (n === 0 ? `${text} It was 12.3 years.` : text)),
    }));
    const titled = {
      ...content,
      slides: content.slides.map((slide) =>
        slide.id === 'smoking' ? { ...slide, title: 'It is 12.3 years' } : slide,
      ),
    };
    const drawn = withFigure('smoking', (figure) => ({
      ...figure,
      chart:
        figure.chart?.kind === 'lanes'
          ? {
              ...figure.chart,
              rows: figure.chart.rows.map((row, n) => (n === 0 ? { ...row, value: 12.3 } : row)),
            }
          : figure.chart,
    }));
    for (const changed of [said, titled, drawn]) {
      const report = await check(await packText(changed));
      expect(verdicts(report)).toEqual({ ...AS_RECORDED, smoking: 'not-recorded' });
      expect(slideOf(report, 'smoking').reasons.join()).toContain('12.3');
    }
  });

  test('words alone are shown beside the record’s, and that no release has them', async () => {
    const report = await check(
      await packText(
        withFigure('smoking', (figure) => ({ ...figure, finding: 'All is well here.' })),
      ),
    );
    const { verdict, changes, reasons } = slideOf(report, 'smoking');
    expect(verdict).toBe('reworded');
    expect(reasons.join()).toContain('No release has these words');
    expect(changes.map(({ old }) => old)).toContain('All is well here.');
  });

  test('another day does not make it so', async () => {
    const report = await check(
      await packText(withFigure('register', (figure) => ({ ...figure, asAt: '2030-01-01' }))),
    );
    expect(slideOf(report, 'register')).toMatchObject({
      verdict: 'not-recorded',
      reasons: [expect.stringContaining('in the future of this record')],
    });
  });

  test('a slide taken out changes the hash, and the record’s own deck has it', async () => {
    const without = {
      ...content,
      slides: content.slides
        .filter(({ id }) => id !== 'money')
        .map((slide, n) => ({ ...slide, number: n + 1 })),
    };
    const report = await check(await packText(without));
    expect(new Set(Object.values(verdicts(report)))).toEqual(new Set(['as-recorded']));
    expect(report.hash).not.toBe(await packHash(content));
    expect(report.warnings.join()).toMatch(/slides that this pack lacks: “/);
    const twice = { ...content, slides: [...content.slides, ...content.slides.slice(-1)] };
    expect((await check(await packText(twice))).hash).not.toBe(await packHash(content));
  });

  test('words of a slide without a figure are held against the record’s own deck', async () => {
    const slides = content.slides.map((slide) =>
      slide.id === 'opening' ? { ...slide, lines: ['Everything is delegated'] } : slide,
    );
    const report = await check(await packText({ ...content, slides }));
    expect(slideOf(report, 'opening')).toMatchObject({
      verdict: 'cannot-tell',
      changes: [{ old: 'Everything is delegated', now: 'What the record says' }],
    });
    const own = { ...content, id: 'own' };
    expect(slideOf(await check(await packText(own)), 'opening').verdict).toBe('own-words');
  });
});

describe('a slide with parameters of its own, which no release lists', () => {
  const params = { indicator: 'healthy-life-expectancy', sex: 'Male', against: 'E12000002' };
  const own = () =>
    deckContent(record, {
      ...PACK_DECK,
      slides: [
        {
          id: 'men',
          item: null,
          note: null,
          seconds: 60,
          kind: 'figure',
          figure: 'outcome',
          params,
        },
      ],
    });

  test('is as the record says while it does', async () => {
    expect(verdicts(await check(await packText(await own())))).toEqual({ men: 'as-recorded' });
  });

  test('is revised or altered otherwise: the record can’t tell', async () => {
    const men = await own();
    const slides = men.slides.map((slide) => ({
      ...slide,
      figure: slide.figure && withOtherDigit(slide.figure),
    }));
    const report = await check(await packText({ ...men, slides }));
    expect(verdicts(report)).toEqual({ men: 'cannot-tell' });
    expect(slideOf(report, 'men').changes).toHaveLength(1);
  });
});

describe('a file that shows something else than its data', () => {
  test('is told slide by slide', async () => {
    const text = await packText(content);
    const title = content.slides[1]?.title ?? '';
    const changed = text.replace(`<h2>${title}</h2>`, '<h2>All services are delegated</h2>');
    expect(changed).not.toBe(text);
    const report = await check(changed);
    expect(verdicts(report)).toEqual({ ...AS_RECORDED, register: 'not-recorded' });
    expect(slideOf(report, 'register').reasons.join()).toContain('otherwise than its own data');
  });

  test('is told of what is around the slides, and of what no words show', async () => {
    const text = await packText(content);
    const around = await check(text.replace('<footer>', '<p>Approved by the board.</p><footer>'));
    expect(around.warnings.join()).toContain('Outside its slides');
    const styled = await check(text.replace('</style>', 'h2{display:none}</style>'));
    expect(styled.warnings.join()).toContain('not as Placeboard writes it');
  });

  test('is told where its hashes were not worked out anew', async () => {
    const text = await packText(content);
    const data = packData(text);
    const pack = { ...data, deck: withFigure('money', withOtherDigit) };
    const report = await checkPack({ name: 'pack.html', text, pack }, answersOf(record));
    expect(report.warnings.join()).toContain('not those of its content');
  });
});

test('a pack of another record is told so', async () => {
  const report = await check(await packText({ ...content, systemName: 'NHS Elsewhere' }));
  expect(report.warnings.join()).toContain('it is of NHS Elsewhere (worked example)');
});
