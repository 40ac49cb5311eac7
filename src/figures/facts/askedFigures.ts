import type { Figure, FigureParams, FigureRecord } from '#src/figures/Figure.ts';
import { answerableFigures } from '#src/figures/registry.ts';
import { SUBJECTS } from '#src/figures/subjects.ts';

export type AskedFigure = { readonly figure: Figure; readonly params: FigureParams };

/**
 * Every figure by default, and about each thing that it can be asked about: each of which it is always
 * about one in every combination (an outcome of a place), and others one at a time.
 */
export const askedFigures = (
  record: Pick<FigureRecord, (typeof SUBJECTS)[keyof typeof SUBJECTS]>,
) =>
  answerableFigures(record).flatMap((figure): AskedFigure[] => {
    const subjects = Object.entries(SUBJECTS).flatMap(([name, subject]) => {
      const param = figure.params[name];
      return param
        ? [{ name, ids: (record[subject] ?? []).map(({ id }) => id), fallback: param.fallback }]
        : [];
    });
    const always = subjects
      .filter(({ fallback }) => fallback)
      .reduce<FigureParams[]>(
        (some, { name, ids }) =>
          some.flatMap((params) => ids.map((id) => ({ ...params, [name]: id }))),
        [{}],
      );
    const others = subjects
      .filter(({ fallback }) => !fallback)
      .flatMap(({ name, ids }) => ids.map((id): FigureParams => ({ [name]: id })));
    return [{}, ...always, ...others].map((params) => ({ figure, params }));
  });
