import { Field } from "@fluentui/react-components";
import { areaOf } from "../address.ts";
import { type Choice, withColumn } from "../classify/choice.ts";
import { cellName } from "../classify/findings.ts";
import type { Column } from "../classify/list.ts";
import { Disclosure } from "../parts/disclosure.tsx";
import { NarrowSelect } from "../parts/narrow-select.tsx";
import { type PaneTexts, useLanguage, useTexts } from "../texts/index.ts";

interface ColumnsProps {
  readonly choice: Choice;
  readonly open: boolean;
  onChoose(choice: Choice): void;
}

/** Which column is what: guessed, and for the user to correct. */
export function ClassifyColumns({ choice, open, onChoose }: ColumnsProps) {
  const language = useLanguage();
  const texts = useTexts();
  const { columns: words } = texts.classify;
  const { kind, list } = choice;
  const named = list.columns.filter((column) => column.kind !== "blank");
  const measures = named.filter(
    (column) => column.kind === "numbers" || column.kind === "dates" || column.texts.size > 0,
  );
  const optional = (
    label: string,
    value: number | undefined,
    from: readonly Column[],
    set: (column: number | undefined) => Choice,
  ) => (
    <Field label={label}>
      <NarrowSelect
        value={String(value ?? "")}
        onChange={(_, data) => onChoose(set(data.value === "" ? undefined : Number(data.value)))}
      >
        <option value="">{words.none}</option>
        <Options columns={from} choice={choice} texts={texts} />
      </NarrowSelect>
    </Field>
  );
  return (
    <Disclosure label={words.heading} open={open}>
      {kind.needs.map(({ param, name }) => (
        <Field key={param} label={capital(name[language])} required>
          <NarrowSelect
            value={String(choice.columns[param] ?? "")}
            onChange={(_, { value }) => value !== "" && onChoose(withColumn(choice, param, Number(value)))}
          >
            {choice.columns[param] === undefined && <option value="">{words.choose}</option>}
            <Options columns={measures} choice={choice} texts={texts} />
          </NarrowSelect>
        </Field>
      ))}
      {optional(words.name, choice.label, named, (label) => ({ ...choice, label }))}
      {optional(
        words.size,
        choice.size,
        named.filter((column) => column.kind === "numbers"),
        (size) => ({ ...choice, size }),
      )}
    </Disclosure>
  );
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The letter of a column of the block on its sheet. */
export const letterOf = (choice: Pick<Choice, "list">, column: number): string =>
  cellName(choice.list, -(areaOf(choice.list.address)?.top ?? 0), column).replace(/\d+$/, "");

function Options({
  columns,
  choice,
  texts,
}: {
  readonly columns: readonly Column[];
  readonly choice: Choice;
  readonly texts: PaneTexts;
}) {
  return columns.map(({ index, header }) => (
    <option key={index} value={index}>
      {header === "" ? texts.classify.columns.column(letterOf(choice, index)) : header}
    </option>
  ));
}
