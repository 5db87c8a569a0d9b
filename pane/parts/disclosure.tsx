import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase300 },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface DisclosureProps {
  readonly label: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** What most users leave closed. */
export function Disclosure({ label, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
