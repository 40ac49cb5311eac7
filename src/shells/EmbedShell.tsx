import { Outlet, useParams, useSearchParams } from 'react-router';

import { usePageMetadata } from '#src/client/page/metadata.ts';
import '#src/features/embed/embed.scss';
import { themeOf } from '#src/outlets/embed/embedLook.ts';
import { embedParameters } from '#src/outlets/embed/readEmbed.ts';

import { DocumentHead } from './HeadTags.tsx';

/** The layout of embeds, which sets the theme. The server adds style sheet and script. */
export function EmbedShell() {
  const { '*': rest = '' } = useParams();
  const [search] = useSearchParams();
  const metadata = usePageMetadata();
  return (
    <main className="embed" data-theme={themeOf(embedParameters(rest, search))}>
      <Outlet />
      {metadata && <DocumentHead metadata={metadata} system={undefined} path={null} />}
    </main>
  );
}
