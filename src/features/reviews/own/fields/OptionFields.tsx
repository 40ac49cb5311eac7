import { useId } from 'react';

import { freeId } from '#src/contract/plain/freeId.ts';
import type { Review, ReviewOption } from '#src/contract/reviews/review.ts';
import { OPTION_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import { CostFields } from './CostFields.tsx';
import { orNull, useEditing, withoutRow, withRow } from './editing.ts';
import { ItemList } from './ItemList.tsx';
import { ReviewField } from './ReviewField.tsx';

const emptyOption = (id: string, priority: string): ReviewOption => ({
  id,
  priority,
  name: 'New option',
  text: null,
  timescale: null,
  resources: null,
  cost: null,
  involved: null,
  lessons: null,
  isRecommended: false,
});

const TEXTS = ['text', 'timescale', 'resources', 'involved', 'lessons'] as const;

/** The models for one agreed priority. */
export function OptionFields({ priority }: { readonly priority: string }) {
  const { review, change } = useEditing();
  const group = useId();
  const { options } = review;
  const set = (id: string, fields: Partial<ReviewOption>): Review => ({
    ...review,
    options: withRow(options, id, (row) => ({ ...row, ...fields })),
  });
  const add = () => {
    const id = freeId(
      options.map((one) => one.id),
      'option',
    );
    change({ ...review, options: [...options, emptyOption(id, priority)] });
    return id;
  };
  return (
    <ItemList
      items={options.filter((option) => option.priority === priority)}
      titleOf={({ name, isRecommended }) => `${name}${isRecommended ? ' (recommended)' : ''}`}
      addLabel="Add an option"
      onAdd={add}
      onRemove={({ id, name }) =>
        change({ ...review, options: withoutRow(options, id) }, `“${name}” is removed.`)
      }
    >
      {(option) => (
        <>
          <ReviewField
            label="Name of the option"
            value={option.name}
            next={(text) => set(option.id, { name: text })}
          />
          {TEXTS.map((field) => (
            <ReviewField
              key={field}
              label={OPTION_FIELDS[field].label}
              hint={`Empty: ${OPTION_FIELDS[field].missing}.`}
              rows={2}
              value={option[field]}
              next={(text) => set(option.id, { [field]: orNull(text) })}
            />
          ))}
          <CostFields cost={option.cost} next={(cost) => set(option.id, { cost })} />
          <p className="form-check">
            <input
              id={`${group}-${option.id}`}
              type="checkbox"
              checked={option.isRecommended}
              onChange={({ target }) => change(set(option.id, { isRecommended: target.checked }))}
            />
            <label htmlFor={`${group}-${option.id}`}>Recommended</label>
          </p>
        </>
      )}
    </ItemList>
  );
}
