import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

import { expect, inject, test } from 'vitest';

import { badRequest } from './badRequests.ts';

const COUNT = 20_000;
/** Fewer than wait for a render at most, so that nobody is turned away. */
const AT_ONCE = 16;
/** Longer than a page takes on a busy machine. */
const PATIENCE_MS = 10_000;
const SEED = 20_261_201;

const { hostname, port } = new URL(inject('address') || 'http://localhost');

/** The first line of the answer; '' where the server hung up. */
async function statusLine(request: string): Promise<string> {
  const socket = connect(Number(port), hostname);
  socket.write(request, 'latin1');
  // Some announce a body that never comes.
  socket.setTimeout(PATIENCE_MS, () => socket.end());
  // A reset is an answer to nonsense, too.
  const answer = await text(socket).catch(() => '');
  const [line = ''] = answer.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '').split('\r\n');
  return line;
}

test(`${COUNT} generated bad requests: none ends in a fault of the server`, async () => {
  const faults: string[] = [];
  const statuses = new Map<string, number>();
  let next = 0;
  async function work() {
    while (next < COUNT) {
      const number = next;
      next += 1;
      const request = badRequest(SEED + number);
      const [, status = 'none'] = (await statusLine(request)).split(' ');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      // HTTP says 501 of a format that isn't there (oEmbed).
      if (status.startsWith('5') && status !== '501')
        faults.push(`${SEED + number}: ${status} ${JSON.stringify(request.slice(0, 300))}`);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  expect(faults, JSON.stringify(Object.fromEntries(statuses))).toEqual([]);
  expect(Number(statuses.get('200'))).toBeGreaterThan(COUNT / 100);
  expect(Number(statuses.get('400'))).toBeGreaterThan(COUNT / 100);
  const health = await fetch(`${inject('address')}/api/v1/health`);
  expect(health.status).toBe(200);
});
