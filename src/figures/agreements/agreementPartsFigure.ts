import { paths } from '#src/addresses/paths.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  documentSentence,
  elsewhereSentence,
  NO_SCORE,
  partsSentence,
} from '#src/narrative/agreements/agreementSentences.ts';
import { documentStage, PART_STATE_WORDS } from '#src/narrative/agreements/agreementWords.ts';
import { partSentence, unstatedSentence } from '#src/narrative/agreements/flowSentences.ts';
import { isPartSaid, partShown } from '#src/narrative/agreements/partShown.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import {
  AGREEMENT_PARAM,
  AGREEMENT_QUERIES,
  agreementAsked,
  agreementDated,
  checkAgreement,
  noAgreement,
} from './agreementAsked.ts';
import { partRows, partsMatrix, stateNotes } from './partRows.ts';

/** What an agreement holds of each part that one may have. */
export const agreementPartsFigure: Figure<'agreement' | 'only'> = {
  id: 'agreement-parts',
  name: 'Parts of an agreement',
  about: 'What the document of an agreement states, announces or leaves unstated, part by part.',
  params: {
    agreement: AGREEMENT_PARAM,
    only: {
      type: 'word',
      description:
        'unstated: only the parts of which its document leaves something unstated, or that were not found.',
      allowed: () => ['unstated'],
    },
  },
  queries: () => [...AGREEMENT_QUERIES, ['agreement-parts', {}]],
  check: (read, { agreement }) => checkAgreement(read, agreement),
  build(read, params) {
    const agreement = agreementAsked(read, params.agreement);
    if (!agreement) return noAgreement(agreementPartsFigure, read, params);
    const isUnstated = params.only === 'unstated';
    const title = `${agreement.shortName}: ${isUnstated ? 'what is not stated' : 'part by part'}`;
    const all = partRows([agreement], read('agreement-parts').items);
    const silent = all.filter(({ cells }) => !cells.some(isPartSaid));
    const open = all.filter(({ cells }) => cells.some(({ unstated }) => unstated !== undefined));
    const rows = isUnstated ? [...silent, ...open] : all;
    const citations = [...agreement.sources, ...agreement.parts.flatMap(({ sources }) => sources)];
    const finding = isUnstated
      ? unstatedSentence(
          silent.map(({ part }) => part.name),
          open.length,
          all.length,
        )
      : partsSentence([agreement]);
    return figureContent(
      {
        id: agreementPartsFigure.id,
        params: { ...params, agreement: agreement.id },
        title,
        finding,
        subtitle: documentStage(agreement),
        sentences: [
          finding,
          documentSentence(agreement),
          ...rows.flatMap(({ part, cells }) => cells.map((cell) => partSentence(part, cell))),
        ],
        notes: [
          ...(isUnstated ? [] : [NO_SCORE]),
          ...stateNotes(rows),
          elsewhereSentence(agreement),
        ],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        dated: agreementDated(agreement),
        basis: agreement.basis,
        table: tableOf(
          texts('agreement', 'part', 'question', 'state', 'text', 'unstated'),
          rows.flatMap(({ part, cells }) =>
            cells.map((cell) => [
              agreement.shortName,
              part.name,
              part.question,
              PART_STATE_WORDS[partShown(cell)].word,
              cell.text,
              cell.unstated ?? null,
            ]),
          ),
        ),
        file: ['agreement', agreement.id, isUnstated ? 'unstated' : 'parts'],
        page: `${paths.agreement(agreement.id)}#parts`,
        chart: rows.length === 0 ? null : partsMatrix(title, [agreement], rows, 'texts'),
      },
      read,
    );
  },
};
