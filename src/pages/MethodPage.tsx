import { Link } from 'react-router';

import { apiPath } from '#src/addresses/apiPath.ts';
import { paths } from '#src/addresses/paths.ts';
import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { useCollection } from '#src/client/useCollection.ts';
import { MethodFigures } from '#src/features/method/MethodFigures.tsx';
import { MethodHeading } from '#src/features/method/MethodHeading.tsx';
import { MethodRecord } from '#src/features/method/MethodRecord.tsx';
import { SECTIONS } from '#src/features/method/sections.ts';

import styles from './MethodPage.module.scss';

const LEAD =
  'Every statement here comes from a published source or is worked out from one by a rule that is written on this page. Nothing is guessed.';

export const loader = pageLoader(async ({ load }) => {
  await load('indicators');
  return { title: 'How the record is made and judged', description: LEAD };
});

/** How the record is made and judged, rule by rule, in plain English. */
export function Component() {
  const [system] = useCollection('system').items;
  const { items: places } = useCollection('places');
  const { items: indicators } = useCollection('indicators');
  const { apiAddress } = useRenderInfo();
  if (!system) return null;
  return (
    <article className={styles['page']}>
      <h1>How the record is made and judged</h1>
      <p className="lead">{LEAD}</p>
      <nav aria-label="On this page" className={`screen-only ${styles['nav']}`}>
        <ul className={styles['contents']}>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={`card text ${styles['text']}`}>
        <MethodRecord system={system} />
        <MethodFigures indicators={indicators} places={places} />

        <MethodHeading id="money" />
        <p>
          A sum is shown as exactly as its source gives it: to the pound where it is exact, with
          “about” where the source rounds, with “just under” where it says so. Sums of different
          kinds, such as a whole pool and one grant in it, are never added or compared.
        </p>

        <MethodHeading id="sentences" />
        <p>
          Titles, summaries, picture descriptions and captions come from one set of rules that words
          the verdicts above and adds nothing: no causes, no praise or blame, no ranks. The same
          figure is worded the same way on every page, with value, interval and period together.
          Pictures and tables are made from the same rows.
        </p>

        <MethodHeading id="limits" />
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
            comparisons where nothing differs would still be called a difference by chance. Lines
            that count over outcomes allow for that; single verdicts, which must be the same on
            every page, don’t.
          </li>
          <li>“No clear change” may mean that the figures are too uncertain to show one.</li>
        </ul>

        <MethodHeading id="check" />
        <p>
          Everything on these pages comes from one open API, which you can ask yourself:{' '}
          <Link to={paths.data}>the data and how to use it</Link>, its{' '}
          <a href={`${apiAddress}/${apiPath('openapi')}`}>OpenAPI document</a>, the{' '}
          <a href={`${apiAddress}/${apiPath('decisions')}`}>decisions</a>, the{' '}
          <a href={`${apiAddress}/${apiPath('observations')}`}>figures</a> and the{' '}
          <a href={`${apiAddress}/${apiPath('sources')}`}>sources</a>. If you find a fault, tell us
          {system.contact ? `: ${system.contact}` : ' (a contact address is not set yet)'}.
        </p>
      </div>
    </article>
  );
}
