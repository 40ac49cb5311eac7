import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion } from '#src/client/widget.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { registerAddress } from '#src/features/register/grid/registerParams.ts';
import { registerQueries } from '#src/features/register/registerQueries.ts';
import {
  cellSentence,
  cellTitle,
  placeSentence,
  placeTitle,
} from '#src/narrative/register/registerSentences.ts';
import { serviceSentence, serviceTitle } from '#src/narrative/register/serviceSentence.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';

import { EmbedCells } from './EmbedCells.tsx';

/** What the widget is about: a place, a service, or one service in one place. */
function subjectsOf({ chosen }: WidgetQuestion) {
  const [place = null] = chosen.place;
  const [service = null] = chosen.service;
  return { place, service };
}

function title(question: WidgetQuestion): string {
  const { when } = question;
  const { place, service } = subjectsOf(question);
  if (place && service) return cellTitle({ place, service, when });
  if (place) return placeTitle({ place, when });
  return service ? serviceTitle({ service, when }) : '';
}

function page(question: WidgetQuestion): string {
  const { place, service } = subjectsOf(question);
  const path =
    place && service
      ? paths.cell(place.id, service.id)
      : place
        ? paths.place(place.id)
        : paths.service(service?.id ?? '');
  return registerAddress(path, { when: question.when, group: null, status: null });
}

function sentenceOf(question: WidgetQuestion, cells: readonly RegisterCell[]): string {
  const { system, places, services, when } = question;
  const { place, service } = subjectsOf(question);
  const [cell] = cells;
  if (place && service) return cell ? cellSentence({ cell, place, service, system, when }) : '';
  if (place) return placeSentence({ place, cells, services, system, when });
  return service ? serviceSentence({ service, cells, places, system, when }) : '';
}

function Body({ question }: { readonly question: WidgetQuestion }) {
  const { system, places, services, when } = question;
  const { place, service } = subjectsOf(question);
  const { items: sources } = useCollection('sources');
  const cells = useCollection('register', asAtParam(when)).items.filter(
    (cell) =>
      (place === null || cell.place === place.id) &&
      (service === null || cell.service === service.id),
  );
  const nameOf = (cell: RegisterCell) =>
    (place
      ? services.find(({ id }) => id === cell.service)
      : places.find(({ id }) => id === cell.place)
    )?.name ?? cell.place;
  return (
    <EmbedBody
      sentence={sentenceOf(question, cells)}
      sources={sources}
      citations={cells.flatMap((cell) => cell.sources)}
      dated={recordDateWords(when, system)}
    >
      <EmbedCells
        rows={cells.map((cell) => ({ label: nameOf(cell), cell }))}
        system={system}
        verb={when.isDefault ? 'Decides' : 'Decided'}
      />
    </EmbedBody>
  );
}

/** Who decides about local services: in a place, about a service, or both. */
export const whoDecidesWidget: Widget = {
  name: 'Who decides',
  about: 'Who decides about every service in a place, or about one service in every place.',
  takes: { place: 1, service: 1 },
  needs: ['place', 'service'],
  frozenBy: 'asAt',
  height: 640,
  title,
  page,
  queries: ({ when }) => [...registerQueries(when), ['sources', {}]],
  Body,
};
