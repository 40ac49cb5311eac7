import { html, type Html } from './html.ts';

/** What a figure offers where no script runs: links to this view and to the data behind it. */
export const share = (name: string, address: string, data: string): Html =>
  html`<details class="s">
    <summary>Share<span class="hide"> ${name}</span></summary>
    <p><a href="${address}">Link to this view</a></p>
    <p><a href="/api/v1/${data}">All the data it is drawn from (CSV)</a></p>
  </details>`;
