import { DumbbellChart } from '#src/charts/lanes/DumbbellChart.tsx';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import type { GapClosing } from '#src/figures/outcomes/closing/gapClosing.ts';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';

type Props = {
  readonly view: OutcomeFigureView;
  readonly closing: GapClosing;
};

/** Whether each place's gap is closing: then, now and the verdict, of every sex. */
export function OutcomeClosing({ view, closing: { summary, sentenceOf, spec } }: Props) {
  const { sex: _, ...params } = view.params;
  return (
    <>
      <p>{summary}</p>
      {spec && (
        <FigureSection
          name="whether the gap is closing"
          address={`${view.address}#gap`}
          data={view.data}
          figure="outcome-gap-closing"
          params={params}
          chart={<DumbbellChart spec={spec} />}
          explore={{ label: 'Explore the gap, then and now', spec, sentenceOf }}
        />
      )}
    </>
  );
}
