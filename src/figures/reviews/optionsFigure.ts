import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { COST_MEASURES } from '#src/contract/plain/words.ts';
import type { Review, ReviewOption } from '#src/contract/reviews/review.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { costWords } from '#src/narrative/reviews/inventorySentences.ts';
import { optionsSentence } from '#src/narrative/reviews/optionSentences.ts';
import { gateSentence } from '#src/narrative/reviews/reviewSentence.ts';
import { NO_REVIEW, OPTION_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import {
  checkReviewParam,
  chosenReview,
  REVIEW_PARAM,
  REVIEW_QUERIES,
  reviewOrigin,
} from './chosenReview.ts';

const COLUMNS = [
  ...texts('priority', 'option', 'recommended', 'what', 'timescale', 'resources'),
  ...numbers('pounds', 'cost'),
  ...texts('precision', 'year', 'measure', 'involved', 'lessons'),
];

/** The agreed priorities of a review, each with its options. */
const prioritiesOf = ({ report, options }: Pick<Review, 'report' | 'options'>) =>
  report.priorities
    .map(({ id, text }) => ({ text, options: options.filter(({ priority }) => priority === id) }))
    .filter(({ options: some }) => some.length > 0);

const tableRow = (priority: string, option: ReviewOption) => {
  const { name, isRecommended, text, timescale, resources, cost, involved, lessons } = option;
  return [
    priority,
    name,
    isRecommended ? 'yes' : 'no',
    text,
    timescale,
    resources,
    cost?.money.amount ?? null,
    cost ? cost.money.precision : 'not known',
    cost?.money.year ?? null,
    cost && COST_MEASURES[cost.measure],
    involved,
    lessons,
  ];
};

const matrix = (review: Review, name: string): MatrixSpec => ({
  kind: 'matrix',
  name,
  corner: 'Option',
  columns: [
    { id: 'timescale', label: OPTION_FIELDS.timescale.label, style: null },
    { id: 'resources', label: OPTION_FIELDS.resources.label, style: null },
    { id: 'cost', label: 'Cost', style: null },
  ],
  groups: prioritiesOf(review).map(({ text, options }) => ({
    label: text,
    rows: options.map(({ id, name: option, isRecommended, timescale, resources, cost }) => ({
      id,
      style: null,
      head: { status: null, strong: option, quiet: isRecommended ? ['recommended'] : [] },
      cells: [
        { status: null, strong: '', quiet: [timescale ?? OPTION_FIELDS.timescale.missing] },
        { status: null, strong: '', quiet: [resources ?? OPTION_FIELDS.resources.missing] },
        {
          status: null,
          strong: cost ? costWords(cost) : '',
          quiet: [cost ? COST_MEASURES[cost.measure] : costWords(null)],
        },
      ],
    })),
  })),
});

/** The options of a review for what was agreed, with the time and the resources that each takes. */
export const optionsFigure: Figure<'review'> = {
  id: 'review-options',
  name: 'Options of a review',
  about: 'The options for each priority agreed in a review, with the time and resources they take.',
  params: { review: REVIEW_PARAM },
  queries: () => REVIEW_QUERIES,
  check: checkReviewParam,
  build(read, params) {
    const review = chosenReview(read, params);
    const finding = review ? optionsSentence(review) : NO_REVIEW;
    const priorities = review ? prioritiesOf(review) : [];
    return figureContent(
      {
        id: optionsFigure.id,
        params,
        title: review ? `${review.name}: options` : optionsFigure.name,
        finding,
        subtitle: '',
        sentences: [
          finding,
          ...(review?.secondGate ? [gateSentence(review, 2, review.secondGate)] : []),
        ],
        table: tableOf(
          COLUMNS,
          priorities.flatMap(({ text, options }) =>
            options.map((option) => tableRow(text, option)),
          ),
        ),
        file: ['review-options', review?.id ?? ''],
        ...reviewOrigin(read, review),
        chart: review && priorities.length > 0 ? matrix(review, finding) : null,
      },
      read,
    );
  },
};
