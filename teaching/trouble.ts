import type { Language, Words } from "../core/words.ts";

/** What a sentence about trouble may mention. */
export type TroubleFacts = Readonly<Record<string, string | number>>;

/** Something that a teacher should know about a class list, an item or a file that came back. */
export interface Trouble<Code extends string = string> {
  readonly code: Code;
  readonly facts: TroubleFacts;
}

/** What cannot go on: a code with facts, its sentence at the edge. */
export class TeachingError<Code extends string = string> extends Error implements Trouble<Code> {
  readonly code: Code;
  readonly facts: TroubleFacts;

  constructor(code: Code, facts: TroubleFacts = {}) {
    super(code);
    this.name = "TeachingError";
    this.code = code;
    this.facts = facts;
  }
}

/** A sentence with its facts; one that is missing stays visible. */
export const filled = (sentence: Words, facts: TroubleFacts, language: Language): string =>
  sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole));
