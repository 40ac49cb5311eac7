import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useCollection } from '#src/client/useCollection.ts';

const LEAD =
  'Placeboard aims at WCAG 2.2 level AA, and this statement says how far it has been checked.';

export const loader = pageLoader(async () => ({
  title: 'Accessibility statement',
  description: LEAD,
}));

/** The accessibility statement, in the order of the model statement for public sector bodies. */
export function Component() {
  const [system] = useCollection('system').items;
  if (!system) return null;
  return (
    <article className="card text">
      <h1>Accessibility statement</h1>
      <div className="measure">
        <p className="lead">{LEAD}</p>
        <p>
          This statement is about the whole of this site, which is published by {system.publisher}.
          We want as many people as possible to be able to use it. You should be able to:
        </p>
        <ul>
          <li>zoom to 400% without text spilling off the screen, and set text to 200%</li>
          <li>reach and use everything with a keyboard, and with speech recognition</li>
          <li>read every page with scripts turned off, and on paper</li>
          <li>
            listen to every page with a screen reader: each chart has a sentence and a table that
            say the same
          </li>
          <li>tell places and statuses apart without colour: each has a shape and a word</li>
        </ul>

        <h2>How accessible this site is</h2>
        <p>Parts we know may not be fully accessible:</p>
        <ul>
          {system.contact === null && (
            <li>
              <strong>no contact is set</strong>, which the accessibility regulations require: you
              can’t report a problem, or ask for another format, from this page
            </li>
          )}
          <li>
            interactive charts, behind buttons such as “Explore the trend”, are read out one point
            at a time; “Show as table” has the same rows at once
          </li>
          <li>
            pictures saved as PNG hold their words as an image; those saved as SVG hold them as text
          </li>
          <li>documents that sources link to belong to other organisations and may fall short</li>
          <li>on a narrow screen wide tables scroll sideways within their own frame</li>
        </ul>

        <h2>Feedback and contact</h2>
        {system.contact === null ? (
          <p>
            This statement lacks what belongs here: where to report a problem, or to ask for
            something in another format. {system.publisher} has to set a contact.
          </p>
        ) : (
          <p>
            To report a problem, or to ask for something in another format, write to:{' '}
            {system.contact}.
          </p>
        )}

        <h2>Enforcement procedure</h2>
        <p>
          The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies
          (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not
          happy with how a complaint is answered, contact the{' '}
          <a href="https://www.equalityadvisoryservice.com/">
            Equality Advisory and Support Service (EASS)
          </a>
          .
        </p>

        <h2>Technical information about this site’s accessibility</h2>
        <p>
          The publisher is committed to making this site accessible under those regulations. This
          site is <strong>partially compliant</strong> with the Web Content Accessibility Guidelines
          version 2.2 AA standard, with the limits listed above. Checks by program don’t find every
          failure, and no audit by people who use assistive technology has been made.
          {system.contact === null &&
            ' It does not meet the regulations while this statement names no contact.'}
        </p>

        <h2>Preparation of this statement</h2>
        <p>
          This statement was prepared on 21 November 2026. The site is checked each time its code
          changes: every page by the axe rules for WCAG 2.2 AA at two widths, keyboard use in a real
          browser, and pages without script. A statement must be reviewed at least once a year; the
          next review is due by 21 November 2027.
        </p>
      </div>
    </article>
  );
}
