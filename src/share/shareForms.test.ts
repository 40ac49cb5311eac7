import { parse } from 'csv-parse/sync';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { describeFigure } from './describeFigure.ts';
import { fileName } from './fileName.ts';
import { shareCsv } from './shareCsv.ts';
import { shareText } from './shareText.ts';

const record = {
  publisher: 'Placeboard',
  asAt: '2026-11-21',
  attribution: 'Open licence.',
  basis: 'published',
} as const;
const described = {
  title: 'Smoking: worse than England in North',
  subtitle: 'Adults who smoke, per cent, 2023, with 95% limits',
  sentences: ['In 2023, 20.6% of adults in North smoked.'],
  notes: ['Proxy: the figure is for West.'],
  source: 'Example Office, “Smoking, by place”, released 1 May 2024; status: not stated',
  basis: 'published',
  table: {
    headings: ['name', 'value', 'lower'],
    rows: [
      ['North, upper', 0.1 + 0.2, null],
      ['=South', -20.6, 16],
    ],
  },
  file: ['adult-smoking', 'Male', '', 'then and now', '2013 and 2022–24'],
  draw: () => createElement('svg'),
} as const;
const address = 'https://example.org/outcomes/adult-smoking?period=2023#trend';
const made = (asked: Partial<typeof record> | object = {}) =>
  describeFigure(described, { ...record, ...asked });

describe('a shared figure', () => {
  it('as text has sentences, cautions, source, date and basis', () => {
    expect(shareText(made())).toBe(
      [
        described.title,
        described.subtitle,
        ...described.sentences,
        ...described.notes,
        'Source: Example Office, “Smoking, by place”, released 1 May 2024; status: not stated.',
        'Placeboard, record as at 21 November 2026; basis: published. Open licence.',
      ].join('\n'),
    );
  });

  it('as CSV has its rows, each with title, source and link', () => {
    const csv = shareCsv(made(), address);
    expect(csv.startsWith('\ufeffname,value,lower,title,')).toBe(true);
    const [first, second, ...more] = parse<Record<string, string>>(csv, {
      bom: true,
      columns: true,
    });
    expect(more).toEqual([]);
    const about = {
      title: described.title,
      subtitle: described.subtitle,
      source: described.source,
      asAt: '2026-11-21',
      basis: 'published',
      link: address,
    };
    expect(first).toEqual({ name: 'North, upper', value: '0.3', lower: '', ...about });
    // What a spreadsheet would run is kept from it; a number below nought stays one.
    expect(second).toEqual({ name: "'=South", value: '-20.6', lower: '16', ...about });
  });

  it('is marked illustrative in every form where its record or its data is', () => {
    const whole = made({ basis: 'illustrative' });
    const alone = describeFigure({ ...described, basis: 'illustrative' }, record);
    for (const figure of [whole, alone]) {
      expect(figure.words.isIllustrative).toBe(true);
      expect(shareText(figure)).toMatch(/^Illustrative: made up/);
      expect(shareText(figure)).toContain('basis: illustrative, made up');
      expect(shareCsv(figure, address)).toContain(',illustrative,');
      expect(figure.file).toMatch(/^illustrative-adult-smoking/);
    }
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
