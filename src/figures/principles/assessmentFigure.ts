import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Figure, FigureParams, ReadAnswer } from '#src/figures/Figure.ts';
import { figureContent, tableOf, texts } from '#src/figures/figureContent.ts';
import { requireOneOf } from '#src/figures/requireOneOf.ts';
import { LEVELS } from '#src/contract/plain/assessmentLevels.ts';
import {
  assessmentFinding,
  assessmentTitle,
  evidenceDocumentWords,
  NONE_FOUND,
  principleSentences,
  SCALE_READING,
} from '#src/narrative/principles/assessmentSentences.ts';
import { EXTENSION_NOTE } from '#src/narrative/principles/principleWords.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { partnersOf } from '#src/record/agreements/partnersOf.ts';
import { assessedIn, type Assessed } from '#src/record/assessedIn.ts';

import { assessmentChart } from './assessmentChart.ts';

type Param = 'place' | 'agreement';

const isAsked = ({ kind, id }: Assessed, params: FigureParams<Param>) => params[kind] === id;

/** What a figure is about: what its address names, or else the first that is assessed. */
function assessedOf(read: ReadAnswer, params: FigureParams<Param>): Assessed | undefined {
  const all = assessedIn(read('assessments').items, read('places').items, read('agreements').items);
  if (params.place === undefined && params.agreement === undefined)
    return all.find(({ assessments }) => assessments.length > 0);
  return all.find((one) => isAsked(one, params));
}

/** How partners see a place or an agreement, principle by principle. */
export const assessmentFigure: Figure<Param> = {
  id: 'assessment',
  name: 'How partners see a partnership',
  about:
    'What each partner found of a place or an agreement on each principle, beside each other and over time.',
  params: {
    place: { type: 'place', description: 'The place that is assessed.' },
    agreement: {
      type: 'word',
      description: 'The agreement that is assessed. Default: what the record has assessed first.',
    },
  },
  queries: () => [
    ['system', {}],
    ['places', {}],
    ['agreements', {}],
    ['principles', {}],
    ['assessments', {}],
    ['sources', {}],
  ],
  check(read, { agreement }) {
    const ids = read('agreements').items.map(({ id }) => id);
    requireOneOf('agreement', agreement, ids);
  },
  build(read, params) {
    const { items: principles } = read('principles');
    const assessed = assessedOf(read, params);
    const name = assessed?.name ?? 'a partnership';
    const assessments = assessed?.assessments ?? [];
    const partners = partnersOf(assessments);
    const finding = assessed ? assessmentFinding(name, principles, partners) : NONE_FOUND;
    const citations = [
      ...principles.flatMap(({ sources }) => sources),
      ...assessments.flatMap(({ sources }) => sources),
    ];
    return figureContent(
      {
        id: assessmentFigure.id,
        params,
        title: assessmentTitle(name),
        finding,
        subtitle: EXTENSION_NOTE,
        sentences: [
          finding,
          ...principles.flatMap((principle) =>
            principleSentences(principle, partners).map(
              (sentence) => `${principle.name}. ${sentence}`,
            ),
          ),
        ],
        reading: partners.length === 0 ? null : SCALE_READING,
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: 'derived',
        table: tableOf(
          texts(
            'principle',
            'partner',
            'on',
            'level',
            'meaning',
            'amount',
            'evidence',
            'documents',
          ),
          principles.flatMap((principle) =>
            assessments.flatMap(({ partner, on, findings }) =>
              findings
                .filter((one) => one.principle === principle.id)
                .map(({ level, amount, evidence }) => [
                  principle.name,
                  partner,
                  on,
                  LEVELS[level].name,
                  LEVELS[level].meaning,
                  amount,
                  evidence.map(({ text }) => text).join(' ') || null,
                  evidence.map(evidenceDocumentWords).join('; ') || null,
                ]),
            ),
          ),
        ),
        file: ['assessment', assessed?.id ?? 'none'],
        page: withQuery(paths.principles, assessed ? { [assessed.kind]: assessed.id } : {}),
        chart: partners.length === 0 ? null : assessmentChart(name, principles, partners),
      },
      read,
    );
  },
};
