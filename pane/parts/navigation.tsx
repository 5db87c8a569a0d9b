import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", flexGrow: 1, minWidth: 0 },
  // The look of Fluent's tabs; theirs come with hidden focusable elements, which fail accessibility checks.
  item: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    // All views side by side at 300 pixels too.
    "@media (max-width: 345px)": {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
      fontSize: tokens.fontSizeBase200,
    },
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalMNudge,
      right: tokens.spacingHorizontalMNudge,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: "transparent",
    },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  // Five of them side by side under the others.
  small: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    "::after": { left: tokens.spacingHorizontalXS, right: tokens.spacingHorizontalXS },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke, forcedColorAdjust: "none" },
  },
});

export interface NavigationItem<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Shown instead of the label. */
  readonly icon?: ReactNode;
}

interface NavigationProps<V extends string> {
  readonly label: string;
  readonly items: readonly NavigationItem<V>[];
  readonly current: V;
  /** Under another row. */
  readonly small?: boolean;
  onChoose(value: V): void;
}

/** A row of views, above everything or under another. */
export function Navigation<V extends string>({ label, items, current, small = false, onChoose }: NavigationProps<V>) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      {items.map((item) => {
        const chosen = item.value === current;
        return (
          <button
            key={item.value}
            type="button"
            className={mergeClasses(styles.item, small && styles.small, chosen && styles.current)}
            aria-current={chosen ? "page" : undefined}
            {...(item.icon !== undefined && { "aria-label": item.label, title: item.label })}
            onClick={() => onChoose(item.value)}
          >
            {item.icon ?? item.label}
          </button>
        );
      })}
    </nav>
  );
}
