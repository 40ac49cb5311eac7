import { ILLUSTRATIVE_TERMS, termsOf } from '#server/api/licenceTerms.ts';
import { escapeHtml } from '#src/narrative/language/escapeHtml.ts';
import { feedPath, followTargetPath } from '#src/addresses/followPaths.ts';
import { paths } from '#src/addresses/paths.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { changeDescription } from '#src/narrative/register/changeDescription.ts';
import { followTargetWords } from '#src/narrative/register/followTargetWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { changeRows, type ChangeRow } from '#src/record/changeRows.ts';
import { isChangeAbout, type FollowTarget } from '#src/record/followTarget.ts';

import { changeAddress } from './changeAddress.ts';
import { markedTitle, type FollowedRecord } from './FollowedRecord.ts';
import { plainText } from './plainText.ts';
import { stableId } from './stableId.ts';

export const FEED_TYPE = 'application/atom+xml';

/** Feed readers keep what they have fetched; older changes are on the page. */
const MAX_ENTRIES = 50;

const xmlText = (text: string): string => escapeHtml(plainText(text));

/** A day as RFC 3339 wants it, at midnight UTC: the record has no times. */
const instant = (day: string) => `${day}T00:00:00Z`;

/**
 * The id of a change. It depends on ids, not on words, and on a date only where the record has no id,
 * so that a corrected change stays the same entry. Several decisions of one announcement have the id
 * of the first.
 */
const entryId = ({ change: { kind, on, ids } }: ChangeRow, { system }: FollowedRecord): string =>
  stableId(system, kind, ids[0] ?? '', ...(kind === 'chain' || kind === 'release' ? [on] : []));

function entry(row: ChangeRow, record: FollowedRecord): string {
  const { change, knownFrom } = row;
  const { system, sources, root } = record;
  const cited = sources.filter(({ id }) => change.sources.some(({ source }) => source === id));
  const summary = [
    changeDescription(row, record),
    `${cited.length > 1 ? 'Sources' : 'Source'}: ${sourceWords(cited)}.`,
    ...(system.basis === 'illustrative' ? [ILLUSTRATIVE_TERMS.attribution] : []),
  ].join(' ');
  return [
    `<entry><id>urn:uuid:${entryId(row, record)}</id>`,
    `<title>${xmlText(markedTitle(capitalise(change.title), system))}</title>`,
    `<updated>${instant(knownFrom)}</updated>`,
    `<link href="${escapeHtml(root + changeAddress(row, system))}"/>`,
    ...[...new Set(cited.map(({ address }) => address))].map(
      (address) => `<link rel="via" href="${escapeHtml(address)}"/>`,
    ),
    `<category term="${change.kind}"/>`,
    `<summary>${xmlText(summary)}</summary></entry>`,
  ].join('');
}

/**
 * The changes about a target as an Atom feed (RFC 4287), latest first. If the site's public address
 * is not known its links begin at the host's root.
 */
export function changesFeed(record: FollowedRecord, target: FollowTarget): string {
  const { system, decisions, sources, root } = record;
  const changes = record.changes.filter((change) => isChangeAbout(change, target));
  const rows = changeRows(changes, decisions, sources)
    .sort((a, b) => b.knownFrom.localeCompare(a.knownFrom))
    .slice(0, MAX_ENTRIES);
  const path = followTargetPath(target);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>urn:uuid:${stableId(system, 'changes', path)}</id>
<title>${xmlText(markedTitle(`What changed${followTargetWords(target)}: ${system.shortName}`, system))}</title>
<subtitle>${xmlText(system.disclaimer)}</subtitle>
<updated>${instant(system.updated)}</updated>
<author><name>Placeboard</name></author>
<rights>${xmlText(termsOf(system, sources).attribution)}</rights>
<link href="${escapeHtml(`${root}${path || paths.changes}`)}"/>
<link rel="self" type="${FEED_TYPE}" href="${escapeHtml(`${root}${feedPath(target)}`)}"/>
${rows.map((row) => entry(row, record)).join('\n')}
</feed>
`;
}
