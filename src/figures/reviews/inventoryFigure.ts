import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import { COST_MEASURES } from '#src/contract/plain/words.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent } from '#src/figures/figureContent.ts';
import {
  assumptionSentences,
  costWords,
  overlapSentence,
  overlapSummary,
  totalSentence,
} from '#src/narrative/reviews/inventorySentences.ts';
import { NO_INVENTORY, NO_REVIEW, providedWords } from '#src/narrative/reviews/reviewWords.ts';
import { inventoryTotals, overlapsOf } from '#src/record/reviews/inventoryTotals.ts';

import {
  checkReviewParam,
  chosenReview,
  REVIEW_PARAM,
  REVIEW_QUERIES,
  reviewOrigin,
} from './chosenReview.ts';
import { inventoryTable } from './inventoryTable.ts';

const matrix = (services: readonly SharedService[], name: string): MatrixSpec => ({
  kind: 'matrix',
  name,
  corner: 'Service',
  columns: [
    { id: 'provided', label: 'Who provides it, for whom', style: null },
    { id: 'cost', label: 'Cost', style: null },
  ],
  groups: [
    {
      label: null,
      rows: services.map((service) => ({
        id: service.id,
        style: null,
        head: { status: null, strong: service.name, quiet: [] },
        cells: [
          { status: null, strong: '', quiet: [providedWords(service)] },
          {
            status: null,
            strong: service.cost ? costWords(service.cost) : '',
            quiet: [service.cost ? COST_MEASURES[service.cost.measure] : 'not known'],
          },
        ],
      })),
    },
  ],
});

/** The inventory of a review: its services, their costs and what can be added. */
export const inventoryFigure: Figure<'review'> = {
  id: 'review-inventory',
  name: 'Inventory of shared services',
  about: 'The services in the inventory of a review, what they cost, and what the totals rest on.',
  params: { review: REVIEW_PARAM },
  queries: () => REVIEW_QUERIES,
  check: checkReviewParam,
  build(read, params) {
    const review = chosenReview(read, params);
    const services = review?.services ?? [];
    const totals = inventoryTotals(services);
    const overlaps = overlapsOf(services);
    const said = totals.totals.map((total) => totalSentence(total, totals));
    const nothing = review ? NO_INVENTORY : NO_REVIEW;
    const finding = said[0] ?? (services.length === 0 ? nothing : 'No cost can be added.');
    return figureContent(
      {
        id: inventoryFigure.id,
        params,
        title: review ? `${review.name}: inventory of services` : 'Inventory of shared services',
        finding,
        subtitle: services.length === 0 ? '' : 'Pounds; each measure and year on its own',
        sentences: [
          ...(said.length > 0 ? said : [finding]),
          ...(services.length > 0 ? [overlapSummary(services, overlaps)] : []),
          ...overlaps.map(overlapSentence),
        ],
        notes: assumptionSentences(totals),
        table: inventoryTable(services),
        file: ['review-inventory', review?.id ?? ''],
        ...reviewOrigin(read, review),
        chart: services.length === 0 ? null : matrix(services, finding),
      },
      read,
    );
  },
};
