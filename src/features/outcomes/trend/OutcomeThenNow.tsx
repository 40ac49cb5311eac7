import { DumbbellChart } from '#src/charts/lanes/DumbbellChart.tsx';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import type { outcomeThenNow } from '#src/figures/outcomes/thenNow/thenNowFigure.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';

type Props = {
  readonly view: OutcomeFigureView;
  readonly found: NonNullable<ReturnType<typeof outcomeThenNow>>;
};

/** Each place then and now, about ten years apart. */
export const OutcomeThenNow = ({ view, found: { pair, spec } }: Props) => (
  <>
    <h3 id="then-and-now">
      Then and now: {pair.from} and {pair.to}
    </h3>
    <PhoneDisclosure summary="Each place in both periods">
      <FigureSection
        name="then and now"
        address={`${view.address}#then-and-now`}
        data={view.data}
        figure="outcome-then-and-now"
        params={view.params}
        chart={<DumbbellChart spec={spec} />}
        explore={{ label: 'Explore then and now', spec, sentenceOf: pair.sentenceOf }}
      />
    </PhoneDisclosure>
  </>
);
