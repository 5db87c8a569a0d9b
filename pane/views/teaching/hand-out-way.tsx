import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { LANGUAGES } from "../../../core/words.ts";
import { Section } from "../../parts/layout.tsx";
import { NarrowSelect } from "../../parts/narrow-select.tsx";
import { isForStudents, WAYS } from "../../teaching/hand-out.ts";
import { useHandOutTexts } from "../../texts/teaching/hand-out.ts";
import type { Workbook } from "../../workbook.ts";
import type { HandingOut } from "./use-hand-out.ts";

const SETS = [6, 12, 24, 48, 96];

const useStyles = makeStyles({
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** How the exercise leaves the workbook, with what that needs to know. */
export function HandOutWay({ workbook, state }: { readonly workbook: Workbook; readonly state: HandingOut }) {
  const styles = useStyles();
  const texts = useHandOutTexts();
  const { way, sets, language, kept, chooseWay, chooseSets, chooseLanguage } = state;
  const ways = WAYS.filter((one) => one !== "google" || workbook.files !== undefined);
  const isPool = way === "pool";
  return (
    <Section heading={texts.way.heading}>
      <RadioGroup
        aria-label={texts.way.heading}
        value={way}
        onChange={(_, { value }) => chooseWay(ways.find((one) => one === value) ?? "files")}
      >
        {ways.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {texts.way.ways[one].name}
                <span className={styles.hint}>{texts.way.ways[one].hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {(isPool ? kept === undefined : !isForStudents(way)) && (
        <Field label={isPool ? texts.sets.pool : texts.sets.questions}>
          <NarrowSelect value={String(sets)} onChange={(_, { value }) => chooseSets(Number(value))}>
            {SETS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
      {(isPool || !isForStudents(way)) && (
        <Field label={texts.language.label}>
          <NarrowSelect
            value={language}
            onChange={(_, { value }) => chooseLanguage(LANGUAGES.find((one) => one === value) ?? language)}
          >
            {LANGUAGES.map((one) => (
              <option key={one} value={one}>
                {texts.language[one]}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      )}
    </Section>
  );
}
