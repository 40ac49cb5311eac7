import { Link } from 'react-router';

import { pageLoader } from '#src/client/pageLoader.ts';
import { useRenderInfo } from '#src/client/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { formatDate, joinWords } from '#src/narrative/format.ts';
import { topicInSentence } from '#src/narrative/inSentence.ts';
import { numberWord } from '#src/narrative/numberWord.ts';
import { LEAST_PERIODS } from '#src/statistics/series.ts';
import { PageHead } from '#src/ui/PageHead.tsx';

import styles from './MethodPage.module.scss';

export const loader = pageLoader(({ loadAll }) => loadAll([['indicators', {}]]));

const LEAD =
  'Every statement here comes from a published source or is worked out from one by a rule that is written on this page. Nothing is guessed.';

const SECTIONS = [
  ['record', 'How the record is made'],
  ['as-at', 'What “as at” means'],
  ['status', 'Statuses, and who decides'],
  ['verdict', 'Better, worse, or no clear difference'],
  ['trend', 'Better or worse than before'],
  ['gap', 'Whether gaps are closing'],
  ['missing', 'Zero, suppressed, missing, not applicable'],
  ['proxy', 'Figures that stand in for a place'],
  ['periods', 'Periods, and what is never joined'],
  ['money', 'Money'],
  ['sentences', 'How the sentences are made'],
  ['limits', 'What this can’t tell you'],
  ['check', 'Check it yourself'],
] as const;
type Section = (typeof SECTIONS)[number][0];

const Heading = ({ id }: { readonly id: Section }) => (
  <h2 id={id}>{SECTIONS.find(([one]) => one === id)?.[1]}</h2>
);

