import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

type Row = { readonly id: string };

type Props<R extends Row> = {
  readonly items: readonly R[];
  readonly titleOf: (item: R) => string;
  /** What the button says that adds one, and what it adds; it returns the new one's id. */
  readonly addLabel: string;
  readonly onAdd: () => string;
  readonly onRemove: (item: R) => void;
  readonly children: (item: R) => ReactNode;
};

/** Rows that are added, opened, changed and removed, all by keyboard. */
export function ItemList<R extends Row>(props: Props<R>) {
  const { items, titleOf, addLabel, onAdd, onRemove, children } = props;
  const root = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string | null>(null);
  /** What is to have the focus once the list is as it was asked to be. */
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const next = root.current?.querySelector<HTMLElement>(focusNext.current);
    next?.focus();
    // What is new has words to write over.
    if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) next.select();
    focusNext.current = null;
  });
  return (
    <div ref={root}>
      {items.map((item) => (
        <details key={item.id} className="form-item" data-item={item.id} open={item.id === added}>
          <summary>{titleOf(item)}</summary>
          {children(item)}
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              focusNext.current = '[data-action="add"]';
              onRemove(item);
            }}
          >
            Remove<span className="visually-hidden">: {titleOf(item)}</span>
          </button>
        </details>
      ))}
      <p>
        <button
          type="button"
          className="button quiet"
          data-action="add"
          onClick={() => {
            const id = onAdd();
            setAdded(id);
            focusNext.current = `[data-item="${id}"] .field`;
          }}
        >
          {addLabel}
        </button>
      </p>
    </div>
  );
}
