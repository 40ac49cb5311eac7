import { withinPictures } from '#src/features/outcomes/districts/withinPictures.ts';
import { unitWords } from '#src/features/outcomes/selectors/figureText.ts';
import type { OutcomeInput } from '#src/features/outcomes/selectors/outcomeRows.ts';
import { areaInSentence } from '#src/narrative/language/inSentence.ts';
import { chartDescription } from '#src/narrative/outcomes/outcomeSentences.ts';

import { cautionList } from './cautionList.ts';
import { dotPlot } from './dots.ts';
import { html, type Html } from './html.ts';
import { inSentences } from './inSentences.ts';
import { share } from './share.ts';

/** The districts of each place as dots, as a card; nothing where none has a figure. */
export function outcomeWithin(input: OutcomeInput): Html | null {
  const { indicator, sex } = input;
  const pictures = withinPictures(input);
  if (pictures.length === 0) return null;
  return html`<section class="card" aria-labelledby="within">
    <h2 id="within">Within the places</h2>
    ${pictures.map(
      ({ id, placeName, isFormer, period, rows, comparators, figures, cautions, gaps }) =>
        html`<h3>
            ${isFormer ? 'Former districts in' : 'Districts of'} ${areaInSentence(placeName)},
            ${period}
          </h3>
          ${dotPlot({
            name: chartDescription({ indicator, sex, areas: figures, period }),
            rows,
            comparators,
            unit: unitWords(indicator),
            range: indicator,
          })}
          ${cautionList(cautions)}
          ${share(`the picture of ${placeName}`, `/outcomes/${indicator.id}#within-${id}`, `observations.csv?indicator=${indicator.id}`)}
          ${
            gaps &&
            html`<p>${gaps.summary}</p>
              ${inSentences('District by district', gaps.sentences)}`
          }`,
    )}
  </section>`;
}
