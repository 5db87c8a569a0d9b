import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isLong } from "../../core/emit/long-text.ts";

const useStyles = makeStyles({
  // A wide or long table scrolls by itself, so that the pane never has to.
  frame: {
    maxHeight: "360px",
    overflow: "auto",
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
    minWidth: "56px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
  },
  long: { minWidth: "160px" },
  header: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  number: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface ResultTableProps {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first cell of each row is its number on the sheet. */
  readonly numbered: boolean;
  readonly label: string;
}

export function ResultTable({ headers, rows, numbered, label }: ResultTableProps) {
  const styles = useStyles();
  return (
    // A page may hold several tables of one name, but no two landmarks.
    // biome-ignore lint/a11y/useSemanticElements: these are no fields of a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((text, column) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header, and none ever moves
                key={column}
                scope="col"
                className={mergeClasses(styles.cell, styles.header, numbered && styles.number)}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a fixed example never move
            <tr key={at}>
              {row.map((text, column) =>
                numbered && column === 0 ? (
                  <th key={text} scope="row" className={mergeClasses(styles.cell, styles.number)}>
                    {text}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={column} className={mergeClasses(styles.cell, isLong(text) && styles.long)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
