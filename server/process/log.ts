import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

/**
 * Creates the server's log: one line of JSON for each event, with its `time` in ISO 8601 and the name
 * of its `level`. Queries of addresses are left out.
 */
export const createLog = (destination: DestinationStream = process.stdout): Logger =>
  pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      // What a reader looked for is theirs, also where an error or a library names an address.
      hooks: { streamWrite: (line) => line.replaceAll(/\?[^\s"'\\]+/g, '') },
    },
    destination,
  );
