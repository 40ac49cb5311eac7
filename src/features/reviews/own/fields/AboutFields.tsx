import { reviewId } from '#src/features/reviews/own/emptyReview.ts';
import { AIM_WORDS } from '#src/narrative/reviews/reviewWords.ts';

import { orNull, useEditing } from './editing.ts';
import { LinesField, ReviewField } from './ReviewField.tsx';

/** What the review is called, whose it is, and its three aims. */
export function AboutFields() {
  const { review } = useEditing();
  const { name, area, partners, aims } = review;
  return (
    <>
      <ReviewField
        label="Name of the review"
        value={name}
        next={(text) => ({ ...review, name: text, id: reviewId(text) })}
      />
      <ReviewField label="Area" value={area} next={(text) => ({ ...review, area: text })} />
      <LinesField
        label="Partners"
        hint="One on each line, as sentences name them: “the council”."
        values={partners}
        next={(lines) => ({ ...review, partners: lines })}
      />
      <h3>Three aims</h3>
      {(['infrastructure', 'commissioning', 'models'] as const).map((aim) => (
        <ReviewField
          key={aim}
          label={AIM_WORDS[aim]}
          rows={2}
          value={aims[aim]}
          next={(text) => ({ ...review, aims: { ...aims, [aim]: orNull(text) } })}
        />
      ))}
    </>
  );
}
