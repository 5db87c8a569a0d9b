import type { Box } from "./geometry.ts";
import { asFlag, asNumber, asText, expose, type HostObject, type Json } from "./host-object.ts";
import type { Worksheet } from "./worksheet.ts";

interface FormatProperty {
  readonly fallback: Json;
  readonly check: (value: Json) => Json;
}

const text = (fallback: string): FormatProperty => ({ fallback, check: asText });
const flag = (fallback: boolean): FormatProperty => ({ fallback, check: asFlag });
const number = (fallback: number): FormatProperty => ({ fallback, check: asNumber });

const CELL_FORMAT = {
  horizontalAlignment: text("General"),
  indentLevel: number(0),
  rowHeight: number(15),
  verticalAlignment: text("Bottom"),
  wrapText: flag(false),
};

const FONT = {
  bold: flag(false),
  color: text("#000000"),
  italic: flag(false),
  name: text("Calibri"),
  size: number(11),
  underline: text("None"),
};

const FILL = { color: text("#FFFFFF") };

export function rangeFormat(sheet: Worksheet, area: Box): HostObject {
  const autofit = () => sheet.assertWritable();
  return {
    surface: expose(undefined, {
      kind: "RangeFormat",
      ...withWidth(sheet, area, painted(sheet, area, "format", CELL_FORMAT)),
      children: {
        fill: () => ({
          surface: expose(undefined, {
            kind: "RangeFill",
            ...painted(sheet, area, "fill", FILL),
            commands: { clear: () => paint(sheet, area, "fill.color", FILL.color.fallback) },
          }),
        }),
        font: () => ({
          surface: expose(undefined, { kind: "RangeFont", ...painted(sheet, area, "font", FONT) }),
        }),
      },
      commands: { autofitColumns: autofit, autofitRows: autofit },
    }),
  };
}

function painted(sheet: Worksheet, area: Box, part: string, properties: Readonly<Record<string, FormatProperty>>) {
  const entries = Object.entries(properties);
  return {
    scalars: Object.fromEntries(
      entries.map(([name, { fallback }]) => [name, () => sheet.cells.formats.read(`${part}.${name}`, area, fallback)]),
    ),
    setters: Object.fromEntries(
      entries.map(([name, { check }]) => [
        name,
        (_: undefined, value: Json) => paint(sheet, area, `${part}.${name}`, check(value)),
      ]),
    ),
  };
}

/** Standard columns of Excel are 64 pixels wide, which is 48 points. */
const STANDARD = 48;

/** Width is of whole columns, whichever of their cells are asked. */
function withWidth(sheet: Worksheet, { column, columns }: Box, { scalars, setters }: ReturnType<typeof painted>) {
  const places = Array.from({ length: columns }, (_, at) => column + at);
  return {
    scalars: {
      ...scalars,
      columnWidth: () => {
        const [width = STANDARD, ...others] = new Set(places.map((at) => sheet.columnWidths.get(at) ?? STANDARD));
        return others.length === 0 ? width : null;
      },
    },
    setters: {
      ...setters,
      columnWidth: (_: undefined, value: Json) => {
        sheet.assertWritable();
        for (const at of places) sheet.columnWidths.set(at, asNumber(value));
      },
    },
  };
}

function paint(sheet: Worksheet, area: Box, property: string, value: Json): void {
  sheet.assertWritable();
  sheet.cells.formats.paint(property, area, value);
}
