import type { System } from '#src/contract/system.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { systemNote } from '#src/narrative/sources/systemNote.ts';

import { html, Html, type Part } from './html.ts';
import { SHEET } from './sheet.ts';

type Above = { readonly to: string; readonly label: string };
export const HOME: Above = { to: '/', label: 'Placeboard' };

type Content = {
  readonly system: System;
  readonly title: string;
  readonly description: string;
  /** The pages above it, nearest last. */
  readonly above?: readonly Above[];
  readonly main: Part;
};

const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** A whole page as one would write it by hand: no script, its own small sheet inside. */
export const staticPage = ({ system, title, description, above = [HOME], main }: Content): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#005eb8" />
        <title>${title} – Placeboard</title>
        <meta name="description" content="${description}" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style>
          ${new Html(SHEET)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to main content</a>
        <header>
          <div class="in bar">
            <a class="name" href="/">Placeboard</a>
            <nav aria-label="Main">
              <a href="/register">Register</a> <a href="/outcomes">Outcomes</a>
              <a href="/priorities">Priorities</a> <a href="/money">Money</a>
              <a href="/changes">Changes</a> <a href="/about">About</a>
              <a class="find" href="/find">Find</a>
            </nav>
            <form action="/find" role="search">
              <label class="hide" for="q">Find a place or service</label>
              <input id="q" name="q" placeholder="Find a place or service" />
              <button>Find</button>
            </form>
          </div>
        </header>
        ${
          above.length > 0 &&
          html`<nav class="in s crumbs" aria-label="Breadcrumb">
            ${above.map(({ to, label }) => html`<a href="${to}">${label}</a> `)}
          </nav>`
        }
        <main id="main" class="in">${main}</main>
        <footer>
          <div class="in">
            <p>
              ${systemNote(system)} Sources last searched on ${formatDate(system.updated)}. Page
              made on ${formatDate(today())}.
            </p>
            <p>
              Contains public sector information licensed under the Open Government Licence v3.0.
            </p>
            <ul>
              <li><a href="/about">About and contact</a></li>
              <li><a href="/about/unknowns">What we could not find</a></li>
              <li><a href="/data">Data and API</a></li>
              <li><a href="/accessibility">Accessibility</a></li>
              <li><a href="/privacy">Privacy</a></li>
              <li><a href="/example">Worked example</a></li>
            </ul>
          </div>
        </footer>
      </body>
    </html> `.text;
