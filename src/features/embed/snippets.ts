import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

/** What a snippet is made of; addresses are whole. */
export type SnippetParts = {
  /** Of the embed. */
  address: string;
  /** Of the whole page, for where the frame doesn't show or its links can't open. */
  page: string;
  /** Of the script that sizes the frame. */
  helper: string;
  /** The frame's accessible name. */
  title: string;
  /** In pixels, where no script sizes it. */
  height: number;
};

const link = ({ page, title }: Pick<SnippetParts, 'page' | 'title'>): string =>
  `<a href="${escapeHtml(page)}">${escapeHtml(title)}, on Placeboard</a>`;

/** For pages that may load a script: the frame is as tall as its content. */
export const elementSnippet = (parts: SnippetParts): string =>
  `<placeboard-embed src="${escapeHtml(parts.address)}" label="${escapeHtml(parts.title)}" height="${parts.height}">
  ${link(parts)}
</placeboard-embed>
<script src="${escapeHtml(parts.helper)}" async referrerpolicy="no-referrer"></script>`;

/** For content systems that take scripts out: a frame of a stated height, and a link beside it. */
export const frameSnippet = (parts: Omit<SnippetParts, 'helper'>): string =>
  `<iframe src="${escapeHtml(parts.address)}" title="${escapeHtml(parts.title)}" width="100%" height="${parts.height}" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>
<p>${link(parts)}</p>`;

/** What a host may say of it in its accessibility statement. @param site address of Placeboard */
export const accessibilityText = (title: string, site: string): string =>
  `“${title}” on this page comes from Placeboard. It is made to meet WCAG 2.2 AA; its publisher says how far it does at ${site}/accessibility.`;

/** The same in its privacy notice. @param site origin of Placeboard; null: not known here */
export const privacyText = (title: string, site: string | null): string =>
  `“${title}” on this page comes from ${site === null ? 'Placeboard' : new URL(site).host}. It sets no cookies, keeps nothing on your device and asks no other site for anything. Your browser fetches it from there, so that server sees your internet address, but not which page you are on.`;
