import { Link } from 'react-router';

import type { Agreement } from '#src/contract/agreement.ts';
import type { Body } from '#src/contract/body.ts';
import { AGREEMENT_KINDS } from '#src/contract/plain/words.ts';
import { documentWords, STAGE_WORDS } from '#src/narrative/agreements/agreementWords.ts';
import { movedWords } from '#src/narrative/agreements/transferSentences.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/Cite.tsx';

type Props = {
  readonly caption: string;
  readonly agreements: readonly Agreement[];
  readonly bodies: readonly Body[];
  /** Ids of those that are put beside each other. */
  readonly chosen: readonly string[];
  readonly linkTo: (id: string) => string;
  readonly numbers: SourceNumbers;
};

/** Agreements with kind, stage, document, parties and what moves; each can be ticked for a comparison. */
export const AgreementList = ({ caption, agreements, bodies, chosen, linkTo, numbers }: Props) => (
  <table className="agreement-table agreement-list">
    <caption className="visually-hidden">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">Agreement</th>
        <th scope="col">By the date of its document</th>
        <th scope="col">Parties</th>
        <th scope="col">What moves</th>
        <th scope="col">Side by side</th>
      </tr>
    </thead>
    <tbody>
      {agreements.map((agreement) => {
        const { id, name, shortName, kind, area, stage, parties, basis, sources } = agreement;
        return (
          <tr key={id} className={basis === 'illustrative' ? 'illustrative' : undefined}>
            <th scope="row">
              <Link to={linkTo(id)}>{name}</Link>
              <span className="agreement-about">
                {AGREEMENT_KINDS[kind]}, {area}
                {basis === 'illustrative' && ' (illustrative)'}
              </span>
            </th>
            <td data-label="By the date of its document">
              <b>{capitalise(STAGE_WORDS[stage].word)}</b>
              <span className="agreement-about">
                {capitalise(documentWords(agreement))}
                <Cite citations={sources} numbers={numbers} />
              </span>
            </td>
            <td data-label="Parties">
              {parties
                .map(({ body }) => bodies.find((one) => one.id === body)?.name ?? body)
                .join('; ')}
            </td>
            <td data-label="What moves">
              {movedWords(agreement).map(({ kind: what, words }) => (
                <span key={what} className="agreement-line">
                  {what}: {words}
                </span>
              ))}
            </td>
            <td data-label="Side by side">
              <Choose id={id} name={shortName} isChosen={chosen.includes(id)} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

function Choose({
  id,
  name,
  isChosen,
}: {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
}) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        name="beside"
        value={id}
        defaultChecked={isChosen}
        // A new box for a new address, so that back and forward show the right choices.
        key={`${isChosen}`}
      />
      <span>
        Choose<span className="visually-hidden"> {name}</span>
      </span>
    </label>
  );
}
