import { connect } from 'node:net';

/* Asks one address over a few kept-alive connections for a while, and prints how many answers came
   per second. Sockets and not an HTTP client, which would be slower than the server it measures. */

const CONNECTIONS = 8;
const WARM_MS = 300;
const MEASURED_MS = 1_200;
const MOST_ANSWERS = 100_000;

const [address = ''] = process.argv.slice(2);
const { hostname, port, pathname, search, host } = new URL(address);
const question = `GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`;

/** Bytes of the whole answer, from its head. */
function lengthOf(start: string): number {
  const [head = ''] = start.split('\r\n\r\n', 1);
  const body = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (!head.startsWith('HTTP/1.1 200') || body === undefined)
    throw new Error(`${address} answered: ${head}`);
  return head.length + 4 + Number(body);
}

let answers = 0;
let isOver = false;

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let expected = 0;
    let received = 0;
    socket.on('connect', () => socket.write(question));
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      // Every answer to one question is as long as the first.
      if (expected === 0) expected = lengthOf(chunk.toString('latin1'));
      received += chunk.byteLength;
      if (received < expected) return;
      if (received > expected) reject(new Error(`${address} answered more than was asked`));
      received = 0;
      answers += 1;
      if (isOver || answers > MOST_ANSWERS) socket.destroy();
      else socket.write(question);
    });
  });
}

const connections = Promise.all(Array.from({ length: CONNECTIONS }, ask));
const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
await Promise.race([connections, pause(WARM_MS)]);
const [before, began] = [answers, performance.now()];
await Promise.race([connections, pause(MEASURED_MS)]);
const perSecond = ((answers - before) * 1000) / (performance.now() - began);
isOver = true;
await connections;
process.stdout.write(`${perSecond}\n`);
