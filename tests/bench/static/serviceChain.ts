import type { AsAt } from '#src/addresses/asAt.ts';
import { INSTRUMENTS, type Status } from '#src/contract/plain/words.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import type { ServiceChains } from '#src/features/register/service/serviceChains.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { statusLine } from '#src/narrative/register/registerSentences.ts';
import type { Hop } from '#src/record/chain.ts';
import type { SourceNumbers } from '#src/ui/sourceNumbers.ts';

import { cite } from './citing.ts';
import { html, type Html } from './html.ts';

const AIM_WORDS: Partial<Record<Status, string>> = {
  announced: 'announced',
  preparing: 'being prepared since',
  shadow: 'in shadow form since',
  paused: 'paused since',
};

/** Since when a hop holds, or what stands of an aim. */
function since({ kind, status, from }: Hop, isHolder: boolean): string {
  if (kind === 'aim')
    return `${AIM_WORDS[status ?? 'announced'] ?? 'since'} ${formatDate(from ?? '')}, not in force`;
  if (from !== null) return `decides from ${formatDate(from)}`;
  return isHolder ? 'decides; since when is not stated' : 'decided before then';
}

/** Who may decide, hop by hop, and what is aimed at beyond. */
function chain(hops: readonly Hop[], numbers: SourceNumbers): Html {
  const holder = hops.findLast(({ kind }) => kind === 'holds');
  return html`<ol class="chain">
    ${hops.map(
      (hop) =>
        html`<li>
          <strong>${hop.kind === 'aim' && 'Aim: '}${hop.body}</strong>
          <span class="q"
            >${since(hop, hop === holder)}${
              hop === holder && `; ${hop.accountable} stays accountable`
            }${hop.instrument && `; under ${INSTRUMENTS[hop.instrument]}`}</span
          >${cite(hop.sources, numbers)}${hop.note && html`<p class="q s">${hop.note}</p>`}
        </li> `,
    )}
  </ol>`;
}

type Chains = {
  readonly chains: ServiceChains;
  readonly cells: readonly RegisterCell[];
  readonly numbers: SourceNumbers;
  readonly when: AsAt;
};

/** The chain of one service: what every place shares, then how it goes on in each. */
export function serviceChain({ chains, cells, numbers, when }: Chains): Html {
  const { common, branches, differs } = chains;
  if (!differs)
    return html`${chain(common, numbers)}
      <p>
        It goes no further in any place as at ${formatDate(when.asAt)}: no transfer to a place, nor
        an aim of one, is in force or was found.
      </p>`;
  return html`${chain(common, numbers)}
    <h3>From there, place by place</h3>
    <div class="four">
      ${branches.map(({ place, hops }) => {
        const cell = cells.find((one) => one.place === place.id);
        return html`<div>
          <h4>${place.name}</h4>
          ${
            hops.length > 0
              ? chain(hops, numbers)
              : html`<p class="q">Goes no further: ${cell ? statusLine(cell) : 'not stated'}.</p>`
          }
        </div>`;
      })}
    </div>`;
}
