import { html, type Html } from './html.ts';

/** The same in full, place by place, for whoever asks for it. */
export const inSentences = (sentences: readonly string[]): Html =>
  html`<details>
    <summary>Place by place, in sentences</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
