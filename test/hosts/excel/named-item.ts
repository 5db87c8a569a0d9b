import { quoteSheet, splitSheet } from "./geometry.ts";
import { invalidArgument, itemNotFound } from "./host-error.ts";
import {
  asFlag,
  asText,
  collection,
  expose,
  type HostObject,
  isHostObject,
  type Json,
  type Surface,
} from "./host-object.ts";
import { Range } from "./range.ts";
import type { Workbook } from "./workbook.ts";

export class NamedItem implements HostObject {
  readonly workbook: Workbook;
  readonly name: string;
  formula: string;
  comment: string;
  visible = true;

  constructor(workbook: Workbook, name: string, reference: Range | string, comment: string) {
    assertName(name);
    this.workbook = workbook;
    this.name = name;
    this.formula = formulaFor(reference);
    this.comment = comment;
  }

  get surface(): Surface {
    return expose<NamedItem>(this, namedItemMembers);
  }

  identity() {
    return { _Id: this.name };
  }

  range(): Range | null {
    try {
      return this.workbook.range(this.formula.slice(1));
    } catch {
      return null;
    }
  }

  delete(): void {
    this.workbook.names.splice(this.workbook.names.indexOf(this), 1);
  }
}

export function nameCollection(workbook: Workbook): HostObject {
  return collection({
    kind: "NamedItemCollection",
    items: () => workbook.names,
    keys: (item) => [item.name],
    methods: {
      add: (_, received) => {
        const given = received.at(1);
        const reference = isHostObject(given) ? given : received.text(1);
        if (typeof reference !== "string" && !(reference instanceof Range)) throw invalidArgument();
        return workbook.addName(received.text(0), reference, received.has(2) ? received.text(2) : "");
      },
    },
  });
}

function assertName(name: string): void {
  const malformed = name.length > 255 || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name);
  if (malformed || /^([a-z]{1,3}\d+|[rc])$/i.test(name)) throw invalidArgument();
}

function formulaFor(reference: Range | string): string {
  if (typeof reference === "string") {
    if (!reference.startsWith("=")) throw invalidArgument();
    return reference;
  }
  const { cells } = splitSheet(reference.address);
  return `=${quoteSheet(reference.sheet.name)}!${cells.replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

const namedItemMembers = {
  kind: "NamedItem",
  scalars: {
    comment: (item: NamedItem) => item.comment,
    formula: (item: NamedItem) => item.formula,
    name: (item: NamedItem) => item.name,
    scope: () => "Workbook",
    visible: (item: NamedItem) => item.visible,
  },
  setters: {
    comment: (item: NamedItem, value: Json) => {
      item.comment = asText(value);
    },
    formula: (item: NamedItem, value: Json) => {
      item.formula = formulaFor(asText(value));
    },
    visible: (item: NamedItem, value: Json) => {
      item.visible = asFlag(value);
    },
  },
  methods: {
    getRange: (item: NamedItem) => {
      const range = item.range();
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: (item: NamedItem) => item.range(),
  },
  commands: { delete: (item: NamedItem) => item.delete() },
};
