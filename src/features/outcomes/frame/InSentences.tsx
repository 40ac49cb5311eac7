import styles from './InSentences.module.scss';

type Props = {
  /** “Place by place”. */
  readonly each: string;
  /** What they are about, read out after the summary where a page has several: “the trend”. */
  readonly about: string;
  readonly sentences: readonly string[];
};

/** Sentences about a figure in a closed disclosure, which is open in print. */
export const InSentences = ({ each, about, sentences }: Props) =>
  sentences.length > 0 && (
    <details className={styles.sentences}>
      <summary className="screen-only">
        {each}, in sentences<span className="visually-hidden">: {about}</span>
      </summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
