import { COMMISSIONING_TOPICS } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';

import { EvidenceNames } from './EvidenceNames.tsx';

type Props = Pick<Review, 'commissioning' | 'evidence'>;

/** What the strand about commissioning found, topic by topic. */
export const Commissioning = ({ commissioning, evidence }: Props) => (
  <div className="columns">
    {Object.entries(COMMISSIONING_TOPICS).map(([topic, name]) => {
      const items = commissioning.filter((item) => item.topic === topic);
      return (
        <section key={topic} className="review-part">
          <h3>{name}</h3>
          {items.length === 0 && <p className="secondary">nothing found yet</p>}
          {items.map((item) => (
            <div key={item.id}>
              <p>
                {item.text}
                {item.topic === 'specialist' &&
                  ` Pathway or protocol: ${item.pathway ?? 'not known'}.`}
                {item.topic === 'flexibility' &&
                  ` Process: ${item.process ?? 'not known'}. Resources: ${item.resources ?? 'not known'}.`}
              </p>
              <EvidenceNames ids={item.evidence} evidence={evidence} />
            </div>
          ))}
        </section>
      );
    })}
  </div>
);
