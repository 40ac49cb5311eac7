import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { writeFileSync } from 'node:fs';
import { loadRecord } from '#server/records/loadRecord.ts';
import { loadFigure } from '#src/figures/loadFigure.ts';
import { figureOf } from '#src/figures/registry.ts';
import { inTheme } from '#src/charts/colours.ts';
import { FigurePicture } from '#src/outlets/picture/FigurePicture.tsx';
import { answersOf } from '#tests/figureChecks.ts';
import { test } from 'vitest';
test('draw', async () => {
  const record = await loadRecord(process.env['REC'] ?? 'data');
  const load = answersOf(record);
  const out: string[] = [];
  for (const [id, params] of JSON.parse(process.env['FIG'] ?? '[]')) {
    const content = await loadFigure(figureOf(id), params, load);
    console.log(JSON.stringify({ ...content, chart: null, table: null, notes: content.notes }, null, 1));
    out.push(inTheme(renderToStaticMarkup(createElement(FigurePicture, { content }))));
  }
  writeFileSync('/tmp/fig/out.html', '<!doctype html><body style="margin:0">' + out.join('<hr>'));
});
