import { MADE_UP, termsOf } from '#server/api/terms.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { feedPath, subjectPath } from '#src/addresses/followPaths.ts';
import { paths } from '#src/addresses/paths.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { changeInWords } from '#src/narrative/register/changeInWords.ts';
import { subjectWords } from '#src/narrative/register/subjectWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { changeRows, type ChangeRow } from '#src/record/changeRows.ts';
import { isAbout, type Subject } from '#src/record/subject.ts';

import { changeAddress } from './changeAddress.ts';
import { marked, type Followed } from './Followed.ts';
import { plainText } from './plainText.ts';
import { stableId } from './stableId.ts';

export const FEED_TYPE = 'application/atom+xml';

/** Readers keep what they have seen; older changes are on the page. */
const MOST = 50;

const written = (text: string): string => escapeHtml(plainText(text));

/** RFC 3339: a day begins at midnight UTC, as nobody recorded the hour. */
const instant = (day: string) => `${day}T00:00:00Z`;

/**
 * What a change is known by. Never its words, and a date only where the record has no other name
 * for it, so that a corrected change is the same entry. What is set in one announcement goes by
 * its first decision.
 */
const idOf = ({ change: { kind, on, ids } }: ChangeRow, { system }: Followed): string =>
  stableId(system, kind, ids[0] ?? '', ...(kind === 'chain' || kind === 'release' ? [on] : []));

function entry(row: ChangeRow, record: Followed): string {
  const { change, known } = row;
  const { system, sources, root } = record;
  const cited = sources.filter(({ id }) => change.sources.some(({ source }) => source === id));
  const summary = [
    changeInWords(row, record),
    `${cited.length > 1 ? 'Sources' : 'Source'}: ${sourceWords(cited)}.`,
    ...(system.basis === 'illustrative' ? [MADE_UP.attribution] : []),
  ].join(' ');
  return [
    `<entry><id>urn:uuid:${idOf(row, record)}</id>`,
    `<title>${written(marked(capitalise(change.title), system))}</title>`,
    `<updated>${instant(known)}</updated>`,
    `<link href="${escapeHtml(root + changeAddress(row, system))}"/>`,
    ...[...new Set(cited.map(({ address }) => address))].map(
      (address) => `<link rel="via" href="${escapeHtml(address)}"/>`,
    ),
    `<category term="${change.kind}"/>`,
    `<summary>${written(summary)}</summary></entry>`,
  ].join('');
}

/**
 * What changed, what became known last first, as an Atom feed (RFC 4287). Without a public address
 * of the site its links begin at the host's root.
 */
export function changesFeed(record: Followed, subject: Subject): string {
  const { system, decisions, sources, root } = record;
  const changes = record.changes.filter((change) => isAbout(change, subject));
  const rows = changeRows(changes, decisions, sources)
    .sort((a, b) => b.known.localeCompare(a.known))
    .slice(0, MOST);
  const path = subjectPath(subject);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>urn:uuid:${stableId(system, 'changes', path)}</id>
<title>${written(marked(`What changed${subjectWords(subject)}: ${system.shortName}`, system))}</title>
<subtitle>${written(system.disclaimer)}</subtitle>
<updated>${instant(system.updated)}</updated>
<author><name>Placeboard</name></author>
<rights>${written(termsOf(system, sources).attribution)}</rights>
<link href="${escapeHtml(`${root}${path || paths.changes}`)}"/>
<link rel="self" type="${FEED_TYPE}" href="${escapeHtml(`${root}${feedPath(subject)}`)}"/>
${rows.map((row) => entry(row, record)).join('\n')}
</feed>
`;
}
