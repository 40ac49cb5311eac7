import type { AgreementPart } from '#src/contract/agreements/agreement.ts';
import { joinWords } from '#src/narrative/language/format.ts';

type Law = AgreementPart['laws'][number];

/** The laws that ask for a part: England’s, and Scotland’s, which are there for comparison alone. */
export const lawsByNation = ({
  laws,
}: Pick<AgreementPart, 'laws'>): { england: Law[]; scotland: Law[] } => ({
  england: laws.filter(({ law }) => law !== 'scotland'),
  scotland: laws.filter(({ law }) => law === 'scotland'),
});

/** A provision in three: its law, what of the law, and the version that was read. */
function split({ provision }: Law): { law: string; words: string; version: string | null } {
  const [law = provision, ...rest] = provision.split(', ');
  const version = rest.at(-1)?.startsWith('as ') ? (rest.pop() ?? null) : null;
  return { law, words: rest.join(', ') || law, version };
}

/** What a law is called in a table. Others stand as they are cited. */
const CALLED: Readonly<Record<string, string>> = { 'SI 2000/617': 'Partnership regulations' };

/** Which regulations of SI 2000/617 are about what, said once under a table. */
const REGULATIONS =
  'The partnership regulations are SI 2000/617: regulation 7 is about pooled funds, 8 about NHS bodies that exercise councils’ functions, 9 about councils that exercise NHS functions, 10 about joint committees. ';

/**
 * Provisions under the name of their law, which is said once: `Partnership regulations`, `7(3)(a)`,
 * `9(3)(a)`, `8(3), text not read`.
 */
export const byLaw = (
  laws: readonly Law[],
): { law: string; provisions: { words: string; of: Law }[] }[] =>
  [...Map.groupBy(laws, (one) => split(one).law)].map(([law, own]) => ({
    law: CALLED[law] ?? law,
    provisions: own.map((one, n) => {
      const words = split(one)
        .words.replace(/^regulation /, '')
        .replace(/^section /, n === 0 ? 'section ' : '');
      return { words: one.wasRead ? words : `${words}, text not read`, of: one };
    }),
  }));

/** What stands under a table of laws: how they are cited, and that Scotland’s does not apply. */
export function lawNotes(parts: readonly Pick<AgreementPart, 'laws'>[]): string {
  const laws = parts.flatMap((part) => part.laws);
  const versions = new Set(
    laws.flatMap((one) => {
      const { law, version } = split(one);
      return version === null ? [] : [`${law} ${version}`];
    }),
  );
  const cited = versions.size === 0 ? '' : `Cited: ${[...versions].join('; ')}. `;
  const unread = laws.some(({ wasRead }) => !wasRead)
    ? '“Text not read”: we know of it, and did not read it. '
    : '';
  const regulations = laws.some((one) => split(one).law === 'SI 2000/617') ? REGULATIONS : '';
  const scottish = [
    ...new Set(laws.filter(({ law }) => law === 'scotland').map((one) => split(one).law)),
  ];
  const scotland =
    scottish.length === 0
      ? ''
      : `Scotland: ${joinWords(scottish)}, which ask this of integration schemes there; not applicable in England, and there for comparison. `;
  return `${regulations}${unread}${scotland}${cited}`.trim();
}
