import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { handlersFor } from '#mocks/handlers.ts';
import { loadRecord } from '#server/records/loadRecord.ts';
import { mockServer } from '#tests/mockServer.ts';
import { renderApp } from '#tests/renderApp.tsx';

/* A register of another system, in one file, that was written to docs/standard.md alone. */

const record = await loadRecord('tests/records/saltmarsh.json');

async function open(path: string) {
  mockServer.use(...handlersFor(record, '/saltmarsh'));
  return renderApp(`/saltmarsh${path}`, { prefix: '/saltmarsh' });
}

test('it shows at its own mount, marked illustrative, and nothing of another', async () => {
  const { container } = await open('/register');
  const table = await screen.findByRole('table', {
    name: 'Where each service stands as at 2 October 2026',
  });
  const cell = table.querySelector('a[href^="/saltmarsh/register/saltmarsh/podiatry"]');
  expect(cell).toHaveTextContent(/Joint/);
  expect(screen.getByRole('complementary', { name: 'About this record' })).toHaveTextContent(
    /^Illustrative/,
  );
  expect(container).not.toHaveTextContent(/Blackpool|Lancashire|Cumbria/);
});

test('a cell is as at a day: its minutes were published later than the decision', async () => {
  await open('/register/saltmarsh/podiatry?asAt=2024-05-14');
  const main = screen.getByRole('main');
  expect(within(main).getByRole('heading', { level: 1 })).toHaveTextContent(
    'Podiatry in Saltmarsh',
  );
  expect(main).toHaveTextContent(/No decision found/);
});
