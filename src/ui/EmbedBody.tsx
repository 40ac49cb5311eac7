import type { ReactNode } from 'react';

import type { Citation } from '#src/contract/basics.ts';
import type { Source } from '#src/contract/history.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { numberSources } from './sourceNumbers.ts';

type Props = {
  /** The answer, in one sentence or two. */
  readonly sentence: string;
  readonly sources: readonly Source[];
  readonly citations: readonly Citation[];
  /** How old it is: `Record as at 5 July 2023`. */
  readonly dated: string;
  readonly children?: ReactNode;
};

/** A frame is small: more sources than this are counted. */
const MAX_SOURCES = 2;

/** What every widget says: a sentence, the figure that shows it, and where it comes from. */
export function EmbedBody({ sentence, sources, citations, dated, children }: Props) {
  const { list } = numberSources(sources, citations);
  return (
    <>
      <p className="embed-sentence">{sentence}</p>
      {children}
      <p className="embed-source">
        {list.length > 0 && (
          <>
            Source{list.length > 1 && 's'}: {sourceWords(list, MAX_SOURCES)}.{' '}
          </>
        )}
        {dated}.
      </p>
    </>
  );
}
