import { apiPath } from '#src/addresses/apiPath.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

/** The indicator's figures as files, straight from the API. */
export function OutcomeDownloads({ indicator }: { readonly indicator: Indicator }) {
  const { apiAddress } = useRenderInfo();
  const address = (format: 'csv' | 'json') =>
    `${apiAddress}/${apiPath('observations', { indicator: indicator.id }, format)}`;
  return (
    <>
      <ul>
        <li>
          <a href={address('csv')}>CSV of every figure</a> for spreadsheets: each row with its area,
          period, limits, source, release and basis, and whether it stands in for a place
        </li>
        <li>
          <a href={address('json')}>JSON of every figure</a> for programs
        </li>
      </ul>
      <p className="secondary small">
        They hold all that is on record of this indicator: every area, sex and period. A copy of
        this site without a server has the figures of all indicators in one file; its column
        “indicator” tells them apart. Under each figure, “Share” has its own rows, text and
        pictures, with title, source and date inside.
      </p>
    </>
  );
}
