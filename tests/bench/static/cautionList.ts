import { html, type Html } from './html.ts';

/** What a reader must know before using the figures above. */
export const cautionList = (cautions: readonly string[]): Html | null =>
  cautions.length === 0
    ? null
    : html`<ul class="q s">
        ${cautions.map((caution) => html`<li>${caution}</li>`)}
      </ul>`;
