import type { DecilesSpec } from '#src/contract/figures/chartSpec.ts';
import type { Place } from '#src/contract/place.ts';
import { deprivationSentence } from '#src/narrative/outcomes/deprivationSentence.ts';

/** A place's small areas by national tenth, as a chart; null where they were not found. */
export const deprivationSpec = (place: Place): DecilesSpec | null =>
  place.deprivation && {
    kind: 'deciles',
    name: deprivationSentence(place),
    noun: 'Small areas',
    deciles: [...place.deprivation.deciles],
  };
