import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { renderApp } from '#tests/renderApp.tsx';

const statement = async (record: 'example' | 'published') => {
  await renderApp('/accessibility', { record });
  await screen.findByRole('heading', { name: 'Accessibility statement' });
  return screen.getByRole('article');
};

test('the statement of a record without a contact says what is missing, and that it has to be there', async () => {
  const article = await statement('published');
  expect(article).toHaveTextContent(
    'no contact is set, which the accessibility regulations require',
  );
  expect(article).toHaveTextContent('Placeboard has to set a contact.');
  expect(article).toHaveTextContent('It does not meet the regulations');
  expect(article).not.toHaveTextContent(/no failure is known|write to/i);
});

test('the statement of a record with a contact names it, and claims no more than was checked', async () => {
  const article = await statement('example');
  expect(article).toHaveTextContent('write to: illustrative@example.org.');
  expect(article).not.toHaveTextContent(/no contact|lacks|does not meet|no failure is known/);
});
