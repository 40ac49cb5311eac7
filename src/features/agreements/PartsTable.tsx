import type { Agreement, AgreementPart } from '#src/contract/agreement.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { PartState } from '#src/ui/PartState.tsx';
import { Pointer } from '#src/ui/Pointer.tsx';

import { LawOfPart } from './LawOfPart.tsx';

type Props = {
  readonly caption: string;
  /** One to three, side by side. */
  readonly agreements: readonly Agreement[];
  readonly parts: readonly AgreementPart[];
  readonly numbers: SourceNumbers;
};

/** Part by part: what each agreement’s document holds of it, and the law that asks for it. */
export const PartsTable = ({ caption, agreements, parts, numbers }: Props) => (
  <table className="agreement-table agreement-parts">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Part</th>
        {agreements.map(({ id, shortName }) => (
          <th key={id} scope="col">
            {agreements.length === 1 ? 'What the document says' : shortName}
          </th>
        ))}
        <th scope="col">The law that asks for it</th>
      </tr>
    </thead>
    <tbody>
      {parts.map((part) => (
        <tr key={part.id}>
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
  const state = held?.state ?? 'not-found';
  return (
    <td
      data-label={label}
      className={`agreement-${state}${agreement.basis === 'illustrative' ? ' illustrative' : ''}`}
    >
      <PartState state={state} />
      {held && held.text !== null && <span className="agreement-says">{held.text}</span>}
      {held && <Pointer citations={held.sources} numbers={numbers} />}
    </td>
  );
}
