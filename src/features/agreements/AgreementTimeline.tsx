import type { Citation } from '#src/contract/basics.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Pointer } from '#src/ui/sources/Pointer.tsx';

type Props = {
  readonly entries: readonly {
    readonly on: string;
    readonly text: string;
    readonly sources: readonly Citation[];
  }[];
  readonly numbers: SourceNumbers;
};

/** What happened, oldest first, each with its date as exactly as it is known. */
export const AgreementTimeline = ({ entries, numbers }: Props) => (
  <ol className="plain-list agreement-timeline">
    {entries.map(({ on, text, sources }) => (
      <li key={`${on} ${text}`}>
        <span className="secondary figure">{formatDate(on)}</span>
        <span>
          {text} <Pointer citations={sources} numbers={numbers} />
        </span>
      </li>
    ))}
  </ol>
);
