/** The themes that a host may choose, the default first. None follows the reader's device. */
export const EMBED_THEMES = ['light', 'dark', 'high-contrast', 'transparent'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

export const EMBED_THEME_WORDS: Readonly<Record<EmbedTheme, string>> = {
  'light': 'Light',
  'dark': 'Dark',
  'high-contrast': 'High contrast',
  'transparent': 'Transparent, for a light page',
};

/** Levels that an embed's heading may have, to fit below the host's own. */
export const HEADING_LEVELS = ['2', '3', '4', '5', '6'] as const;
type HeadingLevel = (typeof HEADING_LEVELS)[number];

export const HEADING_CHOICES = ['shown', 'hidden'] as const;

/** How an embed looks. What it is about is a `WidgetQuestion`. */
export type EmbedLook = {
  readonly theme: EmbedTheme;
  readonly level: HeadingLevel;
  readonly heading: (typeof HEADING_CHOICES)[number];
};

export const DEFAULT_LOOK: EmbedLook = { theme: 'light', level: '2', heading: 'shown' };

/** Version of embed addresses. What `v=1` means never changes. */
export const EMBED_VERSION = '1';

/** The theme in an embed's parameters, or the default, whatever else is wrong with them. */
export const themeOf = (search: URLSearchParams): EmbedTheme =>
  EMBED_THEMES.find((theme) => theme === search.get('theme')) ?? DEFAULT_LOOK.theme;
