import type { ComponentProps } from 'react';

import type { Slide, SlideContent } from '#src/contract/deck.ts';
import { SLIDE_KINDS } from '#src/narrative/site/ownDeckWords.ts';

import { SlideFields } from './SlideFields.tsx';

type Props = {
  readonly slide: Slide;
  /** The slide as it is shown; undefined while it is loading. */
  readonly shown: SlideContent | undefined;
  readonly title: string;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly isOpen: boolean;
  /** Its part in a drag; undefined: none. */
  readonly drag: 'dragged' | 'over' | undefined;
  /** What its grip does when it is dragged. */
  readonly grip: ComponentProps<'button'>;
  readonly onChange: (slide: Slide) => void;
  /** @param action which of the slide's buttons was pressed */
  readonly onMove: (id: string, to: number, action: 'up' | 'down') => void;
  readonly onRemove: (id: string) => void;
};

/** A slide in the list of a deck: moved, written and removed there. */
export function SlideItem(props: Props) {
  const { slide, shown, title, number, count, isOpen, drag, grip } = props;
  const { onChange, onMove, onRemove } = props;
  const of = <span className="visually-hidden">: {title}</span>;
  const move = (by: 1 | -1, action: 'up' | 'down') => () => {
    const to = number - 1 + by;
    if (to >= 0 && to < count) onMove(slide.id, to, action);
  };
  return (
    <li className="board-own-slide" data-slide={slide.id} data-drag={drag}>
      <div className="board-own-head">
        {/* For a pointer alone: the keyboard has the buttons. */}
        <button type="button" className="board-own-grip" aria-hidden="true" tabIndex={-1} {...grip}>
          ⠿
        </button>
        <div className="board-own-title">
          <h3>
            {number}. {title}
          </h3>
          <p className="secondary small">
            {SLIDE_KINDS[slide.kind]}
            {slide.item !== null && ` · item ${slide.item}`} · {slide.seconds} seconds
            {slide.note !== null && ' · with notes'}
          </p>
          {slide.kind === 'figure' && shown?.figure === null && <p>{shown.lines.join(' ')}</p>}
        </div>
        <div className="board-own-actions">
          <button
            type="button"
            className="button quiet"
            data-action="up"
            aria-disabled={number === 1}
            onClick={move(-1, 'up')}
          >
            Move up{of}
          </button>
          <button
            type="button"
            className="button quiet"
            data-action="down"
            aria-disabled={number === count}
            onClick={move(1, 'down')}
          >
            Move down{of}
          </button>
          <button type="button" className="button quiet" onClick={() => onRemove(slide.id)}>
            Remove{of}
          </button>
        </div>
      </div>
      <details open={isOpen}>
        <summary>
          {slide.kind === 'figure' ? 'Notes and time' : 'Words, notes and time'}
          {of}
        </summary>
        <SlideFields slide={slide} onChange={onChange} />
      </details>
    </li>
  );
}
