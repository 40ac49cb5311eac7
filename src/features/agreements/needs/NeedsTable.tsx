import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { LawOfPart } from '#src/features/agreements/LawOfPart.tsx';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { PartStateMark } from '#src/ui/PartStateMark.tsx';
import { Cite } from '#src/ui/sources/Cite.tsx';

import type { NeedLine } from './needLines.ts';

type Props = {
  readonly placeName: string;
  readonly lines: readonly NeedLine[];
  readonly linkTo: (path: string) => string;
  readonly numbers: SourceNumbers;
};

/** Part by part: what the record holds for a place, what would be needed, and the law that asks for it. */
export const NeedsTable = ({ placeName, lines, linkTo, numbers }: Props) => (
  <table className="agreement-table agreement-parts agreement-needs">
    <caption className="visually-hidden">
      What the record holds for {placeName} of each part of an agreement, and what would be needed
    </caption>
    <thead>
      <tr>
        <th scope="col">Part</th>
        <th scope="col">On record for {placeName}</th>
        <th scope="col">What would be needed</th>
        <th scope="col">The law that asks for it</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.part.id} id={line.part.id}>
          <th scope="row">
            {line.part.name}
            <span className="agreement-about">{line.part.question}</span>
          </th>
          <HeldCell line={line} linkTo={linkTo} numbers={numbers} placeName={placeName} />
          <td data-label="What would be needed">
            {line.part.needed}
            {line.precedent && (
              <span className="agreement-about screen-only">
                See how{' '}
                <Link to={linkTo(paths.agreementPart(line.precedent.id, line.part.id))}>
                  {line.precedent.name}
                </Link>
                , elsewhere, puts it.
              </span>
            )}
          </td>
          <td data-label="The law that asks for it" className="agreement-law">
            <LawOfPart part={line.part} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

type HeldProps = Props & { readonly line: NeedLine };

function HeldCell({
  line: { part, own, held, notFound },
  linkTo,
  numbers,
  placeName,
}: Omit<HeldProps, 'lines'>) {
  return (
    <td data-label={`On record for ${placeName}`}>
      {own.map(({ agreement, state, text, unstated, sources, isIllustrative }) => (
        <span
          key={agreement.id}
          className={isIllustrative ? 'agreement-line illustrative' : 'agreement-line'}
        >
          <PartStateMark state={state} /> in{' '}
          <Link to={linkTo(paths.agreementPart(agreement.id, part.id))}>{agreement.name}</Link>
          {text === null ? '.' : `: ${text}`} {unstated}
          <Cite citations={sources} numbers={numbers} />
        </span>
      ))}
      {held.map(({ text, sources }) => (
        <span key={text} className="agreement-line">
          {text}
          <Cite citations={sources} numbers={numbers} />
        </span>
      ))}
      {own.length + held.length === 0 && <span className="secondary">Nothing on record.</span>}
      {notFound !== '' && <span className="agreement-about">{notFound}</span>}
    </td>
  );
}
