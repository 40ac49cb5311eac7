import { paths } from '#src/addresses/paths.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  EXTENSION,
  EXTENSION_NOTE,
  heldWords,
  principlesFinding,
  principlesTitle,
} from '#src/narrative/principles/principleWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

/** The principles in our words, and what the record holds on each. */
export const principlesFigure: Figure<never> = {
  id: 'principles',
  name: 'Principles of partnership working',
  about: 'Each principle in our words, and what this record holds on it.',
  params: {},
  queries: () => [
    ['system', {}],
    ['places', {}],
    ['principles', {}],
    ['sources', {}],
  ],
  build(read, params) {
    const { items: principles } = read('principles');
    const title = principlesTitle(principles);
    const citations = principles.flatMap(({ sources, held }) => [
      ...sources,
      ...held.flatMap((one) => one.sources),
    ]);
    return figureContent(
      {
        id: principlesFigure.id,
        params,
        title,
        finding: principlesFinding(principles),
        subtitle: EXTENSION_NOTE,
        sentences: [
          principlesFinding(principles),
          ...principles.map(({ name, asks }) => `${name}: ${asks}`),
        ],
        notes: [EXTENSION],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: 'derived',
        table: tableOf(
          texts('principle', 'asks', 'evidenceForAPlace', 'recordHolds', 'recordLacks'),
          principles.map(({ name, asks, evidence, held, missing }) => [
            name,
            asks,
            evidence.join('; '),
            held.length === 0 ? null : held.map(({ text }) => text).join(' '),
            missing,
          ]),
        ),
        file: ['principles'],
        page: paths.principles,
        chart:
          principles.length === 0
            ? null
            : {
                kind: 'matrix',
                name: title,
                corner: 'Principle',
                columns: [
                  { id: 'asks', label: 'What it asks', style: null },
                  { id: 'held', label: 'What this record holds', style: null },
                ],
                groups: [
                  {
                    label: null,
                    rows: principles.map(({ id, name, asks, held }) => ({
                      id,
                      style: null,
                      head: { status: null, strong: name, quiet: [] },
                      cells: [
                        { status: null, strong: '', quiet: [asks] },
                        {
                          status: null,
                          strong: '',
                          quiet:
                            held.length === 0 ? [heldWords(held)] : held.map(({ text }) => text),
                        },
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
