import type { Workbook } from "../workbook.ts";
import { ClassifyChosen } from "./classify-chosen.tsx";
import { ClassifyStart } from "./classify-start.tsx";
import { ClassifyWelcome } from "./classify-welcome.tsx";
import type { Classifying } from "./use-classify.ts";

interface ClassifyProps {
  readonly workbook: Workbook;
  readonly classifying: Classifying;
  onShowCustomers(): void;
}

/** From a list to a class per row: find it, look at what it would give, write it. */
export function ClassifyView({ workbook, classifying, onShowCustomers }: ClassifyProps) {
  const { stage } = classifying;
  if (stage.kind === "looking") return null;
  if (stage.kind === "welcome") return <ClassifyWelcome workbook={workbook} classifying={classifying} />;
  if (stage.kind === "chosen") {
    const { list } = stage.choice;
    return (
      <ClassifyChosen
        key={list.address}
        workbook={workbook}
        classifying={classifying}
        stage={stage}
        onShowCustomers={onShowCustomers}
      />
    );
  }
  return (
    <ClassifyStart workbook={workbook} classifying={classifying} stage={stage} onShowCustomers={onShowCustomers} />
  );
}
