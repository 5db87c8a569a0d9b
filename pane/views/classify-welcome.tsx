import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Paragraph, Title, View } from "../parts/layout.tsx";
import { StatusLine } from "../parts/status-line.tsx";
import { useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import type { Classifying } from "./use-classify.ts";
import { useSampleClients } from "./use-sample-clients.ts";

const useStyles = makeStyles({
  welcome: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalL,
  },
  picture: {
    alignSelf: "center",
    width: "100%",
    maxWidth: "220px",
    height: "auto",
    color: tokens.colorNeutralForeground3,
  },
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  one: { color: tokens.colorPaletteBlueForeground2 },
  two: { color: tokens.colorPaletteGreenForeground1 },
  three: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface WelcomeProps {
  readonly workbook: Workbook;
  readonly classifying: Classifying;
}

/** The first screen: what this is for, and one way to see it happen. */
export function ClassifyWelcome({ workbook, classifying }: WelcomeProps) {
  const styles = useStyles();
  const { classify: texts } = useTexts();
  const sample = useSampleClients(workbook, classifying);
  return (
    <View>
      <div className={styles.welcome}>
        <svg className={styles.picture} viewBox="0 0 220 130" fill="none" aria-hidden="true" focusable="false">
          <path stroke="currentColor" strokeWidth="1.5" d="M30 8v108h182M30 62h182M121 8v108" strokeLinecap="round" />
          <g className={styles.one} fill="currentColor">
            <circle cx="58" cy="36" r="5" />
            <circle cx="84" cy="24" r="8" />
            <circle cx="98" cy="48" r="4" />
          </g>
          <g className={styles.two} fill="currentColor">
            <path d="m160 16 4 8 9 1-6.500 6.500 1.500 9-8-4.500-8 4.500 1.500-9L147 25l9-1z" />
            <path d="m190 34 3 6 6.500 1-5 4.500 1.500 6.500-6-3-6 3 1.500-6.500-5-4.500 6.500-1z" />
          </g>
          <g className={styles.three} fill="currentColor">
            <path d="M140 82h11v11h-11zM178 94h15v15h-15zM162 72h8v8h-8z" />
          </g>
          <g fill="currentColor">
            <path d="m56 80 7 12H49zM88 92l6 10H82zM74 70l5 8H69z" />
          </g>
        </svg>
        <Title>{texts.welcome.title}</Title>
        <Paragraph>{texts.welcome.text}</Paragraph>
        <div className={styles.actions}>
          <Button appearance="primary" size="large" onClick={() => void sample.insert()}>
            {texts.welcome.sample}
          </Button>
          <Button appearance="subtle" onClick={classifying.dismiss}>
            {texts.welcome.skip}
          </Button>
        </div>
        <StatusLine writing={sample.writing} />
      </div>
    </View>
  );
}
