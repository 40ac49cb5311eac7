import { freeId } from '#src/contract/plain/freeId.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import type { SharedService } from '#src/contract/reviews/reviewInventory.ts';
import { SERVICE_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import { CheckList } from './CheckList.tsx';
import { CostFields } from './CostFields.tsx';
import { orNull, useEditing, withoutRow, withRow } from './editing.ts';
import { ItemList } from './ItemList.tsx';
import { OverlapFields } from './OverlapFields.tsx';
import { LinesField, ReviewField } from './ReviewField.tsx';

const emptyService = (id: string): SharedService => ({
  id,
  name: 'New service',
  provider: null,
  providedFor: [],
  specification: null,
  cost: null,
  users: null,
  sla: null,
  earlierReviews: null,
  overlaps: null,
  impact: null,
  evidence: [],
});

/** A review without a service, also where others overlap with it. */
const withoutService = (review: Review, id: string): Review => ({
  ...review,
  services: withoutRow(review.services, id).map((service) => ({
    ...service,
    overlaps: service.overlaps && service.overlaps.filter((one) => one.service !== id),
  })),
});

const TEXTS = ['specification', 'users', 'sla', 'earlierReviews', 'impact'] as const;

/** The inventory, service by service. */
export function ServiceFields() {
  const { review, change } = useEditing();
  const { services, evidence } = review;
  const set = (id: string, fields: Partial<SharedService>): Review => ({
    ...review,
    services: withRow(services, id, (row) => ({ ...row, ...fields })),
  });
  const add = () => {
    const id = freeId(
      services.map((one) => one.id),
      'service',
    );
    change({ ...review, services: [...services, emptyService(id)] });
    return id;
  };
  return (
    <ItemList
      items={services}
      titleOf={({ name }) => name}
      addLabel="Add a service"
      onAdd={add}
      onRemove={({ id, name }) => change(withoutService(review, id), `“${name}” is removed.`)}
    >
      {(service) => (
        <>
          <ReviewField
            label="Name of the service"
            value={service.name}
            next={(text) => set(service.id, { name: text })}
          />
          <ReviewField
            label="Who provides it"
            hint="Empty: not known."
            value={service.provider}
            next={(text) => set(service.id, { provider: orNull(text) })}
          />
          <LinesField
            label="For whom"
            hint="One on each line. Empty: not known."
            rows={2}
            values={service.providedFor}
            next={(lines) => set(service.id, { providedFor: lines })}
          />
          <CostFields cost={service.cost} next={(cost) => set(service.id, { cost })} />
          {TEXTS.map((field) => (
            <ReviewField
              key={field}
              label={SERVICE_FIELDS[field].label}
              hint={`Empty: ${SERVICE_FIELDS[field].missing}.`}
              rows={2}
              value={service[field]}
              next={(text) => set(service.id, { [field]: orNull(text) })}
            />
          ))}
          <OverlapFields service={service} next={(overlaps) => set(service.id, { overlaps })} />
          <CheckList
            legend="Evidence for this"
            choices={evidence.map(({ id, title }) => ({ id, name: title }))}
            chosen={service.evidence}
            onChoose={(ids) => change(set(service.id, { evidence: ids }))}
            none="Add evidence above first."
          />
        </>
      )}
    </ItemList>
  );
}
