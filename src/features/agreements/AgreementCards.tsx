import type { ReactNode } from 'react';

import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { BodyNames } from '#src/narrative/agreements/agreementWords.ts';
import { leftOutSentence } from '#src/narrative/agreements/leftOutSentence.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

import { AgreementEnding } from './AgreementEnding.tsx';
import {
  AgreementFunds,
  AgreementGovernance,
  AgreementPerformance,
  AgreementRisks,
} from './AgreementGovernance.tsx';
import { AgreementClock } from './clock/AgreementClock.tsx';
import { isCardShown } from './isCardShown.ts';

type Props = {
  readonly agreement: Agreement;
  readonly names: BodyNames;
  readonly numbers: SourceNumbers;
  readonly when: AsAtDate;
};

/** How an agreement ends, who governs it, money and risks: a card for each that its document speaks of. */
export function AgreementCards({ when, ...shown }: Props) {
  const { agreement } = shown;
  const leftOut = leftOutSentence(agreement);
  return (
    <>
      <div className="agreement-cards">
        <Card id="ending" heading="How long it lasts, and how it can end">
          <AgreementEnding {...shown}>
            <AgreementClock {...shown} when={when} />
          </AgreementEnding>
        </Card>
        {isCardShown(agreement, 'pool') && (
          <Card id="pool" heading="Money put together">
            <AgreementFunds {...shown} />
          </Card>
        )}
        {isCardShown(agreement, 'performance') && (
          <Card id="performance" heading="How anybody would know whether it works">
            <PhoneDisclosure summary="How it is watched">
              <AgreementPerformance {...shown} />
            </PhoneDisclosure>
          </Card>
        )}
        {isCardShown(agreement, 'risks') && (
          <Card id="risks" heading="Risks and controls">
            <PhoneDisclosure summary="Each risk, and who bears it">
              <AgreementRisks {...shown} />
            </PhoneDisclosure>
          </Card>
        )}
        {isCardShown(agreement, 'governance') && (
          <Card id="governance" heading="Who governs it">
            <PhoneDisclosure summary="Boards, seats, duties and protocols">
              <AgreementGovernance {...shown} />
            </PhoneDisclosure>
          </Card>
        )}
      </div>
      {leftOut !== '' && <p className="secondary">{leftOut}</p>}
    </>
  );
}

const Card = ({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ReactNode;
}) => (
  <section className="card" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);
