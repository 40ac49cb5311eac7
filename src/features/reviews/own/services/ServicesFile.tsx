import { useId, useRef, useState } from 'react';

import type { FileProblem } from '#src/contract/plain/fileProblem.ts';
import { useEditing } from '#src/features/reviews/own/fields/editing.ts';
import { formatCount } from '#src/narrative/language/format.ts';
import { OPEN_SERVICES } from '#src/narrative/reviews/ownReviewWords.ts';
import { ProblemList } from '#src/ui/ProblemList.tsx';

import { readServices } from './readServices.ts';
import { SERVICE_COLUMN_NAMES, SERVICE_COLUMNS, servicesCsv } from './serviceColumns.ts';
import { saveCsv, ServicesTemplate } from './ServicesTemplate.tsx';

const whereOf = ({ line, field }: FileProblem): string =>
  `${line > 0 ? `line ${line}` : 'the file'}${field === '' ? '' : `, ${field}`}:`;

/** Takes in a CSV of services, whole or not at all, and tells every fault of it. */
export function ServicesFile() {
  const { review, change } = useEditing();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<readonly FileProblem[]>([]);
  const open = async (file: File | undefined) => {
    if (!file) return;
    const { services, problems } = readServices(file.name, await file.text(), review.services);
    setRefused(problems);
    // The same file can be chosen again once it is mended.
    if (input.current) input.current.value = '';
    if (problems.length > 0) return;
    const taken = formatCount(services.length, 'service is', 'services are');
    change(
      { ...review, services: [...review.services, ...services] },
      `${taken} taken in from ${file.name}.`,
    );
  };
  return (
    <>
      <p className="form-row">
        <ServicesTemplate />
        {review.services.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() => saveCsv(servicesCsv(review.services), 'services.csv')}
          >
            Save the services as CSV
          </button>
        )}
        <label htmlFor={id}>{OPEN_SERVICES}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".csv,text/csv"
          className="field"
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </p>
      {refused.length > 0 && (
        <div className="notice problem" role="alert">
          <p>
            {refused[0]?.file} was not taken in, and nothing here was changed:{' '}
            {formatCount(refused.length, 'fault', 'faults')}. Mend{' '}
            {refused.length === 1 ? 'it' : 'them'} and open the file again.
          </p>
          <ProblemList
            most={refused.length}
            problems={refused.map((one) => ({
              where: whereOf(one),
              says: `${one.problem}. ${one.remedy}`,
            }))}
          />
        </div>
      )}
      <details>
        <summary>What its columns hold</summary>
        <dl className="definitions">
          {SERVICE_COLUMN_NAMES.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{SERVICE_COLUMNS[column]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
