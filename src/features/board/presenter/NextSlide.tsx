import type { DeckContent } from '#src/contract/deck.ts';
import { asideWords, kickerWords } from '#src/narrative/site/boardWords.ts';
import { clockText } from '#src/narrative/site/talkWords.ts';
import { SlideStage } from '#src/outlets/slide/SlideStage.tsx';

type Props = {
  readonly deck: DeckContent;
  /** Number of the slide on screen. */
  readonly slide: number;
};

/** The slide after the one on screen, small, and the titles of those after it. */
export function NextSlide({ deck, slide }: Props) {
  const next = deck.slides[slide];
  const after = deck.slides.slice(slide + 1, slide + 4);
  return (
    <section className="board-coming" aria-labelledby="board-next">
      {next && (
        <div className="board-coming-slide" aria-hidden="true">
          <SlideStage deck={deck} slide={next} />
        </div>
      )}
      <div className="board-coming-words">
        <h2 id="board-next">
          <span className="board-quiet">Next</span> {next ? next.title : 'This is the last slide'}
        </h2>
        {next && (
          <p className="board-quiet">{`${kickerWords(next, deck)} · ${clockText(next.seconds)}`}</p>
        )}
        {after.length > 0 && (
          <ol className="board-after" start={slide + 2}>
            {after.map((one) => (
              <li key={one.id}>
                <span>
                  <span>{one.title}</span> {asideWords(one)}
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
