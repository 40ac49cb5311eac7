import type { Principle } from '#src/contract/principles/principle.ts';
import type { SourceNumbers } from '#src/narrative/sources/sourceNumbers.ts';
import { Cite } from '#src/ui/sources/Cite.tsx';

type Props = { readonly principles: readonly Principle[]; readonly numbers: SourceNumbers };

/** Each principle: what it asks, what evidence of it would look like, and what the record holds. */
export const PrincipleList = ({ principles, numbers }: Props) => (
  <ol className="principles-list">
    {principles.map(({ id, name, asks, evidence, held, missing, sources, basis }, n) => (
      <li key={id} id={id} className="card">
        <div className={basis === 'illustrative' ? 'illustrative' : undefined}>
          <h3>
            {n + 1}. {name}
          </h3>
          <p>
            {asks} <Cite citations={sources} numbers={numbers} />
          </p>
          <h4>For a place, evidence would be (our extension)</h4>
          <ul>
            {evidence.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <h4>What this record holds</h4>
          {held.length === 0 ? (
            <p>
              <strong>Nothing.</strong> {missing}
            </p>
          ) : (
            <>
              <ul>
                {held.map((one) => (
                  <li key={one.text}>
                    {one.text} <Cite citations={one.sources} numbers={numbers} />
                  </li>
                ))}
              </ul>
              <p className="secondary small">{missing}</p>
            </>
          )}
        </div>
      </li>
    ))}
  </ol>
);
