import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { decileNote } from '#src/charts/bars/decileWords.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { deprivationSentence } from '#src/narrative/outcomes/deprivationSentence.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { missingAbout } from '#src/narrative/sources/unknownWords.ts';

import { deprivationSpec } from './deprivationSpec.ts';

/** A place's small areas by national tenth of deprivation. We count them. */
export const deprivationFigure: Figure<'place' | 'asAt'> = {
  id: 'deprivation',
  name: 'Deprivation of a place',
  about: 'One place: its small areas in each national tenth of deprivation.',
  params: {
    place: {
      type: 'place',
      description: 'The place. Default: the record’s first.',
      fallback: ({ places }) => places[0]?.id,
    },
    asAt: {
      type: 'day',
      description: 'The day of the page that it is part of. Deprivation has no such day.',
    },
  },
  queries: ({ place = '' }) => [
    ['system', {}],
    ['places', {}],
    ['sources', {}],
    ['unknowns', { place }],
  ],
  build(read, params) {
    const { asAt = read('system').meta.asAt } = params;
    const place = read('places').items.find(({ id }) => id === params.place);
    if (!place) throw new Error(`The record has no place ${params.place}`);
    const { deprivation } = place;
    const deciles = deprivation?.deciles ?? [];
    const total = deciles.reduce((sum, count) => sum + count, 0);
    const unknowns = read('unknowns', { place: place.id }).items;
    const citations = deprivation?.sources ?? place.sources;
    const sentence = deprivation
      ? deprivationSentence(place)
      : `Deprivation: ${missingAbout(unknowns, 'health')}.`;
    return figureContent(
      {
        id: deprivationFigure.id,
        params,
        title: `Deprivation in ${place.name}`,
        subtitle: deprivation
          ? `Small areas (LSOAs) in each national tenth, most deprived first, ${deprivation.edition}`
          : 'Small areas (LSOAs) in each national tenth',
        finding: sentence,
        sentences: [sentence],
        notes: deprivation ? [decileNote('Small areas')] : [],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: place.basis === 'illustrative' ? 'illustrative' : 'derived',
        table: tableOf(
          [
            ...texts('place'),
            ...numbers(null, 'tenth'),
            ...numbers('LSOAs', 'smallAreas', 'allSmallAreas'),
            ...numbers('%', 'share'),
          ],
          deciles.map((count, n) => [
            place.name,
            n + 1,
            count,
            total,
            total === 0 ? null : Number(((100 * count) / total).toFixed(1)),
          ]),
        ),
        file: ['deprivation', place.id, deprivation?.edition ?? ''],
        page: `${withQuery(paths.place(place.id), { asAt })}#deprivation`,
        chart: deprivationSpec(place),
      },
      read,
    );
  },
};
