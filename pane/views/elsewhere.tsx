import type { Block } from "../../core/emit/reference-blocks.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import { Section } from "../parts/layout.tsx";
import { useLanguage } from "../texts/index.ts";
import { useReference } from "../use-reference.ts";
import type { Workbook } from "../workbook.ts";
import { PageBlock } from "./page-block.tsx";

/** What the reference page of a function has to say about an answer that is on the table. */
const ON_THE_TABLE = ["rivals", "sources"];

/** Since when a function exists is no part of where its definition comes from. */
const isToldHere = ({ kind }: Block): boolean => kind !== "quiet";

interface ElsewhereProps {
  readonly entry: Entry;
  readonly workbook: Workbook;
  onShowHelp(entry: Entry): void;
}

/** How others define what was calculated, and where the definition comes from. */
export function Elsewhere({ entry, workbook, onShowHelp }: ElsewhereProps) {
  const language = useLanguage();
  const page = useReference().reference?.pageOf(entry.calculator.id, workbook.notation, language);
  const open = (id: string) => {
    const found = findEntry(id);
    if (found !== undefined) onShowHelp(found);
  };
  return page?.sections
    .filter(({ key }) => ON_THE_TABLE.includes(key))
    .map(({ key, heading, blocks }) => (
      <Section key={key} heading={heading}>
        {blocks.filter(isToldHere).map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a page never move
          <PageBlock key={index} block={block} onOpen={open} />
        ))}
      </Section>
    ));
}
