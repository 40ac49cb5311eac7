import { isShorterFromLeft } from '#src/charts/flows/flowLayout.ts';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { Body } from '#src/contract/agreements/body.ts';
import type { FlowParty, FlowRow, FlowsSpec } from '#src/contract/figures/flowsSpec.ts';
import type { Place } from '#src/contract/place.ts';
import { LEGAL_FORMS } from '#src/contract/plain/words.ts';
import type { Service } from '#src/contract/register.ts';
import {
  bodyNames,
  bodyWords,
  PART_STATE_WORDS,
  sumWords,
  TRANSFER_STATE_WORDS,
} from '#src/narrative/agreements/agreementWords.ts';
import {
  agreementTitle,
  flowDetails,
  flowDirection,
  flowsOf,
  flowSubject,
  keepsWords,
  NOTHING_MOVES,
  type Flow,
} from '#src/narrative/agreements/flowSentences.ts';
import { partShown } from '#src/narrative/agreements/partShown.ts';
import { startDate } from '#src/narrative/language/dateWords.ts';
import { capitalise } from '#src/narrative/language/format.ts';

/** What the diagram of an agreement is drawn from. */
export type AgreementDetails = {
  readonly agreement: Agreement;
  readonly bodies: readonly Body[];
  readonly places: readonly Pick<Place, 'id'>[];
  readonly services: readonly Pick<Service, 'id' | 'name'>[];
};

/** Names of services within a sentence, by their ids. */
export const serviceNames = (services: AgreementDetails['services']) =>
  new Map(services.map(({ id, name }) => [id, name.toLowerCase()]));

const UNSTATED = 'Not stated';

const isBody = (id: string | null): id is string => id !== null;

/** Parties in their order, then whoever else gives, gets, keeps or holds something. */
function partyIds({ parties, transfers, kept, reservedMatters, pooledFunds }: Agreement): string[] {
  return [
    ...new Set(
      [
        ...parties.map(({ body }) => body),
        ...transfers.flatMap(({ from, to }) => [from, to]),
        ...kept.map(({ by }) => by),
        ...reservedMatters.map(({ keptBy }) => keptBy),
        ...pooledFunds.flatMap(({ host, contributions }) => [
          host,
          ...contributions.map(({ by }) => by),
        ]),
      ].filter(isBody),
    ),
  ];
}

function partyOf(id: string, { agreement, bodies, places }: AgreementDetails): FlowParty {
  const body = bodies.find((one) => one.id === id);
  const place = places.findIndex((one) => one.id === body?.place);
  const { kept, reservedMatters } = agreement;
  return {
    id,
    label: capitalise((body?.inSentence ?? id).replace(/^the /, '')),
    note: body ? LEGAL_FORMS[body.form] : null,
    style: place === -1 ? null : styleOf(place, places.length),
    keeps: [
      ...kept.filter(({ by }) => by === id),
      ...reservedMatters.filter(({ keptBy }) => keptBy === id),
    ].map(({ text }) => keepsWords(text)),
  };
}

function rowOf(flow: Flow, n: number, { bodies, services }: AgreementDetails): FlowRow {
  const { first, to } = flow;
  const names = serviceNames(services);
  const details = flowDetails(flow, names).join('; ');
  return {
    id: `${first.kind}-${n}`,
    label: flowSubject(flow),
    note: details === '' ? null : capitalise(details),
    since: first.on === null ? 'date not stated' : `from ${startDate(first.on)}`,
    moves: first.kind,
    isHeldTogether: false,
    from: first.from === null ? [] : [first.from],
    to: to.filter(isBody),
    verb: first.verb,
    state:
      first.from === null && to.every((id) => id === null)
        ? `${TRANSFER_STATE_WORDS[first.state].word}, direction not stated`
        : TRANSFER_STATE_WORDS[first.state].word,
    isInEffect: first.state === 'in-effect',
    direction: flowDirection(flow, bodyNames(bodies)),
  };
}

/** A pooled fund lies with those who are stated to pay into it or to keep it. */
function fundRow(
  { name, host, contributions }: Agreement['pooledFunds'][number],
  n: number,
  { agreement, bodies }: AgreementDetails,
): FlowRow {
  const names = bodyNames(bodies);
  const own = agreement.parts.find(({ part }) => part === 'pooled-fund');
  const paid = contributions.map(
    ({ by, money }) =>
      `${bodyWords(by, names)}: ${money === null ? 'sum not stated' : sumWords(money)}`,
  );
  return {
    id: `fund-${n}`,
    label: name,
    note: paid.length === 0 ? 'Contributions not stated' : capitalise(paid.join('; ')),
    since: null,
    moves: 'money',
    isHeldTogether: true,
    from: [...new Set([...contributions.map(({ by }) => by), host])].filter(isBody),
    to: [],
    verb: '',
    state: PART_STATE_WORDS[own ? partShown(own) : 'stated'].word,
    isInEffect: (own?.state ?? 'stated') === 'stated' && agreement.stage === 'agreed',
    direction: `Held together, ${host === null ? 'by whom is not stated' : `kept by ${bodyWords(host, names)}`}`,
  };
}

/** The parties of an agreement, what moves between them, and what each keeps. */
export function agreementChart(details: AgreementDetails): FlowsSpec {
  const { agreement } = details;
  const flows = flowsOf(agreement).map((flow, n) => ({
    element: flow.first.element,
    row: rowOf(flow, n, details),
  }));
  const of = (element: string | null) =>
    flows.filter((one) => one.element === element).map(({ row }) => row);
  const funds = agreement.pooledFunds.map((fund, n) => fundRow(fund, n, details));
  const rows = [...flows.map(({ row }) => row), ...funds];
  const groups = [
    ...agreement.elements.map(({ id, name }) => ({ label: name, rows: of(id) })),
    { label: null, rows: of(null) },
    { label: rows.length > funds.length && funds.length > 0 ? 'Held together' : null, rows: funds },
  ];
  const isUnstated = rows.some(
    ({ from, to, isHeldTogether }) => from.length === 0 || (!isHeldTogether && to.length === 0),
  );
  const spec = {
    kind: 'flows' as const,
    name: agreementTitle(agreement),
    corner: 'What moves',
    parties: partyIds(agreement).map((id) => partyOf(id, details)),
    unstated: isUnstated ? UNSTATED : null,
    groups: groups.filter((group) => group.rows.length > 0),
    absent: rows.length === 0 ? NOTHING_MOVES : null,
  };
  return { ...spec, isUnstatedFirst: isShorterFromLeft(spec) };
}
