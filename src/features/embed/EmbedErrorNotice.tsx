import { useHref } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { EmbedLink } from '#src/ui/EmbedLink.tsx';

/** Why an embed can't be shown, in words for whoever put it on a page. */
export type EmbedErrorData = { title: string; problems: readonly string[] };

/** Shown in place of an embed that can't be: every problem, and a link to the builder. */
export function EmbedErrorNotice({ title, problems }: EmbedErrorData) {
  const builder = useHref(paths.embedBuilder);
  return (
    <>
      <h2 className="embed-heading">{title}</h2>
      <div className="notice problem">
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
      <EmbedLink href={builder}>Make a new snippet on Placeboard</EmbedLink>
    </>
  );
}
