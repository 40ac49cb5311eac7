import { LanesChart } from '#src/charts/lanes/LanesChart.tsx';
import { Cautions } from '#src/features/outcomes/frame/Cautions.tsx';
import { IllustrativeNote } from '#src/features/outcomes/frame/IllustrativeNote.tsx';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import { outcomeLanes } from '#src/figures/outcomes/dotRows.ts';
import type { OutcomeRow } from '#src/figures/outcomes/outcomeRows.ts';
import { judgedSentence } from '#src/figures/outcomes/pictureWords.ts';
import { lanesReading } from '#src/figures/outcomes/places/lanesReading.ts';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';

type Props = {
  readonly name: string;
  readonly view: OutcomeFigureView;
  readonly rows: readonly OutcomeRow[];
};

/** The places in one period as dots, with the rule by which they are called different. */
export function OutcomeDots({ name, view, rows }: Props) {
  const { indicator, cautions } = view;
  const missing = rows.filter(
    ({ kind, observation }) => kind === 'comparator' && observation === null,
  );
  const comparator = rows.find(({ kind }) => kind === 'comparator');
  const spec = outcomeLanes(rows, indicator, name, view.params.place);
  return (
    <>
      <IllustrativeNote basis={indicator.basis} />
      <FigureSection
        name="the picture of the places"
        address={`${view.address}#latest`}
        data={view.data}
        figure="outcome"
        params={view.params}
        chart={<LanesChart spec={spec} />}
        explore={{
          label: 'Explore the places',
          spec,
          sentenceOf: (id) => {
            const row = rows.find((one) => one.id === id);
            return row ? judgedSentence(row, indicator, comparator?.name ?? '') : '';
          },
        }}
      >
        <p className="secondary small">
          {lanesReading(rows, indicator)}
          {indicator.comparatorGap !== null && missing.length > 0 && ` ${indicator.comparatorGap}`}
        </p>
        <Cautions list={cautions} />
      </FigureSection>
    </>
  );
}
