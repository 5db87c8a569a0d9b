import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  manyFigures: { gridTemplateColumns: "repeat(auto-fit, minmax(88px, 1fr))" },
  figure: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  smallFigure: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  smallValue: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

interface KeyFiguresProps {
  /** Names with their values. */
  readonly figures: readonly (readonly [string, string])[];
  /** Where there are more than stand well side by side. */
  readonly small?: boolean;
}

/** What it comes to, in a few figures. */
export function KeyFigures({ figures, small = false }: KeyFiguresProps) {
  const styles = useStyles();
  return (
    <dl className={mergeClasses(styles.figures, small && styles.manyFigures)}>
      {figures.map(([name, value]) => (
        <div key={name} className={mergeClasses(styles.figure, small && styles.smallFigure)}>
          <dt className={styles.name}>{name}</dt>
          <dd className={mergeClasses(styles.value, small && styles.smallValue)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
