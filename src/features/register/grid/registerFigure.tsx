import type { AsAtDate } from '#src/addresses/asAt.ts';
import type { SentenceSystem } from '#src/narrative/register/registerWords.ts';
import { MatrixPicture } from '#src/charts/picture/MatrixPicture.tsx';
import { styleOf } from '#src/charts/placeStyles.ts';
import type { Source } from '#src/contract/history.ts';
import type { Place } from '#src/contract/place.ts';
import { STATUSES } from '#src/contract/plain/words.ts';
import type { RegisterCell } from '#src/contract/register.ts';
import { formatDate, formatDateShort } from '#src/narrative/language/format.ts';
import { deciderRule } from '#src/narrative/register/deciderRule.ts';
import { registerSentence } from '#src/narrative/register/registerHeadline.ts';
import { registerTitle } from '#src/narrative/register/registerSentences.ts';
import { NO_DECISION, STATUS_WORDS, statusLabel } from '#src/narrative/register/statusWords.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { describeFigure } from '#src/share/describeFigure.ts';
import type { Describe } from '#src/share/Share.tsx';
import { numberSources } from '#src/ui/sourceNumbers.ts';
import { StatusMark } from '#src/ui/StatusMark.tsx';
import { STATUS_TINTS } from '#src/ui/statusTints.ts';
import { TINT_COLOURS } from '#src/ui/tintColours.ts';

import type { RegisterGroup } from './registerRows.ts';

type View = {
  readonly groups: readonly RegisterGroup[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly system: SentenceSystem;
  readonly when: AsAtDate;
};

/** Describes the register on a day, with its filters, for sharing. */
export const registerFigure: Describe<View> = (
  { groups, places, sources, system, when },
  record,
) => {
  const rows = groups.flatMap(({ group, rows: own }) => own.map((row) => ({ group, ...row })));
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...row, cell })));
  const cited = (some: readonly RegisterCell[]) =>
    numberSources(
      sources,
      some.flatMap((cell) => cell.sources),
    ).list;
  const rule = deciderRule(
    cells.map(({ cell }) => cell),
    system,
    when,
  );
  const nameOf = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const occurs = (status: RegisterCell['status']) =>
    cells.some(({ cell }) => cell.status === status);
  return describeFigure(
    {
      title: registerTitle(when),
      subtitle: `Where each service stands as at ${formatDate(when.asAt)}. ${rule.sentence}`,
      sentences: [
        registerSentence({
          cells: cells.map(({ cell }) => cell),
          places,
          services: rows.map(({ service }) => service),
          system,
          when,
        }),
      ],
      notes: [
        ...STATUSES.filter(occurs).map((status) => STATUS_WORDS[status]),
        ...(occurs(null) ? [NO_DECISION] : []),
      ].map(({ label, meaning }) => `${label}: ${meaning}`),
      source: sourceWords(cited(cells.map(({ cell }) => cell))),
      basis: cells.some(({ cell }) => cell.basis === 'illustrative') ? 'illustrative' : 'published',
      table: {
        headings: [
          'group',
          'service',
          'place',
          'status',
          'since',
          'decides',
          'accountable',
          'aim',
          'reviewOn',
          'overdue',
          'sources',
        ],
        rows: cells.map(({ group, service, cell }) => [
          group,
          service.name,
          nameOf(cell.place),
          statusLabel(cell.status),
          cell.since,
          cell.decides,
          cell.accountable,
          cell.aim,
          cell.reviewOn,
          String(cell.overdue),
          cited([cell])
            .map(({ title }) => title)
            .join('; '),
        ]),
      },
      file: ['register', when.asAt],
      draw: (words) => (
        <MatrixPicture
          words={words}
          corner="Service"
          columns={places.map(({ id, name }, n) => ({
            id,
            label: name,
            style: styleOf(n, places.length),
          }))}
          groups={groups.map(({ group, rows: own }) => ({
            label: group,
            rows: own.map(({ service, cells: all }) => ({
              id: service.id,
              head: { strong: service.name, quiet: [] },
              cells: all.map((cell) => ({
                mark: <StatusMark status={cell.status} />,
                tint: cell.status ? TINT_COLOURS.light[STATUS_TINTS[cell.status]] : null,
                strong: statusLabel(cell.status),
                quiet: [
                  cell.since === null ? '' : formatDateShort(cell.since),
                  rule.exception(cell, { name: nameOf(cell.place) }),
                  cell.overdue ? '! Review overdue' : '',
                ],
              })),
            })),
          }))}
        />
      ),
    },
    record,
  );
};
