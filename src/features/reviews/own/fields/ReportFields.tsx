import { freeId } from '#src/contract/plain/freeId.ts';
import type { Review, ReviewReport } from '#src/contract/reviews/review.ts';
import { REPORT_FIELDS } from '#src/narrative/reviews/reviewWords.ts';

import { orNull, useEditing, withoutRow, withRow } from './editing.ts';
import { ItemList } from './ItemList.tsx';
import { LinesField, ReviewField } from './ReviewField.tsx';

/** The report in which the first stage ends. */
export function ReportFields() {
  const { review, change } = useEditing();
  const { report } = review;
  const set = (fields: Partial<ReviewReport>): Review => ({
    ...review,
    report: { ...report, ...fields },
  });
  const add = () => {
    const id = freeId(
      report.priorities.map((one) => one.id),
      'priority',
    );
    change(set({ priorities: [...report.priorities, { id, text: 'New priority' }] }));
    return id;
  };
  return (
    <>
      {(['infrastructure', 'commissioning', 'scope'] as const).map((field) => (
        <ReviewField
          key={field}
          label={REPORT_FIELDS[field].label}
          rows={3}
          value={report[field]}
          next={(text) => set({ [field]: orNull(text) })}
        />
      ))}
      <LinesField
        label="Recommended principles"
        values={report.principles}
        next={(principles) => set({ principles })}
      />
      <h3>Recommended priorities</h3>
      <ItemList
        items={report.priorities}
        titleOf={({ text }) => text}
        addLabel="Add a priority"
        onAdd={add}
        onRemove={({ id, text }) =>
          change(set({ priorities: withoutRow(report.priorities, id) }), `“${text}” is removed.`)
        }
      >
        {({ id, text }) => (
          <ReviewField
            label="Priority"
            value={text}
            next={(words) =>
              set({
                priorities: withRow(report.priorities, id, (row) => ({ ...row, text: words })),
              })
            }
          />
        )}
      </ItemList>
      <ReviewField
        label="Day on which the partners got the report"
        hint="Empty: it is a draft."
        isDay
        value={report.on}
        next={(text) => set({ on: orNull(text) })}
      />
    </>
  );
}
