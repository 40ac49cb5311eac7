import type { AgreementPart } from '#src/contract/agreements/agreement.ts';
import { byLaw, lawsByNation } from '#src/narrative/agreements/lawWords.ts';
import { PhoneDisclosure } from '#src/ui/PhoneDisclosure.tsx';

/** The law that asks for a part, each provision a link; Scotland’s for comparison alone. */
export function LawOfPart({ part }: { readonly part: AgreementPart }) {
  const { england, scotland } = lawsByNation(part);
  return (
    <PhoneDisclosure summary={`The law on ${part.name.toLowerCase()}`}>
      <div>
        {england.length === 0 && (
          <span className="agreement-line">None found that asks for it</span>
        )}
        {byLaw(england).map(({ law, provisions }) => (
          <span key={law} className="agreement-line">
            {provisions[0]?.words !== law && `${law}: `}
            <Provisions provisions={provisions} />
          </span>
        ))}
        {scotland.length > 0 && (
          <span className="agreement-line secondary">
            {'Scotland: '}
            <Provisions provisions={byLaw(scotland).flatMap(({ provisions }) => provisions)} />
          </span>
        )}
      </div>
    </PhoneDisclosure>
  );
}

const Provisions = ({ provisions }: Pick<ReturnType<typeof byLaw>[number], 'provisions'>) =>
  provisions.map(({ words, of }, n) => (
    <span key={of.provision}>
      {n > 0 && '; '}
      <a href={of.address}>{words}</a>
    </span>
  ));
