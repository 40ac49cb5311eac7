import { useEffect, useState, type ReactNode } from 'react';

import { siteAddress } from '#src/addresses/siteAddress.ts';
import { useRenderInfo } from '#src/client/page/renderInfo.ts';
import type { DeckContent, SlideContent } from '#src/contract/deck.ts';

import type { BoardQuestion, QuestionSubject } from './BoardQuestion.ts';
import { questionSubject } from './questionSubject.ts';
import { QuestionsDialog } from './QuestionsDialog.tsx';
import { useQuestions } from './useQuestions.ts';

/**
 * Questions, actions and decisions in a window of a talk: opens the dialog at the slide on screen, and
 * has the browser ask before a window is left with what is kept nowhere else.
 */
export function useNoting(
  deck: DeckContent,
  slide: SlideContent | undefined,
): { noted: readonly BoardQuestion[]; openNoting: () => void; dialog: ReactNode } {
  const { questions, isStored } = useQuestions();
  const { prefix } = useRenderInfo();
  const [subject, setSubject] = useState<QuestionSubject | null>(null);
  const wouldBeLost = !isStored && questions.some(({ isExported }) => !isExported);
  useEffect(() => {
    if (!wouldBeLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [wouldBeLost]);
  return {
    noted: questions,
    openNoting: () => {
      const root = siteAddress(deck.baseAddress ?? location.origin, prefix);
      if (slide) setSubject(questionSubject(deck, slide, root));
    },
    dialog: subject && <QuestionsDialog subject={subject} onClose={() => setSubject(null)} />,
  };
}
