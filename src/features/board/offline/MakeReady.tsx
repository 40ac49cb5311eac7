import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { recordVersionKey } from '#src/client/collectionQuery.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent } from '#src/contract/deck.ts';
import {
  HELD_IS_OLD,
  heldSentence,
  NO_ROOM_OR_REFUSED,
  NO_WORKER_HERE,
  NO_WORKER_OVER_HTTP,
  notReadySentence,
  READY_LEAD,
  readyProgressWords,
} from '#src/narrative/site/offlineWords.ts';

import { answersAsked, deckPages } from './deckAddresses.ts';
import { HELD_KEY, readHeld, removeHeld, type Held } from './heldCache.ts';
import { makeReady, NotReadyError, type Progress } from './makeReady.ts';

type Props = { readonly content: Pick<DeckContent, 'id' | 'title' | 'params'> };

/** Makes a deck ready for a room without a network, says what is held, and removes it. */
export function MakeReady({ content }: Props) {
  const isHydrated = useIsHydrated();
  if (!isHydrated) return null;
  return (
    <section aria-label="Without a network">
      <h3>Without a network</h3>
      {window.isSecureContext && 'serviceWorker' in navigator && 'caches' in window ? (
        <Ready content={content} />
      ) : (
        <p>{window.isSecureContext ? NO_WORKER_HERE : NO_WORKER_OVER_HTTP}</p>
      )}
    </section>
  );
}

const NOTHING_HELD: { readonly held: Held | null; readonly isOld: boolean } = {
  held: null,
  isOld: false,
};

/** What is held, and whether the record has changed since, as far as the network can tell. */
async function readHeldNow(queryClient: QueryClient, prefix: string): Promise<typeof NOTHING_HELD> {
  const held = await readHeld(prefix);
  if (!held || !navigator.onLine) return { held, isOld: false };
  const latest = await queryClient
    .query<string>({ queryKey: recordVersionKey, staleTime: 0 })
    .catch(() => held.version);
  return { held, isOld: latest !== held.version };
}

type State =
  | { readonly step: 'idle'; readonly says: string }
  | { readonly step: 'fetching'; readonly progress: Progress };

function Ready({ content }: Props) {
  const info = useRenderInfo();
  const { prefix } = info;
  const queryClient = useQueryClient();
  const [state, setState] = useState<State>({ step: 'idle', says: '' });
  const stop = useRef<AbortController>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { data, refetch } = useQuery({
    queryKey: HELD_KEY,
    queryFn: () => readHeldNow(queryClient, prefix),
    initialData: NOTHING_HELD,
    staleTime: 0,
  });
  const { held, isOld } = data;
  const [stage = ''] = deckPages(content, prefix);
  const deck = held?.decks.find(({ address }) => address === stage);
  const others = held?.decks.filter(({ address }) => address !== stage) ?? [];

  const say = (says: string) => setState({ step: 'idle', says });
  const fetchAll = async () => {
    const controller = new AbortController();
    const { signal } = controller;
    stop.current = controller;
    setState({ step: 'fetching', progress: { done: 0, of: 0 } });
    try {
      await makeReady(
        {
          prefix,
          base: import.meta.env.BASE_URL,
          title: content.title,
          pages: deckPages(content, prefix),
          answers: answersAsked(queryClient, info),
        },
        { signal, onProgress: (progress) => setState({ step: 'fetching', progress }) },
      );
      say('It is ready: the network may go.');
    } catch (error) {
      // Stopped by the reader, or refused.
      if (signal.aborted) say('Stopped. What was held before still is.');
      else
        say(notReadySentence(error instanceof NotReadyError ? error.message : NO_ROOM_OR_REFUSED));
      // Nothing more of it is needed.
      controller.abort();
    }
    await refetch();
  };
  const remove = async () => {
    button.current?.focus();
    try {
      await removeHeld(prefix);
      say('Removed: this browser holds no deck of this record.');
    } catch {
      say('The browser did not remove it. Clear the site’s data in its settings.');
    }
    await refetch();
  };
  return (
    <>
      <p>{deck && held ? heldSentence(held.since, held.bytes) : READY_LEAD}</p>
      {deck && isOld && <p>{HELD_IS_OLD}</p>}
      {others.length > 0 && <p>Held as well: {others.map(({ title }) => title).join(', ')}.</p>}
      <p className="form-row">
        <button
          ref={button}
          type="button"
          className="button"
          aria-disabled={state.step === 'fetching'}
          onClick={() => {
            if (state.step === 'idle') void fetchAll();
          }}
        >
          {deck ? 'Make ready again' : 'Make ready'}
        </button>
        {state.step === 'fetching' && (
          <>
            <progress
              aria-label="Made ready"
              value={state.progress.of === 0 ? undefined : state.progress.done}
              max={state.progress.of || 1}
            />
            <span className="figure">
              {readyProgressWords(state.progress.done, state.progress.of)}
            </span>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                // The button that was pressed goes.
                button.current?.focus();
                stop.current?.abort();
              }}
            >
              Stop
            </button>
          </>
        )}
        {state.step === 'idle' && held && (
          <button type="button" className="button quiet" onClick={() => void remove()}>
            Remove what is held
          </button>
        )}
      </p>
      <p role="status">{state.step === 'idle' ? state.says : 'Fetching…'}</p>
    </>
  );
}
