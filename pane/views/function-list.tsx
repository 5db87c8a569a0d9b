import { makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { FAMILY_NAMES, wordsFor } from "../../core/i18n/index.ts";
import { type Entry, entries, findEntry } from "../../core/registry.ts";
import { ForwardIcon } from "../parts/icons.tsx";
import { Quiet, Title, View } from "../parts/layout.tsx";
import { ROVING, useRovingList } from "../parts/roving-list.ts";
import { searchOver } from "../search.ts";
import { useLanguage, useTexts } from "../texts/index.ts";
import { useReference } from "../use-reference.ts";
import type { Place } from "./place.ts";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  head: {
    display: "flex",
    alignItems: "baseline",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  groups: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  family: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1Hover },
    // In high contrast the colours of these would be lost on the background of the hover.
    ":hover *": { color: "inherit" },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  words: { flexGrow: 1, minWidth: 0 },
  title: { display: "block", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  name: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
  ways: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  way: { border: `1px solid ${tokens.colorNeutralStroke2}` },
  forward: { display: "flex", flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Names and titles, until the prose has come. */
const searchNames = searchOver(entries);

/** A way through a whole list or class, beside the functions for single cells. */
export type Way = "customers" | "teaching";

const WAYS: readonly Way[] = ["customers", "teaching"];

interface ListProps {
  readonly place: Place;
  onPlaceChange(place: Place): void;
  onShow(way: Way): void;
}

/** All functions by family, or those that answer a question. */
export function FunctionList({ place, onPlaceChange, onShow }: ListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const language = useLanguage();
  const { question, entry: last } = place;
  const { reference } = useReference();
  const search = reference?.search ?? searchNames;
  const groups = useMemo(
    () => search(question).map(({ family, ids }) => ({ family, members: ids.flatMap((id) => findEntry(id) ?? []) })),
    [search, question],
  );
  const listed = useRef<HTMLDivElement>(null);
  const { current, ...walking } = useRovingList(listed);
  const shown = groups.flatMap(({ members }) => members.map(({ calculator }) => calculator.id));
  const stop = shown.find((id) => id === current) ?? shown[0];
  const open = (entry: Entry) => onPlaceChange({ ...place, page: "detail", entry });

  // Coming back from a function, the keyboard is where it left.
  const returnTo = useRef(last?.calculator.id);
  useEffect(() => {
    listed.current?.querySelector<HTMLElement>(`[${ROVING}="${returnTo.current}"]`)?.focus();
  }, []);

  const fromSearch = (event: KeyboardEvent) => {
    const first = listed.current?.querySelector<HTMLElement>(`[${ROVING}]`);
    if (event.key === "ArrowDown") first?.focus();
    else if (event.key === "Enter" && question !== "") first?.click();
    else return;
    event.preventDefault();
  };

  return (
    <View>
      <div className={styles.head}>
        <Title>{texts.views.library}</Title>
        <div role="status">
          <Quiet>{texts.search.found(shown.length)}</Quiet>
        </div>
      </div>
      <SearchBox
        className={styles.search}
        aria-label={texts.search.label}
        placeholder={texts.search.placeholder}
        dismiss={{ "aria-label": texts.search.clear }}
        value={question}
        onChange={(_, { value }) => onPlaceChange({ ...place, question: value })}
        onKeyDown={fromSearch}
      />
      {question === "" && (
        <div className={styles.ways}>
          {WAYS.map((way) => (
            <button
              key={way}
              type="button"
              className={mergeClasses(styles.item, styles.way)}
              onClick={() => onShow(way)}
            >
              <span className={styles.words}>
                <span className={styles.title}>{texts[way].title}</span>
                <span className={styles.name}>{texts[way].intro}</span>
              </span>
              <span className={styles.forward}>
                <ForwardIcon />
              </span>
            </button>
          ))}
        </div>
      )}
      {shown.length === 0 && <Quiet>{texts.search.none}</Quiet>}
      <div ref={listed} className={styles.groups} {...walking}>
        {groups.map(({ family, members }) => (
          <section key={family}>
            <h2 className={styles.family}>{FAMILY_NAMES[family][language]}</h2>
            <ul className={styles.list}>
              {members.map((entry) => (
                <li key={entry.calculator.id}>
                  <button
                    type="button"
                    className={styles.item}
                    {...{ [ROVING]: entry.calculator.id }}
                    tabIndex={entry.calculator.id === stop ? 0 : -1}
                    onClick={() => open(entry)}
                  >
                    <span className={styles.words}>
                      <span className={styles.title}>{wordsFor(entry, language).title}</span>
                      <span className={styles.name}>{entry.calculator.id}</span>
                    </span>
                    <span className={styles.forward}>
                      <ForwardIcon />
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </View>
  );
}
