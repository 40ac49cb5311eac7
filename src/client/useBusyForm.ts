import { useState } from 'react';
import { useLocation } from 'react-router';

/**
 * Props for a router's form that asks for another view. The form is busy from the press of its button
 * until the location changes, so that the next frame already shows that the press was heard. The
 * router's own state changes in a transition, which a frame may not wait for.
 */
export function useBusyForm() {
  const { key } = useLocation();
  const [submittedAt, setSubmittedAt] = useState<string | null>(null);
  return {
    'aria-busy': submittedAt === key || undefined,
    'onSubmit': () => setSubmittedAt(key),
  };
}
