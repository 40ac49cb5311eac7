import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import { IDENTIFIER_SCHEMES, LEGAL_FORMS } from '#src/contract/plain/words.ts';
import {
  bodyDates,
  clusterSentences,
  predecessorsOf,
  successionSentences,
} from '#src/narrative/agreements/bodyWords.ts';
import { bodyWords, type BodyNames } from '#src/narrative/agreements/agreementWords.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = {
  readonly agreement: Agreement;
  readonly bodies: readonly Body[];
  readonly names: BodyNames;
  readonly numbers: SourceNumbers;
};

/** The parties: what each is in law, its numbers, since when it exists, and what came before and after. */
export const AgreementParties = ({ agreement, bodies, names, numbers }: Props) => (
  <ul className="plain-list columns">
    {agreement.parties.map(({ body: id, role }) => {
      const body = bodies.find((one) => one.id === id);
      if (!body) return null;
      return (
        <li key={id} className={body.basis === 'illustrative' ? 'illustrative' : undefined}>
          <h3>
            {body.name}
            <Cite citations={body.sources} numbers={numbers} />
          </h3>
          <p>
            {role === null ? 'What it is here is not stated.' : `${capitalise(role)}.`}{' '}
            <span className="secondary">
              {capitalise(LEGAL_FORMS[body.form])}
              {body.partOf !== null && `, of ${bodyWords(body.partOf, names)}`}. {bodyDates(body)}
              {body.identifiers.map(
                ({ scheme, value }) => ` ${capitalise(IDENTIFIER_SCHEMES[scheme])}: ${value}.`,
              )}
              {body.purpose !== null && ` ${capitalise(body.purpose)}`}
            </span>
          </p>
          {[
            ...predecessorsOf(body, bodies),
            ...successionSentences(body, names),
            ...clusterSentences(body, names),
          ].map(({ text, sources }) => (
            <p key={text} className="small">
              {text}
              <Cite citations={sources} numbers={numbers} />
            </p>
          ))}
        </li>
      );
    })}
  </ul>
);
