import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { List } from "../classify/list.ts";
import type { DateReading, DateReadings } from "../customers/date-readings.ts";
import { letterOf } from "../customers/sentences.ts";
import { Quiet, Section } from "../parts/layout.tsx";
import type { Writing } from "../parts/writing.ts";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { WriteDates } from "./use-real-dates.ts";

const useStyles = makeStyles({
  write: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

interface DatesProps {
  readonly list: List;
  readonly column: number;
  readonly readings: DateReadings;
  readonly reading: DateReading | undefined;
  readonly writing: Writing;
  onRead(reading: DateReading): void;
  readonly onWrite: WriteDates;
}

/** Asks how to read dates that can be read two ways, and offers to write them as they are read. */
export function CustomersDates({ list, column, readings, reading, writing, onRead, onWrite }: DatesProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { dates: texts } = useTexts().customers;
  const { row, text, options } = readings;
  const letter = letterOf(list, column);
  const cell = `${letter}${row}`;
  const asked =
    text === undefined ? texts.mayBeSwapped(cell, options[0]?.day[language] ?? "") : texts.twoDays(cell, text);
  return (
    <Section heading={texts.heading}>
      <Field label={asked} required>
        <RadioGroup
          value={reading ?? ""}
          onChange={(_, { value }) => {
            const chosen = options.find((option) => option.reading === value);
            if (chosen !== undefined) onRead(chosen.reading);
          }}
        >
          {options.map((option) => (
            <Radio
              key={option.reading}
              value={option.reading}
              label={texts.options[option.reading](option.day[language])}
            />
          ))}
        </RadioGroup>
      </Field>
      {reading !== undefined && (
        <div className={styles.write}>
          <Button
            size="small"
            disabledFocusable={writing.status?.tone === "busy"}
            onClick={() => void onWrite(list, column, reading)}
          >
            {texts.write(letter)}
          </Button>
          <Quiet>{texts.writeHint}</Quiet>
        </div>
      )}
    </Section>
  );
}
