import type { System } from '#src/contract/system.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { KIND_TITLES } from '#src/narrative/changes/changeKinds.ts';
import { changesSentence, countChanges } from '#src/narrative/changes/changesSentence.ts';
import { formatWhenShort, joinWords } from '#src/narrative/language/format.ts';
import { wrongParameter } from '#src/narrative/site/parameterSentences.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { changeGroups } from '#src/record/changes/changeGroups.ts';
import { yearBefore } from '#src/record/dates.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { systemIn } from '#src/record/systemIn.ts';

/** What became known between two days: decisions, changes of who decides, events, new figures. */
export const changesFigure: Figure<'from' | 'asAt'> = {
  id: 'changes',
  name: 'What changed',
  about: 'What became known since a day: decisions, who decides, events, new figures.',
  params: {
    from: {
      type: 'day',
      description: 'What became known after this day. Default: a year before the other.',
    },
    asAt: AS_AT_PARAM,
  },
  queries: (params, { system }) => [
    ['system', {}],
    ['places', {}],
    ['services', {}],
    ['changes', spanOf(params, system)],
    ['decisions', {}],
    ['sources', {}],
  ],
  build(read, params) {
    const system = systemIn(read('system'));
    const { items: places } = read('places');
    const { items: services } = read('services');
    const { items: decisions } = read('decisions');
    const { items: sources } = read('sources');
    const span = spanOf(params, system);
    const { items: changes } = read('changes', span);
    const when = whenOf(params, system);
    const { from } = span;
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
          texts('on', 'kind', 'change', 'status', 'places', 'services'),
          groups.flatMap(({ kind, rows }) =>
            rows.flatMap(({ change: { on, title, ids, places: of, services: about } }) =>
              // A place and service each, as the sentence counts them.
              kind === 'decision'
                ? decisions
                    .filter(({ id }) => ids.includes(id))
                    .map(({ status, place, service }) => [
                      on,
                      kind,
                      title,
                      status,
                      namesOf([place], places),
                      namesOf([service], services),
                    ])
                : [[on, kind, title, null, namesOf(of, places), namesOf(about, services)]],
            ),
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

/**
 * The days of a figure as the API takes them.
 * @throws FigureParamError where the first is after the second
 */
function spanOf(
  params: { readonly from?: string; readonly asAt?: string },
  system: Pick<System, 'begins' | 'searched' | 'updated'>,
): { from: string; to?: string } {
  const { asAt } = dayOf(params);
  const to = asAt ?? recordDay(system);
  const from = params.from ?? yearBefore(to, system.begins);
  if (from > to)
    throw new FigureParamError('from', wrongParameter('from', `must not be after ${to}`, from), []);
  return { from, ...(asAt !== undefined && { to: asAt }) };
}
