import { agreementClockFigure } from './agreements/agreementClockFigure.ts';
import { agreementFigure } from './agreements/agreementFigure.ts';
import { agreementPartsFigure } from './agreements/agreementPartsFigure.ts';
import { agreementsBesideFigure } from './agreements/agreementsBesideFigure.ts';
import { agreementsFigure } from './agreements/agreementsFigure.ts';
import { needsFigure } from './agreements/needsFigure.ts';
import { changesFigure } from './changes/changesFigure.ts';
import { dueFigure } from './changes/dueFigure.ts';
import { unknownsFigure } from './changes/unknownsFigure.ts';
import { commitmentsFigure } from './commitments/commitmentsFigure.ts';
import { comparisonFigure } from './comparison/comparisonFigure.ts';
import { comparisonTrendsFigure } from './comparison/comparisonTrendsFigure.ts';
import type { Figure, FigureRecord } from './Figure.ts';
import { mapFigure } from './map/mapFigure.ts';
import { moneyFigure } from './money/moneyFigure.ts';
import { closingFigure } from './outcomes/closing/closingFigure.ts';
import { gapsFigure } from './outcomes/gaps/gapsFigure.ts';
import { placeOutcomeFigure } from './outcomes/places/placeOutcomeFigure.ts';
import { placesFigure } from './outcomes/places/placesFigure.ts';
import { thenNowFigure } from './outcomes/thenNow/thenNowFigure.ts';
import { trendFigure } from './outcomes/trend/trendFigure.ts';
import { withinFigure } from './outcomes/within/withinFigure.ts';
import { deprivationFigure } from './places/deprivationFigure.ts';
import { placeFigure } from './places/placeFigure.ts';
import { assessmentFigure } from './principles/assessmentFigure.ts';
import { principlesFigure } from './principles/principlesFigure.ts';
import { profileFigure } from './profile/profileFigure.ts';
import { registerFigure } from './register/registerFigure.ts';
import { whoDecidesFigure } from './register/whoDecidesFigure.ts';
import { inventoryFigure } from './reviews/inventoryFigure.ts';
import { missingFigure } from './reviews/missingFigure.ts';
import { optionsFigure } from './reviews/optionsFigure.ts';
import { reviewFigure } from './reviews/reviewFigure.ts';

/** Every figure, in the order in which they are listed. A figure is one file and one line here. */
export const FIGURES: readonly Figure[] = [
  registerFigure,
  whoDecidesFigure,
  placeFigure,
  commitmentsFigure,
  moneyFigure,
  needsFigure,
  mapFigure,
  deprivationFigure,
  placesFigure,
  trendFigure,
  thenNowFigure,
  closingFigure,
  gapsFigure,
  withinFigure,
  placeOutcomeFigure,
  profileFigure,
  comparisonFigure,
  comparisonTrendsFigure,
  changesFigure,
  dueFigure,
  unknownsFigure,
  agreementsFigure,
  agreementFigure,
  agreementPartsFigure,
  agreementClockFigure,
  agreementsBesideFigure,
  principlesFigure,
  assessmentFigure,
  reviewFigure,
  missingFigure,
  inventoryFigure,
  optionsFigure,
];

/** The figure of an id. @throws RangeError where there is none */
export function figureOf(id: string): Figure {
  const found = FIGURES.find((figure) => figure.id === id);
  if (!found) throw new RangeError(`There is no figure ${id}`);
  return found;
}

/** The figures that a record can be asked for: none about one outcome where it has no outcomes. */
export const answerableFigures = ({
  indicators,
}: Pick<FigureRecord, 'indicators'>): readonly Figure[] =>
  indicators.length > 0
    ? FIGURES
    : FIGURES.filter(({ params }) =>
        Object.values(params).every(({ type, fallback }) => type !== 'indicator' || !fallback),
      );
