/**
 * After a way back browsers fill fields in as they were left, which the page no longer shows: puts
 * them back to what its address says.
 */
export const resetFields = (): void =>
  addEventListener('pageshow', ({ persisted }) => {
    const [entry] = performance.getEntriesByType('navigation');
    const isReturn = entry && 'type' in entry && entry.type === 'back_forward';
    if (persisted || isReturn) for (const form of document.forms) form.reset();
  });
