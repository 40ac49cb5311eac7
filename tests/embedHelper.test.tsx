import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeAll, expect, test } from 'vitest';

import { ROOT } from './repository.ts';

/* What the host's element believes of the messages that reach it. */

const SRC = 'https://placeboard.example/embed/register';

/** Runs the helper as a page does; a second time, as pages do that paste the snippet twice. */
function load(): void {
  const script = document.createElement('script');
  script.textContent = readFileSync(join(ROOT, 'public/embed.js'), 'utf8');
  document.head.append(script);
}
beforeAll(() => {
  load();
  load();
});
afterEach(() => document.body.replaceChildren());

function place(attributes: Record<string, string>) {
  const element = document.createElement('placeboard-embed');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return { element, frame: () => element.shadowRoot?.querySelector('iframe') ?? null };
}

const postMessage = (frame: HTMLIFrameElement | null, origin: string, data: unknown) =>
  dispatchEvent(
    new MessageEvent('message', { data, origin, source: frame?.contentWindow ?? null }),
  );

const from = 'https://placeboard.example';
const height = (value: unknown) => ({ placeboard: 1, height: value });

test('the frame’s messages set its height, up and down, with two pixels of slack', () => {
  const { frame } = place({ src: SRC, label: 'The register', height: '300' });
  expect(frame()?.style.height).toBe('300px');
  expect(frame()?.title).toBe('The register');
  postMessage(frame(), from, height(812.3));
  expect(frame()?.style.height).toBe('815px');
  postMessage(frame(), from, height(120));
  expect(frame()?.style.height).toBe('122px');
});

test.each([
  ['another origin', 'https://elsewhere.example', height(900)],
  ['no origin', 'null', height(900)],
  ['another version', from, { placeboard: 2, height: 900 }],
  ['no message of ours', from, 'height=900'],
  ['nothing', from, null],
  ['no height', from, height('900px')],
  ['a height below zero', from, height(-5)],
  ['no number', from, height(Number.NaN)],
  ['a height without end', from, height(1e9)],
])('ignores a message with %s', (_, origin, data) => {
  const { frame } = place({ src: SRC, height: '300' });
  postMessage(frame(), origin, data);
  expect(frame()?.style.height).toBe('300px');
});

test('ignores another frame’s message, even from the same origin', () => {
  const one = place({ src: SRC, height: '300' });
  const two = place({ src: SRC, height: '300' });
  postMessage(one.frame(), from, height(500));
  expect(one.frame()?.style.height).toBe('502px');
  expect(two.frame()?.style.height).toBe('300px');
  postMessage(null, from, height(700));
  expect(two.frame()?.style.height).toBe('300px');
});

test('accepts messages of a sandboxed frame with the origin “null” only, unless it keeps its own', () => {
  const closed = place({ src: SRC, height: '300', sandbox: 'allow-scripts' });
  postMessage(closed.frame(), from, height(500));
  expect(closed.frame()?.style.height).toBe('300px');
  postMessage(closed.frame(), 'null', height(500));
  expect(closed.frame()?.style.height).toBe('502px');
  const open = place({ src: SRC, height: '300', sandbox: 'allow-scripts allow-same-origin' });
  postMessage(open.frame(), from, height(500));
  expect(open.frame()?.style.height).toBe('502px');
});

test('ignores messages once removed, and starts again once put back', () => {
  const { element, frame } = place({ src: SRC, height: '300' });
  const before = frame();
  element.remove();
  expect(frame()).toBeNull();
  postMessage(before, from, height(500));
  document.body.append(element);
  expect(frame()?.style.height).toBe('300px');
});

test.each(['javascript:alert(1)', 'data:text/html,x', ''])('never loads “%s”', (src) => {
  const { frame } = place({ src });
  expect(frame()?.getAttribute('src') ?? null).toBeNull();
});

test('a new address replaces the frame; a new label does not', () => {
  const { element, frame } = place({ src: SRC, label: 'One' });
  const before = frame();
  element.setAttribute('label', 'Two');
  expect(frame()).toBe(before);
  expect(frame()?.title).toBe('Two');
  element.setAttribute('src', `${SRC}?theme=dark`);
  expect(frame()?.src).toBe(`${SRC}?theme=dark`);
});
