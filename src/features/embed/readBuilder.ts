import { SUBJECT_NAMES, SUBJECTS, type Widget, type WidgetRecord } from '#src/client/widget.ts';

import { parametersOf, readEmbed, type EmbedReading } from './readEmbed.ts';

type Asks = Pick<Widget, 'takes' | 'needs' | 'frozenBy'>;

/**
 * What the builder's form asks for, read as an embed's own address is. What another widget takes is
 * left aside, as the form may still hold it; what a widget needs and has not been told is the
 * record's first.
 */
export function readBuilder(
  search: URLSearchParams,
  widget: Asks,
  record: WidgetRecord,
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
    const [row] = record[SUBJECTS[first]];
    if (row) parameters.append(first, row.id);
  }
  // Whether a sex is one that an outcome has is known once the outcome is; another's is left aside.
  const reading = readEmbed(parameters, widget, record);
  const isOthers = reading.problems.some(({ parameter }) => parameter === 'sex');
  if (!isOthers) return reading;
  parameters.delete('sex');
  return readEmbed(parameters, widget, record);
}
