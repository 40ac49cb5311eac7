/** A period's label as prose has it: `2022–24` for the record's `2022-24`, `2019/20–2023/24`; others are the same. */
const periodLabel = (id: string): string =>
  id.replace(/^(\d{4}(?:\/\d\d)?)-((?:\d{4}\/)?\d\d)$/, '$1–$2');

/** A text with its periods as machines read them: `2022-24`, as in the record's files and addresses. */
export const withPeriodIds = (text: string): string =>
  text.replaceAll(/\b(\d{4}(?:\/\d\d)?)–((?:\d{4}\/)?\d\d)\b/g, '$1-$2');

/** Rows as pages and figures read them: their periods, where they have any, labelled as in prose. */
export const withPeriodLabels = <R extends object>(rows: readonly R[]): R[] =>
  rows.map((row) =>
    'period' in row && typeof row.period === 'string'
      ? { ...row, period: periodLabel(row.period) }
      : row,
  );

/** An answer of the API about a collection as pages and figures read it. Only observations have periods. */
export const answerInProse = <A extends { readonly items: readonly object[] }>(
  name: string,
  answer: A,
): A => (name === 'observations' ? { ...answer, items: withPeriodLabels(answer.items) } : answer);
