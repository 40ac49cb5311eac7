import { styleOf } from '#src/charts/placeStyles.ts';
import { isDark } from '#src/charts/tiles/shades.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { Tile } from '#src/contract/tile.ts';
import {
  inReadingOrder,
  tileAbout,
  tileRows,
  type TileRow,
} from '#src/features/places/map/tileRows.ts';
import { MAP_NOTE, PART_NOTE } from '#src/narrative/places/tileWords.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';
import { MARKERS, markerKey } from './markers.ts';
import { share } from './share.ts';

type Footprint = {
  readonly tiles: readonly Tile[];
  readonly places: readonly Place[];
  readonly areas: readonly Area[];
};

const notes = (rows: readonly TileRow[]): string =>
  `${MAP_NOTE}${rows.some(({ partOf }) => partOf !== null) ? ` ${PART_NOTE}` : ''}`;

const names = (rows: readonly TileRow[]): Html =>
  html`<ul class="list s names">
    ${rows.map(
      ({ number, name, partOf }) =>
        html`<li>
          <span class="q">${number}</span> ${name}${
            partOf !== null && html`<span class="q"> (part of ${partOf})</span>`
          }
        </li>`,
    )}
  </ul>`;

/** Tiles as links, each where it stands. */
const tileMap = (rows: readonly TileRow[], places: number, chosen?: string): Html =>
  html`<ul class="map">
    ${inReadingOrder(rows).map((row) => {
      const { colour, marker } = styleOf(row.place.index, places);
      const isShown = chosen === undefined || chosen === row.place.id;
      const fill = isShown ? colour : '#d8dde0';
      return html`<li style="grid-area:${row.row}/${row.column}/span 2/span 2">
        <a href="/places/${row.place.id}" class="${isDark(fill) && 'dark'}"
          ><svg aria-hidden="true">
            <rect width="100%" height="100%" fill="${fill}" />
            <path d="${MARKERS[marker]}" transform="translate(11 11)" fill="currentColor" />
          </svg>
          <i>${isShown && row.number}</i> <span>${row.name}</span
          ><span class="hide">${tileAbout(row)}</span></a
        >
      </li>`;
    })}
  </ul>`;

/** The whole footprint: map, and the places with their tiles. */
export function systemFootprint(footprint: Footprint): Html {
  const { tiles, places, areas } = footprint;
  const rows = tileRows(footprint);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const cited = new Set(tiles.flatMap(({ sources }) => sources.map(({ source }) => source)));
  return html`<section class="card" aria-labelledby="footprint">
    <h2 id="footprint">Footprint</h2>
    <div class="pair">
      <div>
        ${tileMap(rows, places.length)}
        <p class="q s">
          ${notes(rows)} ${[...cited].map(() => html`<a href="/about">source</a> `)}
        </p>
        ${share('the map', '/#footprint', 'tiles.csv')}
      </div>
      <ul class="list">
        ${places.map(
          (place, index) =>
            html`<li>
              ${markerKey(styleOf(index, places.length))}
              <a href="/places/${place.id}">${place.name}</a>
              ${names(rows.filter((row) => row.place.id === place.id))}${
                place.proxy !== null &&
                html`<span class="q s">Figures by proxy: ${nameOf(place.figuresFrom)}</span>`
              }
            </li>`,
        )}
      </ul>
    </div>
    <p><a href="/?shade=deprivation#footprint">Shade the map by deprivation or an outcome</a></p>
  </section>`;
}

/** One place among the others. */
export function placeMap(footprint: Footprint, place: Place, numbers: SourceNumbers): Html {
  const rows = tileRows(footprint);
  const own = rows.filter((row) => row.place.id === place.id);
  const tiles = footprint.tiles.filter((tile) => tile.place === place.id);
  const citations = tiles.flatMap(({ sources }) => sources);
  return html`${tileMap(rows, footprint.places.length, place.id)} ${names(own)}
    <p class="q s">${notes(own)}${cite(citations, numbers)}</p>`;
}
