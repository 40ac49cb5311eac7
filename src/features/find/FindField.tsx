import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Form, useNavigate } from 'react-router';

import { paths } from '#src/addresses/paths.ts';
import { useIsHydrated } from '#src/client/browser/useIsHydrated.ts';

import styles from './FindField.module.scss';
import type { Finding } from './matching/FindEntry.ts';
import { nextActive, suggestionWords } from './suggestionKeys.ts';
import { useSuggestions } from './useSuggestions.ts';

type Props = {
  /** `header`: small, with a label for screen readers alone. `page`: with a visible label. */
  readonly variant: 'header' | 'page';
  /** On the search page: the question it answers. */
  readonly question?: string;
};

/**
 * The search field: a plain form, and with script a combobox whose list suggests pages (WAI-ARIA
 * 1.2, list box with manual selection). The list is loaded when the field is first used.
 */
export function FindField({ variant, question = '' }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const isHydrated = useIsHydrated();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { suggestions, state, load } = useSuggestions(text);
  const shown = open && suggestions.length > 0;

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const type = (typed: string) => {
    load();
    setText(typed);
    setOpen(true);
    setActive(-1);
  };
  const clear = () => {
    if (field.current) field.current.value = '';
    setText('');
    close();
  };
  const choose = ({ to }: Finding) => {
    clear();
    field.current?.blur();
    void navigate(to);
  };

  useEffect(() => {
    // The reader may have begun to type before the page was hydrated.
    if (document.activeElement === field.current) type(field.current?.value ?? '');
    // Only once: later input comes through the field's own events.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    const chosen = suggestions[active];
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (!shown) type(field.current?.value ?? '');
      // With Alt the list only opens or closes.
      if (!altKey) setActive(nextActive(active, key, suggestions.length));
      else if (key === 'ArrowUp') close();
    } else if (key === 'Enter' && shown && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (key === 'Escape') {
      if (shown) {
        event.preventDefault();
        close();
      } else clear();
    } else if (key === 'Home' || key === 'End') setActive(-1);
  };

  const label = 'Find a place or service';
  return (
    <Form
      method="get"
      action={paths.find}
      role="search"
      className={`screen-only ${styles['form']} ${styles[variant]}`}
      onSubmit={close}
    >
      <label htmlFor={`${id}-field`} className={variant === 'header' ? 'visually-hidden' : ''}>
        {variant === 'header' ? label : 'Town, place, service, outcome or person'}
      </label>
      <div className={styles['row']}>
        <input
          ref={field}
          // A new field for a new question, so that back and forward show the right one.
          key={question}
          id={`${id}-field`}
          name="q"
          type="text"
          className="field"
          defaultValue={question}
          {...(variant === 'header' && { placeholder: 'Place or service' })}
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          {...(isHydrated && {
            'role': 'combobox',
            'aria-autocomplete': 'list',
            'aria-expanded': shown,
            'aria-controls': `${id}-list`,
            ...(shown && active >= 0 && { 'aria-activedescendant': `${id}-${active}` }),
          })}
          onFocus={load}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        <button type="submit" className={`button quiet ${styles['button']}`}>
          Find
        </button>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggestions"
        className={styles['list']}
        hidden={!shown}
        // Pressing a suggestion must not take the focus from the field.
        onPointerDown={(event) => event.preventDefault()}
      >
        {shown &&
          suggestions.map((one, index) => (
            // The keyboard is handled by the field, where Enter chooses the active suggestion.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={`${one.kind} ${one.id}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              ref={(item) => {
                if (index === active) item?.scrollIntoView({ block: 'nearest' });
              }}
              onClick={() => choose(one)}
            >
              <span className={styles['title']}>{one.title}</span>{' '}
              <span className={styles['kind']}>{one.label}</span>{' '}
              <span className={styles['says']}>{one.says}</span>
            </div>
          ))}
      </div>
      <div role="status" className="visually-hidden">
        {open && suggestionWords(state, text, suggestions.length)}
      </div>
    </Form>
  );
}
