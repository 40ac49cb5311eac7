import { ChartView } from '#src/charts/ChartView.tsx';
import type { FigureContent } from '#src/contract/figures/figure.ts';
import type { Source } from '#src/contract/history.ts';
import { EmbedBody } from '#src/ui/EmbedBody.tsx';

type Props = { readonly content: FigureContent; readonly sources: readonly Source[] };

/** A figure in somebody else's page: its finding, its chart, how to read that, its sources and date. */
export const FigureEmbed = ({ content, sources }: Props) => {
  const { finding, newer, subtitle, chart, reading } = content;
  return (
    <EmbedBody
      sentence={finding}
      sources={sources}
      citations={content.citations.map((source) => ({ source }))}
      dated={content.dated}
    >
      {newer !== null && <p className="notice">{newer}</p>}
      <p className="secondary small">{subtitle}</p>
      {chart && <ChartView spec={chart} size="small" />}
      {reading !== null && <p className="secondary small">{reading}</p>}
    </EmbedBody>
  );
};
