import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import type { Finder } from './matching/createFinder.ts';
import type { Finding } from './matching/FindEntry.ts';

const MAX_SUGGESTIONS = 7;

/**
 * Suggestions for a text. Nothing is loaded until `load` is called: then the search and its data.
 * State `failed`: these could not be loaded; the form still works.
 */
export function useSuggestions(text: string) {
  const queryClient = useQueryClient();
  const [find, setFind] = useState<Finder | null>(null);
  const [state, setState] = useState<'idle' | 'loading' | 'ready' | 'failed'>('idle');
  const suggestions = useMemo(
    (): Finding[] => (find && text.trim() ? find(text).findings.slice(0, MAX_SUGGESTIONS) : []),
    [find, text],
  );
  const load = () => {
    if (state === 'loading' || state === 'ready') return;
    setState('loading');
    import('./loadFinder.ts')
      .then(async ({ loadFinderFrom }) => {
        const loaded = await loadFinderFrom(queryClient);
        setFind(() => loaded);
        setState('ready');
      })
      .catch(() => setState('failed'));
  };
  return { suggestions, state, load };
}
