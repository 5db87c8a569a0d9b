import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { wordsFor } from "../../core/i18n/index.ts";
import type { Entry } from "../../core/registry.ts";
import { Paragraph, Quiet, Title, View } from "../parts/layout.tsx";
import { useMovedOn } from "../parts/use-moved-on.ts";
import { Empty, ViewHead } from "../parts/view-head.tsx";
import { sentenceOf, useLanguage, useTexts } from "../texts/index.ts";
import type { Workbook } from "../workbook.ts";
import { ClinicView } from "./clinic-view.tsx";
import { ExplainedCalls } from "./explained-calls.tsx";
import { type Followed, useExplanation } from "./use-explanation.ts";

interface ExplainProps {
  readonly workbook: Workbook;
  onShowHelp(entry: Entry): void;
  onShowLibrary(): void;
}

/** How the result of the active cell comes about, with the figures of the workbook. */
export function ExplainView({ workbook, onShowHelp, onShowLibrary }: ExplainProps) {
  const texts = useTexts();
  const following = useExplanation(workbook);
  const { followed, refresh } = following;
  const [inClinic, setInClinic] = useState(false);
  const [changed, setChanged] = useState(false);
  useMovedOn(workbook, changed, () => setChanged(false));
  const toClinic = useRef<HTMLDivElement>(null);
  const been = useRef(false);
  useEffect(() => {
    // Whoever comes back stands where they left.
    if (been.current && !inClinic) toClinic.current?.querySelector("button")?.focus();
    been.current = inClinic;
  }, [inClinic]);
  if (inClinic) return <ClinicView workbook={workbook} onBack={() => setInClinic(false)} />;
  return (
    <View>
      <ViewHead again={texts.explain.refresh} follows onAgain={refresh}>
        <Heading followed={followed} />
      </ViewHead>
      {changed && (
        <div role="alert">
          <Paragraph>{texts.clinic.changed}</Paragraph>
        </div>
      )}
      {followed.kind === "nothing" && (
        <Empty>
          <Paragraph>{texts.explain.whatToDo}</Paragraph>
          <Button onClick={onShowLibrary}>{texts.explain.toLibrary}</Button>
        </Empty>
      )}
      {followed.kind === "unreadable" && <Paragraph>{texts.explain.unreadable}</Paragraph>}
      {followed.kind === "failed" && <Paragraph>{sentenceOf(followed.error, texts)}</Paragraph>}
      {followed.kind === "calls" && (
        <ExplainedCalls
          key={followed.cell.address}
          followed={followed}
          following={following}
          workbook={workbook}
          onShowHelp={onShowHelp}
          onChanged={() => {
            setChanged(true);
            refresh();
          }}
        />
      )}
      {followed.kind !== "looking" && (
        <div ref={toClinic}>
          <Button appearance="secondary" onClick={() => setInClinic(true)}>
            {texts.clinic.open}
          </Button>
        </div>
      )}
    </View>
  );
}

/** Which cell this is about, and what it calls. */
function Heading({ followed }: { readonly followed: Followed }) {
  const texts = useTexts();
  const language = useLanguage();
  if (followed.kind === "nothing") return <Title>{texts.explain.nothingIn(followed.cell.address)}</Title>;
  if (followed.kind !== "calls") return <Title>{texts.views.explain}</Title>;
  const { entry } = followed.picked;
  return (
    <>
      <Quiet>
        {followed.part?.address ?? followed.cell.address} · {entry.calculator.id}
      </Quiet>
      <Title>{wordsFor(entry, language).title}</Title>
    </>
  );
}
