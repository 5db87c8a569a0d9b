import * as accounts from "./accounts/index.ts";
import type { Calculator } from "./define.ts";
import * as distribution from "./distribution/index.ts";
import * as matrices from "./matrices/index.ts";
import * as retention from "./retention/index.ts";
import * as satisfaction from "./satisfaction/index.ts";
import * as segments from "./segments/index.ts";
import * as value from "./value/index.ts";

/** Families in menu order. Adding a calculator means exporting it from its family; nothing else. */
export const families = { satisfaction, retention, value, segments, matrices, distribution, accounts } as const;

type Families = typeof families;
export type FamilyName = keyof Families;

export interface Entry {
  readonly family: FamilyName;
  /** The export's name, which its words in another language are filed under. */
  readonly key: string;
  readonly calculator: Calculator;
}

export const entries: readonly Entry[] = Object.entries(families).flatMap(([family, members]) =>
  Object.entries(members).map(([key, calculator]) => ({
    family: family as FamilyName,
    key,
    calculator: calculator as Calculator,
  })),
);

const byId = new Map(entries.map((entry) => [entry.calculator.id, entry]));

export const findEntry = (id: string): Entry | undefined => byId.get(id.trim().toUpperCase());
