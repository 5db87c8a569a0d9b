import type { Entry } from "../../core/registry.ts";

/** Where the user is in the library; `entry` stays known on the list, to return to. */
export interface Place {
  readonly page: "list" | "detail" | "insert";
  readonly entry: Entry | undefined;
  readonly question: string;
}

export const FIRST_PLACE: Place = { page: "list", entry: undefined, question: "" };
