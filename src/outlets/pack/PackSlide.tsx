import { drawChart } from '#src/charts/draw/drawChart.tsx';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import type { FigureTable } from '#src/contract/figures/figure.ts';
import { kickerWords } from '#src/narrative/site/boardWords.ts';
import { slideChart } from '#src/outlets/slide/slideRows.ts';
import { slideSourceLines } from '#src/outlets/slide/slideSourceLines.ts';
import { ILLUSTRATIVE } from '#src/outlets/sourceLines.ts';

import { hashWords } from './hashWords.ts';
import { slideAddress } from './slideAddress.ts';

const WIDTH_PX = 896;

type Props = {
  readonly deck: DeckContent;
  readonly slide: SlideContent;
  readonly hash: string;
  readonly site: string;
};

/** A slide in a pack: a part of a document that needs no network, no script and no other file. */
export function PackSlide({ deck, slide, hash, site }: Props) {
  const { figure, title, lines, note, number } = slide;
  const chart = slideChart(slide);
  const drawing = chart && drawChart(chart, { width: WIDTH_PX, height: null });
  const said = figure?.sentences.filter((sentence) => sentence !== title) ?? [];
  const notes = [
    ...(figure?.reading == null ? [] : [figure.reading]),
    ...(figure?.notes ?? []),
    ...(drawing?.notes ?? []),
  ];
  const address = slideAddress(deck, slide, site);
  return (
    <section id={`slide-${number}`} data-slide={number}>
      {(figure?.isIllustrative ?? deck.isIllustrative) && <p className="made-up">{ILLUSTRATIVE}</p>}
      <p className="quiet">
        Slide {number} of {deck.slides.length} · {kickerWords(slide, deck)}
      </p>
      <h2>{title}</h2>
      {figure && figure.subtitle !== '' && <p className="quiet">{figure.subtitle}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {drawing && (
        <div className="wide" role="region" aria-label={`Chart: ${title}`} tabIndex={0}>
          <svg
            viewBox={`0 0 ${Math.ceil(Math.max(drawing.width, WIDTH_PX))} ${Math.ceil(drawing.height)}`}
            fontFamily="Arial, Helvetica, sans-serif"
            role="img"
            aria-label={[title, ...said].join(' ')}
          >
            {drawing.content}
          </svg>
        </div>
      )}
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {notes.map((one) => (
        <p key={one} className="small">
          {one}
        </p>
      ))}
      {figure && figure.table.rows.length > 0 && <PackTable table={figure.table} name={title} />}
      {note !== null && (
        <>
          <h3>Presenter’s note</h3>
          <p>{note}</p>
        </>
      )}
      {slideSourceLines(slide, deck).map((line) => (
        <p key={line} className="small quiet">
          {line}
        </p>
      ))}
      <p className="small quiet">
        Address: <a href={address}>{address}</a>
      </p>
      <p className="small quiet">
        Hash of this slide: <code title={hash}>{hashWords(hash)}</code>
      </p>
    </section>
  );
}

type TableProps = { readonly table: FigureTable; readonly name: string };

const PackTable = ({ table: { columns, rows }, name }: TableProps) => (
  <details>
    <summary>Its figures: {rows.length === 1 ? '1 row' : `${rows.length} rows`}</summary>
    <div className="wide" role="region" aria-label={`Figures: ${name}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map(({ id, unit }) => (
              <th key={id} scope="col">
                {unit === null ? id : `${id} (${unit})`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            // Rows have no ids and never move.
            <tr key={`row-${n}`}>
              {row.map((cell, at) => (
                <td key={columns[at]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
