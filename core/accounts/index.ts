import { amLevel } from "./am-level.ts";
import { confrontation } from "./confrontation.ts";
import { entryStrategy } from "./entry-strategy.ts";
import { explain } from "./explain.ts";
import { keyAccount } from "./key-account.ts";
import { valueDiscipline } from "./value-discipline.ts";

/** The family in menu order. */
export const accountsFamily = {
  keyAccount,
  entryStrategy,
  amLevel,
  valueDiscipline,
  confrontation,
  explain,
} as const;
