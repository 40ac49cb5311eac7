import { useId, useState } from 'react';

import { copyText } from '#src/client/browser/copyText.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';

import styles from './Builder.module.scss';

type Props = { readonly label: string; readonly text: string; readonly rows: number };

/** A text to copy: by a button where script runs, else by hand. */
export function CopyText({ label, text, rows }: Props) {
  const id = useId();
  const isHydrated = useIsHydrated();
  // The last text that was pressed to be copied: the status is shown for that text alone.
  const [copied, setCopied] = useState<{ text: string; isCopied: boolean } | null>(null);
  const copy = async () => {
    setCopied({ text, isCopied: await copyText(text) });
  };
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} className="field" readOnly rows={rows} value={text} spellCheck={false} />
      {/* Takes its space without script, too, so that nothing moves when script arrives. */}
      <p>
        {isHydrated && (
          <button type="button" className="button quiet" onClick={() => void copy()}>
            Copy<span className="visually-hidden">: {label}</span>
          </button>
        )}{' '}
        <span role="status">
          {copied?.text === text &&
            (copied.isCopied ? 'Copied.' : 'It could not be copied: select the text and copy it.')}
        </span>
      </p>
    </div>
  );
}
