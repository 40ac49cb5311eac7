import styles from './InSentences.module.scss';

/** The same in full, place by place, for whoever asks for it; on paper it is always there. */
export const InSentences = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <details className={styles.sentences}>
    <summary>Place by place, in sentences</summary>
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </details>
);
