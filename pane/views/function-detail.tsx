import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { wordsFor } from "../../core/i18n/index.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import { Fetching } from "../parts/fetching.tsx";
import { InsertIcon } from "../parts/icons.tsx";
import { Paragraph, Section, Title, View } from "../parts/layout.tsx";
import { Back } from "../parts/view-head.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import { useReference } from "../use-reference.ts";
import type { Workbook } from "../workbook.ts";
import { PageBlock } from "./page-block.tsx";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  insert: { alignSelf: "flex-start" },
});

interface DetailProps {
  readonly entry: Entry;
  readonly workbook: Workbook;
  onBack(): void;
  onInsert(): void;
  /** The user asked for the page of another function. */
  onOpen(entry: Entry): void;
}

/** The reference page of a function, in the notation of the workbook. */
export function FunctionDetail({ entry, workbook, onBack, onInsert, onOpen }: DetailProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { reference, failed, retry } = useReference();
  const { id } = entry.calculator;
  const page = reference?.pageOf(id, workbook.notation, language);
  const open = (other: string) => {
    const found = findEntry(other);
    if (found !== undefined) onOpen(found);
  };

  return (
    <View>
      <Back onBack={onBack}>{texts.detail.back}</Back>
      <div className={styles.head}>
        <p className={styles.name}>{id}</p>
        <Title focused>{wordsFor(entry, language).title}</Title>
        {page && <Paragraph>{page.summary}</Paragraph>}
      </div>
      <Button appearance="primary" className={styles.insert} icon={<InsertIcon />} onClick={onInsert}>
        {texts.detail.insert}
      </Button>
      {page === undefined && <Fetching failed={failed} onRetry={retry} />}
      {page?.sections.map(({ key, heading, blocks }) => (
        <Section key={key} heading={heading}>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a page never move
            <PageBlock key={index} block={block} onOpen={open} />
          ))}
        </Section>
      ))}
    </View>
  );
}
