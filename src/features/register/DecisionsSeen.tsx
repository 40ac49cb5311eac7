import type { DecisionSeen } from '#src/contract/decisionSeen.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { NAMED_ONLY, newestSeen, SEEN_MEANING } from '#src/narrative/register/seenWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = { readonly seen: readonly DecisionSeen[]; readonly numbers: SourceNumbers };

/**
 * Which bodies were seen deciding, newest first, under a heading of its own; nothing where there is
 * none. Beside the accountability chain, as it is evidence of who decides and moves no power.
 */
export function DecisionsSeen({ seen, numbers }: Props) {
  if (seen.length === 0) return null;
  return (
    <>
      <h2 id="decisions-seen">Who was seen deciding</h2>
      <ul>
        {newestSeen(seen).map((one) => (
          <li key={one.id} className={one.basis === 'illustrative' ? 'illustrative' : undefined}>
            {one.seen === 'dated' ? (
              <>
                <strong>{formatDate(one.on)}</strong>: {one.body}. {one.text}
              </>
            ) : (
              <>
                {capitalise(one.body)}, since {formatDate(one.on)}: {NAMED_ONLY}. No dated decision
                was seen. {one.text}
              </>
            )}
            <Cite citations={one.sources} numbers={numbers} />
            {one.basis === 'illustrative' && (
              <span className="secondary small"> Illustrative.</span>
            )}
          </li>
        ))}
      </ul>
      <p className="secondary small">{SEEN_MEANING}</p>
    </>
  );
}
