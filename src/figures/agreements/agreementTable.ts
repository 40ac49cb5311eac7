import type { FigureTable } from '#src/contract/figures/figure.ts';
import { numbers, tableOf, texts } from '#src/figures/figureContent.ts';
import {
  bodyNames,
  bodyWords,
  PART_STATE_WORDS,
  TRANSFER_STATE_WORDS,
} from '#src/narrative/agreements/agreementWords.ts';
import { partShown } from '#src/narrative/agreements/partShown.ts';
import { joinWords } from '#src/narrative/language/format.ts';

import type { AgreementDetails } from './agreementChart.ts';

/** What moves under an agreement, what is held together and what stays, one thing a row. */
export function agreementTable({ agreement, bodies, services }: AgreementDetails): FigureTable {
  const names = bodyNames(bodies);
  const { transfers, pooledFunds, kept, elements, parts } = agreement;
  const fundPart = parts.find(({ part }) => part === 'pooled-fund');
  const fundState = fundPart ? partShown(fundPart) : 'stated';
  const nameOf = (id: string) => services.find((one) => one.id === id)?.name ?? id;
  return tableOf(
    [
      ...texts(
        'agreement',
        'element',
        'kind',
        'what',
        'services',
        'from',
        'to',
        'verb',
        'state',
        'on',
      ),
      ...numbers('people', 'people'),
      ...numbers('whole-time equivalents', 'wte'),
      ...numbers('pounds', 'amount'),
      ...texts('precision', 'year', 'note'),
    ],
    [
      ...transfers.map((one) => [
        agreement.shortName,
        elements.find(({ id }) => id === one.element)?.name ?? null,
        one.kind,
        one.text,
        one.kind === 'functions' ? joinWords(one.services.map(nameOf)) : null,
        bodyWords(one.from, names),
        bodyWords(one.to, names),
        one.verb,
        TRANSFER_STATE_WORDS[one.state].word,
        one.on ?? 'not stated',
        one.kind === 'staff' ? one.people : null,
        one.kind === 'staff' ? one.wte : null,
        ...(one.kind === 'money'
          ? [one.money.amount, one.money.precision, one.money.year ?? 'not stated', one.money.note]
          : [null, null, null, null]),
      ]),
      ...pooledFunds.flatMap(({ name, text, host, contributions }) =>
        (contributions.length === 0 ? [{ by: null, money: null }] : contributions).map(
          ({ by, money }) => [
            agreement.shortName,
            null,
            'pooled fund',
            `${name}: ${text}`,
            null,
            bodyWords(by, names),
            bodyWords(host, names),
            'held together',
            PART_STATE_WORDS[fundState].word,
            'not stated',
            null,
            null,
            money?.amount ?? null,
            money?.precision ?? null,
            money?.year ?? 'not stated',
            money?.note ?? null,
          ],
        ),
      ),
      ...kept.map(({ text, by }) => [
        agreement.shortName,
        null,
        'kept',
        text,
        null,
        bodyWords(by, names),
        bodyWords(by, names),
        'keeps',
        'stated',
        ...Array<null>(7).fill(null),
      ]),
    ],
  );
}
