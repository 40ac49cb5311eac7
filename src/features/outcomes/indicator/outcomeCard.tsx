import { fitText, LINE_HEIGHT_EM } from '#src/charts/card/fitText.ts';
import { DotLane } from '#src/charts/lanes/DotLane.tsx';
import { ComparatorName, DotAxis, dotScale } from '#src/charts/lanes/LaneRows.tsx';
import { Marker } from '#src/charts/Marker.tsx';
import { AXIS_INK, INK } from '#src/charts/placeStyles.ts';
import type { Card, CardProps } from '#src/client/card.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { dotRows } from '#src/features/outcomes/selectors/dotRows.ts';
import { formatTick } from '#src/features/outcomes/selectors/figureText.ts';
import { latestPeriod, latestRows } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { releaseDateWords } from '#src/narrative/site/embedWords.ts';

import { outcomeView } from './outcomeView.ts';

const NAME_HEIGHT_PX = 28;
const AXIS_HEIGHT_PX = 40;
const NOTE = { size: 18, lines: 3 };
/** Enlarges the texts of a chart, as link previews are shown at a third of their size. */
const MAGNIFICATION = 1.4;

/** One outcome: the places as dots with their limits, against the first comparator. */
function Drawing({ params, search, width, height }: CardProps) {
  const id = params['indicator'] ?? '';
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: areas } = useCollection('areas');
  const { items: observations } = useCollection('observations', { indicator: id });
  const indicator = useCollection('indicators').items.find((one) => one.id === id);
  if (!system || !indicator) return null;
  const record = { indicator, observations, places, areas, comparators: system.comparators };
  const { input, params: choices } = outcomeView(search, record);
  const subjects = latestRows(input).filter(
    ({ kind }) => kind === 'place' || kind === 'comparator',
  );
  const { rows, ...pictured } = dotRows(subjects, indicator, choices.place);
  const comparators = pictured.comparators.filter(({ value }) => value !== null).slice(0, 1);
  const { least, most, dataset, basis } = indicator;
  const scale = dotScale([...rows, ...comparators], { least, most });
  const notes = [
    ...(basis === 'illustrative' ? ['Illustrative figures.'] : []),
    ...rows.flatMap(({ label, note }) => (note === null ? [] : [`${label}: ${note}.`])),
    `${releaseDateWords(latestPeriod(input)?.period ?? null, dataset.released)}; 95% limits in brackets.`,
    `Source: ${dataset.producer}.`,
  ].join(' ');
  const noteHeight = NOTE.lines * NOTE.size * LINE_HEIGHT_EM;
  const note = fitText(notes, { width, height: noteHeight }, [NOTE.size, 16]);
  const row = Math.min(
    84,
    (height - NAME_HEIGHT_PX - AXIS_HEIGHT_PX - noteHeight) / Math.max(rows.length, 1),
  );
  const size = Math.min(24, row * 0.38);
  const end = NAME_HEIGHT_PX + rows.length * row;
  return (
    <>
      {comparators.map((comparator) => (
        <g key={comparator.id} transform={`scale(${MAGNIFICATION})`}>
          <svg
            width={width / MAGNIFICATION}
            height={NAME_HEIGHT_PX / MAGNIFICATION}
            overflow="visible"
          >
            <ComparatorName comparator={comparator} scale={scale} />
          </svg>
        </g>
      ))}
      {rows.map(({ id: place, style, label, text, interval, ...dot }, n) => (
        <g key={place} transform={`translate(0 ${NAME_HEIGHT_PX + n * row})`}>
          <Marker kind={style.marker} colour={style.colour} x={12} y={size * 0.65} scale={1.5} />
          <text x="32" y={size} fontSize={size} fontWeight="700" fill={INK}>
            {dot.note === null ? label : `${label} (proxy)`}
          </text>
          <text x={width} y={size} fontSize={size} fontWeight="700" fill={INK} textAnchor="end">
            {interval === null ? text : `${text} ${interval}`}
          </text>
          <svg y={size * 1.35} width={width} height={row - size * 1.35} overflow="visible">
            <DotLane
              scale={scale}
              dot={{ ...dot, style }}
              comparators={comparators}
              markerScale={1.6}
            />
          </svg>
        </g>
      ))}
      <g transform={`translate(0 ${end + 2}) scale(${MAGNIFICATION})`}>
        <svg
          width={width / MAGNIFICATION}
          height={AXIS_HEIGHT_PX / MAGNIFICATION}
          overflow="visible"
        >
          <DotAxis scale={scale} format={formatTick} />
        </svg>
      </g>
      {note.lines.map((line, n) => (
        <text
          key={line}
          y={end + AXIS_HEIGHT_PX + note.size * (1 + n * LINE_HEIGHT_EM)}
          fontSize={note.size}
          fill={AXIS_INK}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** The picture of an outcome. Of the page's description it shows the first sentence: the rest is drawn. */
export const outcomeCard: Card = { Drawing, sentences: 1 };
