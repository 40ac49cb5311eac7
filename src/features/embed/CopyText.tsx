import { useId, useState } from 'react';

import { copyText } from '#src/client/copyText.ts';
import { useIsHydrated } from '#src/client/useIsHydrated.ts';

import styles from './Builder.module.scss';

type Props = { readonly label: string; readonly text: string; readonly rows: number };

/** A text to take along: selected by hand, or copied by a button where script runs. */
export function CopyText({ label, text, rows }: Props) {
  const id = useId();
  const isHydrated = useIsHydrated();
  // What was copied, and whether that went well; another text was not copied yet.
  const [copied, setCopied] = useState<{ text: string; well: boolean } | null>(null);
  const copy = async () => {
    setCopied({ text, well: await copyText(text) });
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className="field" readOnly rows={rows} value={text} spellCheck={false} />
      {/* Its room is kept where no script runs, so that nothing moves when it does. */}
      <p>
        {isHydrated && (
          <button type="button" className="button quiet" onClick={() => void copy()}>
            Copy<span className="visually-hidden">: {label}</span>
          </button>
        )}{' '}
        <span role="status">
          {copied?.text === text &&
            (copied.well ? 'Copied.' : 'It could not be copied: select the text and copy it.')}
        </span>
      </p>
    </div>
  );
}
