/** The codes of an `area` parameter, which are separated by commas; null: any area. */
export const parseAreaCodes = (area: string | undefined): readonly string[] | null =>
  area === undefined ? null : area.split(',');
