import { Field, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { List } from "../classify/list.ts";
import { ROLES, type Role } from "../customers/columns.ts";
import { completeColumns, type SomeColumns } from "../customers/guess-columns.ts";
import { letterOf } from "../customers/sentences.ts";
import { FoldedFields } from "../parts/folded-fields.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { useTexts } from "../texts/index.ts";
import { hasTwice } from "./use-customers.ts";

interface ColumnsProps {
  readonly list: List;
  readonly columns: SomeColumns;
  onChoose(columns: SomeColumns): void;
}

/** Which column is what, as a line; as fields where the user wants it or where a column was not found. */
export function CustomersColumns({ list, columns, onChoose }: ColumnsProps) {
  const { columns: texts, notEnoughColumns } = useTexts().customers;
  const [asked, setAsked] = useState(false);
  const complete = completeColumns(columns) !== undefined && !hasTwice(columns);
  const nameOf = (index: number) => texts.column(letterOf(list, index), list.columns[index]?.header ?? "");
  const used = ROLES.flatMap((role) => {
    const index = columns[role];
    return index === undefined ? [] : [`${texts.roles[role]}: ${nameOf(index)}`];
  });
  const choose = (role: Role, value: string) =>
    onChoose({ ...columns, [role]: value === "" ? undefined : Number(value) });

  return (
    <FoldedFields
      heading={texts.heading}
      said={used.join(" · ")}
      change={texts.change}
      done={texts.done}
      open={asked || !complete}
      onToggle={setAsked}
    >
      {!complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{hasTwice(columns) ? texts.twice : notEnoughColumns}</MessageBarBody>
        </MessageBar>
      )}
      {ROLES.map((role) => (
        <Field key={role} label={texts.roles[role]} hint={texts.hints[role]} required={role !== "quantities"}>
          <NarrowSelect value={String(columns[role] ?? "")} onChange={(_, { value }) => choose(role, value)}>
            <option value="">{role === "quantities" ? texts.none : texts.choose}</option>
            {list.columns.map(({ index }) => (
              <option key={index} value={index}>
                {nameOf(index)}
              </option>
            ))}
          </NarrowSelect>
        </Field>
      ))}
    </FoldedFields>
  );
}
