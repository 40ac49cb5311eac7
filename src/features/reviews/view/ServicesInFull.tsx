import type { Review } from '#src/contract/reviews/review.ts';
import { SERVICE_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import { EvidenceNames } from './EvidenceNames.tsx';
import { FieldList } from './FieldList.tsx';

type Props = Pick<Review, 'services' | 'evidence'>;

/** All that the inventory tells of each service. */
export const ServicesInFull = ({ services, evidence }: Props) => (
  <details>
    <summary>Each service in full: specification, users, agreement, reviews, impact</summary>
    {services.map((service) => (
      <section key={service.id} className="review-part">
        <h4>{service.name}</h4>
        <FieldList fields={SERVICE_FIELDS} values={service} />
        <EvidenceNames ids={service.evidence} evidence={evidence} />
      </section>
    ))}
  </details>
);
