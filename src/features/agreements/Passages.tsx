import type { Citation } from '#src/contract/basics.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Pointer } from '#src/ui/sources/Pointer.tsx';

type Props = {
  readonly items: readonly { readonly text: string; readonly sources: readonly Citation[] }[];
  readonly numbers: SourceNumbers;
  readonly className?: string;
};

/** Statements as a list, each with its passage; what they share is said once, at the end. */
export function Passages({ items, numbers, className }: Props) {
  const passages = new Set(items.map(({ sources }) => JSON.stringify(sources)));
  const shared = items.length > 1 && passages.size === 1 ? items[0]?.sources : undefined;
  return (
    <>
      <ul className={className}>
        {items.map(({ text, sources }) => (
          <li key={text}>
            {text} {!shared && <Pointer citations={sources} numbers={numbers} />}
          </li>
        ))}
      </ul>
      {shared && (
        <p>
          <Pointer citations={shared} numbers={numbers} />
        </p>
      )}
    </>
  );
}
