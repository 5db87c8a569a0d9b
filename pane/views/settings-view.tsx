import { Field } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { LANGUAGES, type Language } from "../../core/words.ts";
import { Paragraph, Section, Title, View } from "../parts/layout.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useWriting } from "../parts/writing.ts";
import { sentenceOf, TEXTS, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { SelfTestSection } from "./self-test-section.tsx";

interface SettingsProps {
  readonly workbook: Workbook;
  onLanguageChange(language: Language): void;
}

const languages = LANGUAGES.map((language) => (
  <option key={language} value={language} lang={language}>
    {TEXTS[language].languageName}
  </option>
));

const languageOf = (value: string): Language => LANGUAGES.find((language) => language === value) ?? "en";

export function SettingsView({ workbook, onLanguageChange }: SettingsProps) {
  const texts = useTexts();
  const language = useLanguage();
  const writing = useWriting();
  const { say } = writing;
  const [labels, setLabels] = useState<Language>();

  useEffect(() => {
    workbook.labelLanguage().then(setLabels, (error: unknown) => {
      say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
    });
  }, [workbook, say]);

  const changeLabels = async (next: Language) => {
    try {
      await workbook.setLabelLanguage(next);
      setLabels(next);
      say({ tone: "done", sentence: ({ settings }) => settings.labelsSet(TEXTS[next].languageName) });
    } catch (error) {
      say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
    }
  };

  const fixed = !workbook.canSetLabelLanguage;
  return (
    <View>
      <Title>{texts.views.settings}</Title>
      <Field label={texts.settings.language}>
        <NarrowSelect value={language} onChange={(_, { value }) => onLanguageChange(languageOf(value))}>
          {languages}
        </NarrowSelect>
      </Field>
      <Field
        label={texts.settings.labels}
        hint={fixed ? texts.settings.labelsFixed[workbook.host] : texts.settings.labelsHint}
      >
        <NarrowSelect
          value={labels ?? language}
          disabled={fixed || labels === undefined}
          onChange={(_, { value }) => void changeLabels(languageOf(value))}
        >
          {languages}
        </NarrowSelect>
      </Field>
      <StatusLine writing={writing} />
      <SelfTestSection workbook={workbook} />
      <Section heading={texts.settings.about}>
        <Paragraph>{texts.settings.aboutText}</Paragraph>
      </Section>
    </View>
  );
}
