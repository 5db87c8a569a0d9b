import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Actions, Quiet } from "../../parts/layout.tsx";
import { useCollectTexts } from "../../texts/teaching/collect.ts";
import type { Collecting } from "./use-collect.ts";

const KINDS = ".xlsx,.xlsm,.ods,.csv,.tsv,.txt,.zip";

/** Chooses what is read: files or a zip, a folder, or the class's files in Google Drive. */
export function CollectFiles({ state }: { readonly state: Collecting }) {
  const texts = useCollectTexts();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    if (currentTarget.files !== null && currentTarget.files.length > 0) state.addFiles(currentTarget.files);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  // React has no name for this one.
  useEffect(() => folder.current?.setAttribute("webkitdirectory", ""), []);
  const isFirst = state.source === undefined;
  const busy = state.reading.worked.kind === "busy";
  return (
    <>
      {isFirst && <Quiet>{texts.intro}</Quiet>}
      <input ref={files} type="file" multiple hidden accept={KINDS} aria-label={texts.choose} onChange={chosen} />
      <input ref={folder} type="file" hidden aria-label={texts.folder} onChange={chosen} />
      <Actions>
        {state.readGoogle !== undefined && (
          <Button appearance={isFirst ? "primary" : "secondary"} disabledFocusable={busy} onClick={state.readGoogle}>
            {texts.google}
          </Button>
        )}
        <Button
          appearance={isFirst && state.readGoogle === undefined ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => files.current?.click()}
        >
          {state.source === "files" ? texts.more : texts.choose}
        </Button>
        <Button disabledFocusable={busy} onClick={() => folder.current?.click()}>
          {texts.folder}
        </Button>
        {!isFirst && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={state.restart}>
            {texts.restart}
          </Button>
        )}
      </Actions>
    </>
  );
}
