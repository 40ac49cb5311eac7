import type { Slide } from '#src/contract/deck.ts';
import { DECK_LIMITS } from '#src/contract/plain/deckLimits.ts';
import { cleanLines, cleanText } from '#src/contract/plain/cleanText.ts';
import { TextField } from '#src/ui/TextField.tsx';

type Props = { readonly slide: Slide; readonly onChange: (slide: Slide) => void };

const { line, lines: mostLines, secondsLeast, seconds: mostSeconds } = DECK_LIMITS;

function problemOfLines(text: string): string | null {
  const lines = cleanLines(text);
  if (lines.length > mostLines) return `${mostLines} lines at most fit on a slide.`;
  return lines.some(({ length }) => length > line)
    ? `A line may have ${line} characters at most.`
    : null;
}

function problemOfSeconds(text: string): string | null {
  const seconds = Number(text);
  return Number.isInteger(seconds) && seconds >= secondsLeast && seconds <= mostSeconds
    ? null
    : `Write whole seconds, from ${secondsLeast} to ${mostSeconds}.`;
}

/** What of a slide can be written: its words if it has any of its own, its note, item and time. */
export const SlideFields = ({ slide, onChange }: Props) => (
  <>
    {slide.kind !== 'figure' && (
      <>
        <TextField
          label="Words in large type"
          value={slide.title}
          clean={cleanText}
          most={DECK_LIMITS.title}
          problemOf={(text) => (text === '' ? 'A slide needs some words.' : null)}
          onStore={(title) => onChange({ ...slide, title })}
        />
        <TextField
          label="Lines below them"
          hint={`One on each line, ${mostLines} at most.`}
          rows={3}
          value={slide.lines.join('\n')}
          clean={(text) => cleanLines(text).join('\n')}
          problemOf={problemOfLines}
          onStore={(text) => onChange({ ...slide, lines: cleanLines(text) })}
        />
      </>
    )}
    <TextField
      label="Notes for whoever presents"
      rows={3}
      value={slide.note ?? ''}
      clean={cleanText}
      most={DECK_LIMITS.note}
      onStore={(note) => onChange({ ...slide, note: note || null })}
    />
    <div className="board-own-short">
      <TextField
        label="Agenda item"
        value={slide.item ?? ''}
        clean={cleanText}
        most={DECK_LIMITS.item}
        onStore={(item) => onChange({ ...slide, item: item || null })}
      />
      <TextField
        label="Seconds"
        isNumber
        value={`${slide.seconds}`}
        clean={cleanText}
        most={4}
        problemOf={problemOfSeconds}
        onStore={(text) => onChange({ ...slide, seconds: Number(text) })}
      />
    </div>
  </>
);
