import { readAsAt, type AsAt } from '#src/addresses/asAt.ts';
import type { Place } from '#src/contract/place.ts';
import { compareWithOthers } from '#src/features/outcomes/compare/compareAddress.ts';
import { formatDate, formatMoney, formatNumber } from '#src/narrative/language/format.ts';
import { deprivationSentence } from '#src/narrative/outcomes/deprivationSentence.ts';
import { partSize } from '#src/narrative/places/footprintWords.ts';
import { placeSentence } from '#src/narrative/register/registerSentences.ts';
import { missingWords } from '#src/narrative/sources/unknownWords.ts';
import { residentsOf } from '#src/record/residentsOf.ts';
import { sharedConflicts } from '#src/record/sharedConflicts.ts';
import { unknownsAbout } from '#src/record/unknownsAbout.ts';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { asAtForm } from './asAtForm.ts';
import { cite, sourceList } from './citing.ts';
import { follow } from './follow.ts';
import { placeMap } from './footprintMap.ts';
import { html, type Html } from './html.ts';
import { statusWord } from './marks.ts';
import { placeOutcomes } from './placeOutcomes.ts';
import { keep } from './registerGrid.ts';
import { share } from './share.ts';
import { staticPage } from './staticPage.ts';

const HEIGHT = 72;

/** Small areas in each national tenth, as bars. */
function decileStrip(deciles: readonly number[]): Html {
  const total = deciles.reduce((sum, count) => sum + count, 0);
  const tallest = Math.max(...deciles, total / 10, 1);
  const top = (count: number) => 20 + HEIGHT - Math.round((count / tallest) * HEIGHT);
  const even = top(total / 10);
  return html`<figure>
    <svg
      height="${HEIGHT + 44}"
      role="img"
      aria-label="Small areas in each tenth of the country, most deprived first: ${deciles.join(', ')}."
    >
      ${deciles.map(
        (count, n) =>
          html`<rect
              x="${n * 10 + 0.5}%"
              width="9%"
              y="${top(count)}"
              height="${20 + HEIGHT - top(count)}"
              fill="${n === 0 ? '#12436d' : '#6f777b'}"
            /><text x="${n * 10 + 5}%" y="${top(count) - 6}" text-anchor="middle">${count}</text
            ><text x="${n * 10 + 5}%" y="${HEIGHT + 38}" text-anchor="middle">${n + 1}</text>`,
      )}
      <line x2="100%" y1="${even}" y2="${even}" stroke="#212b32" stroke-dasharray="4 4" />
    </svg>
    <p class="s q" aria-hidden="true">
      <span>Most deprived tenth</span> <span>Least deprived</span>
    </p>
    <p class="s q">
      Small areas in each national tenth. The dashed rule is an even spread, as in the whole
      country.
    </p>
  </figure>`;
}

/** What the record holds of one place on the date, and the numbers of its sources. */
async function placeAnswers(ask: Ask, place: Place, dated: { asAt?: string }) {
  const narrowed = { place: place.id, ...dated };
  const [services, cells, commitments, priorities, funds, people, unknowns] = await Promise.all([
    ask('services'),
    ask('register', narrowed),
    ask('commitments', narrowed),
    ask('priorities', narrowed),
    ask('funds', narrowed),
    ask('people', narrowed),
    ask('unknowns', { place: place.id }),
  ]);
  const [areas, places, tiles, indicators, sources, current, history] = await Promise.all([
    ask('areas'),
    ask('places'),
    ask('tiles'),
    ask('indicators'),
    ask('sources'),
    ask('observations', { period: 'latest' }),
    ask('observations', { area: place.figuresFrom }),
  ]);
  const cited = [people, [place], cells, commitments, priorities, funds, indicators];
  const numbers = numberSources(sources, [
    ...cited.flat().flatMap((one) => one.sources),
    ...(place.deprivation?.sources ?? []),
    ...tiles.filter((tile) => tile.place === place.id).flatMap((tile) => tile.sources),
  ]);
  return {
    services,
    cells,
    commitments,
    priorities,
    funds,
    people,
    unknowns,
    areas,
    places,
    tiles,
    indicators,
    current,
    history,
    numbers,
  };
}

type Answers = Awaited<ReturnType<typeof placeAnswers>>;

