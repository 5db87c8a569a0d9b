import { quoteSheet, splitSheet } from "./geometry.ts";
import { alreadyExists, invalidArgument, itemNotFound, notImplemented } from "./host-error.ts";
import {
  asFlag,
  asText,
  collection,
  expose,
  type HostObject,
  isHostObject,
  type Json,
  type Surface,
  sameKey,
} from "./host-object.ts";
import { Range } from "./range.ts";
import type { Workbook } from "./workbook.ts";

/** A workbook, or a sheet with names of its own. */
export interface NameOwner {
  readonly workbook: Workbook;
  readonly names: NamedItem[];
}

export class NamedItem implements HostObject {
  readonly owner: NameOwner;
  readonly name: string;
  formula: string;
  comment: string;
  visible = true;

  constructor(owner: NameOwner, name: string, reference: Range | string, comment: string) {
    assertName(name);
    this.owner = owner;
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
      return this.owner.workbook.range(this.formula.slice(1));
    } catch {
      return null;
    }
  }

  /** The number, text or truth value that the name stands for. */
  constant(): boolean | number | string | undefined {
    const text = this.formula.slice(1);
    if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted.replace(/""/g, '"');
    return Number.isFinite(Number(text)) ? Number(text) : undefined;
  }

  type(): string {
    if (this.range()) return "Range";
    const constant = this.constant();
    if (constant === undefined) throw notImplemented(`NamedItem.type of ${this.formula}`);
    return { boolean: "Boolean", number: "Double", string: "String" }[
      typeof constant as "boolean" | "number" | "string"
    ];
  }

  delete(): void {
    this.owner.names.splice(this.owner.names.indexOf(this), 1);
  }
}

export function addName(owner: NameOwner, name: string, reference: Range | string, comment: string): NamedItem {
  if (owner.names.some((item) => sameKey(item.name, name))) throw alreadyExists();
  const item = new NamedItem(owner, name, reference, comment);
  owner.names.push(item);
  return item;
}

export function nameCollection(owner: NameOwner): HostObject {
  return collection({
    kind: "NamedItemCollection",
    items: () => owner.names,
    keys: (item) => [item.name],
    methods: {
      add: (_, received) => {
        const given = received.at(1);
        const reference = isHostObject(given) ? given : received.text(1);
        if (typeof reference !== "string" && !(reference instanceof Range)) throw invalidArgument();
        return addName(owner, received.text(0), reference, received.has(2) ? received.text(2) : "");
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
    scope: (item: NamedItem) => (item.owner === item.owner.workbook ? "Workbook" : "Worksheet"),
    visible: (item: NamedItem) => item.visible,
  },
  onRequest: {
    type: (item: NamedItem) => item.type(),
    value: (item: NamedItem) => item.range()?.address ?? item.constant() ?? null,
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
