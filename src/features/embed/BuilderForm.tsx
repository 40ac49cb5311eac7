import type { ReactNode } from 'react';
import { Form, useLocation, useSubmit } from 'react-router';

import { SUBJECTS, type Subject } from '#src/figures/subjects.ts';
import type { Widget, WidgetQuestion } from '#src/outlets/embed/Widget.ts';
import { capitalise } from '#src/narrative/language/format.ts';
import { SEX_WORDS } from '#src/narrative/outcomes/outcomeWords.ts';

import styles from './Builder.module.scss';
import {
  EMBED_THEMES,
  HEADING_CHOICES,
  HEADING_LEVELS,
  EMBED_THEME_WORDS,
  type EmbedLook,
} from '#src/outlets/embed/embedLook.ts';

type Props = {
  /** Every widget's name, by its id. */
  readonly names: Readonly<Record<string, string>>;
  readonly id: string;
  readonly widget: Widget;
  readonly question: WidgetQuestion;
  readonly look: EmbedLook;
  readonly isFrozen: boolean;
  /** Whether the site is static files, which answer no query: its embeds have one look, and are live. */
  readonly isFile: boolean;
};

/** What a subject is called where one is chosen: by its short name, if it has one. */
type Named = { readonly id: string; readonly name: string; readonly shortName?: string };

const NOUNS: Record<Subject, [one: string, many: string]> = {
  place: ['Place', 'Places'],
  service: ['Service', 'Services'],
  indicator: ['Outcome', 'Outcomes'],
  agreement: ['Agreement', 'Agreements'],
  review: ['Review', 'Reviews'],
};

/** Chooses a widget, its subject and its look: a plain form, submitted on every change. */
export function BuilderForm(props: Props) {
  const { names, id, widget, question, look, isFrozen, isFile } = props;
  const { pathname } = useLocation();
  const submit = useSubmit();
  const [indicator] = question.chosen.indicator;
  const sexes = widget.takes.indicator === 1 ? (indicator?.sexes ?? []) : [];
  return (
    <Form
      method="get"
      action={pathname}
      className="form-row"
      onChange={({ currentTarget }) => {
        void submit(currentTarget, { replace: true, preventScrollReset: true });
      }}
    >
      <Choice name="widget" label="Widget" value={id}>
        {Object.entries(names).map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Choice>
      <SubjectField subject="place" {...props} />
      <SubjectField subject="service" {...props} />
      <SubjectField subject="indicator" {...props} />
      <SubjectField subject="agreement" {...props} />
      <SubjectField subject="review" {...props} />
      {sexes.length > 1 && (
        <Choice key={indicator?.id} name="sex" label="Figures for" value={question.sex ?? ''}>
          {sexes.map((sex) => (
            <option key={sex} value={sex}>
              {capitalise(SEX_WORDS[sex])}
            </option>
          ))}
        </Choice>
      )}
      {!isFile && (
        <>
          <Choice name="theme" label="Look" value={look.theme}>
            {EMBED_THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {EMBED_THEME_WORDS[theme]}
              </option>
            ))}
          </Choice>
          <Choice name="heading" label="Heading" value={look.heading}>
            {HEADING_CHOICES.map((one) => (
              <option key={one} value={one}>
                {capitalise(one)}
              </option>
            ))}
          </Choice>
          <Choice name="h" label="Its level" value={look.level}>
            {HEADING_LEVELS.map((level) => (
              <option key={level} value={level}>
                {level}
              </option>
            ))}
          </Choice>
          {widget.frozenBy !== null && (
            <Choice key={id} name="frozen" label="Kept" value={isFrozen ? 'yes' : ''}>
              <option value="">Live: follows the record</option>
              <option value="yes">
                {widget.frozenBy === 'asAt'
                  ? 'As at the record’s day'
                  : 'At this period and release'}
              </option>
            </Choice>
          )}
        </>
      )}
      <button type="submit" className="button quiet">
        Show
      </button>
    </Form>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly children: ReactNode;
}) {
  return (
    <p className={styles.choice}>
      <label htmlFor={`embed-${props.name}`}>{props.label}</label>
      <select
        id={`embed-${props.name}`}
        name={props.name}
        className="field"
        defaultValue={props.value}
      >
        {props.children}
      </select>
    </p>
  );
}

/** Chooses places, services or outcomes, as many as the widget takes: a select, or checkboxes. */
function SubjectField({
  subject,
  id,
  widget,
  question,
  isFile,
}: Props & { readonly subject: Subject }) {
  const most = widget.takes[subject];
  if (most === undefined) return null;
  const rows: readonly Named[] = question[SUBJECTS[subject]] ?? [];
  const chosen = question.chosen[subject].map((row) => row.id);
  const [one, many] = NOUNS[subject];
  const nameOf = ({ name, shortName = name }: Named) => shortName;
  if (most === 1 || isFile) {
    const isNeeded = widget.needs.length === 1 && widget.needs[0] === subject;
    return (
      <Choice key={`${id} ${subject}`} name={subject} label={one} value={chosen[0] ?? ''}>
        {!isNeeded && (
          <option value="">{most === 1 ? `All ${many.toLowerCase()}` : 'The usual ones'}</option>
        )}
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {nameOf(row)}
          </option>
        ))}
      </Choice>
    );
  }
  return (
    <fieldset key={`${id} ${subject}`} className={styles.many}>
      <legend>
        {many}, {most} at most
      </legend>
      {rows.map((row) => (
        <label key={row.id}>
          <input
            type="checkbox"
            name={subject}
            value={row.id}
            defaultChecked={chosen.includes(row.id)}
          />
          {nameOf(row)}
        </label>
      ))}
    </fieldset>
  );
}
