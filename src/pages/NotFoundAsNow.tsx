import { useCollection } from '#src/client/useCollection.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { unknownsDateNote } from '#src/narrative/sources/unknownWords.ts';

/** Said beside what was not found on a page that shows another day; nothing on the record's own. */
export function NotFoundAsNow() {
  const { isDefault } = useAsAt();
  const [system] = useCollection('system').items;
  if (isDefault || !system) return null;
  return <p className="secondary small">{unknownsDateNote(system)}</p>;
}
