import { useRef, useState, type ReactNode } from 'react';

import { copyText } from '#src/client/browser/copyText.ts';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import { csvOf } from '#src/outlets/csvOf.ts';
import { FigurePicture } from '#src/outlets/picture/FigurePicture.tsx';
import { pictureFile, type PictureKind } from '#src/outlets/picture/pictureFile.ts';
import { textOf } from '#src/outlets/textOf.ts';
import { workbookOf } from '#src/outlets/workbookOf.ts';

import { AddToDeck } from './AddToDeck.tsx';
import { saveFile } from './saveFile.ts';
import styles from './Share.module.scss';

type Props = {
  /** Name of the figure: “the trend”. */
  readonly name: string;
  readonly content: FigureContent;
  /** Address of exactly this view, from the site's root. */
  readonly href: string;
};

const selectAll = (field: HTMLTextAreaElement | null) => {
  field?.focus();
  field?.select();
};

/** Copies, downloads and the system's share sheet for one figure, and a status message after each. */
export function SharePanel({ name, content, href }: Props) {
  const [status, setStatus] = useState<ReactNode>('');
  /** A text that the browser didn't copy, to be copied by hand. */
  const [uncopiedText, setUncopiedText] = useState<string | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  const address = new URL(href, window.location.href).href;
  const text = textOf(content);

  const announce = (message: ReactNode) => {
    setUncopiedText(null);
    setStatus(message);
  };
  const copy = async (wanted: string, done: string) => {
    const isCopied = await copyText(wanted);
    setUncopiedText(isCopied ? null : wanted);
    setStatus(
      isCopied ? done : 'The browser did not copy it. It is selected below: copy it by hand.',
    );
  };
  const save = async (kind: PictureKind | 'csv' | 'xlsx') => {
    try {
      const drawing = stage.current?.querySelector('svg');
      const file = `${content.file}.${kind}`;
      if (kind === 'csv')
        saveFile(new Blob([csvOf(content, address)], { type: 'text/csv;charset=utf-8' }), file);
      else if (kind === 'xlsx') {
        const { writeWorkbook } = await import('#src/outlets/writeWorkbook.ts');
        saveFile(await writeWorkbook(workbookOf(content, address)), file);
      } else if (drawing) saveFile(await pictureFile(drawing, kind), file);
      announce(`Saved as ${file}`);
    } catch {
      announce(
        kind === 'xlsx'
          ? 'The workbook could not be made. Try again, or take the CSV.'
          : 'This browser could not draw the picture. Try the other kind.',
      );
    }
  };
  const send = async () => {
    try {
      await navigator.share({ title: content.title, text, url: address });
    } catch (error) {
      // An AbortError means that the reader closed the sheet.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        announce('It could not be shared from here. Copy the link or the text instead.');
    }
  };
  return (
    <div role="group" aria-label={`Share ${name}`}>
      <p className={styles.actions}>
        <Action label="Copy link" onPress={() => copy(address, 'Link copied')} />
        <Action
          label="Copy as text"
          onPress={() => copy(`${text}\n${address}`, 'Text copied, with its source')}
        />
        {'share' in navigator && <Action label="Share…" onPress={send} />}
        <AddToDeck content={content} announce={announce} />
      </p>
      <p className={styles.actions}>
        <Action label="Download PNG" onPress={() => save('png')} />
        <Action label="Download SVG" onPress={() => save('svg')} />
        <Action label="Download CSV" onPress={() => save('csv')} />
        <Action label="Download Excel" onPress={() => save('xlsx')} />
      </p>
      <p role="status" className={styles.status}>
        {status}
      </p>
      {uncopiedText !== null && (
        <textarea
          key={uncopiedText}
          ref={selectAll}
          className={`field ${styles.byHand}`}
          aria-label="To copy by hand"
          readOnly
          rows={uncopiedText.includes('\n') ? 6 : 2}
          value={uncopiedText}
        />
      )}
      {/* Hidden: the drawing that is saved as a picture. */}
      <div ref={stage} hidden>
        <FigurePicture content={content} address={address} />
      </div>
    </div>
  );
}

const Action = ({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => Promise<void>;
}) => (
  <button type="button" className="button quiet" onClick={() => void onPress()}>
    {label}
  </button>
);
