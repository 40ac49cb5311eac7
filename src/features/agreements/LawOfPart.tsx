import type { AgreementPart } from '#src/contract/agreement.ts';
import { lawNote, lawsByNation } from '#src/narrative/agreements/lawWords.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

/** The law that asks for a part, each provision a link; Scotland’s for comparison alone. */
export function LawOfPart({ part }: { readonly part: AgreementPart }) {
  const { england, scotland } = lawsByNation(part);
  if (england.length + scotland.length === 0)
    return <span className="secondary">No law found that asks for it: practice.</span>;
  return (
    <PhoneDisclosure summary={`The law on ${part.name.toLowerCase()}`}>
      <div>
        {england.length === 0 && 'No law of England found that asks for it.'}
        <Provisions laws={england} />
        {scotland.length > 0 && (
          <span className="agreement-about">
            Not applicable in England, for comparison: <Provisions laws={scotland} />
          </span>
        )}
      </div>
    </PhoneDisclosure>
  );
}

const Provisions = ({ laws }: { readonly laws: AgreementPart['laws'] }) =>
  laws.map((law, n) => (
    <span key={law.provision}>
      {n > 0 && '; '}
      <a href={law.address} title={law.asks}>
        {law.provision}
      </a>
      {lawNote(law)}
    </span>
  ));
