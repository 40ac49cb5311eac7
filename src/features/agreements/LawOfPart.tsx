import type { AgreementPart } from '#src/contract/agreement.ts';
import { byLaw, lawNote, lawsByNation } from '#src/narrative/agreements/lawWords.ts';
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
  byLaw(laws).map(({ law, provisions }) => (
    <span key={law} className="agreement-line">
      {provisions.length > 1 || provisions[0]?.[0] !== law ? `${law}: ` : ''}
      {provisions.map(([words, one], n) => (
        <span key={words}>
          {n > 0 && '; '}
          <a href={one.address} title={one.asks}>
            {words}
          </a>
          {lawNote(one)}
        </span>
      ))}
    </span>
  ));
