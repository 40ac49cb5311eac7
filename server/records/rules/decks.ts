import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { didYouMean } from '#src/narrative/language/didYouMean.ts';
import { RESERVED_DECKS, type DeckParam } from '#src/contract/plain/words.ts';
import { fillParams, placeholdersIn } from '#src/figures/board/fillParams.ts';
import type { FigureRecord } from '#src/figures/Figure.ts';
import { readFigureParams } from '#src/figures/readFigureParams.ts';
import { FIGURES } from '#src/figures/registry.ts';

import { problemIn, type RuleProblem } from './RuleProblem.ts';
import { valuesAt } from './valuesAt.ts';

/**
 * The figures of a deck's slides exist and can be asked what the slides ask them, its words name
 * nothing that its address doesn't, and its own address is free.
 */
export function* deckProblems(draft: RecordDraft): Generator<RuleProblem> {
  const { decks } = draft;
  for (const [index, { id, param, slides }] of decks.rows.entries()) {
    if (RESERVED_DECKS.some((reserved) => reserved === id))
      yield problemIn(
        decks,
        index,
        ['id'],
        `is “${id}”, whose address is taken`,
        'Give the deck another id.',
      );
    const texts = ['title', 'slides[].title', 'slides[].lines[]', 'slides[].note'];
    for (const [path, text] of texts.flatMap((field) => valuesAt(decks.rows[index], field)))
      yield* unfilled(draft, index, path, text, param);
    for (const [n, slide] of (slides ?? []).entries()) {
      if (slide?.kind !== 'figure' || slide.figure === undefined) continue;
      const at = ['slides', n];
      const figure = FIGURES.find((one) => one.id === slide.figure);
      if (!figure) {
        const ids = new Set(FIGURES.map((one) => one.id));
        yield problemIn(
          decks,
          index,
          [...at, 'figure'],
          `“${slide.figure}” is no figure`,
          `Name one that /api/v1/figures.json lists.${didYouMean(slide.figure, ids)}`,
        );
        continue;
      }
      const record = figureRecordOf(draft);
      if (!record) continue;
      const params = Object.entries(slide.params ?? {}).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      for (const [name, value] of params)
        yield* unfilled(draft, index, [...at, 'params', name], value, param);
      const filled = fillParams(Object.fromEntries(params), subjectOf(param, record));
      for (const { parameter, says } of readFigureParams(
        figure,
        new URLSearchParams(filled),
        record,
      ).problems)
        yield problemIn(
          decks,
          index,
          [...at, 'params', parameter],
          `is not what the figure “${figure.id}” can be asked`,
          says,
        );
    }
  }
}

/** Names in braces that the deck's address does not give. */
function* unfilled(
  { decks }: RecordDraft,
  index: number,
  path: readonly PropertyKey[],
  text: unknown,
  param: DeckParam | null | undefined,
): Generator<RuleProblem> {
  if (typeof text !== 'string' || param === undefined) return;
  for (const name of new Set(placeholdersIn(text)))
    if (name !== param)
      yield problemIn(
        decks,
        index,
        path,
        `has {${name}}, which the deck’s address does not name`,
        param === null
          ? 'Write what is meant, or name it in the deck’s “param”.'
          : `Write {${param}}, or what is meant.`,
      );
}

/** Any of what the deck may be about: figures take each alike. */
const subjectOf = (param: DeckParam | null | undefined, record: FigureRecord) => {
  if (param === null || param === undefined) return null;
  const values = {
    place: record.places[0]?.id,
    service: record.services[0]?.id,
    agreement: record.agreements?.[0]?.id,
    review: record.reviews?.[0]?.id,
    from: record.system.begins,
  };
  return { param, value: values[param] ?? '', name: '' };
};

/** What figures may be asked about; null where it could not be read or breaks the contract. */
function figureRecordOf(draft: RecordDraft) {
  const { system, places, services, indicators, agreements, reviews } = draft;
  const all = [system, places, services, indicators, agreements, reviews];
  const isWhole = all.every(
    ({ isComplete, invalidFields }) => isComplete && invalidFields.every(({ size }) => size === 0),
  );
  const [only] = system.rows;
  // Without invalid fields, drafts are whole entries.
  return isWhole && only
    ? ({
        system: only,
        places: places.rows,
        services: services.rows,
        indicators: indicators.rows,
        agreements: agreements.rows,
        reviews: reviews.rows,
      } as FigureRecord)
    : null;
}
