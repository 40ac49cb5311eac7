import { readAsAt } from '#src/addresses/asAt.ts';
import type { Conflict } from '#src/contract/history.ts';
import { serviceChains } from '#src/features/register/service/serviceChains.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { serviceSentence, serviceTitle } from '#src/narrative/register/serviceSentence.ts';
import { changesBetween } from '#src/record/changes.ts';
import { sourcesById } from '#src/record/knownAt.ts';
import { unknownsOfService } from '#src/record/unknownsAbout.ts';
import { numberSources, type SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { theSystem, type Ask } from './answers.ts';
import { asAtForm } from './asAtForm.ts';
import { cite, sourceList } from './citing.ts';
import { follow } from './follow.ts';
import { html, type Html } from './html.ts';
import { keep } from './registerGrid.ts';
import { serviceCells } from './serviceCells.ts';
import { serviceChain } from './serviceChain.ts';
import { serviceHistory } from './serviceHistory.ts';
import { HOME, staticPage } from './staticPage.ts';
import { unknownCard } from './unknownCard.ts';

const conflictCard = (conflicts: readonly Conflict[], numbers: SourceNumbers): Html =>
  html`<section class="card" aria-labelledby="conflicts">
    <h2 id="conflicts">Where sources don’t agree</h2>
    ${conflicts.map(
      ({ title, statements, reading }) =>
        html`<h3>${title}</h3>
          <ul>
            ${statements.map(({ says, source }) => html`<li>${says}${cite([source], numbers)}</li>`)}
          </ul>
          <p>${reading}</p>`,
    )}
  </section>`;

/** A service's page, by hand. */
export async function servicePage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const when = readAsAt(url.searchParams, system, formatDate);
  const dated = when.isDefault ? {} : { asAt: when.asAt };
  const id = url.pathname.split('/').at(-1) ?? '';
  const [services, places, all, decisions, conflicts, unknowns, sources] = await Promise.all([
    ask('services'),
    ask('places'),
    ask('register', dated),
    ask('decisions', { service: id, ...dated }),
    ask('conflicts', { service: id }),
    ask('unknowns'),
    ask('sources'),
  ]);
  const service = services.find((one) => one.id === id);
  if (!service) throw new Error(`There is no service at ${url.pathname}`);
  const cells = all.filter((cell) => cell.service === id);
  const chains = serviceChains(service, places, decisions, sourcesById(sources), when.asAt);
  const known = { sources, decisions, events: [], services: [service], indicators: [] };
  const history = changesBetween(known, '', when.asAt);
  const shown = conflicts.filter((one) => cells.some((cell) => cell.conflicts.includes(one.id)));
  const hops = [...chains.common, ...chains.branches.flatMap((branch) => branch.hops)];
  const numbers = numberSources(sources, [
    ...[cells, hops, history].flat().flatMap((one) => one.sources),
    ...shown.flatMap(({ statements }) => statements.map(({ source }) => source)),
    ...(service.note === null ? [] : service.sources),
  ]);
  const sentence = serviceSentence({ service, cells, places, system, when });
  const isMissing = cells.some(({ placeExists }) => !placeExists);
  return staticPage({
    system,
    above: [HOME, { to: '/register', label: 'Register' }],
    title: serviceTitle({ service, when }),
    description: sentence,
    main: html`<p class="q">${service.group}</p>
      <h1>${service.name}</h1>
      <p class="lead">${sentence}</p>
      ${asAtForm(url.pathname, system, when)}
      ${isMissing && system.placesNote && html`<p class="notice">${system.placesNote}</p>`}
      <section class="card" aria-labelledby="places">
        <h2 id="places">Where it stands, place by place</h2>
        ${serviceCells({ system, service, places, cells, numbers, when })}
      </section>
      <section class="card" aria-labelledby="chain">
        <h2 id="chain">Who may decide, and who answers</h2>
        ${serviceChain({ chains, cells, numbers, when })}
      </section>
      <section class="card" aria-labelledby="history">
        <h2 id="history">Decisions and announcements, newest first</h2>
        ${serviceHistory({ service, places, decisions, history, numbers, when })}
      </section>
      ${shown.length > 0 && conflictCard(shown, numbers)}
      ${unknownCard('What could not be found', unknownsOfService(unknowns, id))}
      ${sourceList(numbers)} ${follow({ service }, cells)}
      <nav aria-labelledby="other-services">
        <h2 id="other-services">Other services</h2>
        <ul>
          ${services
            .filter((one) => one !== service)
            .map(
              (one) =>
                html`<li><a href="${keep(when, `/services/${one.id}`)}">${one.name}</a></li>`,
            )}
        </ul>
        <p><a href="${keep(when, '/register')}">The register: every service in every place</a></p>
      </nav>`,
  });
}
