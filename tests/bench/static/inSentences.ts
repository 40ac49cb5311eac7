import { html, type Html } from './html.ts';

/** The same in full, for whoever asks for it. */
export const inSentences = (each: string, sentences: readonly string[]): Html =>
  html`<details>
    <summary>${each}, in sentences</summary>
    <ul>
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </details>`;
