import type { Indicator } from '#src/contract/outcomes.ts';
import type { Sex } from '#src/contract/plain/words.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

import { html, type Html } from './html.ts';

/** An outcome and, where it has figures of several, whose: a link to its page. */
export const outcomeLink = ({ id, shortName, sexes }: Indicator, sex: Sex): Html =>
  html`<a href="/outcomes/${id}${sexes[0] !== sex && `?sex=${sex}`}"
    >${shortName}${sexes.length > 1 && `, ${SEX_WORDS[sex]}`}</a
  >`;
