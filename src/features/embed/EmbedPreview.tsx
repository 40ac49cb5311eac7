import { createElement, useEffect } from 'react';

import styles from './Builder.module.scss';

type Props = {
  /** Path of the embed, from the site's root. */
  readonly address: string;
  readonly title: string;
  readonly height: number;
};

const WIDTHS = [
  { name: 'A narrow column, 320 pixels', className: styles.narrow },
  { name: 'A column of text, 600 pixels', className: styles.column },
  { name: 'The whole width', className: undefined },
];

/** Loads, once, the script that host pages load. */
function useEmbedHelper(): void {
  useEffect(() => {
    const src = `${import.meta.env.BASE_URL}embed.js`;
    if (document.querySelector(`script[src="${src}"]`)) return;
    document.head.append(Object.assign(document.createElement('script'), { src, async: true }));
  }, []);
}

/** The widget at three widths; without script in frames of its stated height. */
export function EmbedPreview({ address, title, height }: Props) {
  useEmbedHelper();
  return (
    <div className="form-row">
      {WIDTHS.map(({ name, className }) => (
        <figure key={name} className={`${styles.preview} ${className ?? ''}`.trim()}>
          <figcaption className="secondary small">{name}</figcaption>
          <div className={styles.stage}>
            {createElement(
              'placeboard-embed',
              { src: address, label: `${title}: ${name.toLowerCase()}`, height },
              <noscript>
                <iframe
                  src={address}
                  title={`${title}: ${name.toLowerCase()}`}
                  height={height}
                  sandbox="allow-popups allow-scripts"
                />
              </noscript>,
            )}
          </div>
        </figure>
      ))}
    </div>
  );
}
