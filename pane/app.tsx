import { Button, FluentProvider, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Entry } from "../core/registry.ts";
import { LANGUAGES, type Language } from "../core/words.ts";
import { SettingsIcon } from "./parts/icons.tsx";
import { LanguageProvider, TEXTS } from "./texts/index.ts";
import { type ThemeName, useTheme } from "./theme.ts";
import { ExplainView } from "./views/explain-view.tsx";
import { FIRST_PLACE, LibraryView } from "./views/library-view.tsx";
import { SettingsView } from "./views/settings-view.tsx";
import type { Workbook } from "./workbook.ts";

type View = "library" | "explain" | "settings";

const useStyles = makeStyles({
  pane: { minHeight: "100%", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { flexGrow: 1, minWidth: 0 },
  language: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  still: {
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": { animationDuration: "0.01ms", transitionDuration: "0.01ms" },
    },
  },
});

interface AppProps {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly theme: ThemeName | undefined;
  onLanguageChange(language: Language): void;
}

/** The pane: its three views under one row of tabs. */
export function App({ workbook, language, theme, onLanguageChange }: AppProps) {
  const styles = useStyles();
  const texts = TEXTS[language];
  const [view, setView] = useState<View>("library");
  const [place, setPlace] = useState(FIRST_PLACE);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const showHelp = (entry: Entry) => {
    setPlace({ ...place, page: "detail", entry });
    setView("library");
  };

  return (
    <LanguageProvider value={language}>
      <FluentProvider theme={useTheme(theme)} className={styles.still}>
        <section className={styles.pane} lang={language} aria-label="Kwadrant">
          <div className={styles.bar}>
            <TabList
              className={styles.tabs}
              aria-label={texts.navigation}
              selectedValue={view}
              onTabSelect={(_, { value }) => setView(value as View)}
            >
              <Tab value="library" id="kwadrant-tab-library">
                {texts.views.library}
              </Tab>
              <Tab value="explain" id="kwadrant-tab-explain">
                {texts.views.explain}
              </Tab>
              <Tab
                value="settings"
                id="kwadrant-tab-settings"
                icon={<SettingsIcon />}
                aria-label={texts.views.settings}
                title={texts.views.settings}
              />
            </TabList>
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
          <div role="tabpanel" aria-labelledby={`kwadrant-tab-${view}`}>
            {view === "library" && <LibraryView workbook={workbook} place={place} onPlaceChange={setPlace} />}
            {view === "explain" && (
              <ExplainView workbook={workbook} onShowHelp={showHelp} onShowLibrary={() => setView("library")} />
            )}
            {view === "settings" && <SettingsView workbook={workbook} onLanguageChange={onLanguageChange} />}
          </div>
        </section>
      </FluentProvider>
    </LanguageProvider>
  );
}
