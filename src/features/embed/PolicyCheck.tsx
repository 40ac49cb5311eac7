import { Form, useLocation } from 'react-router';

import {
  frameSentence,
  OTHER_REASONS,
  scriptSentence,
} from '#src/narrative/site/policySentences.ts';

import styles from './Builder.module.scss';
import { explainPolicy } from './explainPolicy.ts';

type Props = {
  /** The pasted policy; empty at first. */
  readonly text: string;
  /** The address's other parameters, which the form sends along. */
  readonly otherParams: readonly (readonly [name: string, value: string])[];
  /** Origin of this site; null: not known without script. */
  readonly site: string | null;
  /** Addresses of the embed and of the script that sizes it. */
  readonly address: string;
  readonly helper: string;
};

/** “Why doesn’t it show?”: reads a page's content security policy. Nothing is fetched. */
export function PolicyCheck({ text, otherParams, ...about }: Props) {
  const { pathname } = useLocation();
  return (
    <>
      <p className="measure">
        Most often the page’s own content security policy keeps the frame out. Paste it here: the
        header <code>Content-Security-Policy</code> of the page, from the network panel of a
        browser’s developer tools, or its meta tag. It is only read; nothing is fetched.
      </p>
      <Form method="get" action={`${pathname}#why`} className={styles.policy} preventScrollReset>
        {otherParams.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="csp">The page’s content security policy</label>
        <textarea
          id="csp"
          name="csp"
          className="field"
          rows={4}
          spellCheck={false}
          defaultValue={text}
          // A new field for a new address, so that back and forward show the right text.
          key={text}
        />
        <button type="submit" className="button quiet">
          Explain
        </button>
      </Form>
      <div role="status">{text !== '' && <Finding text={text} {...about} />}</div>
      <h3>If it isn’t the policy</h3>
      <ul className="columns">
        {OTHER_REASONS.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </>
  );
}

function Finding({ text, site, address, helper }: Omit<Props, 'otherParams'>) {
  if (site === null)
    return (
      <p className="notice">
        What to allow can be said once this site’s public address is known: with scripts on, or when
        its record names it.
      </p>
    );
  const { isPolicy, frame, script } = explainPolicy(
    text,
    new URL(address, site),
    new URL(helper, site),
  );
  if (!isPolicy)
    return (
      <p className="notice problem">
        This text holds no content security policy. One looks like:{' '}
        <code>default-src &#39;self&#39;; frame-src https://maps.example.org</code>
      </p>
    );
  return (
    <div className={`notice ${frame.isAllowed ? '' : 'problem'}`.trim()}>
      <p>
        <b>The frame:</b> {frameSentence(frame, site)}
      </p>
      <p>
        <b>Its height:</b> {scriptSentence(script, site)}
      </p>
    </div>
  );
}
