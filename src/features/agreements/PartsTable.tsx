import { Link } from 'react-router';

import type { Agreement, AgreementPart } from '#src/contract/agreements/agreement.ts';
import { documentDate, stageWords } from '#src/narrative/agreements/agreementWords.ts';
import { lawNotes } from '#src/narrative/agreements/lawWords.ts';
import { partShown, unstatedOf } from '#src/narrative/agreements/partShown.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { PartStateMark } from '#src/ui/PartStateMark.tsx';
import { Pointer } from '#src/ui/sources/Pointer.tsx';

import { LawOfPart } from './LawOfPart.tsx';

type Props = {
  readonly caption: string;
  /** One to three, side by side. */
  readonly agreements: readonly Agreement[];
  readonly parts: readonly AgreementPart[];
  readonly linkTo: (id: string) => string;
  readonly numbers: SourceNumbers;
};

/** Part by part: what each agreement’s document holds of it, and the law that asks for it. */
export const PartsTable = ({ caption, agreements, parts, linkTo, numbers }: Props) => (
  <>
    <table className="agreement-table agreement-parts">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          {agreements.map((agreement) => (
            <th key={agreement.id} scope="col">
              {agreements.length === 1 ? (
                'What the document says'
              ) : (
                <>
                  <Link to={linkTo(agreement.id)}>{agreement.shortName}</Link>
                  <span className="agreement-about">
                    {agreement.area}. {capitalise(stageWords(agreement))}, {documentDate(agreement)}
                  </span>
                </>
              )}
            </th>
          ))}
          <th scope="col">The law that asks for it</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id} id={agreements.length === 1 ? `part-${part.id}` : undefined}>
            <th scope="row">
              {part.name}
              <span className="agreement-about">{part.question}</span>
            </th>
            {agreements.map((agreement) => (
              <PartCell
                key={agreement.id}
                agreement={agreement}
                part={part.id}
                label={agreements.length === 1 ? 'What the document says' : agreement.shortName}
                numbers={numbers}
              />
            ))}
            <td className="agreement-law">
              <LawOfPart part={part} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="secondary small">{lawNotes(parts)}</p>
  </>
);

function PartCell({
  agreement,
  part,
  label,
  numbers,
}: {
  readonly agreement: Agreement;
  readonly part: string;
  readonly label: string;
  readonly numbers: SourceNumbers;
}) {
  const held = agreement.parts.find((one) => one.part === part);
  const state = held ? partShown(held) : 'not-found';
  return (
    <td
      data-label={label}
      className={`agreement-${state}${agreement.basis === 'illustrative' ? ' illustrative' : ''}`}
    >
      <PartStateMark state={state} />{' '}
      {held && held.text !== null && <span className="agreement-says">{held.text}</span>}
      {held?.unstated !== undefined && <span className="agreement-about">{unstatedOf(held)}</span>}
      {held && (
        <span className="agreement-says">
          <Pointer citations={held.sources} numbers={numbers} />
        </span>
      )}
    </td>
  );
}
