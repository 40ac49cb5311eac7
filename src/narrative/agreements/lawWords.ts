import type { AgreementPart } from '#src/contract/agreement.ts';

type Law = AgreementPart['laws'][number];

/** The laws that ask for a part: England’s, and Scotland’s, which are there for comparison alone. */
export const lawsByNation = ({
  laws,
}: Pick<AgreementPart, 'laws'>): { england: Law[]; scotland: Law[] } => ({
  england: laws.filter(({ law }) => law !== 'scotland'),
  scotland: laws.filter(({ law }) => law === 'scotland'),
});

/** What follows a provision whose text was not read for this record; '' where it was. */
export const lawNote = ({ wasRead }: Pick<Law, 'wasRead'>): string =>
  wasRead ? '' : ' (text not read)';

/** The name of a law, as it was when it was made where that is said, and the provision in it. */
function lawAndProvision({ provision }: Law): [law: string, provision: string] {
  const [law = provision, ...rest] = provision.split(', ');
  const version = rest.at(-1)?.startsWith('as ') ? rest.pop() : undefined;
  return [version === undefined ? law : `${law}, ${version}`, rest.join(', ') || law];
}

/** Provisions under the name of their law, which is said once: `SI 2000/617, as made in 2000`. */
export const byLaw = (
  laws: readonly Law[],
): { law: string; provisions: { words: string; of: Law }[] }[] =>
  [...Map.groupBy(laws, (one) => lawAndProvision(one)[0])].map(([law, own]) => ({
    law,
    provisions: own.map((one) => ({ words: lawAndProvision(one)[1], of: one })),
  }));
