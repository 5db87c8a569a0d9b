import { parametersOf } from "../define.ts";
import { FAMILY_NAMES, wordsFor } from "../i18n/index.ts";
import { isOptional } from "../params.ts";
import { type Entry, entries, type FamilyName, families } from "../registry.ts";
import type { Language } from "../words.ts";

const HEADS = {
  en: ["Function", "What it answers"],
  nl: ["Functie", "Wat ze beantwoordt"],
} as const;

/** The functions by family as Markdown: name, parameters and what each answers. */
export function functionTable(language: Language): string {
  return (Object.keys(families) as FamilyName[]).map((family) => familyTable(family, language)).join("\n");
}

function familyTable(family: FamilyName, language: Language): string {
  const [name, answer] = HEADS[language];
  const rows = entries.filter((entry) => entry.family === family).map((entry) => row(entry, language));
  return [`### ${FAMILY_NAMES[family][language]}`, "", `| ${name} | ${answer} |`, "| --- | --- |", ...rows, ""].join(
    "\n",
  );
}

function row(entry: Entry, language: Language): string {
  const words = wordsFor(entry, language);
  return `| \`${syntaxOf(entry, language)}\` | ${words.summary.replace(/\|/g, "\\|")} |`;
}

/** "CLV(order value; margin; orders)", optional parameters in brackets. */
function syntaxOf(entry: Entry, language: Language): string {
  const words = wordsFor(entry, language);
  const names = parametersOf(entry.calculator).map((param) => {
    const shown = words.params[param.name]?.name ?? param.name;
    if (param.kind === "rest") return `[${shown} …]`;
    return isOptional(param) ? `[${shown}]` : shown;
  });
  return `${entry.calculator.id}(${names.join("; ")})`;
}
