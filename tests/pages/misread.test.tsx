import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';
import { repositoryText } from '#tests/repository.ts';

/* What docs/method.md says that headlines say now, after they had misled, is what pages say. */

/** The addresses of the ten sentences, in the table's order. */
const ADDRESSES = [
  '/outcomes',
  '/outcomes',
  '/outcomes/preventable-cvd-mortality',
  '/outcomes/adult-obesity',
  '/outcomes/adult-obesity',
  '/outcomes/cancer-diagnosed-early',
  '/outcomes/cancer-diagnosed-early',
  '/compare?area=E06000065',
  '/compare',
  '/find?q=smoking+ribble+valley',
];

const table = repositoryText('docs/method.md').split('## Ten sentences')[1] ?? '';
/** The quotations of the column “after”, row by row; an ellipsis begins one in the middle of a sentence. */
const quoted = table
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| before'))
  .map((line) =>
    [...(line.split(' | ')[1] ?? '').matchAll(/“([^”]+)”/g)].map(([, words = '']) =>
      words.replace(/^… /, ''),
    ),
  );

/** Without spaces, which blocks of a page have none of between them. */
const packed = (text: string) => text.replaceAll(/\s/g, '');

test('there are ten', () => {
  expect(quoted).toHaveLength(ADDRESSES.length);
});

test.each([...new Set(ADDRESSES)])(
  '%s says what its sentences are said to say',
  async (address) => {
    const { container } = await renderApp(address, { record: 'published' });
    const page = packed(`${document.title} ${container.textContent}`);
    const own = quoted.flatMap((words, n) => (ADDRESSES[n] === address ? words : []));
    expect(own).not.toEqual([]);
    expect(own.filter((words) => !page.includes(packed(words)))).toEqual([]);
  },
);
