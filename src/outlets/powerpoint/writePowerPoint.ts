import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { writeWorkbook } from '#src/outlets/writeWorkbook.ts';
import { slideChart } from '#src/outlets/slide/slideRows.ts';
import { sourceLines } from '#src/outlets/sourceLines.ts';

import { chartXml } from './charts/chartXml.ts';
import type { NativeChart } from './charts/NativeChart.ts';
import { layoutPath, MASTER_PATHS, masterParts } from './package/masterParts.ts';
import { CONTENT_TYPES, type Part } from './package/Part.ts';
import { PACKAGE_RELATIONSHIPS, presentationParts } from './package/presentationParts.ts';
import { zipParts } from './package/zipParts.ts';
import { notesOf, notesXml } from './slides/notesXml.ts';
import { chartRelationship, slideXml } from './slides/slideXml.ts';

/* Loaded only when a file is asked for. */

type Options = {
  /** Whether the presenter's own notes are in it: whoever gets the file reads them. */
  readonly withNotes?: boolean;
  /** Told after each slide how many are done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
};

const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

/** Lets the page answer: a task of its own, which also runs in a window that is covered. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

/** The workbook within a chart: its data first, as that is what “Edit data” opens. */
async function workbookOfChart(
  { sheet, description }: NativeChart,
  { figure }: SlideContent,
): Promise<Uint8Array> {
  const about = figure === null ? [] : sourceLines(figure).map((text) => ['Source', text] as const);
  const workbook = await writeWorkbook({
    about: [['Chart', description], ...about],
    ...sheet,
    isDataFirst: true,
  });
  return new Uint8Array(await workbook.arrayBuffer());
}

const chartParts = async (
  chart: NativeChart,
  number: number,
  slide: SlideContent,
): Promise<Part[]> => {
  const workbook = `ppt/embeddings/workbook${number}.xlsx`;
  return [
    {
      path: `ppt/charts/chart${number}.xml`,
      contentType: CONTENT_TYPES.chart,
      content: chartXml(chart, 'workbook'),
      relationships: [{ id: 'workbook', type: 'package', target: workbook }],
    },
    {
      path: workbook,
      contentType: CONTENT_TYPES.workbook,
      content: await workbookOfChart(chart, slide),
    },
  ];
};

type Writing = {
  readonly number: number;
  /** How many charts came before. */
  readonly before: number;
  readonly withNotes: boolean;
  readonly rest: () => Promise<void>;
};

/** A slide, its notes and its charts. */
async function slideParts(
  deck: DeckContent,
  slide: SlideContent,
  { number, before, withNotes, rest }: Writing,
): Promise<Part[]> {
  const drawn = slideXml(deck, slide, slideChart(slide));
  const notes = `ppt/notesSlides/notesSlide${number}.xml`;
  const charts: Part[] = [];
  for (const [n, one] of drawn.charts.entries()) {
    await rest();
    charts.push(...(await chartParts(one, before + n + 1, slide)));
  }
  return [
    {
      path: slidePath(number),
      contentType: CONTENT_TYPES.slide,
      content: drawn.xml,
      relationships: [
        { id: 'layout', type: 'slideLayout', target: layoutPath(drawn.layout) },
        { id: 'notes', type: 'notesSlide', target: notes },
        ...drawn.charts.map((_, n) => ({
          id: chartRelationship(n),
          type: 'chart',
          target: `ppt/charts/chart${before + n + 1}.xml`,
        })),
      ],
    },
    {
      path: notes,
      contentType: CONTENT_TYPES.notesSlide,
      content: notesXml(notesOf(deck, slide, withNotes)),
      relationships: [
        { id: 'master', type: 'notesMaster', target: MASTER_PATHS.notes },
        { id: 'slide', type: 'slide', target: slidePath(number) },
      ],
    },
    ...charts,
  ];
}

/**
 * Writes a deck as a PowerPoint file (.pptx): charts and tables are PowerPoint's own, drawn from the
 * figures' rows, with the rows in a workbook behind each chart. It rests between slides, so that the
 * page stays responsive.
 * @throws the signal's reason where it is aborted
 */
export async function writePowerPoint(
  deck: DeckContent,
  { withNotes = true, onProgress, signal }: Options = {},
): Promise<Blob> {
  const rest = async () => {
    await nextTask();
    signal?.throwIfAborted();
  };
  const slides: Part[] = [];
  for (const [n, slide] of deck.slides.entries()) {
    const before = slides.filter(({ contentType }) => contentType === CONTENT_TYPES.chart).length;
    slides.push(...(await slideParts(deck, slide, { number: n + 1, before, withNotes, rest })));
    onProgress?.(n + 1);
    await rest();
  }
  const paths = deck.slides.map((_, n) => slidePath(n + 1));
  const parts = [...presentationParts(deck, paths), ...masterParts(), ...slides];
  return new Blob(await zipParts(parts, PACKAGE_RELATIONSHIPS, rest), {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
