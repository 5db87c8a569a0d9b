import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Entry } from "../core/registry.ts";
import { LANGUAGES, type Language } from "../core/words.ts";
import { SettingsIcon } from "./parts/icons.tsx";
import { Navigation } from "./parts/navigation.tsx";
import { LanguageProvider, TEXTS } from "./texts/index.ts";
import { THEMES, type ThemeName, ThemeNameProvider, useWantedTheme } from "./theme.ts";
import { ClassifyView } from "./views/classify-view.tsx";
import { CustomersView, ExplainView, LibraryView, SettingsView, TeachingView } from "./views/later-views.tsx";
import { FIRST_PLACE } from "./views/place.ts";
import { useClassify } from "./views/use-classify.ts";
import type { Workbook } from "./workbook.ts";

export type View = "classify" | "library" | "customers" | "teaching" | "explain" | "settings";

const useStyles = makeStyles({
  pane: { flexGrow: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  language: {
    flexShrink: 0,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
  frame: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100%",
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { animationDuration: "0.01ms", transitionDuration: "0.01ms" },
    },
  },
});

interface AppProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly theme: ThemeName | undefined;
  readonly view: View;
  onViewChange(view: View): void;
  onLanguageChange(language: Language): void;
}

/** The pane: its views under one row of tabs. */
export function App({ workbook, language, theme, view, onViewChange, onLanguageChange }: AppProps) {
  const styles = useStyles();
  const texts = TEXTS[language];
  const [place, setPlace] = useState(FIRST_PLACE);
  const classifying = useClassify(workbook, view === "classify");
  const wanted = useWantedTheme(theme);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const choose = (next: View) => {
    // Choosing the library once more leads back to its list.
    if (next === "library" && view === "library") setPlace({ ...place, page: "list" });
    onViewChange(next);
  };
  const showHelp = (entry: Entry) => {
    setPlace({ ...place, page: "detail", entry });
    onViewChange("library");
  };

  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={THEMES[wanted]} className={styles.frame}>
        <ThemeNameProvider value={wanted}>
          <section className={styles.pane} lang={language} aria-label="Kwadrant">
            <div className={styles.bar}>
              <Navigation<View>
                label={texts.navigation}
                items={[
                  { value: "classify", label: texts.views.classify },
                  { value: "library", label: texts.views.library },
                  { value: "explain", label: texts.views.explain },
                  { value: "settings", label: texts.views.settings, icon: <SettingsIcon /> },
                ]}
                // The customer base and exercises are reached from the library: in 320 pixels there is no room for a tab more.
                current={view === "customers" || view === "teaching" ? "library" : view}
                onChoose={choose}
              />
              <Button
                appearance="subtle"
                className={styles.language}
                lang={other}
                aria-label={texts.switchLanguage}
                title={texts.switchLanguage}
                onClick={() => onLanguageChange(other)}
              >
                {other.toUpperCase()}
              </Button>
            </div>
            {view === "classify" && (
              <ClassifyView
                workbook={workbook}
                classifying={classifying}
                onShowCustomers={() => onViewChange("customers")}
              />
            )}
            {view === "library" && (
              <LibraryView workbook={workbook} place={place} onPlaceChange={setPlace} onShow={onViewChange} />
            )}
            {view === "customers" && <CustomersView workbook={workbook} onBack={() => onViewChange("library")} />}
            {view === "teaching" && <TeachingView workbook={workbook} onBack={() => onViewChange("library")} />}
            {view === "explain" && (
              <ExplainView workbook={workbook} onShowHelp={showHelp} onShowLibrary={() => onViewChange("library")} />
            )}
            {view === "settings" && <SettingsView workbook={workbook} onLanguageChange={onLanguageChange} />}
          </section>
        </ThemeNameProvider>
      </FluentProvider>
    </LanguageProvider>
  );
}
