// @vitest-environment node
import jsonld from 'jsonld';
import oxigraph from 'oxigraph';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';

import { exampleRecord } from '#mocks/exampleRecord.ts';
import { memoryStore } from '#server/records/memoryStore.ts';
import { smallIllustrativeRecord, smallRecord } from '#server/testing/smallRecord.ts';
import { COLLECTION_NAMES, COLLECTIONS } from '#src/contract/collections.ts';
import type { RecordData } from '#src/contract/record.ts';
import { STATUSES, type Status } from '#src/contract/plain/words.ts';
import { RegisterCell } from '#src/contract/register.ts';
import { statusMeaning } from '#src/narrative/register/statusMeaning.ts';
import { publishedRecord } from '#tests/records/publishedRecord.ts';

import { createApi } from './createApi.ts';

const HOST = 'https://register.example';

const ask = (record: RecordData, path: string) =>
  createApi(memoryStore(record)).fetch(new Request(`${HOST}/api/v1/${path}`));

const PREFIXES = `
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX dcterms: <http://purl.org/dc/terms/>
  PREFIX org: <http://www.w3.org/ns/org#>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX terms: <urn:placeboard:v1:terms:>
  PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>`;

type Row = Record<string, string>;

/** Answers SPARQL from a document of the API, which an independent processor made into triples. */
async function triplesOf(record: RecordData, path: string) {
  const response = await ask(record, path);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/ld+json');
  const document = z.record(z.string(), z.json()).parse(await response.json());
  const options = {
    base: `${HOST}/api/v1/${path}`,
    format: 'application/n-quads' as const,
    // Whatever would be lost is an error, such as a field that the context doesn't have.
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`${url} should not be needed`)),
  };
  const quads = await jsonld.toRDF(document, options);
  if (typeof quads !== 'string') throw new Error('N-Quads are text');
  const store = new oxigraph.Store();
  store.load(quads, { format: 'application/n-quads' });
  return {
    document,
    query: (sparql: string): Row[] =>
      z
        .array(z.map(z.string(), z.looseObject({ value: z.string() })))
        .parse(store.query(PREFIXES + sparql))
        .map((row) => Object.fromEntries([...row].map(([name, { value }]) => [name, value]))),
  };
}

type Triples = Awaited<ReturnType<typeof triplesOf>>;

/** Who decides about each service in each place on a day. */
const WHO_DECIDES = (day: string) => `
  SELECT ?place ?service ?body ?status WHERE {
    ?standing a terms:Standing ;
      terms:place/skos:prefLabel ?place ;
      terms:service/skos:prefLabel ?service ;
      terms:from ?from ;
      terms:decides/skos:prefLabel ?body .
    OPTIONAL { ?standing terms:until ?until }
    OPTIONAL { ?standing terms:status/skos:notation ?status }
    FILTER (?from <= "${day}"^^xsd:date && (!BOUND(?until) || "${day}"^^xsd:date <= ?until))
  }`;

const WHO_REPLACED_WHAT = `
  SELECT ?newer ?older WHERE { ?newer a terms:Decision ; dcterms:replaces ?older . ?older a terms:Decision }`;

const WHO_DELEGATED_WHAT_TO_WHOM = `
  SELECT ?principal ?delegate ?service ?place WHERE {
    ?to prov:qualifiedDelegation ?delegation ; skos:prefLabel ?delegate .
    ?delegation a prov:Delegation ;
      prov:agent/skos:prefLabel ?principal ;
      terms:service/skos:prefLabel ?service .
    OPTIONAL { ?delegation terms:place/skos:prefLabel ?place }
  }`;

describe('three questions, asked of triples', () => {
  let published: Triples;
  beforeAll(async () => {
    published = await triplesOf(await publishedRecord(), 'record.jsonld');
  });

  test.each([
    ['2022-07-27', 'NHS England', undefined],
    ['2023-03-31', 'NHS England', undefined],
    ['2023-07-04', 'NHS Lancashire and South Cumbria Integrated Care Board', undefined],
    ['2023-07-05', 'NHS Lancashire and South Cumbria Integrated Care Board', 'announced'],
  ])('who decides about dental services in Blackpool on %s', (day, body, status) => {
    const rows = published
      .query(WHO_DECIDES(day))
      .filter(({ place, service }) => place === 'Blackpool' && service === 'Dental services');
    expect(rows).toEqual([
      { place: 'Blackpool', service: 'Dental services', body, ...(status && { status }) },
    ]);
  });

  test('which bodies delegated what to whom: NHS England to the ICB, and nobody to a place', () => {
    const rows = published.query(WHO_DELEGATED_WHAT_TO_WHOM);
    expect(rows.map((row) => row['service'] ?? '').toSorted()).toEqual([
      'Community pharmacy',
      'Dental services',
      'Eye health',
      'General practice',
    ]);
    for (const { service: _, ...row } of rows)
      expect(row).toEqual({
        principal: 'NHS England',
        delegate: 'NHS Lancashire and South Cumbria Integrated Care Board',
      });
  });

  test('an aim is no delegation: 28 announced decisions, each pointing at what it aims at', () => {
    expect(
      published.query(
        `SELECT ?d { ?d terms:status <urn:placeboard:v1:status:announced> ; a terms:Decision ; terms:aimsAt ?p }`,
      ),
    ).toHaveLength(28);
    expect(published.query(`SELECT ?d { ?d terms:underDecision ?any }`)).toEqual([]);
    expect(
      published.query(`SELECT ?d { ?d prov:actedOnBehalfOf ?any . ?p terms:partnership ?d }`),
    ).toEqual([]);
  });
});

