import { lineXml } from '#src/outlets/powerpoint/colours.ts';
import {
  FOOT_Y,
  LAYOUT_NAMES,
  LAYOUTS,
  MARGIN_PX,
  ROOM_PX,
  type Layout,
} from '#src/outlets/powerpoint/slides/layouts.ts';
import {
  nameXml,
  NUMBER_FIELD,
  positionXml,
  placeholderXml,
  plainShape,
  treeXml,
} from '#src/outlets/powerpoint/slides/shapes.ts';
import { runProperties } from '#src/outlets/powerpoint/text.ts';
import { STAGE, type Box } from '#src/outlets/powerpoint/units.ts';

import { CONTENT_TYPES, NAMESPACES, XML_HEAD, type Part } from './Part.ts';
import { themeXml } from './themeXml.ts';

const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const THEME = 'ppt/theme/theme1.xml';
const NOTES_THEME = 'ppt/theme/theme2.xml';

export const MASTER_PATHS = { slides: MASTER, notes: NOTES_MASTER, theme: THEME } as const;
export const layoutPath = (name: keyof typeof LAYOUTS): string =>
  `ppt/slideLayouts/slideLayout${LAYOUT_NAMES.indexOf(name) + 1}.xml`;

const COLOUR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const BACKGROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

type LevelStyle = { size: number; isBold?: boolean; isQuiet?: boolean; align?: string };
/** The look of a first-level paragraph, without bullets. */
const levelXml = (
  tag: string,
  { size, isBold = false, isQuiet = false, align = 'l' }: LevelStyle,
) =>
  `<a:${tag} marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:buNone/>${runProperties('defRPr', { size, isBold, paint: isQuiet ? 'tx2' : 'tx1', isThemed: true })}</a:${tag}>`;
const LEVELS = Array.from({ length: 9 }, (_, n) => `lvl${n + 1}pPr`);
const levels = (style: LevelStyle): string => LEVELS.map((tag) => levelXml(tag, style)).join('');

type Shown = Layout['placeholders'][number];
const FIELDS: Partial<Record<string, string>> = { sldNum: 'slidenum' };

/** A placeholder of the master or of a layout, with its place and look. */
function placeholderShape(id: number, shown: Shown): string {
  const { name, box, size, anchor, isBold, isQuiet, align, prompt, type } = shown;
  const style = {
    size,
    ...(isBold !== undefined && { isBold }),
    ...(isQuiet !== undefined && { isQuiet }),
    ...(align !== undefined && { align }),
  };
  const field = FIELDS[type];
  const text =
    field === undefined
      ? `<a:r>${runProperties('rPr', {})}<a:t>${prompt}</a:t></a:r>`
      : `<a:fld id="${NUMBER_FIELD}" type="${field}">${runProperties('rPr', {})}<a:t>${prompt}</a:t></a:fld>`;
  return `<p:sp><p:nvSpPr>${nameXml(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${placeholderXml(shown)}</p:nvSpPr><p:spPr>${positionXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${levelXml('lvl1pPr', style)}</a:lstStyle><a:p>${prompt === '' ? '' : text}${runProperties('endParaRPr', {})}</a:p></p:txBody></p:sp>`;
}

const layoutXml = ({ name, placeholders }: Layout): string =>
  `${XML_HEAD}<p:sldLayout ${NAMESPACES} preserve="1" userDrawn="1"><p:cSld name="${name}">${treeXml(
    placeholders.map((shown, n) => placeholderShape(n + 2, shown)),
  )}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;

const BAR: Box = { x: 0, y: 0, width: STAGE.width, height: 14 };
const RULE: Box = { x: MARGIN_PX, y: FOOT_Y, width: ROOM_PX, height: 2 };

function masterXml(): string {
  const { title, text, placeholders } = LAYOUTS.text;
  const common = placeholders.filter(
    ({ type }) => type === 'ftr' || type === 'dt' || type === 'sldNum',
  );
  const shown = [title, ...(text === null ? [] : [text]), ...common];
  const shapes = [
    plainShape(2, 'Bar', BAR, 'hlink'),
    plainShape(3, 'Rule', RULE, 'bg2'),
    ...shown.map((one, n) => placeholderShape(n + 4, one)),
  ];
  // Ids of the master and its layouts are of one series, from 2³¹ on.
  const ids = LAYOUT_NAMES.map(
    (_, n) => `<p:sldLayoutId id="${2_147_483_649 + n}" r:id="layout${n + 1}"/>`,
  ).join('');
  return `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${BACKGROUND}${treeXml(shapes)}</p:cSld>${COLOUR_MAP}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${levels({ size: title.size, isBold: true })}</p:titleStyle><p:bodyStyle>${levels({ size: 36 })}</p:bodyStyle><p:otherStyle>${levels({ size: 24 })}</p:otherStyle></p:txStyles></p:sldMaster>`;
}

/** A sheet of notes is A4, upright: 6,858,000 by 9,144,000 EMU, the slide above, the words below. */
function notesMasterXml(): string {
  const box = (y: number, height: number) =>
    `<a:xfrm><a:off x="685800" y="${y}"/><a:ext cx="5486400" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const picture = `<p:sp><p:nvSpPr>${nameXml(2, 'Slide')}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr><p:spPr>${box(685_800, 3_086_100)}<a:noFill/>${lineXml({ paint: 'tx2', width: 1.5 })}</p:spPr></p:sp>`;
  const notes = `<p:sp><p:nvSpPr>${nameXml(3, 'Notes')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${box(4_000_500, 4_457_700)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r>${runProperties('rPr', {})}<a:t>Notes</a:t></a:r></a:p></p:txBody></p:sp>`;
  const style = LEVELS.map(
    (tag) =>
      `<a:${tag} marL="0" algn="l"><a:spcBef><a:spcPts val="600"/></a:spcBef>${runProperties('defRPr', { size: 24, paint: 'tx1', isThemed: true })}</a:${tag}>`,
  ).join('');
  return `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${BACKGROUND}${treeXml([picture, notes])}</p:cSld>${COLOUR_MAP}<p:notesStyle>${style}</p:notesStyle></p:notesMaster>`;
}

/** What all slides and notes are made on: masters, layouts, themes. */
export function masterParts(): Part[] {
  const theme = (path: string): Part => ({
    path,
    contentType: CONTENT_TYPES.theme,
    content: themeXml('Board slides'),
  });
  return [
    theme(THEME),
    theme(NOTES_THEME),
    {
      path: MASTER,
      contentType: CONTENT_TYPES.slideMaster,
      content: masterXml(),
      relationships: [
        ...LAYOUT_NAMES.map((name, n) => ({
          id: `layout${n + 1}`,
          type: 'slideLayout',
          target: layoutPath(name),
        })),
        { id: 'theme', type: 'theme', target: THEME },
      ],
    },
    ...LAYOUT_NAMES.map((name) => ({
      path: layoutPath(name),
      contentType: CONTENT_TYPES.slideLayout,
      content: layoutXml(LAYOUTS[name]),
      relationships: [{ id: 'master', type: 'slideMaster', target: MASTER }],
    })),
    {
      path: NOTES_MASTER,
      contentType: CONTENT_TYPES.notesMaster,
      content: notesMasterXml(),
      relationships: [{ id: 'theme', type: 'theme', target: NOTES_THEME }],
    },
  ];
}
