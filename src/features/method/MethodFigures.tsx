import { Link } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import type { Indicator } from '#src/contract/outcomes.ts';
import type { Place } from '#src/contract/place.ts';
import { joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { numberWord } from '#src/narrative/language/numberWord.ts';
import { MIN_INDEPENDENT_PERIODS } from '#src/statistics/series.ts';

import { MethodHeading } from './MethodHeading.tsx';

const names = (found: readonly Indicator[]) =>
  joinWords(found.map(({ shortName }) => topicInSentence(shortName)));

type Props = { readonly indicators: readonly Indicator[]; readonly places: readonly Place[] };

/** How figures are judged, what is shown where there is none, and what is never joined. */
export function MethodFigures({ indicators, places }: Props) {
  const unlimited = indicators.filter(({ limits }) => !limits);
  const unlimitedShares = unlimited.filter(({ unit }) => unit === '%');
  const historic = indicators.filter((indicator) => indicator.historic);
  const ratios = indicators.filter(({ comparison }) => comparison === 'ratio');
  const proxies = places.filter(({ proxy }) => proxy !== null);
  return (
    <>
      <MethodHeading id="verdict" />
      <p>
        A figure for a small area moves by chance. Its{' '}
        <Link className="term" to={paths.word('limits')}>
          95% limits
        </Link>{' '}
        say how far chance alone could take it. To call a place better or worse than another area,
        we work out the 95% interval of the <em>difference</em> between the two figures, from the
        two pairs of published limits. Only if that interval leaves out “no difference” is a
        difference called one; otherwise there is “no clear difference”. Touching it exactly is no
        clear difference.
      </p>
      <ul>
        <li>
          Each limit of the difference comes from the limits on the side that leads there: its
          distance from the difference is the root of the sum of two squares, the distance of the
          first figure from its own limit on that side, and of the second from its limit on the
          other (MOVER: G. Y. Zou and A. Donner, <cite>Statistics in Medicine</cite> 27 (2008),
          1693–1702). So lopsided limits, as of small counts, stay lopsided, and a figure whose
          limits hold the other’s whole interval is never called different from it.
        </li>
        <li>
          With a pocket calculator: 50 (46 to 56) against 57 (54 to 59) is a difference of −7.
          Downwards 50 − 46 = 4 and 59 − 57 = 2, and √(4² + 2²) = 4.5. Upwards 56 − 50 = 6 and 57 −
          54 = 3, and √(6² + 3²) = 6.7. So the interval is −11.5 to −0.3. It leaves out 0: the first
          is lower.
        </li>
        <li>
          {ratios.length > 0
            ? `For rates (${names(ratios)}) it is the ratio instead of the difference, worked out in the same way on logarithms.`
            : 'For rates it would be the ratio instead of the difference, worked out in the same way on logarithms.'}{' '}
          A rate of zero has no logarithm and is compared by difference.
        </li>
        <li>
          How often this errs: of two equal rates of which five events or more are expected, at most
          5% are called different, and fewer than 4% (2% at five) where up to ten are expected,
          since counts are whole numbers: there the test is cautious. Of two equal shares whose
          limits are ours it is at most 5%, too, and under 4% on average up to twenty people. Limits
          that others publish are taken as they are: with Wilson’s uncorrected ones it is about 5%
          (up to 8% for some numbers of people below a hundred), with a survey’s even ones, the same
          on both sides, 6 to 10% where twenty people or fewer were counted.
        </li>
        <li>
          Whether two intervals overlap is never looked at: figures whose intervals overlap can
          still differ (N. Schenker and J. F. Gentleman, <cite>The American Statistician</cite> 55
          (2001), 182–186).
        </li>
        <li>
          The method takes the two figures as independent. A country or region contains its places,
          so they are not quite; that makes the interval a little too wide, and may hide a small
          difference but invents none. Where an area is a large part of another, as a district of
          its county or a county of its region, its share of the residents enters, if the record
          knows it (G. Y. Zou, <cite>Psychological Methods</cite> 12 (2007), 399–413), and never
          makes the interval narrower than either figure’s own; if it doesn’t, the comparison is
          marked approximate.
        </li>
        <li>
          Figures are compared only for the same period. Where neither higher nor lower is better,
          they are called higher or lower, not better or worse.
        </li>
        <li>
          Without limits nothing is called better or worse.
          {unlimited.length > 0 && ` None are published for ${names(unlimited)}.`}
        </li>
        <li>
          Where no limits are published but the count and what it is a count of are, and their ratio
          is the figure, we work limits out and say that they are ours: for shares by the Wilson
          score method with continuity correction (R. G. Newcombe,{' '}
          <cite>Statistics in Medicine</cite> 17 (1998), 857–872), for rates by Byar’s method from
          ten events on and exactly below (D. Eayres, APHO Technical Briefing 3, 2008).
          {unlimitedShares.length > 0 &&
            ` Shares for which no limits are published: ${names(unlimitedShares)}. Without counts they stay without any.`}
        </li>
        <li>
          Places are in alphabetical order and never ranked: with few places most of an order would
          be chance.
        </li>
      </ul>

      <MethodHeading id="trend" />
      <p>
        The latest figure of a series is compared with that of the period which ends nearest to ten
        years earlier, and against the first, by the same rule. The two periods share no day
        (periods such as 2021–23 and 2022–24 share two years), both are always named, and nothing
        before a break in the series counts. What happened in between is not judged.
      </p>
      <p>
        A trend is a straight line, for rates a steady percentage each year, through the chain of
        periods that share no day, counted back from the latest: 2022–24, 2019–21, 2016–18 and so
        on. Surer figures weigh more (least squares weighted by 1 ÷ variance); where the figures lie
        farther from the line than their limits explain, the interval is widened for it (S. G.
        Thompson and S. J. Sharp, <cite>Statistics in Medicine</cite> 18 (1999), 2693–2708), the
        more the fewer they are (by Student’s <i>t</i>). With fewer than{' '}
        {numberWord(MIN_INDEPENDENT_PERIODS)} such periods there are too few to tell, and likewise
        where only more periods could tell a trend from such scatter. Of level series at most 5% are
        called a trend.
      </p>

      <MethodHeading id="gap" />
      <p>
        A gap is how far a place is on the worse side of the area it is compared with, in the
        measure’s own unit and, for rates, as a ratio. The latest gap is compared with that of the
        period which ends nearest to ten years earlier. It “narrowed” or “widened” only when the 95%
        interval of the change leaves out no change. The two scales can disagree: where rates fall
        everywhere, a difference may shrink while the ratio grows. So the scale on which the measure
        is compared decides, in rows, sentences, pictures, tables and files alike; the other stands
        beside it as a figure and is never judged. A place that is on the better side both times has
        a lead and no gap to close; its lead is not counted.{' '}
        <Link to={paths.outcomes}>Is health getting fairer here?</Link> counts outcomes by that
        rule, men’s and women’s figures together.
      </p>

      <p>
        Two ends may be unlike what lies between them. So beside them stands the slope over all
        periods between that share no year, found as for a trend. Where it isn’t clearly of the same
        direction, the change is called clear at the ends only.
      </p>
      <p>
        Of twenty gaps that did not change, about one looks changed by chance alone. So lines that
        count over many outcomes count only what stands when all that they count are allowed for (Y.
        Benjamini and Y. Hochberg, <cite>Journal of the Royal Statistical Society B</cite> 57
        (1995), 289–300, at 5%): in order of how probable chance would make them, the last that is
        at most its place in the order × 0.05 ÷ the number of tests, and all before it. They may
        count fewer than are called clear below them, one by one; a single verdict never changes by
        it.
      </p>

      <MethodHeading id="missing" />
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
        carried forward. A value may be marked provisional, revised or estimated, or as coming after
        a break. One from incomplete returns is marked so, shown with its limits, and compared with
        nothing: they don’t cover what is missing.
      </p>

      <MethodHeading id="proxy" />
      <p>
        Statistics are published for councils, not for place partnerships. Where a place is exactly
        one area, the area’s figure is the place’s. Where another area has to stand in, it is called
        a proxy wherever it is shown
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

      <MethodHeading id="periods" />
      <p>
        Calendar years, financial years, school years, survey years and rolling periods of several
        years are different kinds and are never put into one series. Periods that share years are
        never compared with each other. Nothing is drawn across a gap of missing periods or a break.
        Two points are shown as two points, not as a line.
      </p>
      {historic.length > 0 && (
        <p>
          Historic series ({names(historic)}) are kept apart, as later figures are made by other
          methods and must not be joined to them.
        </p>
      )}
    </>
  );
}
