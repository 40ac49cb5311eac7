import { expect, test } from 'vitest';

import { linkPreviewPath, pageOfLinkPreview } from './linkPreviewPath.ts';

test.each([
  ['/', '/og/index.png'],
  ['/places/a', '/og/places/a.png'],
  ['/about', '/og/about.png'],
])('the picture of %s is at %s', (page, address) => {
  expect(linkPreviewPath('og', page)).toBe(address);
  expect(pageOfLinkPreview('og', address)).toBe(page);
});

test.each(['/og', '/og/.png', '/og.png', '/og/about', '/og/about.json', '/state/about.png'])(
  'no page’s picture is at %s',
  (address) => {
    expect(pageOfLinkPreview('og', address)).toBeNull();
  },
);
