import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';

import { MethodHeading } from './MethodHeading.tsx';

/** How entries get into the record, from when they count, and what their statuses mean. */
export const MethodRecord = ({
  system,
}: {
  readonly system: Pick<System, 'begins' | 'searched' | 'updated'>;
}) => (
  <>
    <MethodHeading id="record" />
    <p>
      The record is a set of dated entries: decisions, commitments, priorities, sums, events and
      figures. Each names its source (title, publisher, date, address) and where in the source it
      stands. Entries are in our own words. Sources were last searched on{' '}
      {formatDate(system.searched)}; the record last changed on {formatDate(system.updated)}.
    </p>
    <ul>
      <li>
        <b>Not found</b> means that we looked and did not find it, up to a date; it never means that
        there is none. <Link to={paths.unknowns}>What we could not find</Link> is listed.
      </li>
      <li>
        <b>Not stated</b> means that the document we read is silent about it.
      </li>
      <li>
        Where two sources, or two statements in one, don’t agree, both are shown, with how this
        record reads them.
      </li>
      <li>
        What we worked out from published figures is called <b>derived</b>, with its method.
        Demonstrations are in a record of their own, say so on every page, and look hatched.
      </li>
    </ul>
    <p>
      Before a record is served, a program checks every entry: broken references, dates that do not
      exist or run backwards, values outside their limits, duplicates, and any claim that a power
      has moved without a cited decision. A record with a fault is refused.
    </p>

    <MethodHeading id="as-at" />
    <p>
      Any page of the register can be shown as at a day from {formatDate(system.begins)} to{' '}
      {formatDate(recordDay(system))}, the later of these two dates. An entry counts once it had
      taken effect <em>and</em> a source for it had been published: the record as it could be known
      on that day. If something began in March and the minutes came out in September, it counts from
      September.
    </p>
    <ul>
      <li>
        Where the publication date of a source is not known, the entry counts from the day it took
        effect, and says so. No date is guessed.
      </li>
      <li>
        A date known only to the month, the year or a range counts from the last day it could mean.
        A sum for a year counts from that year’s end.
      </li>
      <li>The day on which an entry was typed in plays no part.</li>
      <li>
        Reviews are called overdue by the day shown, not by your clock; “today” is the last of those
        days.
      </li>
      <li>Figures have no “as at”: each dataset has its release, where that is known.</li>
    </ul>

    <MethodHeading id="status" />
    <p>
      The register holds decisions, not states. Where a service stands in a place on a day is worked
      out from the decisions that could be known then: the newest one counts. No national list of
      statuses exists; <Link to={paths.words}>the words used here</Link> are a choice.
    </p>
    <p>
      Who decides is the end of a chain of bodies with dates. The chain stops at the body that
      decides on the day shown. An announcement of an aim, preparation and a shadow form move
      nothing: they are drawn dashed, beyond the end of the chain, and called an aim. A power is
      shown as delegated, joint or in shadow form only where the decision itself is cited.
    </p>
  </>
);
