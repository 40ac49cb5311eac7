import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { AS_AT_PARAM, dayOf, whenOf } from '#src/figures/asAtParams.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent, numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import { FigureParamError } from '#src/figures/FigureParamError.ts';
import { elsewhereSentence } from '#src/narrative/agreements/agreementSentences.ts';
import { bodyNames, bodyWords } from '#src/narrative/agreements/agreementWords.ts';
import {
  dueLine,
  dueName,
  exampleSentence,
  noticeSentence,
  whatIfSentence,
} from '#src/narrative/agreements/clockSentences.ts';
import { methodSentence, noticeProblem } from '#src/narrative/agreements/noticeRules.ts';
import { ruleWords } from '#src/narrative/agreements/termWords.ts';
import { daysWords } from '#src/narrative/changes/dueSentences.ts';
import { capitalise, formatDate } from '#src/narrative/language/format.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';
import { agreementClock } from '#src/record/agreements/agreementClock.ts';

import {
  AGREEMENT_PARAM,
  AGREEMENT_QUERIES,
  agreementAsked,
  checkAgreement,
  noAgreement,
} from './agreementAsked.ts';

/** What is due of an agreement, and when it would end if notice were given. */
export const agreementClockFigure: Figure<'agreement' | 'notice' | 'asAt'> = {
  id: 'agreement-clock',
  name: 'The clock of an agreement',
  about: 'What is due of an agreement, and when it would end if notice were given on a day.',
  params: {
    agreement: AGREEMENT_PARAM,
    notice: {
      type: 'day',
      description: 'The day on which notice were given. Default: the day of the record.',
    },
    asAt: AS_AT_PARAM,
  },
  queries: () => [...AGREEMENT_QUERIES, ['bodies', {}]],
  check(read, { agreement, notice }) {
    checkAgreement(read, agreement);
    const problem = notice === undefined ? null : noticeProblem(notice);
    if (problem !== null) throw new FigureParamError('notice', problem, []);
  },
  build(read, params) {
    const [system] = read('system').items;
    const agreement = agreementAsked(read, params.agreement);
    if (!agreement || !system) return noAgreement(agreementClockFigure, read, params);
    const when = whenOf(params, system);
    const given = params.notice ?? when.asAt;
    const clock = agreementClock(agreement, { asAt: when.asAt, given });
    const names = bodyNames(read('bodies').items);
    const whatIf = whatIfSentence(agreement, clock.standing);
    const returns = [
      ...clock.notice.map((one) => noticeSentence(agreement, one, { given, names, ...clock })),
      ...clock.examples.map((one) => exampleSentence(one, given)),
    ];
    const rules = [...clock.notice, ...clock.examples].map(({ rule }) => rule.kind);
    const citations = [
      ...agreement.sources,
      ...[...clock.due, ...clock.notice, ...(agreement.term.afterwards ?? [])].flatMap(
        (one) => one.sources,
      ),
    ];
    const rows = [
      ...clock.due.map((one) => ({
        id: one.id,
        kind: one.kind,
        day: one.on,
        late: one.daysOverdue,
        quiet: daysWords(one, when),
        what: dueName(one),
        whose: one.owner,
      })),
      ...[...clock.notice, ...clock.examples.map((one) => ({ ...one, by: null }))].map(
        ({ rule, by, ends }, index) => ({
          id: `notice-${index + 1}`,
          kind: clock.examples.length > 0 ? 'example' : 'notice',
          day: ends,
          late: null,
          quiet: `if notice were given on ${formatDate(given)}`,
          what: capitalise(ruleWords(rule)),
          whose: by === null ? null : bodyWords(by, names),
        }),
      ),
    ];
    const title = `${agreement.shortName}: what is due, and notice`;
    return figureContent(
      {
        id: agreementClockFigure.id,
        params: { ...params, agreement: agreement.id },
        title,
        finding: returns[0] ?? whatIf,
        subtitle: `As at ${formatDate(when.asAt)}`,
        sentences: [...clock.due.map((one) => dueLine(one, when)), whatIf, ...returns],
        notes: [...new Set(rules)].map(methodSentence).concat(elsewhereSentence(agreement)),
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        basis: 'derived',
        table: tableOf(
          [
            ...texts('on', 'kind', 'what', 'whose'),
            ...numbers('days', 'daysOverdue'),
            ...texts('noticeGiven'),
          ],
          rows.map(({ day, kind, what, whose, late }) => [
            day,
            kind,
            what,
            whose,
            late,
            late === null ? given : null,
          ]),
        ),
        file: ['agreement', agreement.id, 'clock', when.asAt],
        page: `${withQuery(paths.agreement(agreement.id), { ...dayOf(params), notice: params.notice })}#notice`,
        chart:
          rows.length === 0
            ? null
            : {
                kind: 'matrix',
                name: title,
                corner: 'Day',
                columns: [
                  { id: 'what', label: 'What', style: null },
                  { id: 'whose', label: 'By whom', style: null },
                ],
                groups: [
                  {
                    label: null,
                    rows: rows.map(({ id, day, quiet, what, whose }) => ({
                      id,
                      style: null,
                      head: { status: null, strong: formatDate(day), quiet: [quiet] },
                      cells: [
                        { status: null, strong: '', quiet: [what] },
                        { status: null, strong: '', quiet: [whose ?? 'not stated'] },
                      ],
                    })),
                  },
                ],
              },
      },
      read,
    );
  },
};
