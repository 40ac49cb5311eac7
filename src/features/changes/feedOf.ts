import { feedPath } from '#src/addresses/followPaths.ts';
import type { Metadata } from '#src/client/metadata.ts';
import { subjectWords } from '#src/narrative/register/subjectWords.ts';
import type { Subject } from '#src/record/subject.ts';

/** The feed of what changed about a place or service, or about everything, as metadata of its page. */
export const feedOf = (subject: Subject): NonNullable<Metadata['feed']> => ({
  title: `What changed${subjectWords(subject)}`,
  path: feedPath(subject),
});
