import { useId, useState } from 'react';

import { ABOUT_PRINTED_HASH, printedHashSentence } from '#src/narrative/site/packWords.ts';
import { hashWords, readHash } from '#src/outlets/pack/hashWords.ts';

/** Compares the hash of a pack with the one that was printed: only that shows a slide taken out or put in. */
export function PrintedHash({ hash }: { readonly hash: string }) {
  const id = useId();
  const [text, setText] = useState('');
  const printed = readHash(text);
  const isTyped = text.trim() !== '';
  return (
    <>
      <p>
        Its hash, worked out from its content: <code>{hashWords(hash)}</code>
      </p>
      <p>{ABOUT_PRINTED_HASH}</p>
      <p className="form-row">
        <label htmlFor={id}>The hash printed on paper</label>
        <input
          id={id}
          className="field"
          value={text}
          size={30}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-says`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </p>
      <p id={`${id}-says`} role="status">
        {isTyped && printedHashSentence(printed === null ? null : hash.startsWith(printed))}
      </p>
    </>
  );
}
