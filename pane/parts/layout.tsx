import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    // What gets the focus scrolls clear of the bar above.
    "& :is(a, button, input, select, h1)": { scrollMarginTop: "56px" },
  },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
    ":focus": { outlineStyle: "none" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  formula: {
    display: "block",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  // A formula on paper looks like one in a textbook.
  paper: { fontFamily: "Cambria, Georgia, 'Times New Roman', serif", fontSize: "15px" },
});

interface Children {
  readonly children: ReactNode;
}

export function View({ children }: Children) {
  return <div className={useStyles().view}>{children}</div>;
}

/** What takes the focus when it appears, where it should. */
function useFocused<E extends HTMLElement>(focused: boolean) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (focused) element.current?.focus();
  }, [focused]);
  return element;
}

/** The heading of a view. It takes the focus where the view replaced another, so that keyboard and reader follow. */
export function Title({ children, focused = false }: Children & { readonly focused?: boolean }) {
  const heading = useFocused<HTMLHeadingElement>(focused);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().title}>
      {children}
    </h1>
  );
}

/** The heading of a part of a view. */
export function Heading({ children, focused = false }: Children & { readonly focused?: boolean }) {
  const styles = useStyles();
  const heading = useFocused<HTMLHeadingElement>(focused);
  return (
    <h2 ref={heading} tabIndex={focused ? -1 : undefined} className={styles.heading}>
      {children}
    </h2>
  );
}

export function Section({ heading, children }: Children & { readonly heading: string }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading>{heading}</Heading>
      {children}
    </section>
  );
}

/** Buttons beside one another, as far as there is room. */
export const Actions = ({ children }: Children) => <div className={useStyles().actions}>{children}</div>;

export const Paragraph = ({ children }: Children) => <p className={useStyles().text}>{children}</p>;

export const Quiet = ({ children }: Children) => <p className={useStyles().quiet}>{children}</p>;

export const FormulaBox = ({ children }: Children) => <code className={useStyles().formula}>{children}</code>;

export function PaperBox({ children }: Children) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.text, styles.formula, styles.paper)}>{children}</p>;
}
