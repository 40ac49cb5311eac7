import type { Decision } from '#src/contract/register.ts';
import { OutcomeWithin } from '#src/features/outcomes/districts/OutcomeWithin.tsx';
import { OutcomeClosing } from '#src/features/outcomes/gaps/OutcomeClosing.tsx';
import { OutcomeGaps } from '#src/features/outcomes/gaps/OutcomeGaps.tsx';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import { gapClosing } from '#src/figures/outcomes/closing/gapClosing.ts';
import { trendSeries, type OutcomeInput } from '#src/figures/outcomes/outcomeRows.ts';
import { outcomeThenNow } from '#src/figures/outcomes/thenNow/thenNowFigure.ts';
import { registerEvents } from '#src/figures/outcomes/trend/registerEvents.ts';
import { withinPictures } from '#src/figures/outcomes/within/withinPictures.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { outcomeCaption } from '#src/narrative/outcomes/outcomeSubtitle.ts';
import { OutcomeThenNow } from '#src/features/outcomes/trend/OutcomeThenNow.tsx';
import { OutcomeTrend } from '#src/features/outcomes/trend/OutcomeTrend.tsx';
import { periodsWithNumbers, spanOf } from '#src/figures/outcomes/spanOf.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

import { OutcomeDownloads } from './OutcomeDownloads.tsx';
import styles from './OutcomeDetails.module.scss';
import { OutcomeTable } from './OutcomeTable.tsx';

type Props = {
  readonly input: OutcomeInput;
  readonly decisions: readonly Pick<Decision, 'status' | 'from'>[];
  readonly placesExistFrom: string | null;
  readonly view: OutcomeFigureView;
  /** Id of the place that is highlighted where there are more places than colours. */
  readonly chosen: string | null;
};

/** The sections after the latest figures: gaps, trend, districts, every figure as a table. */
export function OutcomeDetails({ input, decisions, placesExistFrom, view, chosen }: Props) {
  const { indicator, sex } = input;
  const series = trendSeries(input);
  const periods = periodsWithNumbers(series);
  const found = outcomeThenNow(series, indicator, chosen);
  const within = withinPictures(input);
  const closing = gapClosing(input, { chosen });
  const comparator = series.find(({ kind }) => kind === 'comparator');
  return (
    <>
      {comparator && (
        <section className="card" aria-labelledby="gap">
          <h2 id="gap">Is the gap to {areaInSentence(comparator.name)} closing?</h2>
          {closing && <OutcomeClosing view={view} closing={closing} />}
          {closing?.spec ? (
            // On paper the verdicts are enough, and the figures over time follow.
            <div className={`${styles.further} screen-only`}>
              <h3>Period by period{indicator.sexes.length > 1 && `, ${SEX_WORDS[sex]}`}</h3>
              <PhoneDisclosure summary="The gap over time, and in sentences">
                <OutcomeGaps view={view} series={series} />
              </PhoneDisclosure>
            </div>
          ) : (
            <OutcomeGaps view={view} series={series} />
          )}
        </section>
      )}
      <section className="card" aria-labelledby="trend">
        <h2 id="trend">Over time</h2>
        <OutcomeTrend
          view={view}
          series={series}
          events={registerEvents(decisions, placesExistFrom, periods)}
          chosen={chosen}
        />
        {found && (
          <div className={styles.further}>
            <OutcomeThenNow view={view} found={found} />
          </div>
        )}
      </section>
      {within.length > 0 && (
        <section className="card" aria-labelledby="within">
          <h2 id="within">Within the places</h2>
          {within.map((picture, n) => (
            <div key={picture.id} className={n > 0 ? styles.further : undefined}>
              <OutcomeWithin view={view} picture={picture} />
            </div>
          ))}
        </section>
      )}
      <section className="card" aria-labelledby="table">
        <h2 id="table">Every figure</h2>
        <PhoneDisclosure summary="The table, and downloads">
          <OutcomeTable
            caption={outcomeCaption(indicator, sex, spanOf(series))}
            indicator={indicator}
            series={series}
          />
          <div className={`${styles.further} screen-only`}>
            <h3>Download</h3>
            <OutcomeDownloads indicator={indicator} />
          </div>
        </PhoneDisclosure>
      </section>
    </>
  );
}
