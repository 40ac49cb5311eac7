import { hasNumber, type OutcomeSeries } from '#src/figures/outcomes/outcomeRows.ts';
import { absenceOf } from '#src/figures/outcomes/trend/trendLines.ts';
import { capitalise, joinWords } from '#src/narrative/language/format.ts';

type Props = { readonly series: readonly OutcomeSeries[] };

/** Which places are shown by a proxy, and which have no figure at all. */
export function OutcomeProxies({ series }: Props) {
  const notes = series
    .filter(({ kind }) => kind === 'place')
    .flatMap((place, n, places) => {
      const hasFigure = place.points.some(({ observation }) => hasNumber(observation));
      if (hasFigure)
        return place.proxy === null ? [] : [{ id: place.id, name: place.name, text: place.proxy }];
      const next = places[n + 1];
      const from = series.indexOf(place) + 1;
      const to = next ? series.indexOf(next) : series.length;
      const former = series.slice(from, to).filter(({ kind }) => kind === 'former-district');
      const shown =
        former.length > 0
          ? ` ${joinWords(former.map(({ name }) => name))}, former districts within it, are shown by their own names; together they are not the place.`
          : '';
      return [{ id: place.id, name: place.name, text: `${capitalise(absenceOf(place))}.${shown}` }];
    });
  if (notes.length === 0) return <p>Every place’s figure is for exactly its own area.</p>;
  return (
    <ul className="measure">
      {notes.map(({ id, name, text }) => (
        <li key={id}>
          <b>{name}:</b> {text}
        </li>
      ))}
    </ul>
  );
}
