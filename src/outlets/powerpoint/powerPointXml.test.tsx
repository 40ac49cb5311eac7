import { expect, test } from 'vitest';

import { openPackage, textRunsOf } from '#tests/office/openPackage.ts';

import { testDeck, testSlide } from './testDeck.ts';
import { oneOfEachFigure } from '#tests/office/oneOfEachFigure.ts';
import { writePowerPoint } from './writePowerPoint.ts';

/* In jsdom for its XML parser. */

test('every part of a PowerPoint file is XML, whatever its words hold', async () => {
  const figures = await oneOfEachFigure();
  const bad = 'A “B” & <C> "D" \' 🏥 \u200Fעברית\u200E ]]> 1 < 2';
  const deck = testDeck(
    [
      ...figures.map((figure) => testSlide(figure)),
      testSlide(null, { title: bad, lines: [bad], note: bad, section: bad, item: '<&>' }),
    ],
    { title: bad, about: bad, publisher: bad },
  );
  const office = await openPackage(await writePowerPoint(deck));
  const parser = new DOMParser();
  for (const { name } of office.entries.filter((entry) => !entry.name.endsWith('.xlsx'))) {
    const document = parser.parseFromString(office.text(name), 'application/xml');
    expect(document.querySelector('parsererror')?.textContent ?? '', name).toBe('');
  }
  const slide = office.paths(/slides\/slide\d+\.xml$/).at(-1) ?? '';
  expect(textRunsOf(office.text(slide)).filter((run) => run === bad)).toHaveLength(2);
  const notes = office.paths(/notesSlide\d+\.xml$/).at(-1) ?? '';
  expect(textRunsOf(office.text(notes))[0]).toBe(bad);
});
