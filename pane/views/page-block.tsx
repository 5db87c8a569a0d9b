import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Block, Link as PageLink, Term } from "../../core/emit/reference-blocks.ts";
import { FormulaBox, PaperBox, Paragraph, Quiet } from "../parts/layout.tsx";
import { ResultTable } from "../parts/result-table.tsx";
import { StepList } from "./step-list.tsx";

const useStyles = makeStyles({
  terms: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  term: { fontWeight: tokens.fontWeightSemibold },
  mark: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  explained: { margin: 0 },
  answer: { margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  // A button of several lines stays beside its bullet.
  within: { textAlign: "start", verticalAlign: "top", lineHeight: "inherit" },
  outcome: { fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});

interface BlockProps {
  readonly block: Block;
  /** The user asked for the page of another function. */
  onOpen(id: string): void;
}

/** A block of a reference page as the pane draws it. */
export function PageBlock({ block, onOpen }: BlockProps) {
  const styles = useStyles();
  switch (block.kind) {
    case "paragraph":
      return <Paragraph>{block.text}</Paragraph>;
    case "quiet":
      return <Quiet>{block.text}</Quiet>;
    case "formula":
      return <PaperBox>{block.text}</PaperBox>;
    case "code":
      return <FormulaBox>{block.text}</FormulaBox>;
    case "answer":
      return (
        <p className={styles.answer}>
          {block.label}: <span className={styles.outcome}>{block.text}</span>
        </p>
      );
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "terms":
      return (
        <dl className={styles.terms}>
          {block.terms.map((term) => (
            <Explained key={term.name} term={term} />
          ))}
        </dl>
      );
    case "table":
      return (
        <ResultTable headers={block.headers} rows={block.rows} numbered={block.numbered === true} label={block.label} />
      );
    case "steps":
      return <StepList steps={block.steps} />;
    case "links":
      return (
        <ul className={styles.list}>
          {block.links.map((link) => (
            <li key={link.text}>
              <Leading link={link} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      );
  }
}

function Explained({ term: { name, mark, text, details } }: { readonly term: Term }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.term}>
        {name}
        {mark && <span className={styles.mark}> ({mark})</span>}
      </dt>
      <dd className={styles.explained}>
        <Paragraph>{text}</Paragraph>
        <Quiet>{details.join(" · ")}</Quiet>
      </dd>
    </div>
  );
}

/** To a page on the web, in a window of its own, or to another function in the pane. */
function Leading({ link: { text, url, id }, onOpen }: { readonly link: PageLink; onOpen(id: string): void }) {
  const styles = useStyles();
  if (id !== undefined) {
    return (
      <Link as="button" inline className={styles.within} onClick={() => onOpen(id)}>
        {text}
      </Link>
    );
  }
  if (url === undefined) return <>{text}</>;
  return (
    <Link href={url} target="_blank" rel="noreferrer" inline>
      {text}
    </Link>
  );
}
