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
  },
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

/** The heading of a view. It takes the focus where the view replaced another, so that keyboard and reader follow. */
export function Title({ children, focused = false }: Children & { readonly focused?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <h1 ref={heading} tabIndex={-1} className={useStyles().title}>
      {children}
    </h1>
  );
}

export function Section({ heading, children }: Children & { readonly heading: string }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  );
}

export const Paragraph = ({ children }: Children) => <p className={useStyles().text}>{children}</p>;

export const Quiet = ({ children }: Children) => <p className={useStyles().quiet}>{children}</p>;

export const FormulaBox = ({ children }: Children) => <code className={useStyles().formula}>{children}</code>;

export function PaperBox({ children }: Children) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.text, styles.formula, styles.paper)}>{children}</p>;
}
