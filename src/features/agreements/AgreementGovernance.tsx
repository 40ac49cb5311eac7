import type { Agreement } from '#src/contract/agreements/agreement.ts';
import {
  bodyWords,
  seatsSentence,
  sumWords,
  type BodyNames,
} from '#src/narrative/agreements/agreementWords.ts';
import { unstatedOf } from '#src/narrative/agreements/partShown.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Pointer } from '#src/ui/sources/Pointer.tsx';

import { NotStated } from './NotStated.tsx';
import { Passages } from './Passages.tsx';

type Props = {
  readonly agreement: Agreement;
  readonly names: BodyNames;
  readonly numbers: SourceNumbers;
};

const textOf = ({ parts }: Agreement, id: string): string | null =>
  parts.find(({ part }) => part === id)?.text ?? null;

/** What the document says of a part in a word, and what it leaves open, where it lists nothing. */
function InAWord({ agreement, part }: { readonly agreement: Agreement; readonly part: string }) {
  const own = agreement.parts.find((one) => one.part === part);
  return (
    <p>
      {own?.text} {own && unstatedOf(own)}
    </p>
  );
}

/** Boards, duties and protocols, and who has a seat. */
export const AgreementGovernance = ({ agreement, names, numbers }: Props) =>
  agreement.governance.length === 0 ? (
    <InAWord agreement={agreement} part="governance" />
  ) : (
    <dl className="definitions">
      {agreement.governance.map(({ name, text, seats, sources }) => (
        <div key={name}>
          <dt>
            <b>{name}</b>
          </dt>
          <dd>
            {text} {seats.length > 0 && `${seatsSentence(seats, names)} `}
            <Pointer citations={sources} numbers={numbers} />
          </dd>
        </div>
      ))}
    </dl>
  );

/** What parties keep to themselves: functions that stay where they are, and reserved matters. */
export function AgreementKept({ agreement, names, numbers }: Props) {
  const { kept, reservedMatters } = agreement;
  return (
    <>
      {kept.length > 0 && (
        <>
          <h3>What stays where it is</h3>
          <Passages
            items={kept.map(({ text, by, sources }) => ({
              text: `${text}: ${bodyWords(by, names)}.`,
              sources,
            }))}
            numbers={numbers}
          />
        </>
      )}
      {(reservedMatters.length > 0 || textOf(agreement, 'reserved-matters') !== null) && (
        <h3>Reserved matters (what a party keeps to decide itself)</h3>
      )}
      {reservedMatters.length === 0 ? (
        textOf(agreement, 'reserved-matters') !== null && (
          <InAWord agreement={agreement} part="reserved-matters" />
        )
      ) : (
        <Passages
          items={reservedMatters.map(({ text, keptBy, sources }) => ({
            text: `${text.replace(/\.$/, '')}: ${keptBy === null ? 'kept by whom is not stated' : bodyWords(keptBy, names)}.`,
            sources,
          }))}
          numbers={numbers}
        />
      )}
    </>
  );
}

/** Money that parties put together: host, contributions, and who bears what is over- or underspent. */
export const AgreementFunds = ({ agreement, names, numbers }: Props) =>
  agreement.pooledFunds.length === 0 ? (
    <InAWord agreement={agreement} part="pooled-fund" />
  ) : (
    agreement.pooledFunds.map(({ name, text, host, contributions, riskShare, sources }) => (
      <div key={name}>
        <p>
          <b>{name}.</b> {text} <Pointer citations={sources} numbers={numbers} />
        </p>
        <dl className="definitions">
          {host !== null && (
            <div>
              <dt>Kept by</dt>
              <dd>{capitalise(bodyWords(host, names))}</dd>
            </div>
          )}
          {contributions.length > 0 && (
            <div>
              <dt>Contributions</dt>
              <dd>
                {contributions.map(({ by, money }) => (
                  <span key={by} className="agreement-line">
                    {capitalise(bodyWords(by, names))}: {money ? sumWords(money) : 'not stated'}
                    {money?.note && <span className="agreement-about">{money.note}</span>}
                  </span>
                ))}
              </dd>
            </div>
          )}
          {riskShare !== null && (
            <div>
              <dt>Over- or underspending</dt>
              <dd>{riskShare}</dd>
            </div>
          )}
          <NotStated
            of={[
              ...(host === null ? ['who keeps it'] : []),
              ...(contributions.length === 0 ? ['who pays what into it'] : []),
              ...(riskShare === null ? ['who bears what is over- or underspent'] : []),
            ]}
          />
        </dl>
      </div>
    ))
  );

/** How anybody would know whether it works. */
export const AgreementPerformance = ({ agreement, numbers }: Omit<Props, 'names'>) =>
  agreement.performance.length === 0 ? (
    <InAWord agreement={agreement} part="monitoring" />
  ) : (
    <Passages items={agreement.performance} numbers={numbers} />
  );

/** Risks with who bears each and what controls it; said once where none of it is stated. */
export function AgreementRisks({ agreement, names, numbers }: Props) {
  const { risks } = agreement;
  if (risks.length === 0) return <InAWord agreement={agreement} part="risks" />;
  if (risks.every(({ borneBy, control }) => borneBy === null && control === null))
    return (
      <>
        <p>Named, without who bears each or what controls it: neither is stated.</p>
        <Passages
          items={risks.map(({ category, sources }) => ({ text: category, sources }))}
          numbers={numbers}
          className="agreement-short"
        />
      </>
    );
  return (
    <table className="agreement-table">
      <caption className="visually-hidden">Risks, who bears them and what controls them</caption>
      <thead>
        <tr>
          <th scope="col">Risk</th>
          <th scope="col">Borne by</th>
          <th scope="col">Control</th>
        </tr>
      </thead>
      <tbody>
        {risks.map(({ category, borneBy, control, sources }) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            <td data-label="Borne by">{capitalise(bodyWords(borneBy, names))}</td>
            <td data-label="Control">
              {control ?? 'Not stated'} <Pointer citations={sources} numbers={numbers} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
