import type { Review } from '#src/contract/reviews/review.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';

import { useEditing } from './editing.ts';
import { CheckList } from './CheckList.tsx';
import { ReviewField } from './ReviewField.tsx';
import { SelectField } from './SelectField.tsx';

type Overlaps = SharedService['overlaps'];

type Props = {
  readonly service: SharedService;
  readonly next: (overlaps: Overlaps) => Review;
};

const LOOKED = { no: 'Not looked at yet', yes: 'Looked at' } as const;

/** Which other services do the same, once somebody looked. */
export function OverlapFields({ service: { id, overlaps }, next }: Props) {
  const { review, change } = useEditing();
  const others = review.services.filter((one) => one.id !== id);
  const choose = (ids: readonly string[]) =>
    change(
      next(
        ids.map((other) => ({
          service: other,
          text: overlaps?.find(({ service }) => service === other)?.text ?? 'Both do the same.',
        })),
      ),
    );
  return (
    <>
      <SelectField
        label="Overlap with other services"
        value={overlaps === null ? 'no' : 'yes'}
        choices={LOOKED}
        onChoose={(looked) => change(next(looked === 'no' ? null : []))}
      />
      {overlaps && (
        <CheckList
          legend="It does what these do, too"
          choices={others}
          chosen={overlaps.map(({ service }) => service)}
          onChoose={choose}
          none="There is no other service yet."
        />
      )}
      {overlaps?.map(({ service, text }) => (
        <ReviewField
          key={service}
          label={`What it and ${others.find((one) => one.id === service)?.name ?? service} both do`}
          value={text}
          next={(words) =>
            next(overlaps.map((one) => (one.service === service ? { ...one, text: words } : one)))
          }
        />
      ))}
    </>
  );
}
