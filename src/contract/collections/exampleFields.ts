/** Fields that entries of the made-up record share. */
export const basis = 'illustrative' as const;
export const exampleSources = [{ source: 'website', where: 'Page 1' }];
