import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PAINTS, SIGNS } from "../charts/palette.ts";
import type { Choice } from "../classify/choice.ts";
import { lookOf } from "../classify/looks.ts";
import { shownCount, shownNumber, shownShare } from "../classify/numbers.ts";
import type { Preview } from "../classify/preview.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Section } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import { useThemeName } from "../theme.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "right",
    verticalAlign: "top",
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  sign: { display: "inline-block", width: "1.4em", forcedColorAdjust: "auto" },
  share: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  told: { margin: 0 },
});

interface ClassesProps {
  readonly choice: Choice;
  readonly preview: Preview;
}

/** How many rows and how much of the size column falls in each class, and what to do with them. */
export function ClassifyClasses({ choice, preview }: ClassesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { classes: texts } = useTexts().classify;
  const { hues } = PAINTS[useThemeName()];
  const { kind, list, size } = choice;
  const sized = size !== undefined;
  const head = mergeClasses(styles.cell, styles.head);
  const advised = preview.tallies.filter(({ meaning }) => meaning !== undefined);
  return (
    <Section heading={texts.heading}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.name)}>
              {texts.name}
            </th>
            <th scope="col" className={head}>
              {texts.rows}
            </th>
            {sized && (
              <th scope="col" className={head}>
                {texts.total(list.columns[size]?.header ?? "")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {preview.tallies.map(({ label, rows, rowShare, total, totalShare }, place) => {
            const { symbol, colour } = lookOf(kind, place);
            return (
              <tr key={label.en}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  <span className={styles.sign} style={{ color: hues[colour] }} aria-hidden="true">
                    {SIGNS[symbol]}
                  </span>
                  {label[language]}
                </th>
                <td className={styles.cell}>
                  {shownCount(rows, language)} <span className={styles.share}>{shownShare(rowShare, language)}</span>
                </td>
                {sized && (
                  <td className={styles.cell}>
                    {shownNumber(total ?? 0, "money", language)}{" "}
                    <span className={styles.share}>{totalShare !== undefined && shownShare(totalShare, language)}</span>
                  </td>
                )}
              </tr>
            );
          })}
          {preview.unclassified > 0 && (
            <tr>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <span className={styles.sign} aria-hidden="true" />
                {texts.none}
              </th>
              <td className={styles.cell}>{shownCount(preview.unclassified, language)}</td>
              {sized && <td className={styles.cell} />}
            </tr>
          )}
        </tbody>
      </table>
      {advised.length > 0 && (
        <Disclosure label={texts.advice}>
          <dl className={styles.list}>
            {advised.map(({ label, meaning, advice }) => (
              <div key={label.en}>
                <dt className={styles.term}>{label[language]}</dt>
                <dd className={styles.told}>
                  {meaning?.[language]} {advice?.[language]}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </Section>
  );
}
