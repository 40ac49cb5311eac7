import { Fragment } from 'react';

import type { BodiesSeen } from '#src/narrative/register/seenWords.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = { readonly seen: BodiesSeen; readonly numbers: SourceNumbers };

/**
 * Which bodies were seen deciding about a place, beside who decides; nothing without any. Not on paper,
 * where a place has two sides: each cell of the register has it.
 */
export const BodiesSeenNote = ({ seen: { lines, meaning }, numbers }: Props) =>
  lines.length > 0 && (
    <PhoneDisclosure summary="Who was seen deciding">
      <p className="small screen-only">
        <strong>Seen deciding, here or for the whole area.</strong>{' '}
        {lines.map(({ text, sources, basis }) => (
          <Fragment key={text}>
            {text}
            {basis === 'illustrative' && ' Illustrative.'}
            <Cite citations={sources} numbers={numbers} />{' '}
          </Fragment>
        ))}
        <span className="secondary">{meaning}</span>
      </p>
    </PhoneDisclosure>
  );
