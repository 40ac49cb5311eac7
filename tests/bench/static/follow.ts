import { subjectPath } from '#src/addresses/followPaths.ts';
import { subjectWords } from '#src/narrative/register/subjectWords.ts';
import type { Subject } from '#src/record/subject.ts';

import { html, type Html } from './html.ts';

/** The feed of changes and the calendar of review dates, by hand. */
export const follow = (
  subject: Subject,
  cells: readonly { readonly reviewOn: string | null }[],
): Html =>
  html`<section class="card" aria-labelledby="follow">
    <h2 id="follow">Follow what changes${subjectWords(subject)}</h2>
    <ul>
      <li>
        <a href="${subjectPath(subject)}/changes.atom">Changes as a feed (Atom)</a>: give its
        address to a feed reader, an app that shows what is new on the sites you choose.
      </li>
      <li>
        <a href="${subjectPath(subject)}/reviews.ics">Review dates as a calendar file (.ics)</a>,
        with the days by which priorities are due: open it, or give its address to your calendar as
        a subscription, and it stays up to
        date.${
          cells.every(({ reviewOn }) => reviewOn === null) &&
          ' No decision shown here has a review date that we could find.'
        }
      </li>
    </ul>
  </section>`;
