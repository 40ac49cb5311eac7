import { useHref } from 'react-router';

import type { Retired } from '#src/contract/system.ts';
import { retiredSentence } from '#src/narrative/site/embedWords.ts';
import { EmbedLink } from '#src/ui/EmbedLink.tsx';

/** Shown in place of a retired widget: since when, why, and where to go. */
export function EmbedRetired({ retired }: { readonly retired: Retired }) {
  const { instead, on, reason } = retired;
  const here = useHref(instead?.startsWith('/') ? instead : '/');
  return (
    <>
      <p className="notice">{retiredSentence(on, reason)}</p>
      <EmbedLink href={instead?.startsWith('http') ? instead : here}>
        Where to look instead
      </EmbedLink>
    </>
  );
}
