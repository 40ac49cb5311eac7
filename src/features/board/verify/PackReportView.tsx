import { formatDate } from '#src/narrative/language/format.ts';

import { PrintedHash } from './PrintedHash.tsx';
import { SlideReportView } from './SlideReportView.tsx';
import type { PackReport } from './checkPack.ts';

type Props = { readonly name: string; readonly report: PackReport };

/** What the record says of a pack: of all of it, then slide by slide. */
export function PackReportView({ name, report }: Props) {
  const { deck, hash, warnings, slides } = report;
  return (
    <>
      <section className="card" aria-labelledby="whole-pack">
        <h2 id="whole-pack">{deck.title}</h2>
        <p>
          {deck.systemName}
          {deck.meeting !== null && `, ${deck.meeting}`}. It says that it is of the record as at{' '}
          {formatDate(deck.asAt)}, version {deck.version}.
        </p>
        {warnings.map((warning) => (
          <p key={warning} className="notice problem">
            {warning}
          </p>
        ))}
        {/* Another file, another hash to compare with. */}
        <PrintedHash key={`${name} ${hash}`} hash={hash} />
      </section>
      <section aria-labelledby="slides-of-pack">
        <h2 id="slides-of-pack">Slide by slide</h2>
        {slides.map((one, n) => (
          // A slide may be there twice.
          <SlideReportView key={`${n} ${one.hash}`} number={n + 1} report={one} />
        ))}
      </section>
    </>
  );
}
