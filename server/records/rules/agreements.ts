import type { DeepPartial } from '#server/records/read/DeepPartial.ts';
import type { RecordDraft } from '#server/records/RecordDraft.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import { firstDay, lastDay } from '#src/record/dates.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';

type Row = DeepPartial<Agreement>;

/**
 * Where an agreement holds what a part says, by the part's id: whether it holds something, and whether
 * a part that is stated must be held there, too. Some parts may be stated in words alone: that there is
 * a protocol on reserved matters, say, without what is on it.
 */
const HELD: Record<string, { in: string; holds: (row: Row) => boolean; must: boolean }> = {
  'functions': {
    in: 'transfers of functions',
    holds: (row) => hasTransfer(row, 'functions'),
    must: true,
  },
  'contributions': {
    in: 'transfers of money or sums of pooledFunds',
    holds: (row) =>
      hasTransfer(row, 'money') ||
      Boolean(row.pooledFunds?.some((fund) => fund?.contributions?.some((one) => one?.money))),
    must: false,
  },
  'pooled-fund': { in: 'pooledFunds', holds: (row) => isFilled(row.pooledFunds), must: true },
  'staff-and-resources': {
    in: 'transfers of staff',
    holds: (row) => hasTransfer(row, 'staff'),
    must: false,
  },
  'governance': { in: 'governance', holds: (row) => isFilled(row.governance), must: true },
  'reserved-matters': {
    in: 'reservedMatters',
    holds: (row) => isFilled(row.reservedMatters),
    must: false,
  },
  'monitoring': { in: 'performance', holds: (row) => isFilled(row.performance), must: true },
  'risks': { in: 'risks', holds: (row) => isFilled(row.risks), must: true },
  'duration': {
    in: 'from, until, isOpenEnded or renewal of term',
    holds: ({ term }) => Boolean(term?.from || term?.until || term?.isOpenEnded || term?.renewal),
    must: false,
  },
  'review': { in: 'term.reviews', holds: ({ term }) => isFilled(term?.reviews), must: true },
  'ending': {
    in: 'term.notice or term.exits',
    holds: ({ term }) => isFilled(term?.notice) || isFilled(term?.exits),
    must: true,
  },
};

/** What a part that counts as wholly stated must hold, by the part’s id: what is left open, in words. */
const OPEN: Record<string, (row: Row) => string | false | undefined> = {
  'functions': ({ transfers }) => isEndOpen(transfers, 'functions') && 'from or to whom',
  'contributions': ({ transfers }) =>
    (isEndOpen(transfers, 'money') ||
      transfers?.some((one) => one?.kind === 'money' && one.money?.year === null)) &&
    'from or to whom, or for which year',
  'pooled-fund': ({ pooledFunds }) =>
    pooledFunds?.some((one) => one?.host === null) && 'who keeps the fund',
  'staff-and-resources': ({ transfers }) => isEndOpen(transfers, 'staff') && 'from or to whom',
  'risks': ({ risks }) => risks?.some((one) => one?.borneBy === null) && 'who bears a risk',
  'duration': ({ term }) =>
    (term?.from === null || (term?.until === null && term.isOpenEnded === false)) &&
    'the first or the last day',
  'review': ({ term }) =>
    term?.reviews?.some((one) => one?.dueOn === null || one?.owner === null) &&
    'when it is due, or whose it is',
  'ending': ({ term }) =>
    term &&
    (!isFilled(term.notice) ||
      term.notice?.some((one) => one?.by === null) ||
      !isFilled(term.afterwards)) &&
    'by whom notice is given, or what happens then',
};

/** Agreements have every part once, in order, and say nothing that their parts deny; bodies form no circle. */
export function* agreementProblems(draft: RecordDraft): Generator<RuleProblem> {
  for (const [index, row] of draft.agreements.rows.entries()) {
    yield* partProblems(draft, index, row);
    yield* heldProblems(draft, index, row);
    yield* transferProblems(draft, index, row);
    yield* endProblems(draft, index, row);
  }
  yield* circleProblems(draft);
}

function* partProblems(draft: RecordDraft, index: number, row: Row): Generator<RuleProblem> {
  const { agreements, 'agreement-parts': all } = draft;
  if (!row.parts || !all.isComplete) return;
  const order = all.rows.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const own = row.parts.map((one) => one?.part);
  const missing = order.filter((id) => !own.includes(id));
  if (missing.length > 0) {
    yield problemIn(
      agreements,
      index,
      ['parts'],
      `lacks ${missing.map((id) => `“${id}”`).join(', ')}`,
      'Add an entry for every part of agreement-parts.json; “not-stated” says that the document is silent.',
    );
    return;
  }
  const inOrder = order.filter((id) => own.includes(id));
  const at = own.findIndex((id, place) => id !== undefined && id !== inOrder[place]);
  const expected = inOrder[at];
  // What is there twice, or is no part, is reported as such.
  if (at !== -1 && expected !== undefined && own.length === order.length)
    yield problemIn(
      agreements,
      index,
      ['parts', at, 'part'],
      `is “${own[at]}”, where “${expected}” belongs`,
      'Put the parts in the order of agreement-parts.json.',
    );
}

