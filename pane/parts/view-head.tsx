import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BackIcon, MatrixIcon, RefreshIcon } from "./icons.tsx";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, paddingLeft: 0 },
  head: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  words: { minWidth: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  refresh: { flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalM },
  emblem: { color: tokens.colorBrandForeground1, height: "40px", "& svg": { width: "40px", height: "40px" } },
});

interface BackProps {
  readonly children: ReactNode;
  onBack(): void;
}

/** The way back from a view that was opened out of another. */
export function Back({ children, onBack }: BackProps) {
  return (
    <Button appearance="transparent" className={useStyles().back} icon={<BackIcon />} onClick={onBack}>
      {children}
    </Button>
  );
}

interface HeadProps {
  /** A title with what stands under or above it. */
  readonly children: ReactNode;
  /** What the button that looks again is called. */
  readonly again: string;
  /** Whether a screen reader is told when the words change. */
  readonly follows?: boolean;
  onAgain(): void;
}

/** What a view is about, with the button that looks at the sheet again. */
export function ViewHead({ children, again, follows = false, onAgain }: HeadProps) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.words} role={follows ? "status" : undefined}>
        {children}
      </div>
      <Button
        appearance="subtle"
        className={styles.refresh}
        icon={<RefreshIcon />}
        aria-label={again}
        title={again}
        onClick={onAgain}
      />
    </div>
  );
}

export function Emblem() {
  return (
    <span className={useStyles().emblem}>
      <MatrixIcon />
    </span>
  );
}

/** A view without anything to show yet: what it is for, and what to do. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className={useStyles().empty}>
      <Emblem />
      {children}
    </div>
  );
}
