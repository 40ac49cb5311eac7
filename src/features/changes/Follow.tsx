import { useHref } from 'react-router';

import { calendarPath, feedPath } from '#src/addresses/followPaths.ts';
import { subjectWords } from '#src/narrative/register/subjectWords.ts';
import type { Subject } from '#src/record/subject.ts';

type Props = Subject & {
  /** Whether any decision shown here names a day by which it must be reviewed. */
  readonly hasReviews: boolean;
};

/** How to hear of changes without coming back to look: a feed, and a calendar of review dates. */
export function Follow({ hasReviews, ...subject }: Props) {
  const words = subjectWords(subject);
  const feed = useHref(feedPath(subject));
  const calendar = useHref(calendarPath(subject));
  return (
    <section className="card screen-only" aria-labelledby="follow">
      <h2 id="follow">Follow what changes{words}</h2>
      <ul className="measure">
        <li>
          <a href={feed}>Changes as a feed (Atom)</a>: give its address to a feed reader, an app
          that shows what is new on the sites you choose.
        </li>
        <li>
          <a href={calendar}>Review dates as a calendar file (.ics)</a>, with the days by which
          priorities are due: open it, or give its address to your calendar as a subscription, and
          it stays up to date.
          {!hasReviews && ' No decision shown here has a review date that we could find.'}
        </li>
      </ul>
    </section>
  );
}