function* heldProblems(draft: RecordDraft, index: number, row: Row): Generator<RuleProblem> {
  for (const [at, one] of (row.parts ?? []).entries()) {
    const held = one?.part === undefined ? undefined : HELD[one.part];
    if (!held || one?.state === undefined) continue;
    const path = ['parts', at, 'state'];
    const isSilent = one.state === 'not-stated' || one.state === 'not-found';
    if (isSilent && held.holds(row))
      yield problemIn(
        draft.agreements,
        index,
        path,
        `is “${one.state}”, but the agreement holds something in ${held.in}`,
        'Say in this part what is stated or announced, or take the other out.',
      );
    if (one.state === 'stated' && held.must && !held.holds(row) && isRead(draft, index))
      yield problemIn(
        draft.agreements,
        index,
        path,
        `is “stated”, but the agreement holds nothing in ${held.in}`,
        'Add it there as well, so that tables and the diagram have it, or correct the state.',
      );
    const open = one.unstated === undefined && OPEN[one.part ?? '']?.(row);
    if (one.state === 'stated' && open && isRead(draft, index))
      yield problemIn(
        draft.agreements,
        index,
        ['parts', at, 'unstated'],
        `is left out, but the agreement does not state ${open}`,
        'Say in “unstated” what its document leaves open, so that the part counts as stated in part.',
      );
  }
}

/** Whether all of a row could be read: what is missing may be what was refused. */
const isRead = ({ agreements }: RecordDraft, index: number): boolean =>
  (agreements.invalidFields[index]?.size ?? 0) === 0;

function* transferProblems(draft: RecordDraft, index: number, row: Row): Generator<RuleProblem> {
  const { transfers = [], elements, ownPlaces } = row;
  const ids = elements?.map((one) => one?.id);
  for (const [at, transfer] of transfers.entries()) {
    const element = transfer?.element;
    if (element && ids && !ids.includes(element))
      yield problemIn(
        draft.agreements,
        index,
        ['transfers', at, 'element'],
        `“${element}” is no element of this agreement`,
        'Name one of its elements, or null.',
      );
    const read = row.document?.on;
    if (
      transfer?.state === 'in-effect' &&
      transfer.on &&
      read &&
      firstDay(transfer.on) > lastDay(read)
    )
      yield problemIn(
        draft.agreements,
        index,
        ['transfers', at, 'state'],
        `is “in-effect” from ${transfer.on}, later than the document (${read})`,
        'Say “planned”, or correct one of the two dates: a state is told as at the document’s date.',
      );
    if (transfer?.kind === 'functions' && ownPlaces?.length === 0 && isFilled(transfer.services))
      yield problemIn(
        draft.agreements,
        index,
        ['transfers', at, 'services'],
        'names services of this record, but the agreement is about no place of it',
        'Name the places in ownPlaces, or no services: what happens elsewhere claims nothing about here.',
      );
  }
}

function* endProblems(draft: RecordDraft, index: number, { term }: Row): Generator<RuleProblem> {
  const on = term?.ended?.on;
  if (on && term.from && on < firstDay(term.from))
    yield problemIn(
      draft.agreements,
      index,
      ['term', 'ended', 'on'],
      `${on} is before the agreement begins (${term.from})`,
      'Correct one of the two dates.',
    );
}

/** No body takes its own place, or is a committee of itself, by whatever way round. */
function* circleProblems({ bodies }: RecordDraft): Generator<RuleProblem> {
  const links = {
    successors: (row: (typeof bodies.rows)[number]) =>
      (row.successors ?? []).map((one) => one?.body),
    partOf: (row: (typeof bodies.rows)[number]) => [row.partOf],
  };
  const byId = new Map(bodies.rows.map((row) => [row.id, row]));
  for (const [field, next] of Object.entries(links))
    for (const [index, row] of bodies.rows.entries()) {
      const seen = new Set<unknown>();
      const open = next(row);
      for (const id of open) {
        if (!id || seen.has(id)) continue;
        seen.add(id);
        const found = byId.get(id);
        if (found) open.push(...next(found));
      }
      if (row.id !== undefined && seen.has(row.id))
        yield problemIn(
          bodies,
          index,
          [field],
          'leads back to the body itself',
          field === 'partOf'
            ? 'Name the body whose committee it is, or null.'
            : 'Name the later body alone as the successor of the earlier.',
        );
    }
}

const isFilled = (list: readonly unknown[] | undefined): boolean => (list?.length ?? 0) > 0;

const hasTransfer = (row: Row, kind: string): boolean =>
  Boolean(row.transfers?.some((transfer) => transfer?.kind === kind));

/** Whether something of a kind moves from, or to, a body that is not stated. */
const isEndOpen = (transfers: Row['transfers'], kind: string): boolean =>
  Boolean(transfers?.some((one) => one?.kind === kind && (one.from === null || one.to === null)));
