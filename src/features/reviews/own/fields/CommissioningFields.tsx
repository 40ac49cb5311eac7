import { freeId } from '#src/contract/plain/freeId.ts';
import { COMMISSIONING_TOPICS, type CommissioningTopic } from '#src/contract/plain/words.ts';
import type { Review } from '#src/contract/reviews/review.ts';
import type { CommissioningItem } from '#src/contract/reviews/reviewInventory.ts';

import { CheckList } from './CheckList.tsx';
import { orNull, useEditing, withoutRow, withRow } from './editing.ts';
import { ItemList } from './ItemList.tsx';
import { ReviewField } from './ReviewField.tsx';

function emptyItem(topic: CommissioningTopic, id: string): CommissioningItem {
  const shared = { id, text: 'The position today, and the scope for more', evidence: [] };
  if (topic === 'specialist') return { topic, ...shared, pathway: null };
  if (topic === 'flexibility') return { topic, ...shared, process: null, resources: null };
  return { topic, ...shared };
}

/** What the strand about commissioning found, topic by topic. */
export function CommissioningFields() {
  const { review, change } = useEditing();
  const { commissioning, evidence } = review;
  const set = (id: string, changed: (item: CommissioningItem) => CommissioningItem): Review => ({
    ...review,
    commissioning: withRow(commissioning, id, changed),
  });
  const add = (topic: CommissioningTopic) => {
    const id = freeId(
      commissioning.map((one) => one.id),
      topic,
    );
    change({ ...review, commissioning: [...commissioning, emptyItem(topic, id)] });
    return id;
  };
  // TypeScript types Object.keys as strings.
  const topics = Object.keys(COMMISSIONING_TOPICS) as CommissioningTopic[];
  return topics.map((topic) => (
    <section key={topic}>
      <h3>{COMMISSIONING_TOPICS[topic]}</h3>
      <ItemList
        items={commissioning.filter((item) => item.topic === topic)}
        titleOf={({ text }) => text}
        addLabel={`Add: ${COMMISSIONING_TOPICS[topic].toLowerCase()}`}
        onAdd={() => add(topic)}
        onRemove={({ id }) =>
          change(
            { ...review, commissioning: withoutRow(commissioning, id) },
            'The finding is removed.',
          )
        }
      >
        {(item) => (
          <>
            <ReviewField
              label="Position today, and scope for more"
              rows={2}
              value={item.text}
              next={(text) => set(item.id, (one) => ({ ...one, text }))}
            />
            {item.topic === 'specialist' && (
              <ReviewField
                label="Agreed pathway or protocol"
                hint="Empty: not known."
                value={item.pathway}
                next={(text) => set(item.id, () => ({ ...item, pathway: orNull(text) }))}
              />
            )}
            {item.topic === 'flexibility' && (
              <>
                <ReviewField
                  label="Process"
                  hint="What using it would take. Empty: not known."
                  value={item.process}
                  next={(text) => set(item.id, () => ({ ...item, process: orNull(text) }))}
                />
                <ReviewField
                  label="Resources"
                  hint="Empty: not known."
                  value={item.resources}
                  next={(text) => set(item.id, () => ({ ...item, resources: orNull(text) }))}
                />
              </>
            )}
            <CheckList
              legend="Evidence for this"
              choices={evidence.map(({ id, title }) => ({ id, name: title }))}
              chosen={item.evidence}
              onChoose={(ids) => change(set(item.id, (one) => ({ ...one, evidence: ids })))}
              none="Add evidence above first."
            />
          </>
        )}
      </ItemList>
    </section>
  ));
}
