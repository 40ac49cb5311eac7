/** A key for Maps and Sets that identifies a cell of the register. */
export const cellKey = ({ place, service }: { place: string; service: string }): string =>
  `${place} ${service}`;
