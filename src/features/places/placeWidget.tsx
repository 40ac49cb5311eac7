import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion } from '#src/client/widget.ts';
import { formatDate, formatMoney, formatNumber } from '#src/narrative/language/format.ts';
import { lastSeenWords } from '#src/narrative/places/lastSeenWords.ts';
import { placeSentence } from '#src/narrative/register/registerSentences.ts';
import { statusCounts } from '#src/narrative/register/registerWords.ts';
import { statusLabel } from '#src/narrative/register/statusWords.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';
import { missingAbout } from '#src/narrative/sources/unknownWords.ts';
import { residentsOf } from '#src/record/residentsOf.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';
import { StatusSwatch } from '#src/ui/StatusChip.tsx';

const queryParams = ({ chosen, when }: WidgetQuestion) => ({
  place: chosen.place[0],
  about: { place: chosen.place[0]?.id ?? '' },
  placeParams: { place: chosen.place[0]?.id ?? '', ...asAtParam(when) },
});

function Body({ question }: { readonly question: WidgetQuestion }) {
  const { system, services, when } = question;
  const { place, about, placeParams } = queryParams(question);
  const { items: sources } = useCollection('sources');
  const cells = useCollection('register', asAtParam(when)).items.filter(
    (cell) => cell.place === place?.id,
  );
  const { items: people } = useCollection('people', placeParams);
  const { items: commitments } = useCollection('commitments', placeParams);
  const { items: funds } = useCollection('funds', placeParams);
  const { items: unknowns } = useCollection('unknowns', about);
  if (!place) return null;
  const [director] = people;
  const residents = residentsOf(place);
  return (
    <EmbedBody
      sentence={placeSentence({ place, cells, services, system, when })}
      sources={sources}
      citations={[
        ...cells.flatMap((cell) => cell.sources),
        ...place.sources,
        ...people.flatMap((person) => person.sources),
        ...funds.flatMap((fund) => fund.sources),
      ]}
      dated={recordDateWords(when, system)}
    >
      <dl className="embed-facts">
        <dt>Services</dt>
        <dd>
          <ul className="plain-list">
            {statusCounts(cells).map(({ key, count }) => (
              <li key={key ?? 'none'}>
                <StatusSwatch status={key} /> {count} {statusLabel(key).toLowerCase()}
              </li>
            ))}
          </ul>
        </dd>
        <dt>Residents</dt>
        <dd>{residents === null ? 'not stated' : `${formatNumber(residents, 0)} (Census 2021)`}</dd>
        <dt>{director?.role ?? 'Director'}</dt>
        <dd>
          {director
            ? `${director.name ?? 'not named'}, ${lastSeenWords(director, when.asAt)}`
            : missingAbout(unknowns, 'people')}
        </dd>
        <dt>Commitments by the director</dt>
        <dd>{commitments.length || missingAbout(unknowns, 'commitments')}</dd>
        <dt>Money</dt>
        <dd>
          {funds.length === 0 ? (
            missingAbout(unknowns, 'money')
          ) : (
            <ul className="plain-list">
              {funds.map((fund) => (
                <li key={fund.id}>
                  {fund.measureName}, {fund.year}: {formatMoney(fund.amount, fund.precision)}
                </li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </EmbedBody>
  );
}

/** The widget of a place in brief. Health figures have no as-at date, so they are another widget. */
export const placeWidget: Widget = {
  name: 'A place in brief',
  about: 'One place: who decides, how many people, who leads it, what was promised, and money.',
  takes: { place: 1 },
  needs: ['place'],
  frozenBy: 'asAt',
  height: 480,
  title: ({ chosen, when }) =>
    `${chosen.place[0]?.name ?? ''} in brief${when.isDefault ? '' : `, as at ${formatDate(when.asAt)}`}`,
  page: ({ chosen, when }) => withQuery(paths.place(chosen.place[0]?.id ?? ''), asAtParam(when)),
  queries: (question) => {
    const { about, placeParams } = queryParams(question);
    return [
      ['register', asAtParam(question.when)],
      ['people', placeParams],
      ['commitments', placeParams],
      ['funds', placeParams],
      ['unknowns', about],
      ['sources', {}],
    ];
  },
  Body,
};
