import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Service } from '#src/contract/register.ts';
import type { BodyNames } from '#src/narrative/agreements/agreementWords.ts';
import {
  flowDirection,
  flowsOf,
  flowSubject,
  type Flow,
} from '#src/narrative/agreements/flowSentences.ts';
import { transferState, transferSubject } from '#src/narrative/agreements/transferSentences.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';
import { Pointer } from '#src/ui/sources/Pointer.tsx';

type Props = {
  readonly agreement: Agreement;
  readonly names: BodyNames;
  readonly services: readonly Service[];
  readonly numbers: SourceNumbers;
};

/** What moves: functions, staff and money, by the element of the agreement they belong to. */
export function TransferTable({ agreement, names, services, numbers }: Props) {
  const { transfers, elements, shortName, basis } = agreement;
  const groups = [...elements, null].flatMap((element) => {
    const own = transfers.filter((one) => one.element === (element?.id ?? null));
    return own.length === 0 ? [] : [{ element, own }];
  });
  const notes = new Set(
    transfers.flatMap((one) => (one.kind === 'money' && one.money.note ? [one.money.note] : [])),
  );
  const named = new Set(transfers.flatMap((one) => (one.kind === 'functions' ? one.services : [])));
  const meant = services.filter(({ id }) => named.has(id));
  return (
    <>
      <table className="agreement-table agreement-moves">
        <caption className="visually-hidden">{shortName}: what moves, and which way</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">The source’s word</th>
            <th scope="col">Which way</th>
            <th scope="col">How far, by the document’s date</th>
          </tr>
        </thead>
        {groups.map(({ element, own }) => (
          <tbody key={element?.id ?? ''}>
            {element && (
              <tr>
                <th scope="rowgroup" colSpan={4}>
                  {element.name}
                  <span className="agreement-about">
                    {element.text}
                    <Cite citations={element.sources} numbers={numbers} />
                  </span>
                </th>
              </tr>
            )}
            {flowsOf({ transfers: own }).map((flow) => (
              <tr
                key={`${flow.first.kind} ${flow.first.verb} ${flow.first.text} ${flow.first.from} ${flow.to.join()}`}
                className={basis === 'illustrative' ? 'illustrative' : undefined}
              >
                <th scope="row">
                  <Subject flow={flow} />
                </th>
                <td data-label="The source’s word">“{flow.first.verb}”</td>
                <td data-label="Which way">{capitalise(flowDirection(flow, names))}</td>
                <td data-label="How far">
                  <span className="agreement-says">{capitalise(transferState(flow.first))}</span>
                  <Pointer citations={flow.first.sources} numbers={numbers} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {[...notes].map((note) => (
        <p key={note} className="secondary small">
          Of sums: {note}
        </p>
      ))}
      {meant.length > 0 && (
        <p className="small">
          Services of this record that it names:{' '}
          {meant.map((service, n) => (
            <span key={service.id}>
              {n > 0 && ', '}
              <Link to={paths.service(service.id)}>{service.name}</Link>
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

/** Functions in our words; staff and sums as a figure, with what they are for. */
const Subject = ({ flow }: { readonly flow: Flow }) =>
  flow.first.kind === 'functions' ? (
    flow.isOneText ? (
      flow.first.text
    ) : (
      flowSubject(flow)
    )
  ) : (
    <>
      <b className="figure">{capitalise(transferSubject(flow.first))}</b>
      <span className="agreement-about">{flow.first.text}</span>
    </>
  );
