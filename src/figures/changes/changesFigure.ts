import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { formatWhenShort, joinWords } from '#src/narrative/language/format.ts';
import { KIND_TITLES } from '#src/narrative/register/changeKinds.ts';
import { changesSentence, countChanges } from '#src/narrative/register/changesSentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { changeGroups } from '#src/record/changeGroups.ts';
import { yearBefore } from '#src/record/dates.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';

/** What became known between two days: decisions, changes of who decides, events, new figures. */
export const changesFigure: Figure<'from' | 'asAt'> = {
  id: 'changes',
  name: 'What changed',
  about: 'What became known since a day: decisions, who decides, events, new figures.',
  params: {
    from: {
      type: 'day',
      description: 'What became known after this day. Default: a year before the other.',
      fallback: ({ system }) => yearBefore(recordDay(system), system.begins),
    },
    asAt: AS_AT_PARAM,
  },
  queries: (params) => [
    ['system', {}],
    ['places', {}],
    ['services', {}],
    ['changes', spanOf(params)],
    ['decisions', {}],
    ['sources', {}],
  ],
  build(read, params) {
    const [system] = read('system').items;
    if (!system) throw new Error('The record has no system');
    const { items: places } = read('places');
    const { items: services } = read('services');
    const { items: decisions } = read('decisions');
    const { items: sources } = read('sources');
    const { items: changes } = read('changes', spanOf(params));
    const when = whenOf(params, system);
    const from = params.from ?? system.begins;
    const groups = changeGroups(changes, decisions, sources).filter(({ rows }) => rows.length > 0);
    const sentence = changesSentence(
      { from, to: when.asAt, isWhole: from === system.begins, isLatest: when.isDefault },
      countChanges(changes, decisions),
      { services },
    );
    const citations = changes.flatMap((change) => change.sources);
    const namesOf = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
      joinWords(all.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
    return figureContent(
      {
        id: changesFigure.id,
        params,
        title: 'What changed',
        finding: sentence,
        subtitle: '',
        sentences: [
          sentence,
          ...groups.flatMap(({ rows }) =>
            rows.map(({ change }) => `${formatWhenShort(change.on)}: ${change.title}`),
          ),
        ],
        source: sourceWords(numberSources(sources, citations).list),
        citations,
        basis: 'published',
        table: tableOf(
          texts('on', 'kind', 'change', 'places', 'services'),
          groups.flatMap(({ kind, rows }) =>
            rows.map(({ change }) => [
              change.on,
              kind,
              change.title,
              namesOf(change.places, places),
              namesOf(change.services, services),
            ]),
          ),
        ),
        file: ['changes', from, when.asAt],
        page: withQuery(paths.changes, { from, to: when.asAt }),
        chart:
          groups.length === 0
            ? null
            : {
                kind: 'matrix',
                name: sentence,
                corner: 'When',
                columns: [{ id: 'what', label: 'What', style: null }],
                groups: groups.map(({ kind, rows }) => ({
                  label: KIND_TITLES[kind],
                  rows: rows.map(({ change }) => ({
                    id: `${kind} ${change.ids.join(' ')} ${change.on}`,
                    style: null,
                    head: { status: null, strong: formatWhenShort(change.on), quiet: [] },
                    cells: [{ status: null, strong: '', quiet: [change.title] }],
                  })),
                })),
              },
      },
      read,
    );
  },
};

/** The days of a figure as the API takes them. */
const spanOf = ({ from, ...params }: { readonly from?: string; readonly asAt?: string }) => {
  const { asAt } = dayOf(params);
  return { ...(from !== undefined && { from }), ...(asAt !== undefined && { to: asAt }) };
};
