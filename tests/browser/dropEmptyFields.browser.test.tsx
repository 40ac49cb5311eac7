import { render } from '@testing-library/react';
import { expect, test } from 'vitest';

import { dropEmptyFields } from '#src/client/browser/dropEmptyFields.ts';

test('a form’s query has no empty fields, and the others in their order', () => {
  dropEmptyFields();
  const { container } = render(
    <form>
      <input name="asAt" defaultValue="2023-07-04" />
      <input name="area" defaultValue="blackpool" />
      <input name="area" defaultValue="" />
      <input name="area" defaultValue="lancashire" />
      <select name="group" defaultValue="">
        <option value="">All services</option>
      </select>
      <input name="q" defaultValue="0" />
    </form>,
  );
  const form = container.querySelector('form');
  if (!form) throw new Error('There is no form');
  expect([...new FormData(form)]).toEqual([
    ['asAt', '2023-07-04'],
    ['area', 'blackpool'],
    ['area', 'lancashire'],
    ['q', '0'],
  ]);
});
