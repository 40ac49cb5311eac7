import { readAsAt } from '#src/addresses/asAt.ts';
import { formatDate, formatMoney, formatNumber } from '#src/narrative/language/format.ts';
import { placeSentence } from '#src/narrative/register/registerSentences.ts';
import { NO_DECISION, STATUS_WORDS } from '#src/narrative/register/statusWords.ts';
import { recordDate } from '#src/narrative/site/embedWords.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';
import { residentsOf } from '#src/record/residentsOf.ts';

import { theSystem, type Ask } from './answers.ts';
import { embedPage } from './embedPage.ts';
import { html } from './html.ts';
import { statusMark } from './marks.ts';

/** A place's embed, by hand. */
export async function placeEmbed(ask: Ask, url: URL): Promise<string> {
  const system = await theSystem(ask);
  const id = url.pathname.split('/').at(-1) ?? '';
  const place = (await ask('places')).find((one) => one.id === id);
  if (!place) throw new Error(`There is no place at ${url.pathname}`);
  const when = readAsAt(url.searchParams, system, formatDate);
  const [services, sources, register, people, commitments, funds] = await Promise.all([
    ask('services'),
    ask('sources'),
    ask('register'),
    ask('people', { place: id }),
    ask('commitments', { place: id }),
    ask('funds', { place: id }),
  ]);
  const cells = register.filter((cell) => cell.place === id);
  const counts = Map.groupBy(cells, ({ status }) => status);
  const director = people.find((one) => one.place === id);
  const money = funds.filter((fund) => fund.place === id);
  return embedPage({
    title: `${place.name} in brief`,
    sentence: placeSentence({ place, cells, services, system, when }),
    figure: html`<dl>
      <dt>Services</dt>
      <dd>
        <ul class="list">
          ${[...counts].map(
            ([status, of]) =>
              html`<li>
                ${statusMark(status)} ${of.length}
                ${(status ? STATUS_WORDS[status] : NO_DECISION).label.toLowerCase()}
              </li>`,
          )}
        </ul>
      </dd>
      <dt>Residents</dt>
      <dd>${formatNumber(residentsOf(place) ?? 0, 0)} (Census 2021)</dd>
      <dt>${director?.role ?? 'Director'}</dt>
      <dd>
        ${director?.name ?? 'not named'}, last seen in the role ${formatDate(director?.seen ?? '')}
      </dd>
      <dt>Commitments by the director</dt>
      <dd>${commitments.filter((one) => one.place === id).length}</dd>
      <dt>Money</dt>
      <dd>
        <ul class="list">
          ${money.map(
            (fund) =>
              html`<li>
                ${fund.measureName}, ${fund.year}: ${formatMoney(fund.amount, fund.precision)}
              </li>`,
          )}
        </ul>
      </dd>
    </dl>`,
    sources,
    citations: [cells, [place], people, money].flat().flatMap((one) => one.sources),
    dated: recordDate(when, system),
    page: `/places/${id}`,
    note: systemNote(system),
  });
}
