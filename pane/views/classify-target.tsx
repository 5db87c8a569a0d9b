import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LineSetting } from "../classify/choice.ts";
import { numberIn } from "../classify/read-column.ts";
import { useTexts } from "../texts/index.ts";
import { type Workbook, WorkbookError } from "../workbook.ts";

const useStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%" },
});

interface TargetProps {
  readonly setting: LineSetting;
  readonly workbook: Workbook;
  onSet(setting: LineSetting): void;
}

/** A cell of the workbook that holds the threshold, such as a target. */
export function TargetCell({ setting, workbook, onSet }: TargetProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { lines } = texts.classify;
  const [address, setAddress] = useState(setting.cell ?? "");
  const [problem, setProblem] = useState("");
  const take = async (from: string) => {
    setAddress(from);
    if (from.trim() === "") return;
    try {
      const value = numberIn((await workbook.read(from))[0]?.[0]);
      setProblem(value === undefined ? lines.noNumber : "");
      if (value !== undefined) onSet({ rule: "cell", values: [value], cell: from.trim() });
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setProblem(texts.problems[error.problem]);
    }
  };
  return (
    <div className={styles.cell}>
      <Field label={lines.cell} {...(problem !== "" && { validationMessage: problem })}>
        <Input
          className={styles.input}
          value={address}
          autoComplete="off"
          onChange={(_, { value }) => setAddress(value)}
          onBlur={() => void take(address)}
        />
      </Field>
      <div>
        <Button size="small" onClick={() => void workbook.activeCell().then(({ address: active }) => take(active))}>
          {lines.useCell}
        </Button>
      </div>
    </div>
  );
}
