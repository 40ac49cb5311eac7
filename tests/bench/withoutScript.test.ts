import { expect, test } from 'vitest';

import { withoutScript } from './withoutScript.ts';

test('scripts, their links and state go, everything else stays as it is', () => {
  const page = (script: string, links: string, root: string, state: string) =>
    `<head>${script}<link rel="icon" href="/icon.svg">${links}<style>p{}</style></head>` +
    `<body><div ${root}><p data-status="paused">About &lt;script&gt;</p><!-- --></div>${state}</body>`;
  expect(
    withoutScript(
      page(
        '<script type="module" crossorigin src="/assets/main-1.js"></script>',
        '<link rel="modulepreload" href="/assets/a.js"><link href="/api" as="fetch" rel="preload">',
        'id="root" data-state="/state/home?v=1" data-sheet="/assets/main.css" data-on',
        '<script type="application/json" id="state">{"a":"<\\/script>"}\n</script>',
      ),
    ),
  ).toBe(page('', '', 'id="root"', ''));
});
