import type { Citation } from '#src/contract/basics.ts';
import type { Change } from '#src/contract/history.ts';
import type { RecordData } from '#src/contract/record.ts';
import { byDate } from '#src/record/dates.ts';
import { knownFrom, sourcesById } from '#src/record/knownAt.ts';

/** Citations without repeats, in the order in which each first comes. */
const distinct = (citations: readonly Citation[]): Citation[] => [
  ...new Map(
    citations.map((citation) => [
      [citation.source, citation.where, citation.evidence].join('\n'),
      citation,
    ]),
  ).values(),
];

/**
 * What became known after `from` and up to and including `to`, newest first. One announcement may
 * be about many cells: decisions with the same summary, status, date and date known from are one
 * change, which cites the sources of all of them.
 */
export function changesBetween(
  record: Pick<
    RecordData,
    'sources' | 'decisions' | 'events' | 'services' | 'agreements' | 'indicators'
  >,
  from: string,
  to: string,
): Change[] {
  const sources = sourcesById(record.sources);
  const within = (day: string) => day > from && day <= to;
  const changes: Change[] = [];

  const announcements = new Map<string, Change>();
  for (const decision of record.decisions) {
    const known = knownFrom(decision.from, decision.sources, sources).day;
    if (!within(known)) continue;
    const key = [decision.from, known, decision.status, decision.summary].join('\n');
    const change = announcements.get(key);
    if (!change) {
      announcements.set(key, {
        on: decision.from,
        kind: 'decision',
        title: decision.summary,
        places: [decision.place],
        services: [decision.service],
        ids: [decision.id],
        sources: decision.sources,
      });
      continue;
    }
    change.ids.push(decision.id);
    change.sources = distinct([...change.sources, ...decision.sources]);
    if (!change.places.includes(decision.place)) change.places.push(decision.place);
    if (!change.services.includes(decision.service)) change.services.push(decision.service);
  }
  changes.push(...announcements.values());

  for (const event of record.events)
    // What happened elsewhere is no change here.
    if (event.elsewhere === undefined && within(knownFrom(event.on, event.sources, sources).day))
      changes.push({
        on: event.on,
        kind: 'event',
        title: event.title,
        places: event.places,
        services: [],
        ids: [event.id],
        sources: event.sources,
      });

  for (const service of record.services)
    for (const hop of service.chain.slice(1))
      if (hop.from !== null && within(knownFrom(hop.from, hop.sources, sources).day))
        changes.push({
          on: hop.from,
          kind: 'chain',
          title: `${hop.body} took over deciding about ${service.inSentence}`,
          places: [],
          services: [service.id],
          ids: [service.id],
          sources: hop.sources,
        });

  for (const agreement of record.agreements) {
    const { id, shortName, stage, ownPlaces: places, sources: cited, transfers, term } = agreement;
    // One elsewhere, or not agreed, changed nothing here.
    if (places.length === 0 || stage !== 'agreed') continue;
    const services = [
      ...new Set(transfers.flatMap((one) => (one.kind === 'functions' ? one.services : []))),
    ];
    const about = { kind: 'agreement' as const, places, services, ids: [id] };
    const { from: begins, ended } = term;
    if (begins !== null && within(knownFrom(begins, cited, sources).day))
      changes.push({
        ...about,
        on: begins,
        title: `Agreement began: ${shortName}`,
        sources: cited,
      });
    if (ended !== null && within(knownFrom(ended.on, ended.sources, sources).day))
      changes.push({
        ...about,
        on: ended.on,
        title: `Agreement ended: ${shortName}. ${ended.text}`,
        sources: ended.sources,
      });
  }

  for (const indicator of record.indicators) {
    const { released, title } = indicator.dataset;
    if (released !== null && within(released))
      changes.push({
        on: released,
        kind: 'release',
        title: `New figures: ${indicator.shortName} (${title})`,
        places: [],
        services: [],
        ids: [indicator.id],
        sources: indicator.sources,
      });
  }
  return changes.sort((a, b) => byDate(b.on, a.on));
}
