import { apiPath } from '#src/addresses/apiPath.ts';
import { canChoosePlace, outcomeAddress, periodId } from '#src/figures/outcomes/outcomeParams.ts';
import { latestPeriod, type OutcomeInput } from '#src/figures/outcomes/outcomeRows.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { Share } from '#src/outlets/share/Share.tsx';

type Props = {
  readonly input: OutcomeInput;
  /** Id of the place that is highlighted where there are more places than colours; null: none. */
  readonly place?: string | null;
};

/**
 * Shares a small chart of the places. Its link leads to the chart on the outcome's page and names the
 * period, so that it still shows the same when newer figures have come.
 */
export function LatestShare({ input, place = null }: Props) {
  const { indicator, sex, comparators, places } = input;
  const period = latestPeriod(input);
  const isOneOfMany = indicator.sexes.length > 1;
  const address = outcomeAddress(indicator.id, {
    sex: isOneOfMany ? sex : null,
    against: comparators[0] ?? null,
    period: period && periodId(period),
    place: canChoosePlace(places) ? place : null,
  });
  return (
    <Share
      name={`${indicator.shortName}${isOneOfMany ? `, ${SEX_WORDS[sex]}` : ''}`}
      address={`${address}#latest`}
      data={apiPath('observations', { indicator: indicator.id }, 'csv')}
      figure="outcome"
      params={{
        indicator: indicator.id,
        sex,
        ...(place !== null && canChoosePlace(places) && { place }),
      }}
    />
  );
}
