import type { BodiesSeen } from '#src/narrative/register/seenWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/Cite.tsx';

type Props = { readonly seen: BodiesSeen; readonly numbers: SourceNumbers };

/** Which bodies were seen deciding about a place, a line each, beside who decides; nothing without any. */
export const BodiesSeenList = ({ seen: { lines, meaning }, numbers }: Props) =>
  lines.length > 0 && (
    <>
      <h3>Seen deciding, here or for the whole area</h3>
      <ul className="small">
        {lines.map(({ text, sources, isIllustrative }) => (
          <li key={text} className={isIllustrative ? 'illustrative' : undefined}>
            {text}
            <Cite citations={sources} numbers={numbers} />
          </li>
        ))}
      </ul>
      <p className="secondary small">{meaning}</p>
    </>
  );
