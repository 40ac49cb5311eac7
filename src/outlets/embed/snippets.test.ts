import { expect, test } from 'vitest';

import type { WidgetQuestion } from '#src/outlets/embed/Widget.ts';

import { DEFAULT_LOOK } from './embedLook.ts';
import { narrowToOneSubject, embedPath } from './embedPath.ts';
import { elementSnippet, frameSnippet, privacyText } from './snippets.ts';

// Only ids are read.
const question = {
  chosen: {
    place: [{ id: 'north' }],
    service: [{ id: 'dental' }],
    indicator: [],
    agreement: [],
    review: [],
  },
  sex: null,
} as unknown as WidgetQuestion;
const base = { widget: 'who-decides', question, look: DEFAULT_LOOK, pins: {}, isFile: false };

test('an address has the choices in a fixed order, without defaults', () => {
  expect(embedPath(base)).toBe('/embed/who-decides?place=north&service=dental&v=1');
  expect(
    embedPath({
      ...base,
      pins: { asAt: '2023-07-05' },
      look: { theme: 'dark', level: '3', heading: 'hidden' },
    }),
  ).toBe(
    '/embed/who-decides?place=north&service=dental&asAt=2023-07-05&theme=dark&h=3&heading=hidden&v=1',
  );
});

test('on a static site an embed has one subject, in its path', () => {
  const one = narrowToOneSubject({ needs: ['place', 'service'] }, question);
  expect(embedPath({ ...base, question: one, isFile: true })).toBe(
    '/embed/who-decides/place/north',
  );
  const needed = narrowToOneSubject({ needs: ['service'] }, question);
  expect(embedPath({ ...base, question: needed, isFile: true })).toBe(
    '/embed/who-decides/service/dental',
  );
});

const parts = {
  address: 'https://p.example/embed/place?place=a&v=1',
  page: 'https://p.example/places/a',
  helper: 'https://p.example/embed.js',
  title: 'Who “decides” <b>&</b> "why"',
  height: 480,
};

test('both snippets name the frame, link to the page, and escape titles', () => {
  for (const snippet of [elementSnippet(parts), frameSnippet(parts)]) {
    const holder = snippet
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    expect(snippet).not.toContain('<b>');
    expect(snippet).toContain('place=a&amp;v=1');
    expect(holder).toContain('<a href="https://p.example/places/a">Who “decides” <b>&</b> "why"');
    expect(snippet).toMatch(
      /(label|title)="Who “decides” &lt;b&gt;&amp;&lt;\/b&gt; &quot;why&quot;"/,
    );
  }
  expect(frameSnippet(parts)).toContain('loading="lazy"');
  expect(frameSnippet(parts)).not.toContain('<script');
  // Neither the frame nor the script tells where it stands; the element's frame is told by embed.js.
  for (const snippet of [elementSnippet(parts), frameSnippet(parts)])
    expect(snippet).toContain('referrerpolicy="no-referrer"');
  expect(privacyText('X', 'https://p.example')).toContain('comes from p.example.');
});
