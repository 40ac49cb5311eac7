import { z } from 'zod';

import { contractProblems } from '#server/records/read/contractProblems.ts';

/** Whoever answers: a terminal, or a list of lines in a test. */
export type Person = {
  /** @returns the line that was typed */
  ask: (question: string) => Promise<string>;
  tell: (text: string) => void;
};

/** What an empty line means, and how that is shown. */
export type Otherwise<T> = { shown: string; value: T };

/** Asks until the answer can be used; what a wrong one must be is said each time. */
export class Interview {
  readonly #person: Person;

  constructor(person: Person) {
    this.#person = person;
  }

  tell(text: string): void {
    this.#person.tell(text);
  }

  /** One answer, as a schema reads it. @param otherwise what an empty line means; none: not allowed */
  async one<T, O = never>(
    question: string,
    schema: z.ZodType<T>,
    otherwise?: Otherwise<O>,
  ): Promise<T | O> {
    for (;;) {
      const line = await this.#person.ask(
        `${question}${otherwise ? ` [${otherwise.shown}]` : ''}: `,
      );
      const text = line.trim();
      if (text === '' && otherwise) return otherwise.value;
      const result = schema.safeParse(text);
      if (result.success) return result.data;
      const [said] = contractProblems(schema, text, result.error.issues);
      this.tell(`  ${said?.remedy ?? 'That can’t be used.'}`);
    }
  }

  /** A whole number above zero; commas between thousands are let be. */
  number<O>(question: string, otherwise: Otherwise<O>): Promise<number | O> {
    return this.one(question, WholeNumber, otherwise);
  }

  async yes(question: string, usual: boolean): Promise<boolean> {
    const answer = await this.one(question, YesOrNo, {
      shown: usual ? 'yes' : 'no',
      value: usual ? 'yes' : 'no',
    });
    return answer.startsWith('y');
  }
}

const YesOrNo = z.enum(['yes', 'no', 'y', 'n']);

const WholeNumber = z
  .string()
  .regex(/^[\d,]*[1-9][\d,]*$/, { error: 'must be a whole number above zero' })
  .transform((text) => Number(text.replaceAll(',', '')));
