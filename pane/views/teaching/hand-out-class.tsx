import { Button } from "@fluentui/react-components";
import { addressOn } from "../../classify/place.ts";
import { freeSheetName } from "../../customers/sheet-name.ts";
import { Actions, Paragraph, Quiet, Section } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { useWriting } from "../../parts/writing.ts";
import type { ClassList } from "../../teaching/class-list.ts";
import { sampleClass } from "../../teaching/sample-class.ts";
import { useLanguage } from "../../texts/index.ts";
import { useHandOutTexts } from "../../texts/teaching/hand-out.ts";
import type { Workbook } from "../../workbook.ts";

interface ClassProps {
  readonly workbook: Workbook;
  readonly list: ClassList | undefined;
  onAgain(): void;
}

/** The class list that was found; where there is none, what to do, or a class to try it on. */
export function HandOutClass({ workbook, list, onAgain }: ClassProps) {
  const texts = useHandOutTexts().list;
  const language = useLanguage();
  const writing = useWriting(onAgain);

  const insert = async () => {
    const sheet = freeSheetName(texts.sampleSheet, await workbook.sheets());
    const values = sampleClass(language);
    const at = (rows: number) => addressOn(sheet, { top: 0, left: 0, rows, columns: values[0]?.length ?? 1 });
    await writing.write(
      async () => {
        const receipt = await workbook.apply([
          { kind: "sheet", name: sheet },
          { kind: "values", address: at(values.length), values },
          { kind: "heading", address: at(1) },
        ]);
        // The sample stands, also where the host would rather not show it.
        await workbook.select(at(1)).catch(() => {});
        return receipt;
      },
      () => texts.sampleDone(sheet),
    );
  };

  return (
    <Section heading={texts.heading}>
      {list === undefined ? (
        <Paragraph>{texts.none}</Paragraph>
      ) : (
        <Quiet>{texts.found(list.students.length, list.address)}</Quiet>
      )}
      <Actions>
        <Button size="small" onClick={onAgain}>
          {texts.again}
        </Button>
        {list === undefined && (
          <Button size="small" onClick={() => void insert()}>
            {texts.sample}
          </Button>
        )}
      </Actions>
      <StatusLine writing={writing} />
    </Section>
  );
}
