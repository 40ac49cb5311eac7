import { FlowsChart } from '#src/charts/flows/FlowsChart.tsx';
import { paths } from '#src/addresses/paths.ts';
import { withQuery } from '#src/addresses/withQuery.ts';
import { agreementChart, type AgreementDetails } from '#src/figures/agreements/agreementChart.ts';
import { FLOWS_READING } from '#src/narrative/agreements/flowSentences.ts';
import { Share } from '#src/outlets/share/Share.tsx';

/** The parties of an agreement, and what moves between them. */
export function AgreementDiagram(details: AgreementDetails) {
  const { agreement } = details;
  const { id } = agreement;
  return (
    <>
      <FlowsChart spec={agreementChart(details)} />
      {agreement.transfers.length > 0 && <p className="secondary small">{FLOWS_READING}</p>}
      <Share
        name="the diagram"
        address={`${paths.agreement(id)}#moves`}
        data={withQuery('agreements.csv', { agreement: id })}
        figure="agreement"
        params={{ agreement: id }}
      />
    </>
  );
}
