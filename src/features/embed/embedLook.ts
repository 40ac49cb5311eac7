/** The looks that a host may choose. The first follows nobody's device: it is what most pages are. */
export const EMBED_THEMES = ['light', 'dark', 'high-contrast', 'transparent'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export const THEME_WORDS: Readonly<Record<EmbedTheme, string>> = {
  'light': 'Light',
  'dark': 'Dark',
  'high-contrast': 'High contrast',
  'transparent': 'Transparent, for a light page',
};

/** Levels that its heading may have, to fit below the host's own. */
export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;
type HeadingLevel = (typeof HEADING_LEVELS)[number];

export const HEADING_CHOICES = ['shown', 'hidden'] as const;

/** How an embed looks; what it is about is a `WidgetQuestion`. */
export type EmbedLook = {
  readonly theme: EmbedTheme;
  readonly level: HeadingLevel;
  readonly heading: (typeof HEADING_CHOICES)[number];
};

export const DEFAULT_LOOK: EmbedLook = { theme: 'light', level: '2', heading: 'shown' };

/** The version of these addresses: what `v=1` means never changes. */
export const EMBED_VERSION = '1';

/** The theme that an address asks for, whatever else is wrong with it. */
export const themeOf = (search: URLSearchParams): EmbedTheme =>
  EMBED_THEMES.find((theme) => theme === search.get('theme')) ?? DEFAULT_LOOK.theme;
