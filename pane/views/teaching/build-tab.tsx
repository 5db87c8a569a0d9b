import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { View } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { useWriting } from "../../parts/writing.ts";
import { newSeed } from "../../teaching/design.ts";
import { insertExercise, insertTemplate } from "../../teaching/insert-exercise.ts";
import type { WrittenRecord } from "../../teaching/record-sheets.ts";
import { buildTextsFor, useBuildTexts } from "../../texts/teaching/build.ts";
import type { BuildTexts } from "../../texts/teaching/en-build.ts";
import { BuildCheck } from "./build-check.tsx";
import { BuildChoice } from "./build-choice.tsx";
import { BuildItems } from "./build-items.tsx";
import { BuildOptions } from "./build-options.tsx";
import { BuildPreview } from "./build-preview.tsx";
import { BuildSheet } from "./build-sheet.tsx";
import type { TabProps } from "./tabs.ts";
import { useBuild } from "./use-build.ts";

// A live region has to be there before it speaks; while it is silent it takes no room.
const useStyles = makeStyles({ silent: { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` } });

/** An exercise from ready-made items to a sheet on which everything can be changed, and back. */
export function BuildTab({ workbook, onGo }: TabProps) {
  const styles = useStyles();
  const texts = useBuildTexts();
  const state = useBuild(workbook);
  const { finding, found, isMaking, design, exercise, checking, change, make, newExercise } = state;
  const writing = useWriting(finding.start);
  const insert = (writeIt: () => Promise<WrittenRecord>, said: (texts: BuildTexts) => (sheet: string) => string) => {
    let sheet = "";
    const action = async () => {
      const inserted = await writeIt();
      sheet = inserted.sheet;
      make(false);
      return inserted.receipt;
    };
    void writing.write(action, (_, all) => said(buildTextsFor(all))(sheet));
  };
  if (finding.worked.kind === "busy" && found === undefined && writing.status === undefined) {
    return (
      <View>
        <Spinner size="tiny" label={texts.reading} delay={150} />
      </View>
    );
  }
  return (
    <View>
      <div className={writing.status === undefined ? styles.silent : undefined}>
        <StatusLine writing={writing} />
      </div>
      {isMaking && (
        <>
          <BuildChoice
            design={design}
            exercise={exercise}
            sheet={found?.sheet}
            onChange={change}
            onInsert={() =>
              insert(
                () => insertExercise(newExercise(), workbook),
                (said) => said.inserted,
              )
            }
            onTemplate={() =>
              insert(
                () => insertTemplate(newSeed(), workbook),
                (said) => said.templateInserted,
              )
            }
            onBack={() => make(false)}
          />
          <BuildItems design={design} onChange={change} />
          <BuildOptions design={design} workbook={workbook} onChange={change} />
        </>
      )}
      {!isMaking && found !== undefined && (
        <BuildSheet
          found={found}
          finding={finding}
          workbook={workbook}
          writing={writing}
          onAnother={() => make(true)}
          onGo={onGo}
        />
      )}
      {exercise !== undefined && exercise.items.length > 0 && (
        <>
          <BuildPreview exercise={exercise} />
          <BuildCheck checking={checking} students={design.students} />
        </>
      )}
    </View>
  );
}
