import { LEVEL_IDS, LEVELS } from '#src/contract/plain/assessmentLevels.ts';

/** The four levels, in their order, and what each means. */
export const LevelMeanings = () => (
  <dl className="definitions">
    {LEVEL_IDS.map((level) => (
      <div key={level}>
        <dt>{LEVELS[level].name}</dt>
        <dd>{LEVELS[level].meaning}</dd>
      </div>
    ))}
  </dl>
);
