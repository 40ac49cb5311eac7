import type { FigureRecord } from '#src/figures/Figure.ts';
import { SUBJECT_NAMES, SUBJECTS } from '#src/figures/subjects.ts';

import {
  parametersOf,
  readEmbed,
  type EmbedReading,
  type WidgetRules,
} from '#src/outlets/embed/readEmbed.ts';

/**
 * Reads the builder's form as the address of an embed. Parameters of other widgets, which the form
 * may still hold, are ignored; a subject that the widget needs and doesn't have is the record's first.
 */
export function readBuilder(
  search: URLSearchParams,
  widget: WidgetRules,
  record: FigureRecord,
): EmbedReading {
  const parameters = new URLSearchParams();
  for (const name of parametersOf(widget)) {
    const isMany = SUBJECT_NAMES.some((subject) => subject === name);
    const values = search.getAll(name).filter((value) => value !== '');
    if (isMany && values.length > 0) parameters.append(name, values.join(','));
    else for (const value of values) parameters.append(name, value);
  }
  const [first] = widget.needs;
  if (first && !widget.needs.some((subject) => parameters.has(subject))) {
    const [row] = record[SUBJECTS[first]] ?? [];
    if (row) parameters.append(first, row.id);
  }
  // The form may still hold a sex that only the outcome chosen before has: ignore it.
  const reading = readEmbed(parameters, widget, record);
  const isSexWrong = reading.problems.some(({ parameter }) => parameter === 'sex');
  if (!isSexWrong) return reading;
  parameters.delete('sex');
  return readEmbed(parameters, widget, record);
}
