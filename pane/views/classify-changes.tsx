import { makeStyles, tokens } from "@fluentui/react-components";
import { titleOf } from "../classify/chart-of.ts";
import { shownNumber, shownShare } from "../classify/numbers.ts";
import { movesBetween, nameOfRow, type Preview } from "../classify/preview.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { Quiet, Section } from "../parts/layout.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { Shown } from "./use-preview.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  near: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

const MOST_MOVES = 8;
const MOST_NEAR = 6;

/** What if: which rows change class with other thresholds, and which are nearest to one. */
export function ClassifyChanges({ shown }: { readonly shown: Shown }) {
  const { choice, now, original } = shown;
  if (now.kind !== "preview") return null;
  const changed = Object.keys(choice.settings).length > 0;
  return (
    <>
      {changed && original.kind === "preview" && <Moves shown={shown} now={now.preview} original={original.preview} />}
      {now.preview.near.length > 0 && <Near shown={shown} preview={now.preview} />}
    </>
  );
}

function Moves({
  shown: { choice },
  now,
  original,
}: {
  readonly shown: Shown;
  readonly now: Preview;
  readonly original: Preview;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useTexts().classify;
  const moves = movesBetween(original, now);
  const called = (place: number) => now.classes.labels[place]?.[language] ?? texts.changes.noClass;
  const { noun } = choice.list;
  const rows = texts.rowCount(now.rows.used.length, noun.one[language], noun.many[language]);
  return (
    <Section heading={texts.changes.heading}>
      <div role="status">
        <Quiet>{moves.length === 0 ? texts.changes.none : texts.changes.count(moves.length, rows)}</Quiet>
      </div>
      {moves.length > 0 && (
        <ul className={styles.list}>
          {moves.slice(0, MOST_MOVES).map(({ row, from, to }) => (
            <li key={row}>{texts.changes.move(nameOfRow(choice, row), called(from), called(to))}</li>
          ))}
          {moves.length > MOST_MOVES && <li>{texts.changes.more(moves.length - MOST_MOVES)}</li>}
        </ul>
      )}
    </Section>
  );
}

function Near({ shown: { choice }, preview }: { readonly shown: Shown; readonly preview: Preview }) {
  const styles = useStyles();
  const language = useLanguage();
  const { near: texts } = useTexts().classify;
  const onLine = preview.near.filter(({ distance }) => distance === 0).length;
  const unitOf = (param: string) => choice.kind.needs.find((need) => need.param === param)?.reads.unit ?? "score";
  return (
    <Disclosure label={texts.heading}>
      {onLine > 0 && <Quiet>{texts.onLine(onLine)}</Quiet>}
      <ul className={styles.near}>
        {preview.near.slice(0, MOST_NEAR).map(({ row, param, value, line, distance }) => {
          const axis = titleOf(choice, param, language);
          const shownValue = shownNumber(value, unitOf(param), language);
          return (
            <li key={row} className={styles.item}>
              <span className={styles.name}>{nameOfRow(choice, row)}</span>{" "}
              {distance === 0
                ? texts.on(shownValue, axis)
                : texts.item(
                    shownValue,
                    axis,
                    shownNumber(line, unitOf(param), language),
                    shownShare(distance, language),
                  )}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
