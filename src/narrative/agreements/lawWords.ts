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
