import { expect, test } from 'vitest';

import { slideTitle } from './slideTitle.ts';

test.each([
  // What it is of is said, and whose.
  [
    { title: 'Smoking: North is worse than England', finding: 'North is worse than England' },
    'Smoking: North is worse than England',
  ],
  [
    {
      title: 'Healthy life: North is worse than England',
      finding: 'North is worse than England',
      params: { sex: 'Female' },
    },
    'Healthy life (females): North is worse than England',
  ],
  // Once is enough.
  [
    { title: 'Smoking: North is worse on smoking', finding: 'North is worse on smoking' },
    'North is worse on smoking',
  ],
  [{ title: 'Money in 2024', finding: 'Money in 2024' }, 'Money in 2024'],
  [{ title: 'Who decides', finding: 'The ICB decides.' }, 'The ICB decides.'],
  // Half a finding may mislead.
  [{ title: 'Gaps', finding: 'Females: it narrowed. '.repeat(20) }, 'Gaps'],
])('%o', (content, says) => {
  expect(slideTitle({ params: {}, ...content })).toBe(says);
});
