import { expect, test } from 'vitest';

import { escapeHtml } from './escapeHtml.ts';

test('escapes what would end a text or an attribute, and what has been escaped once more', () => {
  expect(escapeHtml('Who “decides” <b title="x">&amp;</b>')).toBe(
    'Who “decides” &lt;b title=&quot;x&quot;>&amp;amp;&lt;/b>',
  );
});
