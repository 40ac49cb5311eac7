import { strFromU8, strToU8, zipSync, type Zippable } from 'fflate';

import { apiPath } from '#src/addresses/apiPath.ts';
import { writeWorkbook } from '#src/outlets/writeWorkbook.ts';

import type { ApiCollection } from './apiCollections.ts';
import { collectionTable, type CollectionTable } from './collectionTable.ts';

/* Loaded only when a file is asked for. */

/** What files say of the record that they are of. */
export type RecordWords = {
  readonly apiAddress: string;
  readonly title: string;
  /** The record's date, YYYY-MM-DD. */
  readonly asAt: string;
  readonly licence: string;
  readonly attribution: string;
  /** The record's disclaimer, and that it is made up. */
  readonly cautions: readonly string[];
  readonly isIllustrative: boolean;
};

async function ask(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return response;
}

async function askTable({ name }: ApiCollection, { apiAddress }: RecordWords) {
  const response = await ask(`${apiAddress}/${apiPath(name)}`);
  // The contract's answer; only its items are read, whatever their fields.
  const { items } = (await response.json()) as { items: readonly object[] };
  return collectionTable(items);
}

const workbookWith = (
  { name, summary, fields }: ApiCollection,
  { headings, rows }: CollectionTable,
  { apiAddress, title, asAt, licence, attribution, cautions }: RecordWords,
) =>
  writeWorkbook({
    about: [
      ['Title', `${name}: ${summary}`],
      ['Record', title],
      ...cautions.map((caution) => ['Caution', caution] as const),
      ['Date', `Record as at ${asAt}`],
      ['Licence', licence],
      ['Attribution', attribution],
      ['Address', `${apiAddress}/${apiPath(name)}`],
      ...fields.map((field) => [field.name, field.description] as const),
    ],
    headings,
    rows,
  });

/** A collection as a workbook. @throws Error where the API doesn't answer */
export const collectionWorkbook = async (
  collection: ApiCollection,
  words: RecordWords,
): Promise<Blob> => workbookWith(collection, await askTable(collection, words), words);

/** The type of a column's cells, as CSV on the Web names it. */
function datatypeOf({ headings, rows }: CollectionTable, heading: string): string {
  const at = headings.indexOf(heading);
  const types = new Set(
    rows.map((row) => row[at] ?? null).flatMap((cell) => (cell === null ? [] : [typeof cell])),
  );
  const [type = 'string'] = types.size === 1 ? types : [];
  return type;
}

/** The metadata of CSV files, by the W3C's “CSV on the Web”: what each is, and each of its columns. */
function csvMetadata(
  tables: readonly { collection: ApiCollection; table: CollectionTable; csv: Uint8Array }[],
  { title, asAt, licence, attribution, cautions }: RecordWords,
): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    'dc:title': title,
    'dc:date': asAt,
    'dc:license': licence,
    'dc:rights': attribution,
    'dc:description': cautions.join(' '),
    'tables': tables.map(({ collection, table, csv }) => ({
      'url': `${collection.name}.csv`,
      'dc:title': collection.name,
      'dc:description': collection.summary,
      'tableSchema': {
        columns: (strFromU8(csv).split('\r\n')[0] ?? '').split(',').map((heading) => ({
          'name': heading.replaceAll('.', '_'),
          'titles': heading,
          'datatype': datatypeOf(table, heading),
          'dc:description': collection.fields.find(({ name }) => name === heading)?.description,
        })),
      },
    })),
  };
}

/**
 * The whole record as one zip: each collection as CSV and as a workbook, and `csv-metadata.json`, which
 * says what their columns are.
 * @throws Error where the API doesn't answer
 */
export async function recordZip(
  collections: readonly ApiCollection[],
  words: RecordWords,
): Promise<Blob> {
  const tables = await Promise.all(
    collections.map(async (collection) => ({
      collection,
      table: await askTable(collection, words),
      csv: new Uint8Array(
        await (
          await ask(`${words.apiAddress}/${apiPath(collection.name, {}, 'csv')}`)
        ).arrayBuffer(),
      ),
    })),
  );
  const files: Zippable = {
    'csv-metadata.json': strToU8(JSON.stringify(csvMetadata(tables, words), null, 2)),
  };
  for (const { collection, table, csv } of tables) {
    files[`${collection.name}.csv`] = csv;
    const workbook = await workbookWith(collection, table, words);
    // A workbook is compressed already.
    files[`${collection.name}.xlsx`] = [new Uint8Array(await workbook.arrayBuffer()), { level: 0 }];
  }
  return new Blob([zipSync(files).slice()], { type: 'application/zip' });
}
