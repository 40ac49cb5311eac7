import { paths } from '#src/addresses/paths.ts';
import type { Figure } from '#src/figures/Figure.ts';
import { figureContent } from '#src/figures/figureContent.ts';
import {
  elsewhereSentence,
  documentSentence,
} from '#src/narrative/agreements/agreementSentences.ts';
import { bodyNames, documentStage } from '#src/narrative/agreements/agreementWords.ts';
import {
  agreementTitle,
  FLOWS_READING,
  flowSentence,
  keptBySentence,
  flowsOf,
  NOTHING_MOVES,
} from '#src/narrative/agreements/flowSentences.ts';
import { numberSources } from '#src/narrative/sources/sourceNumbers.ts';
import { sourceWords } from '#src/narrative/sources/sourceWords.ts';

import {
  AGREEMENT_PARAM,
  AGREEMENT_QUERIES,
  agreementAsked,
  agreementDated,
  checkAgreement,
  noAgreement,
} from './agreementAsked.ts';
import { agreementChart, serviceNames } from './agreementChart.ts';
import { agreementTable } from './agreementTable.ts';

/** What was agreed, and what moves between the parties. */
export const agreementFigure: Figure<'agreement'> = {
  id: 'agreement',
  name: 'An agreement',
  about: 'What the parties of an agreement agreed, and which functions, staff and money move.',
  params: { agreement: AGREEMENT_PARAM },
  queries: () => [...AGREEMENT_QUERIES, ['bodies', {}], ['services', {}]],
  check: (read, { agreement }) => checkAgreement(read, agreement),
  build(read, params) {
    const agreement = agreementAsked(read, params.agreement);
    if (!agreement) return noAgreement(agreementFigure, read, params);
    const { items: bodies } = read('bodies');
    const { items: places } = read('places');
    const { items: services } = read('services');
    const details = { agreement, bodies, places, services };
    const names = bodyNames(bodies);
    const called = serviceNames(services);
    const flows = flowsOf(agreement);
    const { transfers, kept, pooledFunds } = agreement;
    const citations = [
      ...agreement.sources,
      ...[...transfers, ...kept, ...pooledFunds].flatMap(({ sources }) => sources),
    ];
    const hasMoney = transfers.some(({ kind }) => kind === 'money');
    const sums = transfers.flatMap((one) => (one.kind === 'money' ? (one.money.note ?? []) : []));
    return figureContent(
      {
        id: agreementFigure.id,
        params: { agreement: agreement.id },
        title: agreementTitle(agreement),
        finding: agreement.headline ?? agreement.sentence,
        subtitle: documentStage(agreement),
        sentences: [
          agreement.sentence,
          documentSentence(agreement),
          ...flows.map((flow) => flowSentence(flow, names, called)),
          ...(flows.length === 0 ? [NOTHING_MOVES] : []),
          ...kept.map(({ text, by }) => keptBySentence(text, names.get(by) ?? by)),
          ...pooledFunds.map(({ name, text }) => `${name}: ${text}`),
        ],
        reading: flows.length === 0 ? null : FLOWS_READING,
        notes: [
          elsewhereSentence(agreement),
          ...sums,
          ...(hasMoney ? ['Each sum stands on its own: they are not added up.'] : []),
        ],
        source: sourceWords(numberSources(read('sources').items, citations).list),
        citations,
        dated: agreementDated(agreement),
        basis: agreement.basis,
        table: agreementTable(details),
        file: ['agreement', agreement.id],
        page: paths.agreement(agreement.id),
        chart: agreementChart(details),
      },
      read,
    );
  },
};
