import { didYouMean } from '#server/records/didYouMean.ts';
import { type JsonName, readCollection } from '#server/records/read/readCollection.ts';
import { readConnections } from '#server/records/read/readConnections.ts';
import { listing } from '#server/tools/dataCheck.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { System } from '#src/contract/system.ts';

/** What of a record is needed to read figures into it. The rest may be unfinished. */
export type RecordParts = {
  indicators: readonly Indicator[];
  /** Line of indicators.json that says when an indicator's dataset was released. */
  releasedOn: (indicator: Indicator) => number;
  areas: readonly Area[];
  places: readonly Place[];
  system: System;
  connections: readonly Connection[];
};

/**
 * @param folder for messages
 * @param files of the record, by path
 * @throws Error that lists what is wrong with any of these files
 */
export function recordParts(folder: string, files: ReadonlyMap<string, string>): RecordParts {
  const read = <N extends JsonName>(name: N) =>
    readCollection(name, files.get(`${name}.json`)?.replace(/^\uFEFF/, ''));
  const indicators = read('indicators');
  const [areas, places, system] = [read('areas'), read('places'), read('system')];
  const { connections, problems } = readConnections(files.get('connections.json'), indicators);
  const all = [indicators, areas, places, system].flatMap((one) => one.problems).concat(problems);
  const [one] = system.valid;
  if (all.length > 0 || !one)
    throw new Error(`Put the record right first.\n\n${listing(folder, all)}`);
  return {
    indicators: indicators.valid,
    releasedOn: (indicator) =>
      indicators.lineOf([indicators.valid.indexOf(indicator), 'dataset', 'released']),
    areas: areas.valid,
    places: places.valid,
    system: one,
    connections,
  };
}

/** One indicator and the series that feeds it. */
export type Connected<N extends StatisticsServiceName> = {
  indicator: Indicator;
  series: NonNullable<Connection[N]>;
};

/**
 * The indicators that are asked for, with their series of one service.
 * @param names ids, or numbers at Fingertips; none: all that are connected
 * @throws Error in words where one is not connected
 */
export function connectedTo<N extends StatisticsServiceName>(
  service: N,
  names: readonly string[],
  { indicators, connections }: RecordParts,
): Connected<N>[] {
  const all = connections.flatMap((connection) => {
    const indicator = indicators.find(({ id }) => id === connection.indicator);
    const series = connection[service];
    const number = String(connection.fingertips?.id);
    return indicator && series ? [{ indicator, series, names: [indicator.id, number] }] : [];
  });
  const ids = all.map(({ indicator }) => indicator.id);
  const known =
    ids.length > 0
      ? `Connected to ${service}: ${ids.join(', ')}.`
      : `Nothing is connected to ${service}.`;
  if (names.length === 0 && all.length === 0) throw new Error(`${known} ${HOW}`);
  if (names.length === 0) return all;
  const wanted = names.map((name) => {
    const found = all.find((one) => one.names.includes(name));
    if (found) return found;
    const isOurs = indicators.some(({ id }) => id === name);
    throw new Error(
      `“${name}” is ${isOurs ? `not connected to ${service} in connections.json` : 'no indicator of this record, and no number of one'}.${isOurs ? '' : didYouMean(name, ids)} ${known} ${HOW}`,
    );
  });
  return [...new Set(wanted)];
}

const HOW = 'docs/data.md says how to connect another.';
