import type { RecordDraft } from '#server/records/RecordDraft.ts';
import { problemIn, type RuleProblem } from '#server/records/rules/RuleProblem.ts';

/** No area lies within itself, neither directly nor by way of others. */
export function* areaProblems({ areas }: Pick<RecordDraft, 'areas'>): Generator<RuleProblem> {
  const around = new Map(areas.rows.map(({ code, within }) => [code, within ?? undefined]));
  for (const [index, { code }] of areas.rows.entries()) {
    if (code === undefined) continue;
    const way = [code];
    for (let next = around.get(code); next !== undefined; next = around.get(next)) {
      if (way.includes(next)) {
        // The areas on the way into a circle are not in it.
        if (next === code)
          yield problemIn(
            areas,
            index,
            ['within'],
            `leads back to the area itself: ${[...way, next].join(' → ')}`,
            'Write the area that it lies in; null for the outermost.',
          );
        break;
      }
      way.push(next);
    }
  }
}
