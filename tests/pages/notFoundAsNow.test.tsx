import { cleanup, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const NOTE =
  'What could not be found is told as it is known on 21 November 2026, whatever the date above.';

/* What was not found speaks of what came later: the day before the announcement is one too early. */
test.each(['/', '/services/dental', '/places/blackpool', '/priorities', '/money'])(
  '%s says as of when it tells what was not found, only where it shows another day',
  async (address) => {
    await renderApp(`${address}?asAt=2023-07-04`, { record: 'published' });
    expect(await screen.findAllByText(NOTE)).toHaveLength(1);
    cleanup();
    await renderApp(address, { record: 'published' });
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByText(NOTE)).toBeNull();
  },
);