function promised(answers: Answers, place: Place, when: AsAt): Html {
  const { commitments, priorities, people, unknowns, numbers } = answers;
  const [first] = commitments;
  const person = people.find(({ id }) => id === first?.person);
  const [unknown] = unknownsAbout(unknowns, 'priorities');
  return html`<section class="card" aria-labelledby="promised">
    <h2 id="promised">What was promised</h2>
    <h3>Commitments by the director</h3>
    ${
      first
        ? html`<p>
              Said by
              ${person?.name ?? 'a director who is not named here'}${
                person !== undefined &&
                `, ${person.role.charAt(0).toLowerCase()}${person.role.slice(1)}`
              },
              on ${formatDate(first.on)}, in our words:
            </p>
            <ul>
              ${commitments.map((one) => html`<li><strong>${one.theme}.</strong> ${one.text}${cite(one.sources, numbers)}</li>`)}
            </ul>`
        : html`<p class="q">No commitments were found in published sources.</p>`
    }
    <h3>Priorities the place agreed</h3>
    ${
      priorities.length === 0
        ? html`<p>
            <strong>${missingWords(unknown)}${unknown ? ':' : '.'}</strong>
            ${unknown?.detail ?? null}
            ${unknown?.until ? `Searched to ${formatDate(unknown.until)}.` : null} If you have the
            list,
            <a href="/about#contact">tell us</a>.
          </p>`
        : html`<ul>
            ${priorities.map(
              (one) =>
                html`<li>
                  ${one.text}${cite(one.sources, numbers)}
                  <span class="q s"
                    >${one.theme}, ${one.year}. Owner: ${one.owner ?? 'not stated'}.</span
                  >
                </li>`,
            )}
          </ul>`
    }
    <p class="s">
      <a href="${keep(when, `/priorities?place=${place.id}`)}">These in full</a> ·
      <a href="${keep(when, '/priorities?by=theme')}">By theme, in every place</a>
    </p>
  </section>`;
}

