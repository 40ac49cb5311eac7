import { slideSearch } from './stage/slideSearch.ts';

const firstSlide = ({ pathname, searchParams }: URL) => pathname + slideSearch(searchParams, 1);

/** Whether two addresses of a page differ by nothing but the slide. */
export const isSameDeck = (one: URL, other: URL): boolean => firstSlide(one) === firstSlide(other);
