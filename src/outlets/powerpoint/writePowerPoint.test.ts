import { describe, expect, it, test } from 'vitest';

import { loadRecord } from '#server/records/loadRecord.ts';
import { loadDeck } from '#src/figures/board/loadDeck.ts';
import { paginate } from '#src/outlets/slide/paginate.ts';
import { answersOf } from '#tests/figures/figureChecks.ts';
import { checkPowerPoint } from '#tests/office/checkPowerPoint.ts';
import { attributesOf, openPackage, textRunsOf } from '#tests/office/openPackage.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';
import { oneOfEachFigure } from '#tests/office/oneOfEachFigure.ts';

import { testDeck, testSlide } from './testDeck.ts';
import { writePowerPoint } from './writePowerPoint.ts';

const RECORDS = [
  ['the published record', publishedRecord],
  ['the worked example', () => loadRecord('mocks/record')],
] as const;

test.each(RECORDS)(
  'every deck of %s opens as a package and says what it holds',
  async (_, read) => {
    const record = await read();
    const load = answersOf(record);
    expect(record.decks.length).toBeGreaterThan(0);
    for (const deck of record.decks) {
      const subjects = {
        place: [record.places[0], record.places.at(-1)].flatMap((place) => place?.id ?? []),
        service: record.services.slice(0, 1).map(({ id }) => id),
        agreement: record.agreements.slice(0, 2).map(({ id }) => id),
        review: record.reviews.map(({ id }) => id),
        from: ['2023-01-01'],
      };
      const params =
        deck.param === null ? [{}] : subjects[deck.param].map((id) => ({ [deck.param ?? '']: id }));
      for (const asked of params) {
        const content = paginate(await loadDeck(deck, asked, load));
        await checkPowerPoint(content, await writePowerPoint(content));
      }
    }
  },
);

describe('a PowerPoint file', () => {
  it('is marked on every slide where its record is made up', async () => {
    const [figure] = await oneOfEachFigure();
    const slides = [testSlide(figure ?? null), testSlide(null)];
    const marked = async (isIllustrative: boolean) => {
      const deck = testDeck(slides, { isIllustrative });
      const office = await openPackage(await writePowerPoint(deck));
      const all = office
        .paths(/slides\/slide\d+\.xml$/)
        .map((path) => textRunsOf(office.text(path)));
      return all.map((runs) => runs.includes('Illustrative: made up for demonstration'));
    };
    expect(await marked(true)).toEqual([true, true]);
    // A figure of another record is marked in any deck.
    expect(await marked(false)).toEqual([true, false]);
  });

  it('tells the parts of a long figure apart by their titles, and shortens a title by whole sentences', async () => {
    const [register = null] = await oneOfEachFigure();
    const title = `${'A finding that goes on and on and on. '.repeat(9)}The last sentence.`;
    const parts = [1, 2].map((number) =>
      testSlide(register, { title, part: { number, of: 2, from: number - 1, to: number } }),
    );
    const office = await openPackage(await writePowerPoint(testDeck(parts)));
    const titles = office.paths(/slides\/slide\d+\.xml$/).map((path) => {
      const [shape = ''] = /<p:ph type="title"\/>.*?<\/p:sp>/s.exec(office.text(path)) ?? [];
      return textRunsOf(shape).join('');
    });
    expect(titles[0]).toMatch(
      /^(A finding that goes on and on and on\. ?){3,8} \(1\u00a0of\u00a02\)$/,
    );
    expect(titles[1]).toMatch(/ \(2\u00a0of\u00a02\)$/);
  });

  it('names the meeting on its first slide, and prints the hash of its sealed pack on its last', async () => {
    const words = ['title', 'text', 'closing'] as const;
    const deck = testDeck(
      words.map((kind) => testSlide(null, { kind, lines: ['A line'] })),
      { meeting: 'Board meeting in public', hash: '0123456789abcdef0123456789' },
    );
    const office = await openPackage(await writePowerPoint(deck));
    const said = office
      .paths(/slides\/slide\d+\.xml$/)
      .map((path) => textRunsOf(office.text(path)));
    expect(said[0]).toContain('Board meeting in public');
    expect(said[1]).not.toContain('Board meeting in public');
    expect(said[2]).toContain('Its sealed pack has the hash 0123 4567 89ab cdef 0123');
  });

  it('has the presenter’s own notes only if asked', async () => {
    const deck = testDeck([testSlide(null, { note: 'For my eyes' })]);
    const notes = async (withNotes: boolean) => {
      const office = await openPackage(await writePowerPoint(deck, { withNotes }));
      return textRunsOf(office.text('ppt/notesSlides/notesSlide1.xml'));
    };
    expect(await notes(true)).toContain('For my eyes');
    expect(await notes(false)).toEqual(['Words in large type', 'One line', 'Another line']);
  });

  it('is 16:9, dated by its record, and the same for the same deck', async () => {
    const deck = testDeck([testSlide(null)]);
    const [first, second] = await Promise.all([writePowerPoint(deck), writePowerPoint(deck)]);
    const office = await openPackage(first);
    expect(attributesOf(office.text('ppt/presentation.xml'), 'p:sldSz')).toEqual([
      { cx: '12192000', cy: '6858000' },
    ]);
    expect(office.text('docProps/core.xml')).toContain('2026-11-21T00:00:00Z');
    expect(await first.bytes()).toEqual(await second.bytes());
  });

  it('says how far it is, and stops when told', async () => {
    const deck = testDeck(Array.from({ length: 5 }, () => testSlide(null)));
    const told: number[] = [];
    await writePowerPoint(deck, { onProgress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3, 4, 5]);

    const controller = new AbortController();
    const stopped = writePowerPoint(deck, {
      onProgress: (done) => done === 2 && controller.abort(new Error('enough')),
      signal: controller.signal,
    });
    await expect(stopped).rejects.toThrow('enough');
  });
});
