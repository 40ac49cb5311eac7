import type { Metadata } from '#src/client/page/metadata.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { System } from '#src/contract/system.ts';
import { siteName } from '#src/narrative/site/siteName.ts';

type Props = {
  readonly metadata: Metadata;
  /** Undefined where the record could not be read. */
  readonly system: System | undefined;
  /** Where the record's addresses begin: '' or `/example`. */
  readonly prefix: string;
  /** The page's path with the prefix; null where no page is there, or it is part of another's. */
  readonly path: string | null;
};

/** A page's title, description and links in the document's head, where React puts them by itself. */
export const HeadTags = ({ metadata, system, prefix, path }: Props) => {
  const { title, description, noIndex = false, feed } = metadata;
  return (
    <>
      <title>{`${title} – ${system ? siteName(system) : 'Placeboard'}`}</title>
      <meta name="description" content={description} />
      {noIndex && <meta name="robots" content="noindex" />}
      {path !== null && system?.baseAddress && (
        <link rel="canonical" href={new URL(path, system.baseAddress).href} />
      )}
      {feed && (
        <link
          rel="alternate"
          type="application/atom+xml"
          title={feed.title}
          href={prefix + feed.path}
        />
      )}
    </>
  );
};

/** Keeps the head in step with the page on screen. The server writes the first one beside the app. */
export function DocumentHead(props: Omit<Props, 'prefix'>) {
  const { prefix } = useRenderInfo();
  return typeof document === 'undefined' ? null : <HeadTags prefix={prefix} {...props} />;
}
