import { readAsAt } from '#src/addresses/asAt.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { registerSentence, registerTitle } from '#src/narrative/register/registerSentences.ts';

import { theSystem, type Ask } from './answers.ts';
import { asAtForm } from './asAtForm.ts';
import { changeSteps } from './changeSteps.ts';
import { html } from './html.ts';
import { registerFilters } from './registerFilters.ts';
import { registerGrid, statusKey } from './registerGrid.ts';
import { share } from './share.ts';
import { staticPage } from './staticPage.ts';

/** The register, by hand. */
export async function registerPage(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const when = readAsAt(url.searchParams, system, formatDate);
  const [places, services, decisions, sources, cells] = await Promise.all([
    ask('places'),
    ask('services'),
    ask('decisions'),
    ask('sources'),
    ask('register', when.isDefault ? {} : { asAt: when.asAt }),
  ]);
  const isMissing = cells.some(({ placeExists }) => !placeExists);
  const sentence = registerSentence({ cells, places, services, system, when });
  return staticPage({
    system,
    title: registerTitle(when),
    description: sentence,
    main: html`<h1>${registerTitle(when)}</h1>
      <p class="lead">${sentence}</p>
      ${asAtForm('/register', system, when)}
      ${changeSteps({ system, places, services, decisions, sources }, when)}
      ${isMissing && system.placesNote && html`<p class="notice">${system.placesNote}</p>`}
      <section class="card" aria-labelledby="the-register">
        <h2 id="the-register" class="hide">The register</h2>
        ${registerFilters(services, cells)}
        ${registerGrid(`Where each service stands as at ${formatDate(when.asAt)}`, {
          system,
          places,
          services,
          cells,
          when,
        })}
        ${statusKey(cells)}
        ${share('the register', `/register?asAt=${when.asAt}#the-register`, 'register.csv')}
      </section>`,
  });
}
