/** A relationship of a part: what it needs, by an id of its own. */
export type Relationship = {
  readonly id: string;
  /** The last segment of the relationship's type. */
  readonly type: string;
  /** Path of the part from the package's root. */
  readonly target: string;
};

/** A part of the package: a file in the zip. */
export type Part = {
  /** From the package's root, without a slash before it. */
  readonly path: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  readonly relationships?: readonly Relationship[];
};

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of a presentation's parts. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml';

/** Content types by what the part is. */
export const CONTENT_TYPES = {
  presentation: `${PRESENTATION}.presentation.main+xml`,
  presentationProperties: `${PRESENTATION}.presProps+xml`,
  viewProperties: `${PRESENTATION}.viewProps+xml`,
  tableStyles: `${PRESENTATION}.tableStyles+xml`,
  slideMaster: `${PRESENTATION}.slideMaster+xml`,
  slideLayout: `${PRESENTATION}.slideLayout+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  notesSlide: `${PRESENTATION}.notesSlide+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
