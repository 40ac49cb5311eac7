import { useEffect, useRef, useState, type ComponentType } from 'react';

import { useIsHydrated } from '#src/client/useIsHydrated.ts';
import type { PictureKind } from '#src/charts/picture/savePicture.ts';

import styles from './SavePicture.module.scss';

type Props<P extends object> = {
  /** What is saved, within “Save … as”: “the trend”. */
  readonly what: string;
  /** Name of the file, without its ending. */
  readonly file: string;
  /** Fetches what draws it. */
  readonly load: () => Promise<ComponentType<P>>;
  /** What is drawn. */
  readonly picture: P;
};

type State<P extends object> =
  | { step: 'ready' | 'loading' | 'failed' }
  | { step: 'drawing'; kind: PictureKind; Picture: ComponentType<P> };

/**
 * Saves a figure as a picture with its title, source and date inside. It is drawn out of sight when
 * a reader asks for it; nothing of it is loaded before. Without script there are no buttons.
 */
export function SavePicture<P extends object>({ what, file, load, picture }: Props<P>) {
  const [state, setState] = useState<State<P>>({ step: 'ready' });
  const isHydrated = useIsHydrated();
  const stage = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const drawing = stage.current?.querySelector('svg');
    if (state.step !== 'drawing' || !drawing) return;
    import('#src/charts/picture/savePicture.ts')
      .then(({ savePicture }) => savePicture(drawing, file, state.kind))
      .then(
        () => setState({ step: 'ready' }),
        () => setState({ step: 'failed' }),
      );
  }, [state, file]);

  const isBusy = state.step === 'loading' || state.step === 'drawing';
  const save = (kind: PictureKind) => {
    if (isBusy) return;
    setState({ step: 'loading' });
    load().then(
      (Picture) => setState({ step: 'drawing', kind, Picture }),
      () => setState({ step: 'failed' }),
    );
  };
  return (
    <div className={`${isHydrated ? styles.save : styles.waiting} screen-only`}>
      <span aria-hidden="true">Save this picture:</span>
      {(['svg', 'png'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className={styles.button}
          aria-disabled={isBusy}
          onClick={() => save(kind)}
        >
          <span className="visually-hidden">Save {what} as</span> {kind.toUpperCase()}
        </button>
      ))}
      <span role="status" className={state.step === 'failed' ? undefined : 'visually-hidden'}>
        {isBusy && 'Drawing the picture'}
        {state.step === 'failed' &&
          'The picture could not be drawn. Check the connection, then try again.'}
      </span>
      {state.step === 'drawing' && (
        <div ref={stage} hidden>
          <state.Picture {...picture} />
        </div>
      )}
    </div>
  );
}
