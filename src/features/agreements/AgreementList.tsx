import { Link } from 'react-router';

import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { AGREEMENT_KINDS } from '#src/contract/plain/words.ts';
import {
  documentWords,
  stageWords,
  type BodyNames,
} from '#src/narrative/agreements/agreementWords.ts';
import { partiesSentences } from '#src/narrative/agreements/partiesSentences.ts';
import { whatMoves } from '#src/narrative/agreements/whatMoves.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import { ChooseAgreement } from './ChooseAgreement.tsx';

/** More bodies that would receive something are counted. Their names are on the agreement’s page. */
const MOST_NAMED = 2;

type Props = {
  readonly caption: string;
  readonly agreements: readonly Agreement[];
  readonly names: BodyNames;
  /** Ids of those that are put beside each other. */
  readonly chosen: readonly string[];
  readonly linkTo: (id: string) => string;
  readonly numbers: SourceNumbers;
};

/** Agreements with kind, stage, document, parties and what moves; each can be ticked for a comparison. */
export const AgreementList = ({ caption, agreements, names, chosen, linkTo, numbers }: Props) => (
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
        const { id, name, shortName, kind, area, basis, sources } = agreement;
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
              <b>{capitalise(stageWords(agreement))}</b>
              <span className="agreement-about">
                {capitalise(documentWords(agreement))}
                <Cite citations={sources} numbers={numbers} />
              </span>
            </td>
            <td data-label="Parties">
              {partiesSentences(agreement, names, MOST_NAMED).map((words) => (
                <span key={words} className="agreement-line">
                  {words}
                </span>
              ))}
            </td>
            <td data-label="What moves">
              {whatMoves(agreement).map((words) => (
                <span key={words} className="agreement-line">
                  {words}
                </span>
              ))}
            </td>
            <td data-label="Side by side">
              <ChooseAgreement id={id} shortName={shortName} isChosen={chosen.includes(id)} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
