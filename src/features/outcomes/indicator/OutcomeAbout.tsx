import type { Indicator } from '#src/contract/outcomes.ts';
import { polaritySentence } from '#src/narrative/cautions/uncertaintySentence.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = { readonly indicator: Indicator; readonly numbers: SourceNumbers };

/** An indicator's definition, source, numerator, denominator and caveats. */
export const OutcomeAbout = ({ indicator, numbers }: Props) => {
  const { dataset } = indicator;
  return (
    <>
      <p className="measure">
        {indicator.definition} {polaritySentence(indicator)} Age: {topicInSentence(indicator.age)}.
        The figures come from “{dataset.title}” by {dataset.producer},{' '}
        {dataset.released === null
          ? 'whose release date is not known'
          : `released ${formatDate(dataset.released)}`}
        ; status: {dataset.status ?? 'not stated'}.
        <Cite citations={indicator.sources} numbers={numbers} />
      </p>
      <p className="measure">
        <b>Numerator:</b> {indicator.numerator}. <b>Denominator:</b> {indicator.denominator}.
      </p>
      {indicator.historic && (
        <p className="notice">
          <b>A historic series.</b> Later figures must not be joined to it.
        </p>
      )}
      {indicator.caveats.length > 0 && (
        <ul className="measure">
          {indicator.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      )}
    </>
  );
};
