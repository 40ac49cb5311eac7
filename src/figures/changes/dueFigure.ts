import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { daysWords, dueSentence } from '#src/narrative/changes/dueSentences.ts';
import { dueTitle } from '#src/narrative/changes/dueWords.ts';
import { followTargetWords } from '#src/narrative/changes/followTargetWords.ts';
import { formatDate, formatDateShort } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { dueItems } from '#src/record/changes/dueItems.ts';
import { isDueAbout } from '#src/record/changes/followTarget.ts';
import { systemIn } from '#src/record/systemIn.ts';

/** Reviews, priorities and agreements with a date, longest overdue first. */
export const dueFigure: Figure<'place' | 'service' | 'asAt'> = {
  id: 'due',
  name: 'What is due',
  about: 'Reviews, priorities and agreements that have a date, overdue first.',
  params: {
    place: { type: 'place', description: 'Only in this place. Default: all.' },
    service: { type: 'service', description: 'Only about this service. Default: all.' },
    asAt: AS_AT_PARAM,
  },
  queries: (params) => [
    ['system', {}],
    ['places', {}],
    ['services', {}],
    ['register', dayOf(params)],
    ['decisions', {}],
    ['priorities', dayOf(params)],
    ['agreement-dates', dayOf(params)],
    ['sources', {}],
  ],
  build(read, params) {
    const system = systemIn(read('system'));
    const { items: places } = read('places');
    const { items: services } = read('services');
    const { items: cells } = read('register', dayOf(params));
    const { items: decisions } = read('decisions');
    const { items: priorities } = read('priorities', dayOf(params));
    const { items: agreementDates } = read('agreement-dates', dayOf(params));
    const { items: sources } = read('sources');
    const when = whenOf(params, system);
    const place = places.find(({ id }) => id === params.place);
    const service = services.find(({ id }) => id === params.service);
    const target = { ...(place && { place }), ...(service && { service }) };
    const items = dueItems({ cells, decisions, priorities, agreementDates }, when.asAt).filter(
      (item) => isDueAbout(item, target),
    );
    const sentence = dueSentence(items, when);
    const entries = items.map((item) => {
      const owner = item.owner ?? 'not stated';
      return {
        item,
        owner,
        name: dueTitle(item, { places, services, priorities, agreementDates }),
      };
    });
    const citations = items.flatMap(
      ({ id }) =>
        [...decisions, ...priorities, ...agreementDates].find((entry) => entry.id === id)
          ?.sources ?? [],
    );
    return figureContent(
      {
        id: dueFigure.id,
        params,
        title: `What is due${followTargetWords(target)}`,
        finding: sentence,
        subtitle: `As at ${formatDate(when.asAt)}`,
        sentences: [
          sentence,
          ...entries.map(
            ({ item, name, owner }) =>
              `${formatDate(item.on)}, ${daysWords(item, when)}: ${name} (${item.kind === 'review' ? 'decided by' : 'owner:'} ${owner})`,
          ),
        ],
        source: sourceWords(numberSources(sources, citations).list) || system.publisher,
        citations,
        basis: 'derived',
        table: tableOf(
          [
            ...texts('on'),
            ...numbers('days', 'daysOverdue'),
            ...texts('kind', 'what', 'place', 'service', 'owner'),
          ],
          entries.map(({ item, name }) => [
            item.on,
            item.daysOverdue,
            item.kind,
            name,
            item.places.join(' '),
            item.service,
            item.owner,
          ]),
        ),
        file: ['due', place?.id ?? '', service?.id ?? '', when.asAt],
        page: `${withQuery(paths.changes, { ...(when.isDefault ? {} : { to: asAtParam(when).asAt }), place: place?.id, service: service?.id })}#due`,
        chart:
          items.length === 0
            ? null
            : {
                kind: 'matrix',
                name: sentence,
                corner: 'Due',
                columns: [
                  { id: 'what', label: 'What', style: null },
                  { id: 'owner', label: 'Whose', style: null },
                ],
                groups: [
                  {
                    label: null,
                    rows: entries.map(({ item, name, owner }) => ({
                      id: `${item.kind} ${item.id}`,
                      style: null,
                      head: {
                        status: null,
                        strong: formatDateShort(item.on),
                        quiet: [daysWords(item, when)],
                      },
                      cells: [
                        { status: null, strong: '', quiet: [name] },
                        { status: null, strong: '', quiet: [owner] },
                      ],
                    })),
                  },
                ],
              },
      },
      read,
    );
  },
};
