import { accountsFamily } from "./accounts/index.ts";
import type { Calculator } from "./define.ts";
import { distributionFamily } from "./distribution/index.ts";
import { matricesFamily } from "./matrices/index.ts";
import { priceFamily } from "./price/index.ts";
import { retentionFamily } from "./retention/index.ts";
import { salesFamily } from "./sales/index.ts";
import { satisfactionFamily } from "./satisfaction/index.ts";
import { scorecardsFamily } from "./scorecards/index.ts";
import { segmentsFamily } from "./segments/index.ts";
import { teachingFamily } from "./teaching/index.ts";
import { valueFamily } from "./value/index.ts";

/** Families in menu order. Adding a calculator means a line in its family; nothing else. */
export const families = {
  satisfaction: satisfactionFamily,
  retention: retentionFamily,
  value: valueFamily,
  segments: segmentsFamily,
  matrices: matricesFamily,
  distribution: distributionFamily,
  sales: salesFamily,
  price: priceFamily,
  accounts: accountsFamily,
  scorecards: scorecardsFamily,
  teaching: teachingFamily,
} as const;

type Families = typeof families;
export type FamilyName = keyof Families;

export interface Entry {
  readonly family: FamilyName;
  /** The key in its family, which its words in another language are filed under. */
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
