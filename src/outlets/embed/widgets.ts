import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { WIDGET_IDS, type WidgetId } from '#src/contract/plain/words.ts';
import { agreementFigure } from '#src/figures/agreements/agreementFigure.ts';
import { commitmentsFigure } from '#src/figures/commitments/commitmentsFigure.ts';
import { compareAddress, MAX_AREAS } from '#src/figures/comparison/compareAddress.ts';
import { comparisonFigure } from '#src/figures/comparison/comparisonFigure.ts';
import type { Figure, FigureParams } from '#src/figures/Figure.ts';
import { canChoosePlace, outcomeAddress, periodId } from '#src/figures/outcomes/outcomeParams.ts';
import { closingFigure } from '#src/figures/outcomes/closing/closingFigure.ts';
import { placesFigure } from '#src/figures/outcomes/places/placesFigure.ts';
import { placeFigure, placeInBrief } from '#src/figures/places/placeFigure.ts';
import { assessmentFigure } from '#src/figures/principles/assessmentFigure.ts';
import { principlesFigure } from '#src/figures/principles/principlesFigure.ts';
import { registerFigure } from '#src/figures/register/registerFigure.ts';
import { whoDecidesFigure } from '#src/figures/register/whoDecidesFigure.ts';
import { reviewFigure } from '#src/figures/reviews/reviewFigure.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';
import { assessmentTitle } from '#src/narrative/principles/assessmentSentences.ts';
import { cellTitle } from '#src/narrative/register/cellSentence.ts';
import { placeTitle, registerTitle } from '#src/narrative/register/registerSentences.ts';
import { serviceTitle } from '#src/narrative/register/serviceSentence.ts';

import type { Widget, WidgetQuestion } from './Widget.ts';

/** More outcomes would be too many for an embed. */
const MAX_OUTCOMES = 6;

/** What a widget is asked as its figure takes it. */
const paramsOf =
  (figure: Figure) =>
  ({ chosen, sex, when, period, release }: WidgetQuestion): FigureParams => {
    const asked = {
      place: chosen.place[0]?.id,
      service: chosen.service[0]?.id,
      indicator: chosen.indicator[0]?.id,
      agreement: chosen.agreement[0]?.id,
      review: chosen.review[0]?.id,
      sex,
      ...asAtParam(when),
      period: period && periodId({ period }),
      release,
    };
    return Object.fromEntries(
      Object.entries(asked).filter(
        (entry): entry is [string, string] => !!entry[1] && entry[0] in figure.params,
      ),
    );
  };

const widget = (
  figure: Figure,
  options: Omit<Widget, 'figure' | 'name' | 'about' | 'params'> & Partial<Pick<Widget, 'params'>>,
): Widget => ({
  figure,
  name: figure.name,
  about: figure.about,
  params: paramsOf(figure),
  ...options,
});