const money = ({ funds, numbers }: Answers, place: Place, when: AsAt): Html =>
  html`<section class="card" aria-labelledby="money">
    <h2 id="money">Money</h2>
    ${
      funds.length === 0
        ? html`<p>
            <strong>Not found in published sources:</strong> no sum pooled or aligned for
            ${place.name}.
          </p>`
        : html`<table>
              <caption class="hide">
                Sums found for ${place.name}
              </caption>
              <thead>
                <tr>
                  <th scope="col">Measure</th>
                  <th scope="col">Year</th>
                  <th scope="col" class="n">Sum</th>
                </tr>
              </thead>
              <tbody>
                ${funds.map(
                  (fund) =>
                    html`<tr>
                      <th scope="row">
                        ${fund.partOf && html`<span class="q">of which: </span>`}${fund.measureName}${cite(fund.sources, numbers)}${
                          fund.note && html`<span class="q s"> ${fund.note}</span>`
                        }
                      </th>
                      <td>${fund.year}</td>
                      <td class="n">${formatMoney(fund.amount, fund.precision)}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
            ${
              new Set(funds.map(({ measure }) => measure)).size > 1 &&
              html`<p class="q s">Different measures are not added up.</p>`
            }`
    }
    <p class="s"><a href="${keep(when, '/money')}">Money in every place</a></p>
  </section>`;

function footprint(
  { areas, places, tiles, numbers }: Answers,
  place: Place,
  notStatedBefore: string | null,
) {
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  return html`<section class="card" aria-labelledby="footprint">
    <h2 id="footprint">Footprint</h2>
    ${
      notStatedBefore !== null &&
      html`<p class="notice">
        The footprint on this date is <strong>not stated</strong>: today’s councils began on
        ${formatDate(notStatedBefore)}. What follows is today’s.
      </p>`
    }
    <ul>
      ${place.footprint.map(
        (part) =>
          html`<li>
            ${part.extent === 'whole' ? 'All of' : 'Part of'} ${nameOf(part.area)}<span class="q">
              ${partSize(part)}${part.note && `. ${part.note}`}</span
            >
          </li>`,
      )}
    </ul>
    <p class="q s">
      ${
        residentsOf(place) === null
          ? 'What the place is made of'
          : 'Residents: Census 2021, added up over small areas (LSOAs)'
      }${cite(place.sources, numbers)}
    </p>
    ${placeMap({ tiles, places, areas }, place, numbers)}
  </section>`;
}

/** A place's page, by hand. */
export async function placePage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const places = await ask('places');
  const here = places.find(({ id }) => url.pathname === `/places/${id}`);
  if (!here) throw new Error(`There is no place at ${url.pathname}`);
  const when = readAsAt(url.searchParams, system, formatDate);
  const answers = await placeAnswers(ask, here, when.isDefault ? {} : { asAt: when.asAt });
  const { services, cells, people, numbers } = answers;
  const sentence = placeSentence({ place: here, cells, services, system, when });
  const residents = residentsOf(here);
  const [director] = people;
  const decides = when.isDefault ? 'Decides today' : `Decided on ${formatDate(when.asAt)}`;
  const shared = sharedConflicts(cells);
  const statedFrom = system.footprintStatedFrom;
  return staticPage({
    system,
    title: here.name,
    description: sentence,
    main: html`<h1>${here.name}</h1>
      <p class="lead">${sentence}</p>
      ${asAtForm(url.pathname, system, when)}
      <p class="facts">
        ${
          residents === null
            ? html`<span class="q">Residents: not stated</span>`
            : html`<span
                ><strong class="n">${formatNumber(residents, 0)}</strong> residents (Census
                2021)</span
              >`
        }${
          director
            ? html`<span
                  >${director.role}:
                  <strong>${director.name ?? 'not named'}</strong
                  >${cite(director.sources, numbers)}</span
                >
                <span class="q">Last seen in the role ${formatDate(director.seen)}</span>`
            : html`<span class="q">Director: not found in published sources</span>`
        }
      </p>
      <section class="card" aria-labelledby="who-decides">
        <h2 id="who-decides">Who decides</h2>
        <table class="stack">
          <caption class="hide">
            Who decides about each service in ${here.name}
          </caption>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">${decides}</th>
              <th scope="col">Status</th>
              <th scope="col">Accountable</th>
            </tr>
          </thead>
          <tbody>
            ${services.map((service) => {
              const cell = cells.find((one) => one.service === service.id);
              return cell
                ? html`<tr>
                    <th scope="row">
                      <a href="${keep(when, `/register/${here.id}/${service.id}`)}"
                        >${service.name}</a
                      >
                    </th>
                    <td data-l="${decides}">
                      ${cell.decides}${cell.aim && html`<span class="aim">Aim: ${cell.aim}</span>`}
                    </td>
                    <td data-l="Status">
                      <strong>${statusWord(cell.status)}</strong>
                      ${cell.since && formatDate(cell.since)}${cite(cell.sources, numbers)}${
                        cell.overdue &&
                        cell.reviewOn &&
                        html`<span class="flag"
                          >Review overdue since ${formatDate(cell.reviewOn)}</span
                        >`
                      }${
                        cell.conflicts.some((id) => !shared.includes(id)) &&
                        html`<span class="flag">Sources conflict</span>`
                      }
                    </td>
                    <td data-l="Accountable">${cell.accountable}</td>
                  </tr> `
                : null;
            })}
          </tbody>
        </table>
        ${
          shared.length > 0 &&
          html`<p class="flag">
            <strong>Sources conflict</strong> about every service here: open one to read what each
            says.
          </p>`
        }
      </section>
      <div class="pair">
        ${promised(answers, here, when)}
        <div>
          ${money(answers, here, when)}
          ${footprint(answers, here, statedFrom && when.asAt < statedFrom ? statedFrom : null)}
        </div>
      </div>
      <section class="card" aria-labelledby="health">
        <h2 id="health">Health</h2>
        ${here.proxy && html`<p class="notice"><strong>Proxy figures.</strong> ${here.proxy}</p>`}
        ${placeOutcomes({ ...answers, system, places, place: here })}
        <p class="s"><a href="${compareWithOthers(here, places)}">Compare with other places</a></p>
        ${
          here.deprivation
            ? html`<h3>Deprivation</h3>
                <p>${deprivationSentence(here)}</p>
                ${decileStrip(here.deprivation.deciles)}
                <p class="q s">
                  ${here.deprivation.edition}${cite(here.deprivation.sources, numbers)}
                </p>
                ${share('deprivation', `/places/${here.id}?asAt=${when.asAt}#deprivation`, 'places.csv')}`
            : html`<p class="q">Deprivation: not found in published sources.</p>`
        }
      </section>
      ${sourceList(numbers)} ${follow({ place: here }, cells)}
      <p class="s"><a href="${keep(when, '/register')}">The register for every place</a></p>`,
  });
}
