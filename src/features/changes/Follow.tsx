import { useHref } from 'react-router';

import { calendarPath, feedPath } from '#src/addresses/followPaths.ts';
import { followTargetWords } from '#src/narrative/changes/followTargetWords.ts';
import type { FollowTarget } from '#src/record/changes/followTarget.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

type Props = FollowTarget & {
  /** Whether any decision, priority or agreement shown here has a day by which it is due. */
  readonly hasDates: boolean;
};

/** Links to a feed of changes and a calendar of review dates. */
export function Follow({ hasDates, ...subject }: Props) {
  const words = followTargetWords(subject);
  const feed = useHref(feedPath(subject));
  const calendar = useHref(calendarPath(subject));
  return (
    <section className="card screen-only" aria-labelledby="follow">
      <h2 id="follow">Follow what changes{words}</h2>
      <PhoneDisclosure summary="A feed, and a calendar of review dates">
        <ul className="columns">
          <li>
            <a href={feed}>Changes as a feed (Atom)</a>: give its address to a feed reader, an app
            that shows what is new on the sites you choose.
          </li>
          <li>
            <a href={calendar}>Review dates as a calendar file (.ics)</a>, with the days by which
            priorities are due and agreements are renewed or end: open it, or give its address to
            your calendar as a subscription, and it stays up to date.
            {!hasDates && ' No date was found so far: it is empty, and fills once one is.'}
          </li>
        </ul>
      </PhoneDisclosure>
    </section>
  );
}
