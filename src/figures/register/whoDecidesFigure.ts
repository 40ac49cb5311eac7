import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { styleOf } from '#src/charts/placeStyles.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent } from '#src/figures/figureContent.ts';
import { cellSentence, cellTitle } from '#src/narrative/register/cellSentence.ts';
import { placeSentence, placeTitle } from '#src/narrative/register/registerSentences.ts';
import { serviceSentence, serviceTitle } from '#src/narrative/register/serviceSentence.ts';
import { shortBody } from '#src/narrative/register/shortBody.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { systemIn } from '#src/record/systemIn.ts';

import { cellTable, conflictsNote, deciderCitations, statusCell } from './registerCells.ts';

/** Who decides about local services: in a place, about a service, or both. */
export const whoDecidesFigure: Figure<'place' | 'service' | 'asAt'> = {
  id: 'who-decides',
  name: 'Who decides',
  about: 'Who decides about every service in a place, or about one service in every place.',
  params: {
    place: {
      type: 'place',
      description: 'The place. Default: the record’s first, unless a service is given.',
    },
    service: { type: 'service', description: 'The service. Default: all.' },
    asAt: AS_AT_PARAM,
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
    const when = whenOf(params, system);
    const service = services.find(({ id }) => id === params.service);
    const asked =
      service && params.place === undefined ? undefined : (params.place ?? places[0]?.id);
    const place = places.find(({ id }) => id === asked);
    const cells = read('register', dayOf(params)).items.filter(
      (cell) => (!place || cell.place === place.id) && (!service || cell.service === service.id),
    );
    const [cell] = cells;
    const verb = when.isDefault ? 'Decides' : 'Decided';
    const [title, sentence, path] =
      place && service
        ? [
            cellTitle({ place, service, when }),
            cell ? cellSentence({ cell, place, service, system, when }) : '',
            paths.cell(place.id, service.id),
          ]
        : place
          ? [
              placeTitle({ place, when }),
              placeSentence({ place, cells, services, system, when }),
              paths.place(place.id),
            ]
          : service
            ? [
                serviceTitle({ service, when }),
                serviceSentence({ service, cells, places, system, when }),
                paths.service(service.id),
              ]
            : ['Who decides', '', paths.register];
    const named = place ? services : places;
    const citations = [
      ...cells.flatMap((one) => one.sources),
      ...deciderCitations(cells, services),
    ];
    return figureContent(
      {
        id: whoDecidesFigure.id,
        params,
        title,
        finding: sentence === '' ? title : sentence,
        subtitle: '',
        sentences: [sentence],
        reading: conflictsNote(cells),
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: cells.some(({ basis }) => basis === 'illustrative') ? 'illustrative' : 'published',
        table: cellTable(cells, { places, services, sources: read('sources').items }),
        file: ['who-decides', place?.id ?? '', service?.id ?? '', when.asAt],
        page: withQuery(path, { asAt: when.asAt }),
        chart: {
          kind: 'matrix',
          name: title,
          corner: place ? 'Service' : 'Place',
          columns: [
            place
              ? {
                  id: 'status',
                  label: place.name,
                  style: styleOf(places.indexOf(place), places.length, places.indexOf(place)),
                }
              : { id: 'status', label: 'Status', style: null },
            { id: 'decides', label: verb, style: null },
          ],
          groups: [
            {
              label: null,
              rows: cells.map((one) => {
                const id = place ? one.service : one.place;
                return {
                  id,
                  style: place
                    ? null
                    : styleOf(
                        places.findIndex((row) => row.id === id),
                        places.length,
                      ),
                  head: {
                    status: null,
                    strong: named.find((row) => row.id === id)?.name ?? id,
                    quiet: [],
                  },
                  cells: [
                    statusCell(one, cells),
                    { status: null, strong: '', quiet: [shortBody(one.decides, system)] },
                  ],
                };
              }),
            },
          ],
        },
      },
      read,
    );
  },
};
