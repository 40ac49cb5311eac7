import type { Assessed } from '#src/record/assessedIn.ts';
import { fieldId } from '#src/stores/own/checkAssessment.ts';

/** The choice of what is assessed. */
export function AboutField({
  all,
  value,
  problem,
  onChange,
}: {
  readonly all: readonly Assessed[];
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const id = fieldId('about');
  return (
    <div className="form-labelled">
      <label htmlFor={id}>Place or agreement</label>
      <select
        id={id}
        className="field"
        value={value}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-says`}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">Choose one</option>
        {(['place', 'agreement'] as const).map((kind) => (
          <optgroup key={kind} label={kind === 'place' ? 'Places' : 'Agreements'}>
            {all
              .filter((one) => one.kind === kind)
              .map((one) => (
                <option key={one.id} value={`${kind} ${one.id}`}>
                  {one.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      {problem !== undefined && (
        <span id={`${id}-says`} className="small form-problem">
          {problem}
        </span>
      )}
    </div>
  );
}
