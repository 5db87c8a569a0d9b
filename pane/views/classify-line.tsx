import { makeStyles, tokens } from "@fluentui/react-components";
import { titleOf } from "../classify/chart-of.ts";
import { type Choice, type LineSetting, settingOf, withSetting } from "../classify/choice.ts";
import type { Line, LineRule } from "../classify/kind.ts";
import { valuesByRule } from "../classify/line-values.ts";
import { scaleFor } from "../classify/numbers.ts";
import type { Rows } from "../classify/read-rows.ts";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { capital } from "./classify-columns.tsx";
import { NumberInput } from "./classify-number.tsx";
import { TargetCell } from "./classify-target.tsx";
import { TierNames } from "./classify-tiers.tsx";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1.2fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  several: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(110px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  slider: {
    width: "100%",
    minWidth: 0,
    height: "24px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
});

interface LineProps {
  readonly line: Line;
  readonly values: readonly number[] | undefined;
  readonly rows: Rows;
  readonly choice: Choice;
  readonly workbook: Workbook;
  onChoose(choice: Choice): void;
}

/** One line: where it comes from, and where it lies. */
export function ClassifyLine({ line, values = [], rows, choice, workbook, onChoose }: LineProps) {
  const styles = useStyles();
  const language = useLanguage();
  const { lines: texts } = useTexts().classify;
  const setting = settingOf(choice, line.key);
  const name = capital(line.name[language]);
  const set = (next: LineSetting) => onChoose(withSetting(choice, line.key, next));
  const setNumber = (at: number, value: number) => {
    const next = Array.from({ length: line.count }, (_, index) => (index === at ? value : (values[index] ?? 0)));
    set({ rule: "number", values: line.parts ? withRest(next) : next });
  };
  const pickRule = (rule: LineRule) => {
    const from = rule === "number" || rule === "cell" ? values : (valuesByRule(line, rule, rows) ?? values);
    set({ rule, values: from });
  };
  const measured = rows.values[line.cuts ?? ""];
  const scale = measured === undefined ? { min: 0, max: 1, step: 0.01 } : scaleFor(measured, values);
  const slides = line.count <= 2 && choice.kind.second === undefined;
  const [first = 0] = values;
  const label = (at: number) => labelOf(line, choice, at, language) ?? (line.count === 1 ? name : `${name} ${at + 1}`);

  return (
    <div className={styles.line}>
      <div className={styles.row}>
        {line.count === 1 ? (
          <NumberInput
            label={line.cuts === undefined ? name : texts.from(titleOf(choice, line.cuts, language))}
            value={first}
            unit={line.unit}
            onChange={(value) => setNumber(0, value)}
          />
        ) : (
          <span>{name}</span>
        )}
        {line.ways.length > 1 && (
          <NarrowSelect
            aria-label={texts.rule(name)}
            value={setting.rule}
            onChange={(_, { value }) => pickRule(value as LineRule)}
          >
            {line.ways.map((rule) => (
              <option key={rule} value={rule}>
                {texts.ways[rule]}
              </option>
            ))}
          </NarrowSelect>
        )}
      </div>
      {line.count > 1 && (
        <div className={styles.several}>
          {values.map((value, at) => (
            <NumberInput
              // biome-ignore lint/suspicious/noArrayIndexKey: thresholds are known by their place
              key={at}
              label={label(at)}
              value={value}
              unit={line.unit}
              disabled={line.parts && at === line.count - 1}
              onChange={(next) => setNumber(at, next)}
            />
          ))}
        </div>
      )}
      {slides &&
        values.map((value, at) => (
          <input
            type="range"
            // biome-ignore lint/suspicious/noArrayIndexKey: thresholds are known by their place
            key={at}
            className={styles.slider}
            aria-label={texts.slider(label(at))}
            min={scale.min}
            max={scale.max}
            step={scale.step}
            value={value}
            onChange={({ target }) => setNumber(at, Number(target.value))}
          />
        ))}
      {choice.kind.named?.line === line.key && <TierNames choice={choice} onChoose={onChoose} />}
      {setting.rule === "cell" && <TargetCell setting={setting} workbook={workbook} onSet={set} />}
    </div>
  );
}

/** The last part is what the others leave. */
const withRest = (parts: readonly number[]): readonly number[] => {
  const others = parts.slice(0, -1);
  return [...others, Number((1 - others.reduce((sum, part) => sum + part, 0)).toPrecision(12))];
};

function labelOf(line: Line, { kind, names }: Choice, at: number, language: "en" | "nl"): string | undefined {
  if (kind.named?.line === line.key) return names[at];
  return line.parts ? kind.labels?.[at]?.[language] : undefined;
}
