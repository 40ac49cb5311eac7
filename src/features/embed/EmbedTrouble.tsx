import { useHref } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { EmbedLink } from '#src/ui/EmbedLink.tsx';

/** Why an embed can't be shown, in words for whoever put it there. */
export type EmbedTrouble = { title: string; problems: readonly string[] };

/** What stands in the frame instead: what is wrong, each thing by its name, and a way on. */
export function EmbedTroubleNotice({ title, problems }: EmbedTrouble) {
  const builder = useHref(paths.builder);
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
