import { changeGroups } from '#src/features/changes/changeGroups.ts';
import { changesQuestion, readChangesParams } from '#src/features/changes/changesParams.ts';
import { formatCount, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import { changesSentence, countChanges } from '#src/narrative/register/changesSentence.ts';
import { dayChangeWords } from '#src/narrative/register/registerViewWords.ts';
import { changeDates } from '#src/record/changeDates.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { changeSection, KIND_TITLES } from './changeSection.ts';
import { changesForm } from './changesForm.ts';
import { sourceList } from './citing.ts';
import { follow } from './follow.ts';
import { html, type Html } from './html.ts';
import { staticPage } from './staticPage.ts';

/** The page of changes, by hand. */
export async function changesPage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const params = readChangesParams(url.searchParams, system);
  const [changes, decisions, places, services, indicators, sources] = await Promise.all([
    ask('changes', changesQuestion(params)),
    ask('decisions'),
    ask('places'),
    ask('services'),
    ask('indicators'),
    ask('sources'),
  ]);
  const { from, to, isWhole } = params;
  const sentence = changesSentence(params, countChanges(changes, decisions));
  const groups = changeGroups(changes, decisions, sources);
  const rows = groups.flatMap((group) => group.rows);
  const none = groups.filter((group) => group.rows.length === 0);
  const undated = rows.filter(({ isSourceDated }) => !isSourceDated).length;
  const unreleased = indicators.filter(({ dataset }) => dataset.released === null).length;
  const numbers = numberSources(
    sources,
    rows.flatMap(({ change }) => change.sources),
  );
  const days = changeDates({ system: [system], places, services, decisions, sources })
    .filter(({ day }) => (isWhole ? day >= from : day > from) && day <= to)
    .reverse();
  const registerOn = (day: string, text: string): Html =>
    html`<a href="${day === system.updated ? '/register' : `/register?asAt=${day}`}">${text}</a>`;
  return staticPage({
    system,
    title: 'What changed',
    description: sentence,
    main: html`<h1>What changed</h1>
      <p class="lead">${sentence}</p>
      ${changesForm(params, system)}
      ${groups
        .filter((group) => group.rows.length > 0)
        .map((group) => changeSection(group, { system, places, services, indicators, numbers }))}
      <section class="card" aria-labelledby="days">
        <h2 id="days">The register on the days it changed</h2>
        ${
          days.length === 0
            ? html`<p>
                The register reads the same throughout.
                ${registerOn(to, `See it as at ${formatDate(to)}`)}.
              </p>`
            : html`<ul class="list">
                ${days.map(
                  ({ day, cells, placesBegin }) =>
                    html`<li>
                      ${registerOn(day, formatDate(day))}
                      <span class="q"
                        >${dayChangeWords({
                          day,
                          changed: cells.length,
                          cells: places.length * services.length,
                          places: placesBegin ? places.length : null,
                        })}</span
                      >
                    </li>`,
                )}
              </ul>`
        }
      </section>
      ${follow({}, decisions)}
      <section class="card" aria-labelledby="care">
        <h2 id="care">What this list can’t show</h2>
        <ul>
          ${
            none.length > 0 &&
            html`<li>
              Not found between these dates:
              ${joinWords(none.map(({ kind }) => topicInSentence(KIND_TITLES[kind])))}. That is not
              proof that there were none.
            </li>`
          }
          <li>
            A change counts from the day it could be known: once it had taken effect and its source
            had been
            published.${
              undated > 0 &&
              ` For ${formatCount(undated, 'change', 'changes')} here the source’s publication date is not known, so the day it took effect counts.`
            }
          </li>
          ${
            unreleased > 0 &&
            html`<li>
              For ${formatCount(unreleased, 'indicator', 'indicators')} the day on which the figures
              came out is not known, so they are never among the new figures.
            </li>`
          }
        </ul>
      </section>
      ${numbers.list.length > 0 && sourceList(numbers)}`,
  });
}
