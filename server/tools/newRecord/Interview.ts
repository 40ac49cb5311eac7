import { z } from 'zod';

import { contractProblems } from '#src/narrative/contract/contractProblems.ts';

/** Where questions are asked: a terminal, or a list of lines in a test. */
export type Terminal = {
  /** Asks a question. @returns the line that was typed */
  ask: (question: string) => Promise<string>;
  print: (text: string) => void;
};

/** The value of an empty line, and its label in the question. */
export type DefaultAnswer<T> = { label: string; value: T };

/** Asks each question until the answer is valid, and says what is wrong with invalid ones. */
export class Interview {
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  print(text: string): void {
    this.#terminal.print(text);
  }

  /** The answer as parsed by a schema. @param defaultAnswer without one an empty line is invalid */
  async ask<T, O = never>(
    question: string,
    schema: z.ZodType<T>,
    defaultAnswer?: DefaultAnswer<O>,
  ): Promise<T | O> {
    for (;;) {
      const line = await this.#terminal.ask(
        `${question}${defaultAnswer ? ` [${defaultAnswer.label}]` : ''}: `,
      );
      const text = line.trim();
      if (text === '' && defaultAnswer) return defaultAnswer.value;
      const result = schema.safeParse(text);
      if (result.success) return result.data;
      const [problem] = contractProblems(schema, text, result.error.issues);
      this.print(`  ${problem?.remedy ?? 'That can’t be used.'}`);
    }
  }

  /** A whole number above zero, with or without commas between thousands. */
  askNumber<O>(question: string, defaultAnswer: DefaultAnswer<O>): Promise<number | O> {
    return this.ask(question, WholeNumber, defaultAnswer);
  }

  /** Whether the answer is yes. */
  async confirm(question: string, defaultAnswer: 'yes' | 'no'): Promise<boolean> {
    const answer = await this.ask(question, YesOrNo, {
      label: defaultAnswer,
      value: defaultAnswer,
    });
    return answer.startsWith('y');
  }
}

const YesOrNo = z.enum(['yes', 'no', 'y', 'n']);

const WholeNumber = z
  .string()
  .regex(/^[\d,]*[1-9][\d,]*$/, { error: 'must be a whole number above zero' })
  .transform((text) => Number(text.replaceAll(',', '')));
