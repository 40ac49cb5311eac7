import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { readCollections } from '#server/records/parseRecord.ts';
import { inFile } from '#server/records/read/readCollection.ts';
import { ruleProblems } from '#server/records/rules/ruleProblems.ts';
import { listing } from '#server/tools/dataCheck.ts';
import type { Connection, StatisticsServiceName } from '#src/contract/connection.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Area, Place } from '#src/contract/place.ts';
import type { System } from '#src/contract/system.ts';

/** The parts of a record that are needed to fetch figures. The rest may be invalid. */
export type RecordParts = {
  indicators: readonly Indicator[];
  /** Line of indicators.json with the release date of an indicator's dataset. */
  releasedLine: (indicator: Indicator) => number;
  areas: readonly Area[];
  places: readonly Place[];
  system: System;
  connections: readonly Connection[];
};

/**
 * Reads the parts of a record that are needed to fetch figures.
 * @param folder for messages
 * @param files texts by path within the folder
 * @throws Error listing every problem of these parts
 */
export function recordParts(folder: string, files: ReadonlyMap<string, string>): RecordParts {
  const read = readCollections(files);
  const { indicators, areas, places, system, connections } = read;
  const all = [
    ...[indicators, areas, places, system, connections].flatMap(({ problems }) => problems),
    ...ruleProblems(read)
      .filter(({ collection }) => collection === 'connections')
      .map((problem) => inFile(problem, connections)),
  ];
  const [one] = system.valid;
  if (all.length > 0 || !one)
    throw new Error(`Put the record right first.\n\n${listing(folder, all)}`);
  return {
    indicators: indicators.valid,
    releasedLine: (indicator) =>
      indicators.lineOf([indicators.valid.indexOf(indicator), 'dataset', 'released']),
    areas: areas.valid,
    places: places.valid,
    system: one,
    connections: connections.valid,
  };
}

/** An indicator and the service's series that feeds it. */
export type ConnectedIndicator<N extends StatisticsServiceName> = {
  indicator: Indicator;
  series: NonNullable<Connection[N]>;
};

/**
 * The named indicators with their series of one service.
 * @param names ids, or numbers at Fingertips; empty: all that are connected
 * @throws Error if one is not connected
 */
export function connectedIndicators<N extends StatisticsServiceName>(
  service: N,
  names: readonly string[],
  { indicators, connections }: RecordParts,
): ConnectedIndicator<N>[] {
  const all = connections.flatMap((connection) => {
    const indicator = indicators.find(({ id }) => id === connection.indicator);
    const series = connection[service];
    const number = String(connection.fingertips?.id);
    return indicator && series ? [{ indicator, series, names: [indicator.id, number] }] : [];
  });
  const ids = all.map(({ indicator }) => indicator.id);
  const connectedList =
    ids.length > 0
      ? `Connected to ${service}: ${ids.join(', ')}.`
      : `Nothing is connected to ${service}.`;
  if (names.length === 0 && all.length === 0) throw new Error(`${connectedList} ${HELP}`);
  if (names.length === 0) return all;
  const named = names.map((name) => {
    const found = all.find((one) => one.names.includes(name));
    if (found) return found;
    const isOurs = indicators.some(({ id }) => id === name);
    throw new Error(
      `“${name}” is ${isOurs ? `not connected to ${service} in connections.json` : 'no indicator of this record, and no number of one'}.${isOurs ? '' : didYouMean(name, ids)} ${connectedList} ${HELP}`,
    );
  });
  return [...new Set(named)];
}

const HELP = 'docs/data.md says how to connect another.';
