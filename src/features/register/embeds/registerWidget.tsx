import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion } from '#src/client/widget.ts';
import { registerAddress } from '#src/features/register/grid/registerParams.ts';
import { registerRows } from '#src/features/register/grid/registerRows.ts';
import { registerQueries } from '#src/features/register/registerQueries.ts';
import { deciderRule } from '#src/narrative/register/deciderRule.ts';
import { registerSentence } from '#src/narrative/register/registerHeadline.ts';
import { registerTitle } from '#src/narrative/register/registerSentences.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';
import { sharedConflicts } from '#src/record/sharedConflicts.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';

import { EmbedConflicts, EmbedStatus } from './EmbedCells.tsx';

function Body({ question }: { readonly question: WidgetQuestion }) {
  const { system, places, services, when } = question;
  const { items: sources } = useCollection('sources');
  const { items: cells } = useCollection('register', asAtParam(when));
  const rows = registerRows(services, places, cells).flatMap((group) => group.rows);
  const shared = sharedConflicts(cells);
  const rule = deciderRule(cells, system, when);
  return (
    <EmbedBody
      sentence={registerSentence({ cells, places, services, system, when })}
      sources={sources}
      citations={cells.flatMap((cell) => cell.sources)}
      dated={recordDateWords(when, system)}
    >
      <table className="embed-table">
        <caption className="visually-hidden">{registerTitle(when)}</caption>
        <thead>
          <tr>
            <th scope="col">Service</th>
            {places.map((place) => (
              <th key={place.id} scope="col">
                {place.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ service, cells: own }) => (
            <tr key={service.id}>
              <th scope="row">{service.name}</th>
              {own.map((cell, index) => {
                const place = places[index];
                return (
                  place && (
                    <td
                      key={place.id}
                      data-label={place.name}
                      className={cell.basis === 'illustrative' ? 'illustrative' : undefined}
                    >
                      <EmbedStatus
                        cell={cell}
                        shared={shared}
                        decides={rule.exception(cell, place)}
                      />
                    </td>
                  )
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{rule.sentence}</p>
      <EmbedConflicts shared={shared} />
    </EmbedBody>
  );
}

/** The whole register on a day. */
export const registerWidget: Widget = {
  name: 'The register',
  about: 'Where every service stands in every place, and who decides.',
  takes: {},
  needs: [],
  frozenBy: 'asAt',
  height: 720,
  title: ({ when }) => registerTitle(when),
  page: ({ when }) => registerAddress(paths.register, { when, group: null, status: null }),
  queries: ({ when }) => [...registerQueries(when), ['sources', {}]],
  Body,
};
