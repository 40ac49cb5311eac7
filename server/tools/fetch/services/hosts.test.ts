import { expect, test } from 'vitest';

import { allowedAddress, HOSTS } from './hosts.ts';

test.each(Object.values(HOSTS))('%s may be contacted over https', (host) => {
  expect(allowedAddress(`https://${host}/a?b=c`).host).toBe(host);
  expect(() => allowedAddress(`http://${host}/a`)).toThrow('which is not contacted');
});

test.each([
  'https://example.org/',
  `https://${HOSTS.ons}.example.org/`,
  `https://example.org/${HOSTS.ons}`,
  `https://${HOSTS.ons}@example.org/`,
  `https://me:secret@${HOSTS.ons}/`,
  `https://${HOSTS.ons}:8443/`,
  'file:///etc/hosts',
  'nonsense',
])('%s may not', (address) => {
  expect(() => allowedAddress(address)).toThrow(`“${address}”, which is not contacted`);
});
