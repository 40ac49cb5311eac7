import { ILLUSTRATIVE_TERMS, termsOf } from '#server/api/licenceTerms.ts';
import type { Change } from '#src/contract/history.ts';
import { recordDay } from '#src/contract/plain/recordDay.ts';
import { changeDescription } from '#src/narrative/changes/changeDescription.ts';
import { isOverdue } from '#src/narrative/changes/dueSentences.ts';
import { overdueTitle } from '#src/narrative/changes/dueWords.ts';
import { followTargetWords } from '#src/narrative/changes/followTargetWords.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { feedPath, followTargetPath } from '#src/addresses/followPaths.ts';
import { paths } from '#src/addresses/paths.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { changeRows, type ChangeRow } from '#src/record/changes/changeRows.ts';
import { isChangeAbout, type FollowTarget } from '#src/record/changes/followTarget.ts';
import { dayAfter } from '#src/record/dates.ts';

import { changeAddress } from './changeAddress.ts';
import { dueEntries, type DueEntry } from './dueEntries.ts';
import { aboutRecord, markedTitle, type FollowedRecord } from './FollowedRecord.ts';
import { stableId } from './stableId.ts';

export const FEED_TYPE = 'application/atom+xml';

/** Feed readers keep what they have fetched; older changes are on the page. */
const MAX_ENTRIES = 50;

/** A day as RFC 3339 wants it, at midnight UTC: the record has no times. */
const instant = (day: string) => `${day}T00:00:00Z`;

/** Kinds of which one entry of the record may be behind several changes. */
const DATED_KINDS: readonly Change['kind'][] = ['chain', 'agreement', 'release'];

/**
 * The id of a change. It depends on ids, not on words, and on a date only where the record has no id,
 * so that a corrected change stays the same entry. Several decisions of one announcement have the id
 * of the first.
 */
const entryId = ({ change: { kind, on, ids } }: ChangeRow, { system }: FollowedRecord): string =>
  stableId(system, kind, ids[0] ?? '', ...(DATED_KINDS.includes(kind) ? [on] : []));

type Entry = {
  id: string;
  title: string;
  /** YYYY-MM-DD */
  day: string;
  /** The page that shows it, after the record's prefix. */
  path: string;
  category: string;
  says: string;
  cites: readonly { readonly source: string }[];
};

const changeEntry = (row: ChangeRow, record: FollowedRecord): Entry => ({
  id: entryId(row, record),
  title: capitalise(row.change.title),
  day: row.knownFrom,
  path: changeAddress(row, record.system),
  category: row.change.kind,
  says: changeDescription(row, record),
  cites: row.change.sources,
});

/** What is overdue, as an entry of the day after it was due. */
const overdueEntry = (
  { item, title, says, cited, path }: DueEntry,
  { system }: FollowedRecord,
) => ({
  id: stableId(system, 'overdue', item.kind, item.id),
  title: overdueTitle(title),
  day: dayAfter(item.on),
  path,
  category: 'overdue',
  says,
  cites: cited,
});

function written({ id, title, day, path, category, says, cites }: Entry, record: FollowedRecord) {
  const { system, sources, root } = record;
  const cited = sources.filter((one) => cites.some(({ source }) => source === one.id));
  const summary = [
    says,
    `${cited.length > 1 ? 'Sources' : 'Source'}: ${sourceWords(cited)}.`,
    ...(system.basis === 'illustrative' ? [ILLUSTRATIVE_TERMS.attribution] : []),
  ].join(' ');
  return [
    `<entry><id>urn:uuid:${id}</id>`,
    `<title>${escapeHtml(markedTitle(title, system))}</title>`,
    `<updated>${instant(day)}</updated>`,
    `<link href="${escapeHtml(root + path)}"/>`,
    ...[...new Set(cited.flatMap(({ address }) => address ?? []))].map(
      (address) => `<link rel="via" href="${escapeHtml(address)}"/>`,
    ),
    `<category term="${category}"/>`,
    `<summary>${escapeHtml(summary)}</summary></entry>`,
  ].join('');
}

/**
 * The changes about a target, and what of it is overdue, as an Atom feed (RFC 4287), latest first. If
 * the site's public address is not known its links begin at the host's root.
 */
export function changesFeed(record: FollowedRecord, target: FollowTarget): string {
  const { system, decisions, sources, root } = record;
  const changes = record.changes.filter((change) => isChangeAbout(change, target));
  const entries = [
    ...changeRows(changes, decisions, sources).map((row) => changeEntry(row, record)),
    ...dueEntries(record, target)
      .filter(({ item }) => isOverdue(item))
      .map((due) => overdueEntry(due, record)),
  ]
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, MAX_ENTRIES);
  const path = followTargetPath(target);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>urn:uuid:${stableId(system, 'changes', path)}</id>
<title>${escapeHtml(markedTitle(`What changed${followTargetWords(target)}: ${system.shortName}`, system))}</title>
<subtitle>${escapeHtml(aboutRecord(record))}</subtitle>
<updated>${instant(recordDay(system))}</updated>
<author><name>Placeboard</name></author>
<rights>${escapeHtml(termsOf(system, sources).attribution)}</rights>
<link href="${escapeHtml(`${root}${path || paths.changes}`)}"/>
<link rel="self" type="${FEED_TYPE}" href="${escapeHtml(`${root}${feedPath(target)}`)}"/>
${entries.map((entry) => written(entry, record)).join('\n')}
</feed>
`;
}
