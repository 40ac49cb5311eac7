import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { AGREEMENT_FACTS } from '#tests/records/agreementFacts.ts';
import { renderApp } from '#tests/renderApp.tsx';

test.each(Object.entries(AGREEMENT_FACTS))(
  'the page of %s says what its document says, and where',
  async (id, facts) => {
    await renderApp(`/agreements/${id}`, { record: 'published' });
    const text = screen.getByRole('main').textContent.replaceAll(/\s+/g, ' ');
    const said = facts.flatMap(({ shown = [] }) => shown);
    const pointers = facts.filter(({ at }) => /\.\d+$/.test(at)).map(({ where }) => where);
    expect(said).not.toEqual([]);
    expect([...said, ...pointers].filter((words) => !text.includes(words))).toEqual([]);
  },
);
