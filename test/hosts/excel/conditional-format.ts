import { type Box, intersection } from "./geometry.ts";
import { invalidArgument, itemNotFound, notImplemented } from "./host-error.ts";
import { collection, expose, type HostObject, type Json, record, type Surface } from "./host-object.ts";
import type { Worksheet } from "./worksheet.ts";

const OPERATORS = ["Between", "EqualTo", "GreaterThan", "GreaterThanOrEqual", "LessThan", "LessThanOrEqual"];

/** A rule that colours the cells of a range by their value. This host keeps rules and applies none. */
export class ConditionalFormat implements HostObject {
  readonly sheet: Worksheet;
  readonly box: Box;
  readonly id: string;
  rule: Json = null;
  readonly fill = record("ConditionalRangeFill", { color: "" });
  readonly font = record("ConditionalRangeFont", { bold: false, color: "" });

  constructor(sheet: Worksheet, area: Box) {
    this.sheet = sheet;
    this.box = area;
    this.id = sheet.workbook.nextId();
  }

  get surface(): Surface {
    return expose<ConditionalFormat>(this, members);
  }

  identity() {
    return { Id: this.id };
  }

  setRule(rule: Json): void {
    if (typeof rule !== "object" || rule === null || Array.isArray(rule)) throw invalidArgument();
    const { formula1, operator } = rule as Readonly<Record<string, Json>>;
    if (typeof formula1 !== "string" || !OPERATORS.includes(String(operator))) throw invalidArgument();
    this.rule = { formula1, operator: String(operator) };
  }

  delete(): void {
    this.sheet.assertWritable();
    this.sheet.conditionalFormats.splice(this.sheet.conditionalFormats.indexOf(this), 1);
  }
}

/** The rules that touch a range. */
export function conditionalFormatCollection(sheet: Worksheet, area: Box): HostObject {
  const items = () => sheet.conditionalFormats.filter((one) => intersection(one.box, area) !== undefined);
  return collection({
    kind: "ConditionalFormatCollection",
    items,
    keys: (one) => [one.id],
    methods: {
      add: (_, received) => {
        sheet.assertWritable();
        if (received.text(0) !== "CellValue")
          throw notImplemented(`ConditionalFormatCollection.add(${received.text(0)})`);
        const added = new ConditionalFormat(sheet, area);
        sheet.conditionalFormats.push(added);
        return added;
      },
      getItem: (_, received) => {
        const found = items().find(({ id }) => id === received.text(0));
        if (!found) throw itemNotFound();
        return found;
      },
    },
  });
}

function cellValue(of: ConditionalFormat): HostObject {
  const format: HostObject = record(
    "ConditionalRangeFormat",
    {},
    { children: { fill: () => of.fill, font: () => of.font } },
  );
  return {
    surface: expose(undefined, {
      kind: "CellValueConditionalFormat",
      scalars: { rule: () => of.rule },
      setters: { rule: (_, value) => of.setRule(value) },
      children: { format: () => format },
    }),
  };
}

const members = {
  kind: "ConditionalFormat",
  scalars: { id: (one: ConditionalFormat) => one.id },
  children: { cellValue },
  commands: { delete: (one: ConditionalFormat) => one.delete() },
};
