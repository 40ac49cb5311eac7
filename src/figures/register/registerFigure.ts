import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { styleOf } from '#src/charts/placeStyles.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent } from '#src/figures/figureContent.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { slug } from '#src/narrative/language/slug.ts';
import { deciderRule } from '#src/narrative/register/deciderRule.ts';
import { registerSentence } from '#src/narrative/register/registerHeadline.ts';
import { registerTitle } from '#src/narrative/register/registerSentences.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { statusMeaning } from '#src/narrative/register/statusMeaning.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { systemIn } from '#src/record/systemIn.ts';

import { cellTable, conflictsNote, deciderCitations, statusCell } from './registerCells.ts';
import { groupsOf, readRegisterParams } from './registerParams.ts';
import { filterRows, registerRows } from './registerRows.ts';

/** The register on a day, with its filters. */
export const registerFigure: Figure<'asAt' | 'group' | 'status'> = {
  id: 'register',
  name: 'The register',
  about: 'Where every service stands in every place, and who decides.',
  params: {
    asAt: AS_AT_PARAM,
    group: {
      type: 'word',
      description: 'Only services of this group. Default: all.',
      allowed: ({ services }) => groupsOf(services).map(slug),
    },
    status: {
      type: 'word',
      description: 'Only services that have this status somewhere; `none`: no decision found.',
      allowed: () => [...STATUSES, 'none'],
    },
  },
  queries: (params) => [
    ['system', {}],
    ['places', {}],
    ['services', {}],
    ['register', dayOf(params)],
    ['sources', {}],
  ],
  build(read, params) {
    const system = systemIn(read('system'));
    const { items: places } = read('places');
    const { items: services } = read('services');
    const { items: sources } = read('sources');
    const search = new URLSearchParams(withQuery('', params).slice(1));
    const filters = readRegisterParams(search, system, services);
    const when = whenOf(params, system);
    const { items: all } = read('register', dayOf(params));
    const groups = filterRows(registerRows(services, places, all), filters);
    const rows = groups.flatMap(({ group, rows: own }) => own.map((row) => ({ group, ...row })));
    const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...row, cell })));
    const shown = cells.map(({ cell }) => cell);
    const citations = [
      ...shown.flatMap((cell) => cell.sources),
      ...deciderCitations(shown, services),
    ];
    const rule = deciderRule(all, system, when);
    const sentence = registerSentence({
      cells: shown,
      places,
      services: rows.map(({ service }) => service),
      system,
      when,
    });
    return figureContent(
      {
        id: registerFigure.id,
        params,
        title: registerTitle(when),
        finding: sentence,
        subtitle: `Where each service stands as at ${formatDate(when.asAt)}`,
        sentences: [sentence],
        reading: [rule.sentence, conflictsNote(all)].filter(Boolean).join(' ') || null,
        notes: statusCounts(shown).map(({ key }) => `${statusLabel(key)}: ${statusMeaning(key)}`),
        source: sourceWords(numberSources(sources, citations).list),
        citations,
        basis: shown.some(({ basis }) => basis === 'illustrative') ? 'illustrative' : 'published',
        table: cellTable(shown, { places, services, sources }),
        file: ['register', when.asAt],
        page: `${withQuery(paths.register, { asAt: when.asAt, group: filters.group, status: filters.status })}#the-register`,
        chart: {
          kind: 'matrix',
          name: registerTitle(when),
          corner: 'Service',
          columns: places.map(({ id, name }, n) => ({
            id,
            label: name,
            style: styleOf(n, places.length),
          })),
          groups: groups.map(({ group, rows: own }) => ({
            label: group,
            rows: own.map(({ service, cells: each }) => ({
              id: service.id,
              style: null,
              head: { status: null, strong: service.name, quiet: [] },
              cells: each.flatMap((cell, n) => {
                const place = places[n];
                return place ? [statusCell(cell, all, [rule.exception(cell, place)])] : [];
              }),
            })),
          })),
        },
      },
      read,
    );
  },
};
