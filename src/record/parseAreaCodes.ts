/** The codes of an `area` parameter, which has commas between them; null: any area. */
export const parseAreaCodes = (area: string | undefined): readonly string[] | null =>
  area === undefined ? null : area.split(',');
