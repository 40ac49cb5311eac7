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

/** Provisions under the name of their law, which is said once: `SI 2000/617`, `regulation 7(3)(a)`. */
export const byLaw = (laws: readonly Law[]): { law: string; provisions: [string, Law][] }[] =>
  [...Map.groupBy(laws, ({ provision }) => provision.split(', ')[0] ?? provision)].map(
    ([law, own]) => ({
      law,
      provisions: own.map((one) => [one.provision.slice(law.length + 2) || law, one]),
    }),
  );
