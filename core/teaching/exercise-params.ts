import { help } from "./texts/exercise-params.ts";

/** What CHECK and DIAGNOSE take. */
export const EXERCISE = [
  { name: "part", kind: "text", help: help.part },
  { name: "answer", kind: "grid", mayBeBlank: true, help: help.answer },
  { name: "data", kind: "grid", help: help.data },
  { name: "earlier", kind: "grid", optional: true, help: help.earlier },
] as const;
