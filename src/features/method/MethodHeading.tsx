import { SECTIONS, type Section } from './sections.ts';

/** A heading of the page on method, by its id. */
export const MethodHeading = ({ id }: { readonly id: Section }) => (
  <h2 id={id}>{SECTIONS.find(([one]) => one === id)?.[1]}</h2>
);
