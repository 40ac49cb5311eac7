import { pageLoader } from '#src/client/page/pageLoader.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import { cacheName, scopeOf } from '#src/features/board/offline/heldCache.ts';
import { readerKey } from '#src/stores/readerStore.ts';

const LEAD =
  'Placeboard sets no cookies, has no trackers, and asks no other site for anything while you read.';

export const loader = pageLoader(async () => ({ title: 'Privacy', description: LEAD }));

/** What is stored in the browser, when, and how to remove it. */
export function Component() {
  const { prefix, postcodes } = useRenderInfo();
  return (
    <article className="card text">
      <h1>Privacy</h1>
      <div className="measure">
        <p className="lead">{LEAD}</p>
        <h2>What your browser keeps</h2>
        <p>Nothing, until you ask for it. Then, and only on your own device:</p>
        <dl className="definitions">
          <div>
            <dt>Key in local storage</dt>
            <dd>
              <code>{readerKey(prefix)}</code>
            </dd>
          </div>
          <div>
            <dt>What it holds</dt>
            <dd>
              <ul>
                <li>The places that you pinned</li>
                <li>The date of the last board meeting, if you saved one</li>
                <li>
                  The questions, actions and decisions that you noted at slides, with their owners
                  and days, each with the slide that it is about
                </li>
                <li>A deck of your own if you began one, with what you wrote in it</li>
                <li>
                  Your assessment of a partnership if you asked to keep it, and those of other
                  partners that you set beside it
                </li>
                <li>A review of shared services if you began one, with what you wrote in it</li>
              </ul>
            </dd>
          </div>
          <div>
            <dt>When, and how it goes</dt>
            <dd>
              Written when you pin a place, save a date, note a question, add a first slide, begin a
              review or ask to keep an assessment; removed when you unpin the last place, forget the
              date, clear the questions and remove the deck, the review and the assessment, or clear
              the site’s data in your browser
            </dd>
          </div>
        </dl>
        <dl className="definitions">
          <div>
            <dt>Key in session storage, one for each talk</dt>
            <dd>
              <code>{readerKey(prefix)}:talk:…</code>, with the deck’s name
            </dd>
          </div>
          <div>
            <dt>What it holds</dt>
            <dd>The slide on screen, and how long the talk and the slide have taken</dd>
          </div>
          <div>
            <dt>When, and how it goes</dt>
            <dd>
              Written when the clock of a presenter view starts; removed when you reset the clock or
              end the talk, and by your browser when the window is closed
            </dd>
          </div>
        </dl>
        <dl className="definitions">
          <div>
            <dt>Service worker and cache, one for this record</dt>
            <dd>
              Scope <code>{scopeOf(prefix)}</code>, cache <code>{cacheName(prefix).trim()}</code>{' '}
              with the moment when it was filled
            </dd>
          </div>
          <div>
            <dt>What it holds</dt>
            <dd>
              The decks that you made ready for a room without a network: their pages, figures and
              the program that shows them. Only these pages are answered from it
            </dd>
          </div>
          <div>
            <dt>When, and how it goes</dt>
            <dd>
              Filled when you press “Make ready” at a deck; removed when you press “Remove what is
              held” there, or clear the site’s data in your browser
            </dd>
          </div>
        </dl>
        <p>
          The windows of a talk tell each other which slide is on, within your browser. Nothing of
          that, or of what you note, is sent anywhere.
        </p>
        {postcodes !== null && (
          <>
            <h2>Looking up a postcode</h2>
            <p>
              If you search for a postcode and then press “Look up”, your browser sends that
              postcode to {new URL(postcodes).host}. Like any site, it can also see your internet
              address. Until you press it, nothing is sent.
            </p>
          </>
        )}
        <h2>What the server keeps</h2>
        <p>
          For each request one line: time, address without its query, status and duration. No
          address of yours, no browser name, no cookie. Whoever runs the server in front of
          Placeboard may keep more; ask them.
        </p>
        <h2>Links to other sites</h2>
        <p>
          Sources are links to the sites of other organisations. When you follow one, that site sees
          that you came from here, and its own privacy policy applies.
        </p>
      </div>
    </article>
  );
}
