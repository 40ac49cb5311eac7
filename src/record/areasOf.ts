/** The codes of an `area` parameter, which has commas between them; null: any area. */
export const areasOf = (area: string | undefined): readonly string[] | null =>
  area === undefined ? null : area.split(',');
