import { asAtParam, type AsAt } from '#src/addresses/asAt.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { DecisionSeen } from '#src/contract/decisionSeen.ts';
import type { Conflict, Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import type { Decision, RegisterCell, Service } from '#src/contract/register.ts';
import type { System } from '#src/contract/system.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { cellSentence } from '#src/narrative/register/cellSentence.ts';
import { sourcesById } from '#src/record/knownAt.ts';
import { chainAt } from '#src/record/register/chain.ts';
import { decisionsAt } from '#src/record/register/register.ts';

type CellId = { readonly place: string; readonly service: string };

type CellAnswers = {
  readonly system: System;
  readonly place: Place;
  readonly service: Service;
  readonly cells: readonly RegisterCell[];
  readonly decisions: readonly Decision[];
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Source[];
};

/**
 * One cell of the register as at a date, with its decisions, chain, conflicts and sentence.
 * @returns null where the register has no such cell
 */
export function cellDetail(when: AsAt, answers: CellAnswers) {
  const { system, place, service } = answers;
  const cell = answers.cells.find((one) => one.place === place.id && one.service === service.id);
  if (!cell) return null;
  const sources = sourcesById(answers.sources);
  const decisions = decisionsAt(answers.decisions, place.id, service.id, sources, when.asAt);
  const [current = null] = decisions;
  return {
    place,
    service,
    cell,
    decisions,
    current,
    hops: chainAt(service, current, place, sources, when.asAt),
    conflicts: answers.conflicts.filter(({ id }) => cell.conflicts.includes(id)),
    sources: answers.sources,
    sentence: cellSentence({
      cell,
      place,
      service,
      system,
      when,
      ...(current && { decision: current }),
    }),
  };
}

/** The cell of the page on screen. */
export function useCell({ place: placeId, service: serviceId }: CellId) {
  const when = useAsAt();
  const [system] = useCollection('system').items;
  const place = useCollection('places').items.find(({ id }) => id === placeId);
  const service = useCollection('services').items.find(({ id }) => id === serviceId);
  const { items: cells } = useCollection('register', asAtParam(when));
  const about = { place: placeId, service: serviceId };
  const { items: decisions } = useCollection('decisions', { ...about, ...asAtParam(when) });
  const { items: conflicts } = useCollection('conflicts', about);
  const seen: readonly DecisionSeen[] = useCollection('decisions-seen', {
    ...about,
    ...asAtParam(when),
  }).items;
  const { items: sources } = useCollection('sources');
  if (!system || !place || !service) return null;
  const detail = cellDetail(when, { system, place, service, cells, decisions, conflicts, sources });
  return detail && { ...detail, when, seen };
}

export type CellDetail = NonNullable<ReturnType<typeof useCell>>;
