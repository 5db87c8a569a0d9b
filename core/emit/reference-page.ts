import { parametersOf } from "../define.ts";
import { wordsFor } from "../i18n/index.ts";
import { isOptional, type Param } from "../params.ts";
import { type Entry, entries, findEntry } from "../registry.ts";
import type { Language } from "../words.ts";
import { type Notation, syntaxOf } from "./formula-text.ts";
import {
  type Asked,
  type Block,
  exampleBlocks,
  listOf,
  plainBlocks,
  refusalBlocks,
  resultBlocks,
  stepBlocks,
  type Term,
} from "./reference-blocks.ts";
import { limitsOf } from "./reference-limits.ts";
import { rulesOf } from "./reference-rules.ts";
import { REFERENCE_TEXTS, SECTIONS, type SectionKey } from "./reference-texts.ts";

export interface Section {
  readonly key: SectionKey;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Everything there is to know about one function, in one language. */
export interface ReferencePage {
  readonly id: string;
  readonly title: string;
  /** What it answers. */
  readonly summary: string;
  readonly sections: readonly Section[];
}

export function referencePage(entry: Entry, notation: Notation, language: Language): ReferencePage {
  const words = wordsFor(entry, language);
  const asked: Asked = { entry, words, notation, language };
  const { headings } = REFERENCE_TEXTS[language];
  const sections = SECTIONS.map((key) => ({ key, heading: headings[key], blocks: BLOCKS[key](asked) }));
  const { title, summary } = words;
  return { id: entry.calculator.id, title, summary, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

const BLOCKS: Readonly<Record<SectionKey, (asked: Asked) => readonly Block[]>> = {
  formula: ({ words }) => [{ kind: "formula", text: words.formula }],
  call: ({ entry, notation, language }) => [{ kind: "code", text: syntaxOf(entry, notation, language) }],
  parameters: (asked) => [
    { kind: "terms", terms: parametersOf(asked.entry.calculator).map((param) => term(param, asked)) },
  ],
  result: resultBlocks,
  examples: exampleBlocks,
  steps: stepBlocks,
  rules: ({ entry, language }) => [{ kind: "list", items: rulesOf(entry, language) }],
  refusals: refusalBlocks,
  rivals: ({ words }) => listOf(Object.values(words.rivals ?? {})),
  plain: plainBlocks,
  sources: ({ entry: { calculator }, language }) => [
    {
      kind: "links",
      links: calculator.sources.map(({ cite, url }) => ({ text: cite, ...(url === undefined ? {} : { url }) })),
    },
    { kind: "quiet", text: REFERENCE_TEXTS[language].since(calculator.since) },
  ],
  related: ({ entry, language }) => {
    const links = relatedTo(entry).map((one) => ({
      text: `${one.calculator.id}: ${wordsFor(one, language).title}`,
      id: one.calculator.id,
    }));
    return links.length === 0 ? [] : [{ kind: "links", links }];
  },
};

function term(param: Param, { words, language }: Asked): Term {
  const { name, help } = words.params[param.name] ?? param;
  const mark = isOptional(param) ? REFERENCE_TEXTS[language].optional : undefined;
  return { name, mark, text: help, details: limitsOf(param, language) };
}

/** How many neighbours in the menu stand in for related functions that a definition does not name. */
const NEIGHBOURS = 4;

/** The functions that a definition names, or else its neighbours in the family. */
export function relatedTo(entry: Entry): readonly Entry[] {
  const named = entry.calculator.related.flatMap((id) => findEntry(id) ?? []);
  if (named.length > 0) return named;
  const family = entries.filter((one) => one.family === entry.family);
  const at = family.indexOf(entry);
  return [...family.slice(at + 1), ...family.slice(0, at)].slice(0, NEIGHBOURS);
}
