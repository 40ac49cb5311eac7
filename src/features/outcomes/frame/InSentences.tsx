import styles from './InSentences.module.scss';

type Props = {
  /** “Place by place”. */
  readonly each: string;
  readonly sentences: readonly string[];
};

/** The same in full for whoever asks for it; on paper it is always there. */
export const InSentences = ({ each, sentences }: Props) =>
  sentences.length > 0 && (
    <details className={styles.sentences}>
      <summary>{each}, in sentences</summary>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
