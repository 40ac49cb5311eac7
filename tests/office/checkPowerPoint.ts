import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';

import type { DeckContent } from '#src/contract/deck.ts';
import type { ChartSpec, ValueWithLimits } from '#src/contract/figures/chartSpec.ts';
import { slideChart } from '#src/outlets/slide/slideRows.ts';

import {
  attributesOf,
  openPackage,
  textRunsOf,
  unescapeXml,
  type OfficePackage,
} from './openPackage.ts';

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const CHARTS = /^ppt\/charts\/chart\d+\.xml$/;

/** The zip and its list of content types: what makes an office offer a repair first. */
function checkParts({ entries, text, relations }: OfficePackage): void {
  const names = entries.map(({ name }) => name);
  expect(entries.filter(({ method }) => method !== 8)).toEqual([]);
  expect(names.filter((name) => name.endsWith('/'))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  const types = text('[Content_Types].xml');
  const listed = attributesOf(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
  const parts = names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
  expect(listed.toSorted()).toEqual(parts.toSorted());

  // Every part is reached from the package, by relationships that lead somewhere.
  const reached = new Set<string>();
  const todo = [''];
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    const own = relations(path);
    expect(new Set(own.map(({ id }) => id)).size, path).toBe(own.length);
    for (const { target } of own) {
      expect(parts, `${path} → ${target}`).toContain(target);
      if (!reached.has(target)) todo.push(target);
      reached.add(target);
    }
    if (!path.endsWith('.xml')) continue;
    const used = [...text(path).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id);
    const ids = own.map(({ id }) => id);
    expect(
      used.filter((id) => !ids.includes(id ?? '')),
      path,
    ).toEqual([]);
  }
  expect(parts.filter((part) => !reached.has(part))).toEqual([]);
}

/** The data sheet of a chart's workbook, by cell. */
function cellsOf(workbook: Uint8Array): Map<string, string> {
  const files = unzipSync(workbook);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const sheets = attributesOf(part('xl/workbook.xml'), 'sheet').map(({ name }) => name);
  // What “Edit data” opens.
  expect(sheets).toEqual(['Data', 'About']);
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>.*?<\/si>/gs)].map(([item]) =>
    unescapeXml([...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join('')),
  );
  const cells = [...part('xl/worksheets/sheet1.xml').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)];
  return new Map(
    cells.flatMap(([, attributes = '', inside = '']): [string, string][] => {
      const at = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
      const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1];
      if (value === undefined) return [];
      return [[at, attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value]];
    }),
  );
}

const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) +
  String.fromCharCode(65 + (column % 26));
const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The cells that a formula such as `Data!$B$2:$B$7` names, row by row. */
function cellsNamed(formula: string): string[] {
  const [, first = '', from = '', last = first, to = from] =
    /^Data!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(formula) ?? [];
  expect(first, formula).not.toBe('');
  const cells: string[] = [];
  for (let row = Number(from); row <= Number(to); row += 1)
    for (let column = columnOf(first); column <= columnOf(last); column += 1)
      cells.push(`${lettersOf(column)}${row}`);
  return cells;
}

