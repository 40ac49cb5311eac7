import type { ReactNode } from 'react';

import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { BodyNames } from '#src/narrative/agreements/agreementWords.ts';
import {
  durationSentence,
  noticeWords,
  termReviewSentence,
} from '#src/narrative/agreements/termWords.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Pointer } from '#src/ui/sources/Pointer.tsx';

import { NotStated } from './NotStated.tsx';
import { Passages } from './Passages.tsx';

type Props = {
  readonly agreement: Agreement;
  readonly names: BodyNames;
  readonly numbers: SourceNumbers;
  /** What follows from it on a day. */
  readonly children?: ReactNode;
};

/** How long it lasts, how it is renewed and reviewed, and each way in which it can end. */
export function AgreementEnding({ agreement: { term }, names, numbers, children }: Props) {
  const { renewal, reviews, notice, exits, afterwards = [], ended } = term;
  const ways = [
    ...notice.map((one) => ({ text: capitalise(noticeWords(one, names)), sources: one.sources })),
    ...exits,
  ];
  const silent = [
    ...(ways.length === 0 ? ['how it can end'] : []),
    ...(afterwards.length === 0 ? ['what happens then'] : []),
    ...(reviews.length === 0 ? ['when it is reviewed'] : []),
  ];
  return (
    <>
      <dl className="definitions">
        <div>
          <dt>How long</dt>
          <dd>
            {durationSentence(term)}
            {renewal !== null && ` ${renewal}`}
          </dd>
        </div>
        {ways.length > 0 && (
          <div>
            <dt>How it can end</dt>
            <dd>
              <Passages items={ways} numbers={numbers} />
            </dd>
          </div>
        )}
        {afterwards.length > 0 && (
          <div>
            <dt>What happens then</dt>
            <dd>
              <Passages items={afterwards} numbers={numbers} />
            </dd>
          </div>
        )}
        {reviews.length > 0 && (
          <div>
            <dt>Reviews</dt>
            <dd>
              {reviews.map((review) => (
                <span key={review.what} className="agreement-line">
                  {termReviewSentence(review)}{' '}
                  <Pointer citations={review.sources} numbers={numbers} />
                </span>
              ))}
            </dd>
          </div>
        )}
        <NotStated of={silent} />
        {ended && (
          <div>
            <dt>Ended</dt>
            <dd>
              {formatDate(ended.on)}. {ended.text}{' '}
              <Pointer citations={ended.sources} numbers={numbers} />
            </dd>
          </div>
        )}
      </dl>
      {children}
    </>
  );
}
