import type { Indicator } from '#src/contract/outcomes.ts';
import { inWords } from '#src/features/outcomes/indicator/inWords.ts';
import {
  hasNumber,
  type OutcomeRow,
  type OutcomeSeries,
} from '#src/features/outcomes/selectors/outcomeRows.ts';
import { absenceOf } from '#src/features/outcomes/trend/trendLines.ts';
import { polarityWords } from '#src/narrative/cautions/uncertaintySentence.ts';
import { capitalise, formatDate, joinWords } from '#src/narrative/language/format.ts';
import { topicInSentence } from '#src/narrative/language/inSentence.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';

/** What the number is, whose it is, and what to be careful about. */
export function outcomeAbout(indicator: Indicator, numbers: SourceNumbers): Html {
  const { dataset, caveats } = indicator;
  return html`<p>
      ${indicator.definition} ${polarityWords(indicator)} Age: ${topicInSentence(indicator.age)}.
      The figures come from “${dataset.title}” by ${dataset.producer},
      ${
        dataset.released === null
          ? 'whose release date is not known'
          : `released ${formatDate(dataset.released)}`
      };
      status: ${dataset.status ?? 'not stated'}.${cite(indicator.sources, numbers)}
    </p>
    <p><b>Numerator:</b> ${indicator.numerator}. <b>Denominator:</b> ${indicator.denominator}.</p>
    ${
      indicator.historic &&
      html`<p class="notice"><b>A historic series.</b> Later figures must not be joined to it.</p>`
    }
    ${
      caveats.length > 0 &&
      html`<ul>
        ${caveats.map((caveat) => html`<li>${caveat}</li>`)}
      </ul>`
    }`;
}

/** The figures in words, and what their limits mean. */
export function outcomeInWords(rows: readonly OutcomeRow[], indicator: Indicator): Html | null {
  const { figures, limits } = inWords(rows, indicator);
  return figures.length === 0
    ? null
    : html`<h3>In words</h3>
        <ul>
          ${figures.map(({ text }) => html`<li>${text}</li>`)}
        </ul>
        ${
          limits !== null &&
          html`<h3>What the limits mean</h3>
            <p>${limits}</p>`
        }`;
}

/** Which places another area stands in for, and which have no figure at all. */
export function outcomeProxies(series: readonly OutcomeSeries[]): Html {
  const notes = series.flatMap((one, n) => {
    if (one.kind !== 'place') return [];
    if (one.points.some(({ observation }) => hasNumber(observation)))
      return one.proxy === null ? [] : [{ name: one.name, text: one.proxy }];
    // A place's former districts follow it.
    const after = series.slice(n + 1);
    const end = after.findIndex(({ kind }) => kind !== 'former-district');
    const former = after.slice(0, end === -1 ? undefined : end).map(({ name }) => name);
    const shown =
      former.length > 0
        ? ` ${joinWords(former)}, former districts within it, are shown by their own names; together they are not the place.`
        : '';
    return [{ name: one.name, text: `${capitalise(absenceOf(one))}.${shown}` }];
  });
  return notes.length === 0
    ? html`<p>Every place’s figure is for exactly its own area.</p>`
    : html`<ul>
        ${notes.map(({ name, text }) => html`<li><b>${name}:</b> ${text}</li>`)}
      </ul>`;
}
