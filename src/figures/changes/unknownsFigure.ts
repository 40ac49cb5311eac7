import { paths } from '#src/addresses/paths.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  searchedWords,
  unknownsHeading,
  unknownsSentence,
} from '#src/narrative/sources/unknownWords.ts';
import { systemIn } from '#src/record/systemIn.ts';

/** What was looked for and not found, each with where and until when. */
export const unknownsFigure: Figure<'place'> = {
  id: 'unknowns',
  name: 'What was not found',
  about: 'What was looked for and not found, where it was looked for and until when.',
  params: {
    place: { type: 'place', description: 'Only about this place, or about all. Default: all.' },
  },
  queries: ({ place }) => [
    ['system', {}],
    ['places', {}],
    ['unknowns', place === undefined ? {} : { place }],
  ],
  build(read, params) {
    const system = systemIn(read('system'));
    const { place } = params;
    const { items: unknowns } = read('unknowns', place === undefined ? {} : { place });
    const sentence = unknownsSentence(unknowns);
    return figureContent(
      {
        id: unknownsFigure.id,
        params,
        title: unknownsHeading(unknowns),
        finding: sentence,
        subtitle: '',
        sentences: [
          sentence,
          ...unknowns.map((unknown) => `${unknown.title}. ${searchedWords(unknown)}`),
        ],
        source: system.publisher,
        citations: [],
        basis: 'derived',
        table: tableOf(
          texts('wanted', 'detail', 'searched', 'until'),
          unknowns.map(({ title, detail, searched, until }) => [title, detail, searched, until]),
        ),
        file: ['not-found', place ?? ''],
        page: paths.unknowns,
        chart:
          unknowns.length === 0
            ? null
            : {
                kind: 'matrix',
                name: sentence,
                corner: 'What',
                columns: [{ id: 'searched', label: 'Where we looked', style: null }],
                groups: [
                  {
                    label: null,
                    rows: unknowns.map((unknown) => ({
                      id: unknown.id,
                      style: null,
                      head: { status: null, strong: unknown.title, quiet: [] },
                      cells: [{ status: null, strong: '', quiet: [searchedWords(unknown)] }],
                    })),
                  },
                ],
              },
      },
      read,
    );
  },
};
