import { describe, expect, test } from 'vitest';

import { frameSentence, scriptSentence } from '#src/narrative/site/policySentences.ts';

import { explainPolicy, sourceAllows } from './explainPolicy.ts';

const ORIGIN = 'https://placeboard.example';
const read = (text: string) =>
  explainPolicy(text, new URL(`${ORIGIN}/embed/register`), new URL(`${ORIGIN}/embed.js`));

describe('a source expression', () => {
  const embed = new URL(`${ORIGIN}/embed/register`);
  const ported = new URL('http://placeboard.example:8080/embed/register');
  test.each([
    ['*', embed, true],
    ['https:', embed, true],
    ['http:', embed, true],
    ['data:', embed, false],
    ["'self'", embed, false],
    ["'none'", embed, false],
    ["'nonce-abc'", embed, false],
    [ORIGIN, embed, true],
    ['HTTPS://Placeboard.Example', embed, true],
    ['http://placeboard.example', embed, true],
    ['placeboard.example', embed, true],
    ['*.example', embed, true],
    ['*.placeboard.example', embed, false],
    ['https://other.example', embed, false],
    ['https://placeboard.example.evil.test', embed, false],
    [`${ORIGIN}/embed/`, embed, true],
    [`${ORIGIN}/embed`, embed, false],
    [`${ORIGIN}/embed/register`, embed, true],
    [`${ORIGIN}:443`, embed, true],
    [`${ORIGIN}:8443`, embed, false],
    [`${ORIGIN}:*`, embed, true],
    ['https://placeboard.example:8080', ported, false],
    ['http://placeboard.example', ported, false],
    ['placeboard.example:8080', ported, true],
  ])('%s', (source, address, expected) => {
    expect(sourceAllows(source, address)).toBe(expected);
  });
});

test.each([
  ["default-src 'self'", false, 'default-src'],
  ["default-src 'self'; child-src *", true, 'child-src'],
  ["default-src *; child-src *; frame-src 'none'", false, 'frame-src'],
  [`default-src 'none'; frame-src 'self' ${ORIGIN}`, true, 'frame-src'],
  ["script-src 'self'", true, null],
  ['frame-src https://a.example; frame-src *', false, 'frame-src'],
  ["Content-Security-Policy: FRAME-SRC 'self'", false, 'frame-src'],
  [
    "content-security-policy: frame-src *\ncontent-security-policy: frame-src 'self'",
    false,
    'frame-src',
  ],
  ["frame-src *, default-src 'self'", false, 'default-src'],
  ['frame-src', false, 'frame-src'],
  [
    `HTTP/2 200\nserver: x\ncontent-security-policy: default-src 'self'; frame-src ${ORIGIN}\ndate: now`,
    true,
    'frame-src',
  ],
  [
    `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; frame-src 'none'">`,
    false,
    'frame-src',
  ],
])('%s: the frame', (text, isAllowed, directive) => {
  expect(read(text)).toMatchObject({ isPolicy: true, frame: { isAllowed, directive } });
});

test.each(['', 'hello', 'cache-control: no-store', '<meta name="robots" content="noindex">'])(
  '“%s” is no policy',
  (text) => {
    expect(read(text).isPolicy).toBe(false);
  },
);

test('the script is governed by its own directives', () => {
  expect(read(`default-src 'none'; script-src ${ORIGIN}`).script.isAllowed).toBe(true);
  expect(read(`script-src ${ORIGIN}; script-src-elem 'self'`).script).toMatchObject({
    isAllowed: false,
    directive: 'script-src-elem',
  });
  expect(read(`script-src ${ORIGIN} 'strict-dynamic' 'nonce-x'`).script.isAllowed).toBe(false);
});

test('the advice is what to write', () => {
  const frame = (text: string) => frameSentence(read(text).frame, ORIGIN);
  expect(frame("frame-src 'self' https://maps.example")).toContain(
    `Change it to: frame-src 'self' https://maps.example ${ORIGIN};`,
  );
  expect(frame("frame-src 'none'")).toContain(`Change it to: frame-src ${ORIGIN};`);
  // What the page lets in by its directive for everything, it must let in still.
  expect(frame("default-src 'self'")).toContain(`Add: frame-src 'self' ${ORIGIN};`);
  expect(frame("default-src 'none'")).toContain(`Add: frame-src ${ORIGIN};`);
  expect(frame("img-src 'self'")).toContain('No directive of this policy is about frames');
  // What is advised is then allowed.
  const advised = /(?:Add|to): (.*);$/.exec(frame("child-src 'self'"))?.[1] ?? '';
  expect(read(advised).frame.isAllowed).toBe(true);
  expect(scriptSentence(read("script-src 'strict-dynamic'").script, ORIGIN)).toContain('nonce');
  const script = (text: string) => scriptSentence(read(text).script, ORIGIN);
  expect(script("script-src 'self'")).toContain('stated height');
  expect(script("script-src 'self'")).toContain(`Change it to: script-src 'self' ${ORIGIN};`);
  expect(script("default-src 'self'")).toContain(`Add: script-src 'self' ${ORIGIN};`);
});
