import { Link } from 'react-router';

import { boardAddress } from '#src/addresses/boardAddress.ts';
import { paths } from '#src/addresses/paths.ts';
import { siteAddress } from '#src/addresses/siteAddress.ts';
import { useNeedsScript } from '#src/client/browser/useNeedsScript.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';
import { formatDate } from '#src/narrative/language/format.ts';
import { asideWords } from '#src/narrative/site/boardWords.ts';
import { handoutSentence, HASH_MEANING } from '#src/narrative/site/handoutWords.ts';
import { hashWords } from '#src/outlets/pack/hashWords.ts';
import { slideAddress } from '#src/outlets/pack/slideAddress.ts';
import { SlideStage } from '#src/outlets/slide/SlideStage.tsx';
import { ILLUSTRATIVE, sourceLines } from '#src/outlets/sourceLines.ts';

import { contentsPages } from './contentsPages.ts';
import { HandoutSheet } from './HandoutSheet.tsx';

type Props = {
  readonly content: DeckContent;
  /** What is wrong with the address, in words. */
  readonly problems?: readonly string[];
};

const COVER_PAGES = 1;

/** A deck on paper, slide above notes, with a cover and its contents: on screen as it prints. */
export function Handout({ content, problems = [] }: Props) {
  const { slides, params, id } = content;
  const contents = contentsPages(slides);
  const before = COVER_PAGES + contents.length;
  const of = before + slides.length;
  const site = siteOf(content, useRenderInfo().prefix);
  const needsScript = useNeedsScript();
  return (
    <div className="board-handout">
      <div className="board-bar board-handout-bar">
        <button type="button" className={`board-next ${needsScript}`} onClick={() => print()}>
          Print, or save as PDF
        </button>
        <p>
          {of} sides of A4. A browser’s PDF is tagged: headings, pictures and tables have names.
        </p>
        <Link to={boardAddress(paths.deck(id), params)} reloadDocument>
          The slides
        </Link>
      </div>
      <main id="main" className="board-sheets" tabIndex={-1}>
        {problems.map((problem) => (
          <p key={problem} className="notice screen-only" role="alert">
            {problem}
          </p>
        ))}
        <HandoutSheet deck={content} page={1} of={of}>
          <Cover deck={content} site={site} />
        </HandoutSheet>
        {contents.map((listed, n) => (
          <HandoutSheet key={listed[0]?.id} deck={content} page={COVER_PAGES + n + 1} of={of}>
            <Contents slides={listed} before={before} isFirst={n === 0} />
          </HandoutSheet>
        ))}
        {slides.map((slide) => (
          <HandoutSheet
            key={slide.id}
            deck={content}
            page={before + slide.number}
            of={of}
            item={slide.item}
          >
            <SlideStage deck={content} slide={slide} />
            <SlideNotes deck={content} slide={slide} site={site} />
          </HandoutSheet>
        ))}
      </main>
    </div>
  );
}

/** Address of the record, without a last slash; as paths where it isn't said where it is served. */
const siteOf = ({ baseAddress }: DeckContent, prefix: string): string =>
  baseAddress === null ? prefix : siteAddress(baseAddress, prefix);

type CoverProps = {
  readonly deck: DeckContent;
  readonly site: string;
};

const Cover = ({ deck, site }: CoverProps) => (
  <div className="board-cover">
    {deck.isIllustrative && <p className="board-cover-mark">{ILLUSTRATIVE}</p>}
    <p>{deck.systemName}</p>
    <h1>{deck.title}</h1>
    {deck.meeting !== null && <p className="board-cover-meeting">{deck.meeting}</p>}
    <p>{deck.about}</p>
    <p>{handoutSentence(deck)}</p>
    <dl>
      <div>
        <dt>Record as at</dt>
        <dd>{formatDate(deck.asAt)}</dd>
      </div>
      <div>
        <dt>Publisher</dt>
        <dd>{deck.publisher}</dd>
      </div>
      <div>
        <dt>Version of the record</dt>
        <dd>
          <code>{deck.version}</code>
        </dd>
      </div>
      {deck.hash !== null && (
        <>
          <div>
            <dt>Hash of the sealed pack</dt>
            <dd>
              <code>{hashWords(deck.hash)}</code>
              <br />
              {HASH_MEANING}
            </dd>
          </div>
          <div>
            <dt>To check it</dt>
            <dd>{site + paths.verify}</dd>
          </div>
        </>
      )}
    </dl>
    <p className="board-cover-small">{deck.disclaimer}</p>
    <p className="board-cover-small">{deck.attribution}</p>
  </div>
);

type ContentsProps = {
  readonly slides: readonly SlideContent[];
  /** How many pages come before the first slide. */
  readonly before: number;
  readonly isFirst: boolean;
};

const Contents = ({ slides, before, isFirst }: ContentsProps) => (
  <>
    <h2>Contents{!isFirst && ', continued'}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Slide</th>
          <th scope="col">Title</th>
          <th scope="col">Page</th>
        </tr>
      </thead>
      <tbody>
        {slides.map((slide) => (
          <tr key={slide.id} className={slide.kind === 'section' ? 'board-part' : undefined}>
            <td>{slide.number}</td>
            <td>
              {slide.title} <span className="secondary">{asideWords(slide)}</span>
            </td>
            <td>{before + slide.number}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

type NotesProps = {
  readonly deck: DeckContent;
  readonly slide: SlideContent;
  readonly site: string;
};

const SlideNotes = ({ deck, slide, site }: NotesProps) => (
  <div className="board-sheet-notes">
    <h3>{slide.note === null ? 'Your notes' : 'Notes'}</h3>
    {slide.note !== null && <p>{slide.note}</p>}
    <div className="board-lines-to-write" aria-hidden="true" />
    <p className="board-sheet-source">
      {slide.figure && sourceLines(slide.figure)[0]} To look it up:{' '}
      {slideAddress(deck, slide, site)}
    </p>
  </div>
);
