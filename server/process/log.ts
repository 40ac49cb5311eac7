import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino';

/**
 * The server's log: one line of JSON for each thing that happened, with its `time` in ISO 8601 and
 * the name of its `level`.
 * @param destination gets each line; standard output if none is given
 */
export const createLog = (destination: DestinationStream = process.stdout): Logger =>
  pino(
    {
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