/** The chosen places and indicators; by default the first places and the headline indicators. */
function compared({ system, places, indicators, chosen }: WidgetQuestion) {
  const headlines = system.headlineIndicators;
  return {
    places: chosen.place.length > 0 ? chosen.place : places.slice(0, MAX_AREAS),
    indicators:
      chosen.indicator.length > 0
        ? chosen.indicator
        : indicators.filter(({ id }) => headlines.includes(id)),
  };
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/**
 * The figures that stand in other people's pages, under ids of the contract's that never change. A
 * widget is one entry here. Records retire widgets: see `retired` in docs/embed.md.
 */
export const WIDGETS: Readonly<Record<WidgetId, Widget>> = {
  'who-decides': widget(whoDecidesFigure, {
    takes: { place: 1, service: 1 },
    needs: ['place', 'service'],
    frozenBy: 'asAt',
    title: ({ chosen: { place, service }, when }) =>
      place[0] && service[0]
        ? cellTitle({ place: place[0], service: service[0], when })
        : place[0]
          ? placeTitle({ place: place[0], when })
          : service[0]
            ? serviceTitle({ service: service[0], when })
            : '',
    page: ({ chosen: { place, service }, when }) =>
      withQuery(
        place[0] && service[0]
          ? paths.cell(place[0].id, service[0].id)
          : place[0]
            ? paths.place(place[0].id)
            : paths.service(service[0]?.id ?? ''),
        asAtParam(when),
      ),
  }),
  'register': widget(registerFigure, {
    takes: {},
    needs: [],
    frozenBy: 'asAt',
    title: ({ when }) => registerTitle(when),
    page: ({ when }) => withQuery(paths.register, asAtParam(when)),
  }),
  'place': widget(placeFigure, {
    takes: { place: 1 },
    needs: ['place'],
    frozenBy: 'asAt',
    title: ({ chosen: { place }, when }) =>
      place[0] ? placeInBrief({ place: place[0], when }) : '',
    page: ({ chosen, when }) => withQuery(paths.place(chosen.place[0]?.id ?? ''), asAtParam(when)),
  }),
  'outcome': widget(placesFigure, {
    takes: { indicator: 1, place: 1 },
    needs: ['indicator'],
    frozenBy: 'period',
    title: ({ chosen: { indicator, place }, sex }) => {
      const [outcome] = indicator;
      if (!outcome) return '';
      const { shortName, sexes } = outcome;
      const whose = sexes.length > 1 ? `, ${SEX_WORDS[sex ?? sexes[0] ?? 'Persons']}` : '';
      return shortName + whose + (place[0] ? ` in ${place[0].name}` : ', place by place');
    },
    page: ({ chosen, places, sex, period }) =>
      outcomeAddress(chosen.indicator[0]?.id ?? '', {
        sex,
        period: period && periodId({ period }),
        place: canChoosePlace(places) ? (chosen.place[0]?.id ?? null) : null,
      }),
  }),
  'gap-closing': widget(closingFigure, {
    takes: { indicator: 1 },
    needs: ['indicator'],
    frozenBy: null,
    title: ({ chosen: { indicator } }) => `${indicator[0]?.shortName ?? ''}: is the gap closing?`,
    page: ({ chosen: { indicator } }) => `${paths.outcome(indicator[0]?.id ?? '')}#gap`,
  }),
  'comparison': widget(comparisonFigure, {
    takes: { indicator: MAX_OUTCOMES, place: MAX_AREAS },
    needs: [],
    frozenBy: null,
    title: (question) => `${joinWords(compared(question).places.map(({ name }) => name))} compared`,
    page: ({ chosen }) =>
      compareAddress({ areas: ids(chosen.place), indicators: ids(chosen.indicator) }),
    params: (question) => {
      const { places, indicators } = compared(question);
      return { area: ids(places).join(','), indicator: ids(indicators).join(',') };
    },
  }),
  'commitments': widget(commitmentsFigure, {
    takes: { place: 1 },
    needs: ['place'],
    frozenBy: 'asAt',
    title: ({ chosen }) => `${chosen.place[0]?.name ?? ''}: commitments by its director`,
    page: ({ chosen, when }) =>
      withQuery(paths.priorities, { place: chosen.place[0]?.id, ...asAtParam(when) }),
  }),
  'agreement': widget(agreementFigure, {
    takes: { agreement: 1 },
    needs: ['agreement'],
    // It has its document's date, whatever the record's.
    frozenBy: null,
    title: ({ chosen: { agreement } }) => agreement[0]?.name ?? '',
    page: ({ chosen: { agreement } }) => paths.agreement(agreement[0]?.id ?? ''),
  }),
  'principles': widget(principlesFigure, {
    takes: {},
    needs: [],
    frozenBy: null,
    title: () => principlesFigure.name,
    page: () => paths.principles,
  }),
  'assessment': widget(assessmentFigure, {
    takes: { place: 1 },
    needs: ['place'],
    frozenBy: null,
    title: ({ chosen: { place } }) => assessmentTitle(place[0]?.name ?? ''),
    page: ({ chosen: { place } }) => withQuery(paths.principles, { place: place[0]?.id }),
  }),
  'review': widget(reviewFigure, {
    takes: { review: 1 },
    needs: ['review'],
    frozenBy: null,
    title: ({ chosen: { review } }) => review[0]?.name ?? '',
    page: ({ chosen: { review } }) => paths.review(review[0]?.id ?? ''),
  }),
};

/** The widget's id, if there is one of this name. */
export const widgetId = (name: string): WidgetId | null =>
  WIDGET_IDS.find((id) => id === name) ?? null;
