import type { DeckContent } from '#src/contract/deck.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { LANGUAGE, runProperties } from '#src/outlets/powerpoint/text.ts';
import { emu, STAGE } from '#src/outlets/powerpoint/units.ts';

import { MASTER_PATHS } from './masterParts.ts';
import { CONTENT_TYPES, NAMESPACES, XML_HEAD, type Part, type Relationship } from './Part.ts';

const PRESENTATION = 'ppt/presentation.xml';
const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** Relationships of the package itself. */
export const PACKAGE_RELATIONSHIPS: readonly Relationship[] = [
  { id: 'presentation', type: 'officeDocument', target: PRESENTATION },
  { id: 'core', type: 'core-properties', target: CORE },
  { id: 'app', type: 'extended-properties', target: APP },
];

function presentationPart(slides: readonly string[]): Part {
  const { slides: master, notes, theme } = MASTER_PATHS;
  // Ids of slides start at 256.
  const ids = slides.map((_, n) => `<p:sldId id="${256 + n}" r:id="slide${n + 1}"/>`).join('');
  const content = [
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1">`,
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="master"/></p:sldMasterIdLst>',
    '<p:notesMasterIdLst><p:notesMasterId r:id="notesMaster"/></p:notesMasterIdLst>',
    `<p:sldIdLst>${ids}</p:sldIdLst>`,
    `<p:sldSz cx="${emu(STAGE.width)}" cy="${emu(STAGE.height)}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    `<p:defaultTextStyle><a:defPPr>${runProperties('defRPr', {})}</a:defPPr></p:defaultTextStyle></p:presentation>`,
  ];
  return {
    path: PRESENTATION,
    contentType: CONTENT_TYPES.presentation,
    content: content.join(''),
    relationships: [
      { id: 'master', type: 'slideMaster', target: master },
      { id: 'notesMaster', type: 'notesMaster', target: notes },
      { id: 'theme', type: 'theme', target: theme },
      { id: 'properties', type: 'presProps', target: 'ppt/presProps.xml' },
      { id: 'view', type: 'viewProps', target: 'ppt/viewProps.xml' },
      { id: 'tableStyles', type: 'tableStyles', target: 'ppt/tableStyles.xml' },
      ...slides.map((target, n) => ({ id: `slide${n + 1}`, type: 'slide', target })),
    ],
  };
}

function coreXml({ title, about, publisher, asAt, version }: DeckContent): string {
  // The day of the record, not of the download: the same deck gives the same bytes.
  const day = `${asAt}T00:00:00Z`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeHtml(title)}</dc:title><dc:subject>${escapeHtml(about)}</dc:subject><dc:creator>${escapeHtml(publisher)}</dc:creator><dc:description>${escapeHtml(`Version of the record: ${version}`)}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified><dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`;
}

/** The presentation, and what is said of the file. @param slides paths of their parts, in order */
export const presentationParts = (deck: DeckContent, slides: readonly string[]): Part[] => [
  presentationPart(slides),
  {
    path: 'ppt/presProps.xml',
    contentType: CONTENT_TYPES.presentationProperties,
    content: `${XML_HEAD}<p:presentationPr ${NAMESPACES}/>`,
  },
  {
    path: 'ppt/viewProps.xml',
    contentType: CONTENT_TYPES.viewProperties,
    content: `${XML_HEAD}<p:viewPr ${NAMESPACES}/>`,
  },
  {
    path: 'ppt/tableStyles.xml',
    contentType: CONTENT_TYPES.tableStyles,
    content: `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="{2D5ABB26-0587-4C30-8999-92F81FD0307C}"/>`,
  },
  { path: CORE, contentType: CONTENT_TYPES.core, content: coreXml(deck) },
  {
    path: APP,
    contentType: CONTENT_TYPES.app,
    content: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Placeboard</Application><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`,
  },
];
