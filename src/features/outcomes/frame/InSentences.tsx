import styles from './InSentences.module.scss';

type Props = {
  /** “Place by place”. */
  readonly each: string;
  readonly sentences: readonly string[];
};

/** Sentences about a figure in a closed disclosure, which is open in print. */
export const InSentences = ({ each, sentences }: Props) =>
  sentences.length > 0 && (
    <details className={styles.sentences}>
      <summary className="screen-only">{each}, in sentences</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
