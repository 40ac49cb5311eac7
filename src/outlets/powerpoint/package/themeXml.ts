import { THEME_COLOURS } from '#src/outlets/powerpoint/colours.ts';

import { XML_HEAD } from './Part.ts';

const fonts = (tag: string) =>
  `<a:${tag}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:${tag}>`;
const three = (xml: string) => xml.repeat(3);
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The colours and fonts of the file. The schema asks for three of each style; none of them is fancy. */
export const themeXml = (name: string): string =>
  `${XML_HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}"><a:themeElements><a:clrScheme name="${name}">${Object.entries(
    THEME_COLOURS,
  )
    .map(([key, hex]) => `<a:${key}><a:srgbClr val="${hex.slice(1).toUpperCase()}"/></a:${key}>`)
    .join(
      '',
    )}</a:clrScheme><a:fontScheme name="${name}">${fonts('majorFont')}${fonts('minorFont')}</a:fontScheme><a:fmtScheme name="${name}"><a:fillStyleLst>${three(FILL)}</a:fillStyleLst><a:lnStyleLst>${three(
    `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${FILL}<a:prstDash val="solid"/></a:ln>`,
  )}</a:lnStyleLst><a:effectStyleLst>${three(
    '<a:effectStyle><a:effectLst/></a:effectStyle>',
  )}</a:effectStyleLst><a:bgFillStyleLst>${three(FILL)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
