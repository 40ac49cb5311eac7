import { cleanText } from '#src/contract/plain/cleanText.ts';
import { COST_MEASURES, type Precision } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import type { ReviewCost } from '#src/contract/reviews/reviewInventory.ts';
import { parsePounds } from '#src/record/reviews/parsePounds.ts';
import { TextField } from '#src/ui/TextField.tsx';

import { orNull, useEditing } from './editing.ts';
import { ReviewField } from './ReviewField.tsx';
import { SelectField } from './SelectField.tsx';

const PRECISION_CHOICES = {
  'exact': 'Exact',
  'rounded': 'Rounded',
  'just-under': 'Just under this sum',
} as const satisfies Record<Precision, string>;

type Props = {
  readonly cost: ReviewCost | null;
  readonly next: (cost: ReviewCost | null) => Review;
};

const withAmount = (cost: ReviewCost | null, amount: number): ReviewCost =>
  cost
    ? { ...cost, money: { ...cost.money, amount } }
    : { measure: 'not-stated', money: { amount, precision: 'exact', year: null, note: null } };

/** A cost, which is not known until somebody writes it. */
export function CostFields({ cost, next }: Props) {
  const { change } = useEditing();
  const money = (fields: Partial<ReviewCost['money']>) =>
    next(cost && { ...cost, money: { ...cost.money, ...fields } });
  return (
    <>
      <TextField
        label="Cost in pounds"
        hint="Such as 12,500 or 12500.50. Empty: not known, which is not zero."
        value={cost ? String(cost.money.amount) : ''}
        clean={cleanText}
        isNumber
        problemOf={(text) =>
          text === '' || parsePounds(text) !== null
            ? null
            : 'Write pounds in figures, such as 12,500 or 12500.50; leave it empty where it is not known.'
        }
        onStore={(text) => {
          const amount = parsePounds(text);
          change(next(amount === null ? null : withAmount(cost, amount)));
        }}
      />
      {cost && (
        <>
          <SelectField
            label="What it is the cost of"
            value={cost.measure}
            choices={COST_MEASURES}
            onChoose={(measure) => change(next({ ...cost, measure }))}
          />
          <ReviewField
            label="Financial year"
            hint="Such as 2025/26. Empty: not stated, and it is added to nothing."
            value={cost.money.year}
            next={(text) => money({ year: orNull(text) })}
          />
          <SelectField
            label="How exact"
            value={cost.money.precision}
            choices={PRECISION_CHOICES}
            onChoose={(precision) => change(money({ precision }))}
          />
          <ReviewField
            label="What a reader must know of it"
            value={cost.money.note}
            next={(text) => money({ note: orNull(text) })}
          />
        </>
      )}
    </>
  );
}
