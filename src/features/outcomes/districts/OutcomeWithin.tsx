import { LanesChart } from '#src/charts/lanes/LanesChart.tsx';
import { Cautions } from '#src/features/outcomes/frame/Cautions.tsx';
import { InSentences } from '#src/features/outcomes/frame/InSentences.tsx';
import type { OutcomeFigureView } from '#src/features/outcomes/frame/OutcomeFigureView.ts';
import type { WithinPicture } from '#src/figures/outcomes/within/withinPictures.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { formatCount } from '#src/narrative/language/format.ts';
import { FigureSection } from '#src/outlets/section/FigureSection.tsx';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

type Props = {
  readonly view: OutcomeFigureView;
  readonly picture: WithinPicture;
};

/** The districts of one place as dots, against the place and its comparator. */
export function OutcomeWithin({ view, picture }: Props) {
  const { id, place, placeName, isFormer, period, cautions, districts, spec, figures, gaps } =
    picture;
  return (
    <>
      <h3 id={`within-${id}`}>
        {isFormer ? 'Former districts in' : 'Districts of'} {areaInSentence(placeName)}, {period}
      </h3>
      <PhoneDisclosure
        summary={`Each of the ${formatCount(figures.length, 'district', 'districts')}`}
      >
        <FigureSection
          name={`the picture of the ${districts}`}
          address={`${view.address}#within-${id}`}
          data={view.data}
          figure="outcome-within"
          params={{ ...view.params, place, districts: isFormer ? 'former' : 'today' }}
          chart={<LanesChart spec={spec} rowIds="within" />}
          explore={{
            label: `Explore the ${districts}`,
            spec,
            sentenceOf: (code) => figures.find((one) => one.code === code)?.sentence ?? '',
          }}
        >
          <Cautions list={cautions} />
        </FigureSection>
      </PhoneDisclosure>
      {gaps && (
        <>
          <p>{gaps.summary}</p>
          <InSentences each="District by district" about={placeName} sentences={gaps.sentences} />
        </>
      )}
    </>
  );
}
