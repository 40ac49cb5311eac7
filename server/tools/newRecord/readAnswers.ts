import { entryField, problemLine } from '#server/records/DataProblem.ts';
import { contractProblems } from '#src/narrative/contract/contractProblems.ts';
import { readJson } from '#server/records/read/readJson.ts';

import { Answers } from './Answers.ts';

/**
 * Reads a file of answers.
 * @param file its name, for messages
 * @throws Error listing every problem by line and field
 */
export function readAnswers(file: string, text: string): Answers {
  const json = readJson(file, text);
  const result = Answers.safeParse(json.value);
  if (json.problems.length === 0 && result.success) return result.data;
  const objections =
    json.isReadable && result.error
      ? contractProblems(Answers, json.value, result.error.issues).map(
          ({ path, problem, remedy }) => ({
            file,
            line: json.lineOf(path),
            field: entryField(path),
            problem,
            remedy,
          }),
        )
      : [];
  const all = [...json.problems, ...objections].map(problemLine);
  throw new Error(`Nothing was written. The answers can’t be used:\n${all.join('\n')}`);
}
