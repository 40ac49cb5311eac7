import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

/** What a snippet is made of. Addresses are absolute. */
export type SnippetOptions = {
  /** Address of the embed. */
  address: string;
  /** Address of the page on Placeboard, linked beside the frame. */
  page: string;
  /** Address of the script that sizes the frame. */
  helper: string;
  /** The frame's accessible name. */
  title: string;
  /** Height in pixels where no script sizes the frame. */
  height: number;
};

const link = ({ page, title }: Pick<SnippetOptions, 'page' | 'title'>): string =>
  `<a href="${escapeHtml(page)}">${escapeHtml(title)}, on Placeboard</a>`;

/** For pages that may load a script: the frame is as tall as its content. */
export const elementSnippet = (parts: SnippetOptions): string =>
  `<placeboard-embed src="${escapeHtml(parts.address)}" label="${escapeHtml(parts.title)}" height="${parts.height}">
  ${link(parts)}
</placeboard-embed>
<script src="${escapeHtml(parts.helper)}" async referrerpolicy="no-referrer"></script>`;

const frame = ({ address, title, height }: Omit<SnippetOptions, 'helper'>): string =>
  // Some systems strip the style, others the attribute.
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" frameborder="0" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;

/** For content systems that take scripts out: a frame of a stated height, and a link beside it. */
export const frameSnippet = (parts: Omit<SnippetOptions, 'helper'>): string =>
  `${frame(parts)}
<p>${link(parts)}</p>`;

/**
 * For consumers of oEmbed: the link first, in a bare `blockquote`. WordPress shows that until the
 * frame has told its height, and listens to frames only in pages that have one.
 */
export const oEmbedSnippet = (parts: Omit<SnippetOptions, 'helper'>): string =>
  `<blockquote>${link(parts)}</blockquote>${frame(parts)}`;

/** A sentence about an embed for the host's accessibility statement. @param site Placeboard's address */
export const accessibilityText = (title: string, site: string): string =>
  `“${title}” on this page comes from Placeboard. It is made to meet WCAG 2.2 AA; its publisher says how far it does at ${site}/accessibility.`;

/** A sentence about an embed for the host's privacy notice. @param site Placeboard's origin; null: unknown */
export const privacyText = (title: string, site: string | null): string =>
  `“${title}” on this page comes from ${site === null ? 'Placeboard' : new URL(site).host}. It sets no cookies, keeps nothing on your device and asks no other site for anything. Your browser fetches it from there, so that server sees your internet address, but not which page you are on.`;
