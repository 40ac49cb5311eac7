import { parse } from 'csv-parse/sync';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { FigureContent } from '#src/contract/figures/figure.ts';
import { fileName } from '#src/figures/fileName.ts';

import { csvOf } from './csvOf.ts';
import { FigurePicture } from './picture/FigurePicture.tsx';
import { textOf } from './textOf.ts';

const content: FigureContent = {
  id: 'outcome',
  params: { indicator: 'adult-smoking' },
  title: 'Smoking: worse than England in North',
  finding: 'Worse than England in North',
  subtitle: 'Adults who smoke, per cent, 2023, with 95% limits',
  sentences: ['In 2023, 20.6% of adults in North smoked.'],
  reading: null,
  notes: ['Proxy: the figure is for West.'],
  source: 'Example Office, “Smoking, by place”, released 1 May 2024; status: not stated',
  citations: ['example-office'],
  dated: 'Figures for 2023, released 1 May 2024',
  newer: null,
  publisher: 'Placeboard',
  attribution: 'Open licence.',
  asAt: '2026-11-21',
  basis: 'published',
  isIllustrative: false,
  file: 'adult-smoking-places-2023',
  page: '/outcomes/adult-smoking#latest',
  mark: null,
  table: {
    columns: [
      { id: 'name', unit: null, type: 'text' },
      { id: 'value', unit: '%', type: 'number' },
      { id: 'lower', unit: '%', type: 'number' },
    ],
    rows: [
      ['North, upper', 0.3, null],
      ['=South', -20.6, 16],
    ],
  },
  chart: null,
};
const address = 'https://example.org/outcomes/adult-smoking?period=2023#trend';

describe('a shared figure', () => {
  it('as text has sentences, cautions, source, date and basis', () => {
    expect(textOf(content)).toBe(
      [
        content.title,
        content.subtitle,
        ...content.sentences,
        ...content.notes,
        'Source: Example Office, “Smoking, by place”, released 1 May 2024; status: not stated.',
        'Placeboard, record as at 21 November 2026; basis: published. Open licence.',
      ].join('\n'),
    );
  });

  it('as CSV has its rows, each with title, source and link', () => {
    const csv = csvOf(content, address);
    expect(csv.startsWith('\ufeffname,value,lower,title,')).toBe(true);
    const [first, second, ...more] = parse<Record<string, string>>(csv, {
      bom: true,
      columns: true,
    });
    expect(more).toEqual([]);
    const about = {
      title: content.title,
      subtitle: content.subtitle,
      source: content.source,
      asAt: '2026-11-21',
      basis: 'published',
      link: address,
    };
    expect(first).toEqual({ name: 'North, upper', value: '0.3', lower: '', ...about });
    // What a spreadsheet would run is kept from it; a number below nought stays one.
    expect(second).toEqual({ name: "'=South", value: '-20.6', lower: '16', ...about });
  });

  it('as a picture says what it finds below its topic, marks its place, and has its address', () => {
    const about: FigureContent = {
      ...content,
      title: 'North in brief',
      mark: { colour: 'place-2', marker: 'triangle', dash: null },
    };
    const picture = renderToStaticMarkup(createElement(FigurePicture, { content: about, address }));
    expect(picture).toContain('<title>Worse than England in North</title>');
    expect(picture).toMatch(/>North in brief<\/text>[^]*>Worse than England in North<\/text>/);
    expect(picture).toContain('place-2');
    expect(picture).toContain('>https://example.org/outcomes/adult-smoking?period=2023#trend<');
    // A title that says the finding already is the headline.
    const own = renderToStaticMarkup(createElement(FigurePicture, { content }));
    expect(own).toContain(`<title>${content.title}</title>`);
    expect(own).not.toContain('>Worse than England in North<');
  });

  it('is marked illustrative in every form', () => {
    const made = { ...content, basis: 'illustrative', isIllustrative: true } as const;
    expect(textOf(made)).toMatch(/^Illustrative: made up/);
    expect(textOf(made)).toContain('basis: illustrative, made up');
    expect(csvOf(made, address)).toContain(',illustrative,');
    expect(renderToStaticMarkup(createElement(FigurePicture, { content: made }))).toContain(
      'Illustrative: made up',
    );
  });
});

it.each([
  [
    ['adult-smoking', 'Male', '', 'then and now', '2013 and 2022–24'],
    'adult-smoking-male-then-and-now-2013-and-2022-24',
  ],
  [['register', 'Ynys Môn / 2023'], 'register-ynys-mon-2023'],
  [['x'.repeat(119), 'y'], 'x'.repeat(119)],
])('names files by what is in them: %s', (parts, name) => {
  expect(fileName(parts)).toBe(name);
});
