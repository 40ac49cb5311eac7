import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import type { Found } from './matching/createFinder.ts';
import type { Finding } from './matching/FindEntry.ts';

const MOST = 7;

type Find = (question: string) => Found;

/**
 * What to suggest for a text. Nothing is loaded until `wake` is called: then the matcher, and what
 * it looks through. `failed`: neither can be had; the form still works.
 */
export function useSuggestions(text: string) {
  const queryClient = useQueryClient();
  // A function over what the query cache holds, which doesn't change while a page is open.
  const [find, setFind] = useState<Find | null>(null);
  const [state, setState] = useState<'asleep' | 'loading' | 'ready' | 'failed'>('asleep');
  const suggestions = useMemo(
    (): Finding[] => (find && text.trim() ? find(text).findings.slice(0, MOST) : []),
    [find, text],
  );
  const wake = () => {
    if (state === 'loading' || state === 'ready') return;
    setState('loading');
    import('./loadFinder.ts')
      .then(async ({ loadFinder }) => {
        const loaded = await loadFinder(queryClient);
        setFind(() => loaded);
        setState('ready');
      })
      .catch(() => setState('failed'));
  };
  return { suggestions, state, wake };
}
