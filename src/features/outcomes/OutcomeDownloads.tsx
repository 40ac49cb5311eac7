import { useRenderInfo } from '#src/client/renderInfo.ts';
import type { Indicator } from '#src/contract/outcomes.ts';

/** The indicator's figures as files, straight from the API. */
export function OutcomeDownloads({ indicator }: { readonly indicator: Indicator }) {
  const { apiAddress, isFile } = useRenderInfo();
  // A copy made of files answers no question: there one file holds every indicator.
  const question = isFile ? '' : `?indicator=${indicator.id}`;
  const address = (ending: string) => `${apiAddress}/observations.${ending}${question}`;
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
      <p className="secondary small measure">
        {isFile
          ? 'These hold the figures of every indicator; the column “indicator” tells them apart.'
          : 'Districts and both sexes are in them, too.'}{' '}
        Under each figure, “Share” has its own rows, text and pictures, with title, source and date
        inside.
      </p>
    </>
  );
}
