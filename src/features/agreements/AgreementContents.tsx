import type { Agreement } from '#src/contract/agreements/agreement.ts';

import { isCardShown } from './isCardShown.ts';

/** The sections of an agreement’s page, as links within it. */
export function AgreementContents({ agreement }: { readonly agreement: Agreement }) {
  const { timeline, sections } = agreement;
  const entries: readonly (readonly [id: string, name: string, isThere: boolean])[] = [
    ['moves', 'What moves', true],
    ['ending', 'How it can end', true],
    ['pool', 'Money put together', isCardShown(agreement, 'pool')],
    ['performance', 'Whether it works', isCardShown(agreement, 'performance')],
    ['risks', 'Risks', isCardShown(agreement, 'risks')],
    ['governance', 'Who governs it', isCardShown(agreement, 'governance')],
    ['parts', 'Part by part', true],
    ['timeline', 'Dates', timeline.length > 0],
    ['else', 'What else it says', sections.length > 0],
    ['parties', 'Parties', true],
  ];
  return (
    <nav className="screen-only" aria-label="On this page">
      <ul className="plain-list form-row">
        {entries.flatMap(([id, name, isThere]) =>
          isThere
            ? [
                <li key={id}>
                  <a href={`#${id}`}>{name}</a>
                </li>,
              ]
            : [],
        )}
      </ul>
    </nav>
  );
}
