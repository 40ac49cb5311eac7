import { useCollection } from '#src/client/useCollection.ts';
import { useAsAt } from '#src/features/register/useAsAt.ts';
import { unknownsDateNote } from '#src/narrative/sources/unknownWords.ts';

/** On a page as at an earlier date, says that what was not found is as at the default date. */
export function NotFoundAsNow() {
  const { isDefault } = useAsAt();
  const [system] = useCollection('system').items;
  if (isDefault || !system) return null;
  return <p className="secondary small">{unknownsDateNote(system)}</p>;
}
