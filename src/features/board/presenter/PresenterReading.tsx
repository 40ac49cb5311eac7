import type { DeckContent } from '#src/contract/deck.ts';
import { SlideReading } from '#src/outlets/slide/SlideReading.tsx';

/** Slides and notes one after the other, as a document for a browser without script. */
export const PresenterReading = ({ deck }: { readonly deck: DeckContent }) => (
  <div className="board-document">
    {deck.slides.map((slide) => (
      <div key={slide.id}>
        <SlideReading deck={deck} slide={slide} />
        {slide.note !== null && (
          <div className="card">
            <h3>Notes on slide {slide.number}</h3>
            <p>{slide.note}</p>
          </div>
        )}
      </div>
    ))}
  </div>
);
