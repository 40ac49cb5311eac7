/** The sections of the page on method in order: id and heading. */
export const SECTIONS = [
  ['record', 'How the record is made'],
  ['as-at', 'What “as at” means'],
  ['status', 'Statuses, and who decides'],
  ['verdict', 'Better, worse, or no clear difference'],
  ['trend', 'Better or worse than before'],
  ['gap', 'Whether gaps are closing'],
  ['missing', 'Zero, suppressed, missing, not applicable'],
  ['proxy', 'Figures that stand in for a place'],
  ['periods', 'Periods, and what is never joined'],
  ['money', 'Money'],
  ['sentences', 'How the sentences are made'],
  ['limits', 'What this can’t tell you'],
  ['check', 'Check it yourself'],
] as const;
export type Section = (typeof SECTIONS)[number][0];