/** What a chart's XML remembers is what the workbook within it holds. @returns the numbers drawn */
function checkChart(office: OfficePackage, path: string): number[] {
  const xml = office.text(path);
  const [workbook] = office.relations(path);
  expect(workbook?.type, path).toBe('package');
  const cells = cellsOf(office.bytes(workbook?.target ?? ''));
  const drawn: number[] = [];
  const references = xml.matchAll(/<c:f>([^<]*)<\/c:f><c:(num|str)Cache>(.*?)<\/c:\2Cache>/gs);
  for (const [, formula = '', kind, cache = ''] of references) {
    const named = cellsNamed(unescapeXml(formula));
    expect(cache, formula).toContain(`<c:ptCount val="${named.length}"/>`);
    const points = new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value = '']) => [
        Number(at),
        unescapeXml(value),
      ]),
    );
    for (const [n, cell] of named.entries())
      expect(points.get(n) ?? '', `${path} ${cell}`).toBe(cells.get(cell) ?? '');
    if (kind === 'num') drawn.push(...[...points.values()].map(Number));
  }
  // As many axes as the series name.
  const ids = (tag: string) => attributesOf(xml, tag).map(({ val }) => val);
  const axes = [...xml.matchAll(/<c:(?:valAx|catAx)><c:axId val="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids('c:axId'))).toEqual(new Set(axes));
  expect(axes.length).toBe(2);
  return drawn;
}

const valuesOf = (values: readonly ValueWithLimits[]): number[] =>
  values
    .flatMap(({ value, lower, upper }) => (value === null ? [] : [value, lower, upper]))
    .filter((value) => value !== null);

/** Every number that a chart has to show; tables show the others. */
function numbersOf(chart: ChartSpec | null): number[] {
  switch (chart?.kind) {
    case 'lanes':
      return valuesOf([...chart.rows, ...chart.comparators]);
    case 'dumbbell':
      return valuesOf(chart.rows.flatMap(({ before, after }) => [before, after]));
    case 'trend':
      return chart.lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    case 'panels':
      return chart.panels
        .flatMap(({ lines }) => lines)
        .flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    case 'bars':
      return chart.rows.map(({ value }) => value);
    case 'deciles':
      return [...chart.deciles];
    case 'matrix':
    case 'flows':
    case 'scales':
    case 'tiles':
    case undefined:
      return [];
  }
}

/** Smallest type on a slide, in hundredths of a point: 24 pixels of 1,080. */
const LEAST_SIZE = 1200;
const SLIDE = { cx: 12_192_000, cy: 6_858_000 };

function checkSlide(office: OfficePackage, path: string): void {
  const xml = office.text(path);
  const ids = attributesOf(xml, 'p:cNvPr').map(({ id }) => id);
  expect(new Set(ids).size, path).toBe(ids.length);
  // One title, in its placeholder.
  const titles = [...xml.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*?<p:ph type="title"\/>.*?<\/p:sp>/gs)];
  expect(titles.length, path).toBe(1);
  expect(textRunsOf(titles[0]?.[0] ?? '').join(''), path).not.toBe('');
  // Charts and tables say what they are; there are no pictures.
  const frames = [...xml.matchAll(/<p:graphicFrame>.*?<p:cNvPr [^>]*?descr="([^"]+)"/gs)];
  expect(frames.length, path).toBe(attributesOf(xml, 'p:graphicFrame').length);
  expect(xml, path).not.toContain('<p:pic>');
  // Heads are marked, and every row has a cell for each column.
  for (const [table] of xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)) {
    expect(table, path).toMatch(/^<a:tbl><a:tblPr firstRow="1"/);
    const columns = attributesOf(table, 'a:gridCol').length;
    for (const [row] of table.matchAll(/<a:tr .*?<\/a:tr>/gs))
      expect(attributesOf(row, 'a:tc').length, path).toBe(columns);
  }
  // Nothing is too small to be read, or over the edge.
  for (const { sz } of attributesOf(xml, 'a:rPr'))
    if (sz !== undefined) expect(Number(sz), path).toBeGreaterThanOrEqual(LEAST_SIZE);
  const boxes = xml.matchAll(/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g);
  for (const [box, ...numbers] of boxes) {
    const [x = 0, y = 0, cx = 0, cy = 0] = numbers.map(Number);
    expect(Math.min(x, y, cx, cy), `${path}: ${box}`).toBeGreaterThanOrEqual(0);
    expect(x + cx, `${path}: ${box}`).toBeLessThanOrEqual(SLIDE.cx);
    expect(y + cy, `${path}: ${box}`).toBeLessThanOrEqual(SLIDE.cy);
  }
}

/** All that speaks is in British English, and says so. */
function checkLanguage({ paths, text }: OfficePackage): void {
  for (const path of paths(/^ppt\/.*\.xml$/)) {
    const properties = ['a:rPr', 'a:defRPr', 'a:endParaRPr'].flatMap((tag) =>
      attributesOf(text(path), tag),
    );
    for (const { lang } of properties) expect(lang, path).toBe('en-GB');
    // No run is without properties.
    expect(text(path), path).not.toMatch(/<a:r><a:t>/);
  }
}

/** Opens a deck's PowerPoint as a package, and holds it against what the deck says. */
export async function checkPowerPoint(deck: DeckContent, file: Blob): Promise<OfficePackage> {
  const office = await openPackage(file);
  checkParts(office);
  checkLanguage(office);
  const slides = office.paths(SLIDES);
  expect(slides.length).toBe(deck.slides.length);
  const titles = new Set<string>();
  const charts = new Set(office.paths(CHARTS));
  for (const [n, slide] of deck.slides.entries()) {
    const path = slides[n] ?? '';
    checkSlide(office, path);
    titles.add(slide.title);
    const relations = office.relations(path);
    const own = relations.filter(({ type }) => type === 'chart').map(({ target }) => target);
    const drawn = own.flatMap((chart) => {
      charts.delete(chart);
      expect(office.text(chart)).toContain('<c:lang val="en-GB"/>');
      return checkChart(office, chart);
    });
    const missing = numbersOf(slideChart(slide)).filter((number) => !drawn.includes(number));
    expect(missing, path).toEqual([]);

    const notes = relations.find(({ type }) => type === 'notesSlide')?.target ?? '';
    const said = textRunsOf(office.text(notes));
    const { note, figure, page } = slide;
    if (note !== null) expect(said).toContain(note);
    for (const sentence of figure?.sentences ?? []) expect(said).toContain(sentence);
    if (figure !== null) expect(said).toContain(`Source: ${figure.source}.`);
    if (page !== null && deck.baseAddress !== null)
      expect(said.at(-1)).toBe(`${deck.baseAddress.replace(/\/$/, '')}${page}`);
  }
  expect([...charts]).toEqual([]);
  return office;
}
