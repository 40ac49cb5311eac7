import type { ReactNode } from 'react';

import type { Citation } from '#src/contract/basics.ts';
import type { Source } from '#src/contract/history.ts';
import { embedSourceLine } from '#src/narrative/site/embedWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';

type Props = {
  /** The answer, in one or two sentences. */
  readonly sentence: string;
  readonly sources: readonly Source[];
  readonly citations: readonly Pick<Citation, 'source'>[];
  /** The date of the data: `Record as at 5 July 2023`. */
  readonly dated: string;
  readonly children?: ReactNode;
};

/** The body of every widget: a sentence, a figure (the children), sources and date. */
export function EmbedBody({ sentence, sources, citations, dated, children }: Props) {
  const { list } = numberSources(sources, citations);
  return (
    <>
      <p className="embed-sentence">{sentence}</p>
      {children}
      <p className="embed-source">{embedSourceLine(list, dated)}</p>
    </>
  );
}
