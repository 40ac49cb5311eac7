import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';

import { solidFill, type Paint } from './colours.ts';
import { fontSize } from './units.ts';

/** Every run says its language, so that it is spelt, hyphenated and read aloud as what it is. */
export const LANGUAGE = 'en-GB';
/** Line height of Arial, in font sizes. */
export const LINE_EM = 1.2;
/** The smallest text on a slide, in pixels of the stage: what a room can read. */
export const MIN_TEXT_PX = 24;

export type TextRun = {
  readonly text: string;
  /** In pixels of the stage. Left out: as its placeholder has it. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly paint?: Paint;
};

type Look = Omit<TextRun, 'text'> & {
  /** Whether it names the theme's font, as the styles of masters do for all that is below them. */
  readonly isThemed?: boolean;
};

/** The properties of a run, as `rPr`, `defRPr` or `endParaRPr`. */
export const runProperties = (tag: string, look: Look): string => {
  const { size, isBold, paint, isThemed = false } = look;
  const attributes = [
    `lang="${LANGUAGE}"`,
    ...(size === undefined ? [] : [`sz="${fontSize(size)}"`]),
    ...(isBold === undefined ? [] : [`b="${isBold ? 1 : 0}"`]),
  ];
  const inside = [
    paint === undefined ? '' : solidFill(paint),
    isThemed ? '<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/>' : '',
  ];
  return `<a:${tag} ${attributes.join(' ')}>${inside.join('')}</a:${tag}>`;
};

const runXml = ({ text, ...style }: TextRun): string =>
  `<a:r>${runProperties('rPr', style)}<a:t>${escapeHtml(text)}</a:t></a:r>`;

export type Paragraph = {
  readonly runs: readonly TextRun[];
  readonly align?: 'l' | 'ctr' | 'r';
  /** Space above, in pixels of the stage. */
  readonly before?: number;
};

export function paragraphXml({ runs, align, before = 0 }: Paragraph): string {
  const properties = `<a:pPr${align === undefined ? '' : ` algn="${align}"`}${
    before === 0 ? '/>' : `><a:spcBef><a:spcPts val="${fontSize(before)}"/></a:spcBef></a:pPr>`
  }`;
  // The last properties are those of what is typed after the text.
  const end = runs.length === 0 ? `<a:endParaRPr lang="${LANGUAGE}"/>` : '';
  return `<a:p>${properties}${runs.map(runXml).join('')}${end}</a:p>`;
}

export const line = (text: string, style: Omit<TextRun, 'text'> = {}): Paragraph => ({
  runs: text === '' ? [] : [{ text, ...style }],
});
