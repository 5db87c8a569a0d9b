import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../core/i18n/format.ts";
import type { Language } from "../../../core/words.ts";
import { Quiet } from "../../parts/layout.tsx";
import { StatusLine } from "../../parts/status-line.tsx";
import { useWriting } from "../../parts/writing.ts";
import type { MadeFile } from "../../teaching/deliver.ts";
import { sentenceOf, useLanguage } from "../../texts/index.ts";
import { useHandOutTexts } from "../../texts/teaching/hand-out.ts";
import type { Workbook } from "../../workbook.ts";

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalS },
  link: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

/** A file that was made, as a link that stays: saving it by itself may have failed. */
export function MadeFileLink({ file, workbook }: { readonly file: MadeFile; readonly workbook: Workbook }) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = useHandOutTexts().file;
  const writing = useWriting();
  const open = async () => {
    try {
      await workbook.openWorkbook?.(new Uint8Array(await file.blob.arrayBuffer()));
    } catch (error) {
      writing.say({ tone: "problem", sentence: (words) => sentenceOf(error, words) });
    }
  };
  return (
    <div className={styles.file}>
      <Link className={styles.link} href={file.url} download={file.name}>
        {texts.save(file.name, sizeText(file.blob.size, language))}
      </Link>
      {file.name.endsWith(".xlsx") && workbook.openWorkbook !== undefined && (
        <Button size="small" onClick={() => void open()}>
          {texts.open}
        </Button>
      )}
      <StatusLine writing={writing} />
      <Quiet>{workbook.can.downloads === false ? texts.noDownloads : texts.hint}</Quiet>
    </div>
  );
}

const KB = 1_000;

/** As file managers show it: in kB, and from a megabyte on in MB. */
const sizeText = (bytes: number, language: Language): string =>
  bytes < KB * KB
    ? `${formatNumber(Math.ceil(bytes / KB), language)} kB`
    : `${formatNumber(Math.round(bytes / KB / 100) / 10, language)} MB`;