test('what the triples say of a day is what the register answers for it', async () => {
  const record = exampleRecord();
  const example = await triplesOf(record, 'record.jsonld');
  const names = new Map([...record.places, ...record.services].map(({ id, name }) => [id, name]));
  for (const day of ['2024-06-30', '2026-11-21']) {
    const answer = z
      .object({ items: z.array(RegisterCell) })
      .parse(await (await ask(record, `register.json?asAt=${day}`)).json());
    const rows = example.query(WHO_DECIDES(day));
    const found = new Map(rows.map((row) => [`${row['place']} ${row['service']}`, row['status']]));
    expect(rows).toHaveLength(found.size);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(
        answer.items
          .filter(({ decides }) => decides !== 'not stated')
          .map(({ place, service, status }) => [
            `${names.get(place)} ${names.get(service)}`,
            status ?? undefined,
          ]),
      ),
    );
  }
  const moved = example.query(
    `SELECT DISTINCT ?status { ?d a prov:Delegation ; terms:underDecision/terms:status/skos:notation ?status }`,
  );
  const statuses = moved.map(({ status }) => status);
  expect(statuses).toContain('delegated');
  for (const aim of ['retained', 'announced', 'preparing', 'shadow', 'returned'])
    expect(statuses).not.toContain(aim);
  expect(
    example.query(
      'SELECT ?d { ?d terms:basis ?basis FILTER(?basis != <urn:placeboard:v1:basis:illustrative>) }',
    ),
  ).toEqual([]);
});

