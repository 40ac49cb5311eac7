import { expect, test } from 'vitest';

import { escapeHtml } from './escapeHtml.ts';

test('escapes what would end a text or attribute, and escapes an escaped text again', () => {
  expect(escapeHtml('Who “decides” <b title="x">&amp;</b>')).toBe(
    'Who “decides” &lt;b title=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;',
  );
});
