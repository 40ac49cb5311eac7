import type { ReactNode } from 'react';

type Props = { readonly href: string; readonly children: ReactNode };

/** A link from an embed. It opens a new tab, as the frame is small and the window is the host's. */
export const EmbedLink = ({ href, children }: Props) => (
  <p className="embed-link">
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children} <span className="secondary">(opens in a new tab)</span>
    </a>
  </p>
);
