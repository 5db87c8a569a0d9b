import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ShownTable } from "../shown-cells.ts";
import { useTexts } from "../texts/index.ts";
import { Quiet } from "./layout.tsx";

const useStyles = makeStyles({
  // A wide table scrolls by itself, so that the pane never has to.
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    whiteSpace: "nowrap",
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "normal",
    minWidth: "48px",
  },
});

/** Longer results are cut: the example only has to show the form. */
const ROWS_SHOWN = 8;

interface ResultTableProps {
  readonly rows: ShownTable;
  /** The first row holds headers. */
  readonly headed: boolean;
  readonly label: string;
}

export function ResultTable({ rows, headed, label }: ResultTableProps) {
  const styles = useStyles();
  const texts = useTexts();
  const header = headed ? rows[0] : undefined;
  const body = headed ? rows.slice(1) : rows;
  const hidden = body.length - ROWS_SHOWN;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.frame} aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          {header && (
            <thead>
              <tr>
                {header.map((text) => (
                  <th key={text} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.slice(0, ROWS_SHOWN).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed example never move
              <tr key={at}>
                {row.map((text, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column} className={styles.cell}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && <Quiet>{texts.detail.moreRows(hidden)}</Quiet>}
    </>
  );
}
