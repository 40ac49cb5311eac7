import { html, type Html } from './html.ts';

/** The figures of one indicator as files. */
export function outcomeDownloads(indicator: string): Html {
  const address = (ending: string) => `/api/v1/observations.${ending}?indicator=${indicator}`;
  return html`<ul>
      <li>
        <a href="${address('csv')}">CSV of every figure</a> for spreadsheets: each row with its
        area, period, limits, source, release and basis, and whether it stands in for a place
      </li>
      <li><a href="${address('json')}">JSON of every figure</a> for programs</li>
    </ul>
    <p class="q s">
      They hold all that is on record of this indicator: every area, sex and period. A copy of this
      site without a server has the figures of all indicators in one file; its column “indicator”
      tells them apart. Under each figure, “Share” has its own rows, text and pictures, with title,
      source and date inside.
    </p>`;
}