describe('decisions and agreements', () => {
  const [announced] = smallRecord.decisions;
  const [body] = smallRecord.bodies;
  const [agreement] = smallRecord.agreements;
  const transfer = agreement?.transfers[0];
  if (!announced || !body || !agreement || transfer?.kind !== 'functions')
    throw new Error('There are some');
  const decision = (
    id: string,
    status: Status,
    from: string,
    relates?: typeof announced.relates,
  ) => ({
    ...announced,
    id,
    status,
    from,
    holder: status === 'delegated' ? 'Eastplace committee' : null,
    sources: [{ source: 'later', where: 'Item 1', evidence: 'decision' as const }],
    ...(relates && { relates }),
  });
  const record: RecordData = {
    ...smallRecord,
    system: smallRecord.system.map((one) => ({ ...one, baseAddress: 'https://own.example/about' })),
    bodies: ['giver', 'receiver'].map((id) => ({ ...body, id, name: `The ${id}`, inSentence: id })),
    decisions: [
      ...smallRecord.decisions,
      decision('first', 'delegated', '2024-06-01'),
      decision('second', 'delegated', '2025-06-01', [{ kind: 'replaces', decision: 'first' }]),
      decision('third', 'returned', '2026-06-01', [{ kind: 'ends', decision: 'second' }]),
    ],
    agreements: [
      {
        ...agreement,
        parties: [],
        transfers: [
          { ...transfer, from: 'giver', to: 'receiver', services: ['dental'] },
          { ...transfer, from: 'receiver', to: 'giver', services: ['dental'], state: 'announced' },
          { ...transfer, from: 'receiver', to: 'giver', services: ['dental'], verb: 'transfer' },
        ],
      },
    ],
  };
  let triples: Triples;
  beforeAll(async () => {
    triples = await triplesOf(record, 'record.jsonld');
  });
  const cell = 'https://own.example/register/east/dental#';

  test('which decisions replaced which', () => {
    expect(triples.query(WHO_REPLACED_WHAT)).toEqual([
      { newer: `${cell}second`, older: `${cell}first` },
    ]);
    expect(triples.query('SELECT ?newer ?older { ?newer terms:ends ?older }')).toEqual([
      { newer: `${cell}third`, older: `${cell}second` },
    ]);
    expect(triples.query('SELECT ?newer { ?newer prov:wasRevisionOf ?older }')).toEqual([
      { newer: `${cell}second` },
    ]);
  });

  test('a delegation lasts until another decision counts, and its principals are named', () => {
    expect(
      triples.query(
        `SELECT ?of ?from ?until ?principal ?accountable {
          ?d terms:underDecision ?of ; terms:from ?from ; terms:until ?until ;
            prov:agent/skos:prefLabel ?principal ; terms:accountable/skos:prefLabel ?accountable
        } ORDER BY ?from ?accountable`,
      ),
    ).toEqual(
      [
        { of: `${cell}first`, from: '2024-06-01', until: '2025-05-31' },
        { of: `${cell}second`, from: '2025-06-01', until: '2026-05-31' },
      ].flatMap((one) =>
        ['NHS England', 'NHS Testshire Integrated Care Board'].map((accountable) => ({
          ...one,
          principal: 'NHS Testshire Integrated Care Board',
          accountable,
        })),
      ),
    );
  });

  test('of an agreement only what it says is delegated, and in effect, is a delegation', () => {
    expect(
      triples.query(
        `SELECT ?giver ?receiver { ?t terms:underAgreement ?a . ?to prov:qualifiedDelegation ?t ; skos:prefLabel ?receiver . ?t prov:agent/skos:prefLabel ?giver }`,
      ),
    ).toEqual([{ giver: 'The giver', receiver: 'The receiver' }]);
    expect(triples.query('SELECT ?t { ?t a terms:Transfer }')).toHaveLength(3);
  });

  test('bodies and areas have codes with their schemes, and statuses our definitions', () => {
    expect(
      triples.query(
        `SELECT DISTINCT ?code { ?body a org:FormalOrganization ; <http://www.w3.org/ns/adms#identifier>/skos:notation ?code }`,
      ),
    ).toEqual([{ code: 'E06000900' }]);
    const meanings = triples.query(
      'SELECT ?word ?meaning { ?s skos:inScheme <urn:placeboard:v1:scheme:statuses> ; skos:notation ?word ; skos:definition ?meaning }',
    );
    expect(Object.fromEntries(meanings.map(({ word, meaning }) => [word, meaning]))).toEqual(
      Object.fromEntries(STATUSES.map((status) => [status, statusMeaning(status)])),
    );
  });

  it('is as it could be known on a day', async () => {
    const then = await triplesOf(record, 'record.jsonld?asAt=2024-05-30');
    expect(then.query(WHO_REPLACED_WHAT)).toEqual([]);
    expect(then.query('SELECT ?d { ?d a terms:Decision }')).toHaveLength(4);
    expect((await ask(record, 'record.jsonld?asAt=2031-01-01')).status).toBe(400);
    expect((await ask(record, 'catalogue.jsonld?asAt=2024-05-30')).status).toBe(400);
  });
});

describe('the catalogue', () => {
  it('has each collection as JSON and as CSV, both of which answer', async () => {
    const { query } = await triplesOf(smallIllustrativeRecord, 'catalogue.jsonld');
    const files = query(
      `SELECT ?title ?address { ?c a dcat:Catalog ; dcat:dataset ?d . ?d dcterms:title ?title ; dcat:distribution/dcat:downloadURL ?address ; terms:basis <urn:placeboard:v1:basis:illustrative> ; dcterms:publisher/skos:prefLabel "Placeboard" ; dcterms:temporal/dcat:endDate "2026-11-21"^^xsd:date }`,
    );
    const expected = COLLECTION_NAMES.flatMap((name) =>
      ['json', 'csv'].map((ending) => ({
        title: COLLECTIONS[name].summary,
        address: `${HOST}/api/v1/${name}.${ending}`,
      })),
    );
    expect(files).toHaveLength(expected.length + 1);
    expect(files).toEqual(expect.arrayContaining(expected));
    const [first] = files;
    const path = first?.['address']?.slice(`${HOST}/api/v1/`.length) ?? '';
    expect((await ask(smallIllustrativeRecord, path)).status).toBe(200);
  });
});

describe('the context', () => {
  it('defines every term of ours that a document uses', async () => {
    const { query } = await triplesOf(smallRecord, 'context.jsonld');
    const defined = new Set(
      query('SELECT ?term { ?term <http://www.w3.org/2000/01/rdf-schema#comment> ?meaning }').map(
        ({ term }) => term,
      ),
    );
    const { document } = await triplesOf(smallRecord, 'record.jsonld');
    const used = new Set(
      [...JSON.stringify(document).matchAll(/"terms:(\w+)"/g)].map(
        ([, term]) => `urn:placeboard:v1:terms:${term}`,
      ),
    );
    expect([...used].filter((term) => !defined.has(term))).toEqual([]);
    expect(used.size).toBeGreaterThan(30);
  });
});
