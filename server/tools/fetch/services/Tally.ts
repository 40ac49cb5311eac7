/** Counts rows by reason, with their names. */
export class Tally {
  readonly #counts = new Map<string, { rows: number; names: Set<string> }>();

  /** @param reason follows a number of rows: “of areas that are not in the record” */
  add(reason: string, name: string): void {
    const count = this.#counts.get(reason) ?? { rows: 0, names: new Set() };
    count.rows += 1;
    count.names.add(name);
    this.#counts.set(reason, count);
  }

  /** One line for each reason, with the first few names. */
  lines(): string[] {
    return [...this.#counts].map(
      ([reason, { rows, names }]) =>
        `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'} ${reason}: ${firstNames([...names])}`,
    );
  }
}

const MAX_NAMES = 6;

/** The first few names, and the number of the others. */
function firstNames(names: readonly string[], most = MAX_NAMES): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}
