import { useRef, useState } from 'react';

import { cleanLines, cleanText } from '#src/contract/plain/cleanText.ts';
import type { Review } from '#src/contract/reviews/review.ts';

import { GateField } from './fields/GateField.tsx';

type Start = Pick<Review, 'name' | 'area' | 'partners'>;

const NEEDED = {
  name: 'Write a name for the review.',
  area: 'Write where it applies.',
  first: 'Write the first partner.',
  second: 'Write the second partner: a review is of two at least.',
} as const;

/** Begins a review: its name, area and partners. */
export function StartForm({ onStart }: { readonly onStart: (start: Start) => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<Partial<typeof NEEDED>>({});
  const start = (data: FormData) => {
    const text = (name: string) => {
      const value = data.get(name);
      return typeof value === 'string' ? cleanText(value) : '';
    };
    const problems = Object.fromEntries(
      Object.entries(NEEDED).filter(([name]) => text(name) === ''),
    );
    setWrong(problems);
    const [first] = Object.keys(problems);
    if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    else
      onStart({
        name: text('name'),
        area: text('area'),
        partners: [...new Set(cleanLines(`${text('first')}\n${text('second')}`))],
      });
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start(new FormData(event.currentTarget));
      }}
    >
      <GateField name="name" label="Name of the review" problem={wrong.name} />
      <GateField name="area" label="Area" problem={wrong.area} />
      <GateField
        name="first"
        label="First partner"
        hint="As a sentence names it: “the council”."
        problem={wrong.first}
      />
      <GateField name="second" label="Second partner" problem={wrong.second} />
      <button type="submit" className="button">
        Begin the review
      </button>
    </form>
  );
}
