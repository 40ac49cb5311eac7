import { useId, type ReactNode, type Ref } from 'react';

type Props = {
  readonly ref: Ref<HTMLDialogElement>;
  readonly title: string;
  readonly className?: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** A dialog over a deck: its name, what it is for, and a button that closes it. */
export function BoardDialog({ ref, title, className = '', onClose, children }: Props) {
  const id = useId();
  return (
    <dialog
      ref={ref}
      className={`board-dialog ${className}`.trim()}
      aria-labelledby={id}
      onClose={onClose}
    >
      <h2 id={id}>{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit" className="button quiet">
          Close
        </button>
      </form>
    </dialog>
  );
}
