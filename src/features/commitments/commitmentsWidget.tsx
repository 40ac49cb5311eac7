import { asAtParam } from '#src/addresses/asAt.ts';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { useCollection } from '#src/client/useCollection.ts';
import type { Widget, WidgetQuestion } from '#src/client/widget.ts';
import { commitmentsSentence } from '#src/narrative/promises/commitmentsSentence.ts';
import { recordDateWords } from '#src/narrative/site/embedWords.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';

import { Commitments } from './Commitments.tsx';

const queryParams = ({ chosen, when }: WidgetQuestion) => {
  const [place] = chosen.place;
  const about = place ? { place: place.id } : {};
  return { place, about, placeParams: { ...about, ...asAtParam(when) } };
};

function Body({ question }: { readonly question: WidgetQuestion }) {
  const { system, when } = question;
  const { place, about, placeParams } = queryParams(question);
  const { items: sources } = useCollection('sources');
  const { items: people } = useCollection('people', placeParams);
  const { items: unknowns } = useCollection('unknowns', about);
  const { items: commitments } = useCollection('commitments', placeParams);
  return (
    <EmbedBody
      sentence={commitmentsSentence(place?.name ?? '', commitments.length, unknowns, when)}
      sources={sources}
      citations={commitments.flatMap((commitment) => commitment.sources)}
      dated={recordDateWords(when, system)}
    >
      {commitments.length > 0 && (
        // An embed names its sources below, unnumbered.
        <Commitments
          commitments={commitments}
          people={people}
          unknowns={unknowns}
          numbers={numberSources([], [])}
        />
      )}
    </EmbedBody>
  );
}

/** The widget of what the director of a place said it would do. */
export const commitmentsWidget: Widget = {
  name: 'Commitments',
  about: 'What the director of a place said it would do, and when.',
  takes: { place: 1 },
  needs: ['place'],
  frozenBy: 'asAt',
  height: 420,
  title: ({ chosen }) => `${chosen.place[0]?.name ?? ''}: commitments by its director`,
  page: ({ chosen, when }) =>
    withQuery(paths.priorities, { place: chosen.place[0]?.id, ...asAtParam(when) }),
  queries: (question) => {
    const { about, placeParams } = queryParams(question);
    return [
      ['commitments', placeParams],
      ['people', placeParams],
      ['unknowns', about],
      ['sources', {}],
    ];
  },
  Body,
};
