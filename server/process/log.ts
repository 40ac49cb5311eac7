import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

/** A question mark with what follows it in an address, inside a line of JSON. */
const QUERY = /\?[^\s"\\]+/g;

/**
 * Creates the server's log: one line of JSON for each event, with its `time` in ISO 8601 and the name
 * of its `level`. No line has the query of an address, as what a reader looked for is theirs.
 */
export const createLog = (destination: DestinationStream = process.stdout): Logger =>
  pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      hooks: { streamWrite: (line) => line.replaceAll(QUERY, '?…') },
    },
    destination,
  );
