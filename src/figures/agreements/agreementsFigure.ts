import { paths } from '#src/addresses/paths.ts';
import { AGREEMENT_KINDS } from '#src/contract/plain/words.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  agreementsSentence,
  elsewhereSentence,
} from '#src/narrative/agreements/agreementSentences.ts';
import { bodyNames, documentWords, stageWords } from '#src/narrative/agreements/agreementWords.ts';
import { partiesSentences } from '#src/narrative/agreements/partiesSentences.ts';
import { whatMoves } from '#src/narrative/agreements/whatMoves.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import { AGREEMENT_QUERIES, noAgreement } from './agreementAsked.ts';

/** Every agreement of the record. */
export const agreementsFigure: Figure<never> = {
  id: 'agreements',
  name: 'Agreements',
  about: 'Partnership agreements here and elsewhere: kind, stage, parties, date and what moved.',
  params: {},
  queries: () => [...AGREEMENT_QUERIES, ['bodies', {}]],
  build(read) {
    const { items: agreements } = read('agreements');
    if (agreements.length === 0) return noAgreement(agreementsFigure, read, {});
    const names = bodyNames(read('bodies').items);
    const { asAt } = read('system').meta;
    const title = 'Partnership agreements';
    const finding = agreementsSentence(agreements, { asAt, isDefault: true });
    const rows = agreements.map((agreement) => {
      const moved = whatMoves(agreement).join('; ');
      return {
        agreement,
        kind: AGREEMENT_KINDS[agreement.kind],
        stage: capitalise(stageWords(agreement)),
        parties: partiesSentences(agreement, names).join(' '),
        document: documentWords(agreement),
        moved,
      };
    });
    const citations = agreements.flatMap(({ sources }) => sources);
    return figureContent(
      {
        id: agreementsFigure.id,
        params: {},
        title,
        finding,
        subtitle: 'How far each had come by the date of its document',
        sentences: [
          finding,
          ...rows.map(
            ({ agreement: { name, sentence }, stage, document }) =>
              `${name} (${stage.toLowerCase()}; ${document}): ${sentence}`,
          ),
        ],
        notes: agreements.map(elsewhereSentence),
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: agreements.some(({ basis }) => basis === 'illustrative')
          ? 'illustrative'
          : 'published',
        table: tableOf(
          texts(
            'agreement',
            'kind',
            'stage',
            'area',
            'parties',
            'document',
            'on',
            'moved',
            'sentence',
          ),
          rows.map(({ agreement, kind, stage, parties, document, moved }) => [
            agreement.name,
            kind,
            stage,
            agreement.area,
            parties,
            document,
            agreement.document.on ?? 'undated',
            moved,
            agreement.sentence,
          ]),
        ),
        file: ['agreements'],
        page: paths.agreements,
        chart: {
          kind: 'matrix',
          name: title,
          corner: 'Agreement',
          columns: [
            { id: 'stage', label: 'Stage', style: null },
            { id: 'parties', label: 'Parties', style: null },
            { id: 'moved', label: 'What moves', style: null },
          ],
          groups: [
            {
              label: null,
              rows: rows.map(({ agreement, kind, stage, parties, document, moved }) => ({
                id: agreement.id,
                style: null,
                head: { status: null, strong: agreement.shortName, quiet: [kind] },
                cells: [
                  { status: null, strong: stage, quiet: [capitalise(document)] },
                  { status: null, strong: '', quiet: [parties] },
                  { status: null, strong: '', quiet: [moved] },
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
