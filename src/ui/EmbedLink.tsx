import type { ReactNode } from 'react';

type Props = { readonly href: string; readonly children: ReactNode };

/** A link out of a frame: into a tab of its own, as the frame is too small and its host's window isn't ours. */
export const EmbedLink = ({ href, children }: Props) => (
  <p className="embed-link">
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children} <span className="secondary">(opens in a new tab)</span>
    </a>
  </p>
);
