/** A cell of the register as a key. */
export const cellKey = ({ place, service }: { place: string; service: string }): string =>
  `${place} ${service}`;
