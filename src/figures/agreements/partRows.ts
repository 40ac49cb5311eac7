import type { Agreement, AgreementPart } from '#src/contract/agreements/agreement.ts';
import type { MatrixSpec } from '#src/contract/figures/chartSpec.ts';
import type { PartOfAgreement } from '#src/contract/agreements/partOfAgreement.ts';
import { PART_STATE_WORDS } from '#src/narrative/agreements/agreementWords.ts';
import { partShown, SHOWN_PART_STATES, unstatedOf } from '#src/narrative/agreements/partShown.ts';
import { capitalise } from '#src/narrative/language/format.ts';

/** One part, and what each of some agreements holds of it, in their order. */
export type PartRow = { readonly part: AgreementPart; readonly cells: readonly PartOfAgreement[] };

/** The parts that one of some agreements has an entry for, in their order. */
export const partRows = (
  agreements: readonly Agreement[],
  parts: readonly AgreementPart[],
): PartRow[] =>
  parts
    .filter(({ id }) => agreements.some((one) => one.parts.some(({ part }) => part === id)))
    .map((part) => ({
      part,
      cells: agreements.map(
        (agreement) =>
          agreement.parts.find((one) => one.part === part.id) ?? {
            part: part.id,
            state: 'not-found',
            text: null,
            sources: [],
          },
      ),
    }));

/** What the states that occur mean. */
export const stateNotes = (rows: readonly PartRow[]): string[] =>
  SHOWN_PART_STATES.filter((state) =>
    rows.some(({ cells }) => cells.some((cell) => partShown(cell) === state)),
  ).map(
    (state) => `${capitalise(PART_STATE_WORDS[state].word)}: ${PART_STATE_WORDS[state].meaning}`,
  );

/**
 * Parts in rows, agreements in columns.
 * @param more what stands below a state: what is stated, or of what is not the question that it would
 * answer; or nothing
 */
export const partsMatrix = (
  name: string,
  agreements: readonly Agreement[],
  rows: readonly PartRow[],
  more: 'texts' | 'nothing',
): MatrixSpec => ({
  kind: 'matrix',
  name,
  corner: 'Part',
  columns: agreements.map(({ id, shortName }) => ({ id, label: shortName, style: null })),
  groups: [
    {
      label: null,
      rows: rows.map(({ part, cells }) => ({
        id: part.id,
        style: null,
        head: { status: null, strong: part.name, quiet: [] },
        cells: cells.map((cell) => ({
          status: null,
          strong: capitalise(PART_STATE_WORDS[partShown(cell)].word),
          quiet:
            more === 'texts'
              ? [cell.text ?? part.question, unstatedOf(cell)].filter((words) => words !== '')
              : [],
        })),
      })),
    },
  ],
});
