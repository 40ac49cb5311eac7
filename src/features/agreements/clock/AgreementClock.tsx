import { Form, useLocation, useSearchParams } from 'react-router';

import { asAtParam, type AsAtDate } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import type { Agreement } from '#src/contract/agreements/agreement.ts';
import type { NoticeRule } from '#src/contract/agreements/agreementTerm.ts';
import type { BodyNames } from '#src/narrative/agreements/agreementWords.ts';
import {
  dueName,
  noticeSentence,
  whatIfSentence,
} from '#src/narrative/agreements/clockSentences.ts';
import { NOTICE_METHODS, OWN_WORDS_FIRST } from '#src/narrative/agreements/noticeRules.ts';
import { ruleWords } from '#src/narrative/agreements/termWords.ts';
import { daysWords, isOverdue } from '#src/narrative/changes/dueSentences.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Share } from '#src/outlets/share/Share.tsx';
import { agreementClock } from '#src/record/agreements/agreementClock.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

import { readNotice, type AskedNotice } from './readNotice.ts';

type Props = {
  readonly agreement: Agreement;
  readonly when: AsAtDate;
  readonly names: BodyNames;
  readonly numbers: SourceNumbers;
};

/** What is due of an agreement on the day shown, and when it would end if notice were given. */
export function AgreementClock({ agreement, when, names, numbers }: Props) {
  const [search] = useSearchParams();
  const asked = readNotice(search, when.asAt);
  const { given } = asked;
  const { standing, due, notice, examples } = agreementClock(agreement, {
    asAt: when.asAt,
    given,
  });
  const whatIf = whatIfSentence(agreement, standing);
  const params = { agreement: agreement.id, notice: given, asAt: when.asAt };
  return (
    <>
      {due.length > 0 && (
        <>
          <h3>What is due</h3>
          <ul>
            {due.map((one) => (
              <li key={one.id}>
                {dueName(one)}:{' '}
                {isOverdue(one) ? <b>{daysWords(one, when)}</b> : daysWords(one, when)}
                <Cite citations={one.sources} numbers={numbers} />
              </li>
            ))}
          </ul>
        </>
      )}
      {standing.kind !== 'ended' && (
        <section aria-labelledby="notice">
          <h3 id="notice">What if notice were given?</h3>
          {whatIf !== '' && <p>{whatIf}</p>}
          <NoticeForm when={when} asked={asked} />
          <div data-shown>
            {notice.map((one) => (
              <p key={`${one.by} ${ruleWords(one.rule)}`}>
                <b>{noticeSentence(agreement, one, { given, names, standing })}</b>
                <Cite citations={one.sources} numbers={numbers} />
              </p>
            ))}
            {examples.length > 0 && (
              <>
                <p>
                  How long notice runs is not stated. If it were given on {formatDate(given)}, and a
                  rule held that others have had, the end would come so:
                </p>
                <ul>
                  {examples.map(({ rule, ends }) => (
                    <li key={rule.kind}>
                      {capitalise(ruleWords(rule))}: <b>{formatDate(ends)}</b>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <Methods rules={[...notice, ...examples].map(({ rule }) => rule)} />
        </section>
      )}
      <Share
        name="the clock"
        address={`${withQuery(paths.agreement(agreement.id), { notice: given, asAt: when.asAt })}#ending`}
        data="agreements.csv"
        figure="agreement-clock"
        params={params}
      />
    </>
  );
}

/** Chooses the day on which notice were given: a plain form that works without script. */
function NoticeForm({ when, asked }: { readonly when: AsAtDate; readonly asked: AskedNotice }) {
  const { pathname } = useLocation();
  const { given, problem } = asked;
  return (
    <Form
      aria-label="Day of notice"
      preventScrollReset
      method="get"
      action={pathname}
      className="form-row screen-only"
    >
      {Object.entries(asAtParam(when)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor="notice-day">If notice were given on</label>
      <input
        id="notice-day"
        name="notice"
        type="date"
        className="field"
        defaultValue={given}
        // A new field for a new address, so that back and forward show the right day.
        key={given}
        aria-describedby={problem === null ? undefined : 'notice-problem'}
        aria-invalid={problem === null ? undefined : true}
      />
      <button type="submit" className="button quiet">
        Show
      </button>
      {problem !== null && (
        <p id="notice-problem" role="alert" className="notice problem">
          <strong>{problem}</strong> Showing {formatDate(given)} instead.
        </p>
      )}
    </Form>
  );
}

/** How the days were worked out, each rule once, with its source. */
function Methods({ rules }: { readonly rules: readonly NoticeRule[] }) {
  return (
    <p className="secondary small">
      Worked out by us.{' '}
      {[...new Set(rules.map(({ kind }) => kind))].map((kind) => {
        const { name, says, source, address } = NOTICE_METHODS[kind];
        return (
          <span key={kind}>
            {capitalise(says)} ({name}; <a href={address}>{source}</a>).{' '}
          </span>
        );
      })}
      {OWN_WORDS_FIRST}
    </p>
  );
}
