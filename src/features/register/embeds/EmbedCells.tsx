import type { SentenceSystem } from '#src/narrative/register/registerWords.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { CellStatus } from '#src/features/register/CellStatus.tsx';
import { shortBody } from '#src/narrative/register/shortBody.ts';
import { sharedConflicts } from '#src/record/sharedConflicts.ts';

type StatusProps = {
  readonly cell: RegisterCell;
  /** Ids of the conflicts that `EmbedConflicts` names. */
  readonly shared: readonly string[];
  /** Who decides, where nothing else says so. */
  readonly decides?: string;
};

/** A cell's status in an embed. */
export const EmbedStatus = ({ cell, shared, decides = '' }: StatusProps) => (
  <span className="embed-status">
    <CellStatus
      cell={cell}
      flags={{ disputed: cell.conflicts.some((id) => !shared.includes(id)), changed: null }}
      decides={decides}
    />
  </span>
);

/** A note where sources conflict about every cell. @param props.shared ids of those conflicts */
export const EmbedConflicts = ({ shared }: { readonly shared: readonly string[] }) =>
  shared.length > 0 ? (
    <p className="small">
      <b>Sources conflict</b> about what is shown here: the whole page has what each says.
    </p>
  ) : null;

type Props = {
  /** Cells, each labelled with its service or its place. */
  readonly rows: readonly { label: string; cell: RegisterCell }[];
  readonly system: SentenceSystem;
  /** `Decides` or `Decided`. */
  readonly verb: string;
};

/** Cells of the register as a list without links: who decides, status and date. */
export function EmbedCells({ rows, system, verb }: Props) {
  const shared = sharedConflicts(rows.map(({ cell }) => cell));
  return (
    <>
      <ul className="embed-rows">
        {rows.map(({ label, cell }) => (
          <li key={label} className={cell.basis === 'illustrative' ? 'illustrative' : undefined}>
            <b>{label}</b>{' '}
            <span>
              <span className="secondary">{verb}:</span> {shortBody(cell.decides, system)}
            </span>
            <EmbedStatus cell={cell} shared={shared} />
          </li>
        ))}
      </ul>
      <EmbedConflicts shared={shared} />
    </>
  );
}