/** How the record is made and judged, rule by rule, in plain English. */
export function Component() {
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: indicators } = useCollection('indicators');
  const { apiAddress } = useRenderInfo();
  if (!system) return null;
  const names = (found: typeof indicators) =>
    joinWords(found.map(({ shortName }) => topicInSentence(shortName)));
  const unlimited = indicators.filter(({ limits }) => !limits);
  const historic = indicators.filter((indicator) => indicator.historic);
  const ratios = indicators.filter(({ comparison }) => comparison === 'ratio');
  const proxies = places.filter(({ proxy }) => proxy !== null);
  return (
    <article className="card">
      <PageHead title="How the record is made and judged" description={LEAD} />
      <h1>How the record is made and judged</h1>
      <p className="lead">{LEAD}</p>
      <nav aria-label="On this page" className="screen-only">
        <ul className={styles['contents']}>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={`measure ${styles['text']}`}>
        <Heading id="record" />
        <p>
          The record is a set of dated entries: decisions, commitments, priorities, sums, events and
          figures. Each names its source (title, publisher, date, address) and where in the source
          it stands. Entries are in our own words. Sources were last searched on{' '}
          {formatDate(system.updated)}.
        </p>
        <ul>
          <li>
            <b>Not found</b> means that we looked and did not find it, up to a date; it never means
            that there is none. <Link to="/about/unknowns">What we could not find</Link> is listed.
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
          Before a record is served, a program checks every entry: broken references, dates that do
          not exist or run backwards, values outside their limits, duplicates, and any claim that a
          power has moved without a cited decision. A record with a fault is refused.
        </p>

        <Heading id="as-at" />
        <p>
          Any page of the register can be shown as at a day from {formatDate(system.begins)} to{' '}
          {formatDate(system.updated)}. An entry counts once it had taken effect <em>and</em> a
          source for it had been published: the record as it could be known on that day. If
          something began in March and the minutes came out in September, it counts from September.
        </p>
        <ul>
          <li>
            Where the publication date of a source is not known, the entry counts from the day it
            took effect, and says so. No date is guessed.
          </li>
          <li>
            A date known only to the month, the year or a range counts from the last day it could
            mean. A sum for a year counts from that year’s end.
          </li>
          <li>The day on which an entry was typed in plays no part.</li>
          <li>
            Reviews are called overdue by the day shown, not by your clock; “today” is the day
            sources were last searched.
          </li>
          <li>Figures have no “as at”: each dataset has its release, where that is known.</li>
        </ul>

        <Heading id="status" />
        <p>
          The register holds decisions, not states. Where a service stands in a place on a day is
          worked out from the decisions that could be known then: the newest one counts. No national
          list of statuses exists; <Link to="/about">the words used here</Link> are a choice.
        </p>
        <p>
          Who decides is the end of a chain of bodies with dates. The chain stops at the body that
          decides on the day shown. An announcement of an aim, preparation and a shadow form move
          nothing: they are drawn dashed, beyond the end of the chain, and called an aim. A power is
          shown as delegated, joint or in shadow form only where the decision itself is cited.
        </p>

        <Heading id="verdict" />
        <p>
          A figure for a small area moves by chance. Its 95% limits say how far chance alone could
          take it. To call a place better or worse than another area, we work out the 95% interval
          of the <em>difference</em> between the two figures, from the two pairs of published
          limits. Only if that interval leaves out “no difference” is a difference called one;
          otherwise there is “no clear difference”. Touching it exactly is no clear difference.
        </p>
        <ul>
          <li>
            The method is MOVER, the method of variance estimates recovery: G. Y. Zou and A. Donner,
            “Construction of confidence limits about effect measures: a general approach”,{' '}
            <cite>Statistics in Medicine</cite> 27 (2008), 1693–1702; for proportions R. G.
            Newcombe, “Interval estimation for the difference between independent proportions”,{' '}
            <cite>Statistics in Medicine</cite> 17 (1998), 873–890. It keeps lopsided limits
            lopsided.
          </li>
          <li>
            {ratios.length > 0
              ? `For rates (${names(ratios)}) it is the ratio instead of the difference, worked out on logarithms.`
              : 'For rates it would be the ratio instead of the difference, worked out on logarithms.'}
          </li>
          <li>
            Whether two intervals overlap is never looked at: figures whose intervals overlap can
            still differ (N. Schenker and J. F. Gentleman, <cite>The American Statistician</cite> 55
            (2001), 182–186).
          </li>
          <li>
            The method takes the two figures as independent. A country contains its places, so they
            are not quite; that makes the interval a little too wide, and may hide a small
            difference but invents none.
          </li>
          <li>
            Without published limits nothing is called better or worse
            {unlimited.length > 0 && `: that holds for ${names(unlimited)}`}.
          </li>
          <li>
            Places are in alphabetical order and never ranked: with few places most of an order
            would be chance.
          </li>
        </ul>

        <Heading id="trend" />
        <p>
          The latest figure of a series is held against its earliest by the same rule. It takes at
          least {numberWord(LEAST_PERIODS)} periods, two ends that share no day (periods such as
          2021–23 and 2022–24 share two years), and it begins anew after a break in the series. What
          happened in between is not judged.
        </p>

        <Heading id="gap" />
        <p>
          A gap is how far a place is on the worse side of the area it is held against, in the
          measure’s own unit. The latest gap is compared with the earliest one since the last break,
          again by MOVER, with the same needs as a trend. It “narrowed” or “widened” only when the
          95% interval of the change leaves out no change. A place that is on the better side both
          times has a lead and no gap to close; its lead is not counted.{' '}
          <Link to="/outcomes">Is health getting fairer here?</Link> counts outcomes by that rule,
          men’s and women’s figures together.
        </p>

        <Heading id="missing" />
        <p>These are four things, and none is shown as another:</p>
        <dl>
          <dt>
            <b>Zero</b>
          </dt>
          <dd>counted, and none were found; it is written 0</dd>
          <dt>
            <b>Suppressed</b>
          </dt>
          <dd>withheld by the producer, so that nobody can be identified</dd>
          <dt>
            <b>Missing</b>
          </dt>
          <dd>the producer publishes no figure there</dd>
          <dt>
            <b>Not applicable</b>
          </dt>
          <dd>the measure does not apply to the area or group</dd>
        </dl>
        <p>
          Where there is no row at all, the page says “no figure”. Nothing is filled in, averaged or
          carried forward. A value may be marked provisional, revised or estimated, or as coming
          after a break.
        </p>

        <Heading id="proxy" />
        <p>
          Statistics are published for councils, not for place partnerships. Where a place is
          exactly one area, the area’s figure is the place’s. Where another area has to stand in, it
          is called a proxy wherever it is shown
          {proxies.length > 0 ? ':' : '. In this record no place has one.'}
        </p>
        {proxies.length > 0 && (
          <ul>
            {proxies.map(({ id, name, proxy }) => (
              <li key={id}>
                <b>{name}</b>: {proxy}
              </li>
            ))}
          </ul>
        )}
        <p>
          Where the proxy has no figure either, the place has none. Former districts are shown by
          their own names and never averaged into a place.
        </p>

        <Heading id="periods" />
        <p>
          Calendar years, financial years, school years, survey years and rolling three-year periods
          are different kinds and are never put into one series. Nothing is drawn across a gap of
          missing periods or a break. Two points are shown as two points, not as a line.
        </p>
        {historic.length > 0 && (
          <p>
            Historic series ({names(historic)}) are kept apart, as later figures are made by other
            methods and must not be joined to them.
          </p>
        )}

        <Heading id="money" />
        <p>
          A sum is shown as exactly as its source gives it: to the pound where it is exact, with
          “about” where the source rounds, with “just under” where it says so. Sums of different
          kinds, such as a whole pool and one grant in it, are never added or compared.
        </p>

        <Heading id="sentences" />
        <p>
          Titles, summaries, picture descriptions and captions come from one set of rules that words
          the verdicts above and adds nothing: no causes, no praise or blame, no ranks. The same
          figure is worded the same way on every page, with value, interval and period together.
          Pictures and tables are made from the same rows.
        </p>

        <Heading id="limits" />
        <ul>
          <li>
            The search covered public pages. What bodies decided without publishing it is not here.
          </li>
          <li>
            A difference between a place and a country says nothing about why; and one measure is
            not “health”.
          </li>
          <li>
            With several outcomes, sexes and places judged at 95%, about one in twenty of the
            comparisons where nothing differs would still be called a difference by chance. No
            correction is made for that.
          </li>
          <li>“No clear change” may mean that the figures are too uncertain to show one.</li>
        </ul>

        <Heading id="check" />
        <p>
          Everything on these pages comes from one open API, which you can ask yourself:{' '}
          <Link to="/data">the data and how to use it</Link>, its{' '}
          <a href={`${apiAddress}/openapi.json`}>OpenAPI document</a>, the{' '}
          <a href={`${apiAddress}/decisions.json`}>decisions</a>, the{' '}
          <a href={`${apiAddress}/observations.json`}>figures</a> and the{' '}
          <a href={`${apiAddress}/sources.json`}>sources</a>. If you find a fault, tell us
          {system.contact ? `: ${system.contact}` : ' (a contact address is not set yet)'}.
        </p>
      </div>
    </article>
  );
}
