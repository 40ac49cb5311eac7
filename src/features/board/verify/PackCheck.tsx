import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';

import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';
import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';
import { loadFrom } from '#src/client/loadFrom.ts';
import { canHash } from '#src/figures/facts/hashOf.ts';
import { NO_HASHES, packSummary } from '#src/narrative/site/packWords.ts';

import type { PackReport } from './checkPack.ts';
import { PackReportView } from './PackReportView.tsx';
import { useFileDrop } from './useFileDrop.ts';

type Shown =
  | { state: 'nothing' }
  | { state: 'reading'; name: string }
  | { state: 'unreadable'; name: string; why: string }
  | { state: 'checked'; name: string; report: PackReport };

const statusOf = (shown: Shown): string => {
  switch (shown.state) {
    case 'nothing':
      return '';
    case 'reading':
      return `Checking ${shown.name} …`;
    case 'unreadable':
      return `${shown.name} can’t be checked.`;
    case 'checked':
      return packSummary(shown.report.slides.map(({ verdict }) => verdict));
  }
};

/** Takes a sealed pack, dropped or chosen, and says of each slide what the record makes of it. */
export function PackCheck() {
  const id = useId();
  const queryClient = useQueryClient();
  const needsScript = useNeedsScript();
  const isHydrated = useIsHydrated();
  const zone = useRef<HTMLElement>(null);
  const [shown, setShown] = useState<Shown>({ state: 'nothing' });

  const check = async (file: File) => {
    const { name } = file;
    setShown({ state: 'reading', name });
    try {
      const [{ readPackFile }, { checkPack }] = await Promise.all([
        import('./readPackFile.ts'),
        import('./checkPack.ts'),
        // What the record says now, not when the page was opened.
        queryClient.invalidateQueries({ refetchType: 'none' }),
      ]);
      const report = await checkPack(await readPackFile(file), loadFrom(queryClient));
      setShown({ state: 'checked', name, report });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setShown({ state: 'unreadable', name, why });
    }
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) void check(file);
  };

  useFileDrop(zone, take);

  if (isHydrated && !canHash()) return <p className="notice problem">{NO_HASHES}</p>;
  return (
    <>
      <section ref={zone} className={`card ${needsScript}`} aria-labelledby={`${id}-file`}>
        <h2 id={`${id}-file`}>The pack</h2>
        <p className="form-row">
          <label htmlFor={id}>Choose its file, or drop it here</label>
          <input
            id={id}
            className="field"
            type="file"
            accept=".html,text/html"
            onChange={({ currentTarget }) => take(currentTarget.files)}
          />
        </p>
        <p role="status">{statusOf(shown)}</p>
        {shown.state === 'unreadable' && <p className="notice problem">{shown.why}</p>}
      </section>
      {shown.state === 'checked' && <PackReportView name={shown.name} report={shown.report} />}
    </>
  );
}
