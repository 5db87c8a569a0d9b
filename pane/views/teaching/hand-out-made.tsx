import { Link } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { folderLink } from "../../../teaching/records/ledger-rows.ts";
import { Paragraph, Section } from "../../parts/layout.tsx";
import { resultOf, type Working } from "../../parts/use-work.ts";
import type { HandedOut } from "../../teaching/hand-out-run.ts";
import { useHandOutTexts } from "../../texts/teaching/hand-out.ts";
import type { Workbook } from "../../workbook.ts";
import { MadeFileLink } from "./made-file.tsx";

/** What was made: a file to save, or a folder in Google Drive. */
export function HandOutMade({
  workbook,
  making,
}: {
  readonly workbook: Workbook;
  readonly making: Working<HandedOut>;
}) {
  const texts = useHandOutTexts();
  const made = making.worked.kind === "done" ? resultOf(making.worked) : undefined;
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made !== undefined) shown.current?.scrollIntoView({ block: "nearest" });
  }, [made]);
  return (
    <div role="status" ref={shown}>
      {made?.file && (
        <Section heading={texts.file.heading}>
          <MadeFileLink file={made.file} workbook={workbook} />
        </Section>
      )}
      {made?.drive && (
        <Section heading={texts.drive.heading}>
          <Paragraph>{texts.drive.done(made.drive.done)}</Paragraph>
          <Link href={folderLink(made.drive.folder)} target="_blank" rel="noreferrer">
            {texts.drive.folder}
          </Link>
        </Section>
      )}
    </div>
  );
}
