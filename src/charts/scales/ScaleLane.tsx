import { AXIS_INK, GRID_INK } from '#src/charts/colours.ts';
import { Marker } from '#src/charts/Marker.tsx';
import type { ScaleRow, ScalesSpec } from '#src/contract/figures/scalesSpec.ts';

/** Height of the line of one mark, in pixels. */
const MARK_LINE = 22;

type Props = Pick<ScalesSpec, 'steps' | 'keys'> & { readonly marks: ScaleRow['marks'] };

/** The height of a lane. Every key has its line, so that marks at one step never hide each other. */
export const marksHeight = ({ keys }: Pick<ScalesSpec, 'keys'>): number =>
  Math.max(1, keys.length) * MARK_LINE;

/** The marks of one row across the steps, as wide as the SVG that it stands in. */
export function ScaleLane({ steps, keys, marks }: Props) {
  const x = (step: number) => `${(100 * (step + 0.5)) / steps.length}%`;
  const height = marksHeight({ keys });
  return (
    <>
      {steps.map((label, step) => (
        <line
          key={label}
          x1={x(step)}
          x2={x(step)}
          y1="0"
          y2={height}
          stroke={GRID_INK}
          strokeWidth="2"
        />
      ))}
      {marks.map(({ key, at, before }) => {
        const line = keys.findIndex(({ id }) => id === key);
        const style = keys[line]?.style;
        if (!style) return null;
        const y = (line + 0.5) * MARK_LINE;
        const hasMoved = before !== null && before !== at;
        return (
          <g key={key}>
            {hasMoved && (
              <>
                <line x1={x(before)} x2={x(at)} y1={y} y2={y} stroke={AXIS_INK} strokeWidth="1.5" />
                <Marker kind={style.marker} colour={style.colour} x={x(before)} y={y} isHollow />
              </>
            )}
            <Marker kind={style.marker} colour={style.colour} x={x(at)} y={y} scale={1.15} />
          </g>
        );
      })}
    </>
  );
}
