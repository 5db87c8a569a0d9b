import { invalidArgument, itemNotFound, notImplemented } from "./host-error.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What a member returns: data, another object, or nothing. A missing "OrNullObject" is `null`. */
export type HostValue = Json | HostObject | undefined;

/** Everything of one kind of object that a request may touch. A member that is not listed is refused. */
export interface Members<Self> {
  readonly kind: string;
  /** What `load()` without names brings. */
  readonly scalars?: Readonly<Record<string, (self: Self) => Json>>;
  /** Scalars that are only read when a request names them. */
  readonly onRequest?: Readonly<Record<string, (self: Self) => Json>>;
  readonly setters?: Readonly<Record<string, (self: Self, value: Json) => void>>;
  readonly children?: Readonly<Record<string, (self: Self) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: Self, received: Arguments) => HostValue>>;
  /** Methods that return nothing. */
  readonly commands?: Readonly<Record<string, (self: Self, received: Arguments) => void>>;
}

export interface HostObject {
  readonly surface: Surface;
  /** The keys by which office.js finds this object again in a later request. */
  identity?(): { readonly [key: string]: Json };
  /** Present on collections only. */
  items?(): readonly HostObject[];
}

export interface Surface {
  readonly kind: string;
  scalarNames(): string[];
  isChild(name: string): boolean;
  read(name: string): Json;
  write(name: string, value: Json): void;
  child(name: string): HostObject;
  call(name: string, received: Arguments): HostValue;
}

export function expose<Self>(self: Self, members: Members<Self>): Surface {
  const { kind, scalars = {}, onRequest = {}, setters = {}, children = {}, methods = {}, commands = {} } = members;
  return {
    kind,
    scalarNames: () => Object.keys(scalars),
    isChild: (name) => own(children, name) !== undefined,
    read: (name) => (own(scalars, name) ?? own(onRequest, name) ?? refuse(kind, name))(self),
    write: (name, value) => (own(setters, name) ?? refuse(kind, name, " = "))(self, value),
    child: (name) => (own(children, name) ?? refuse(kind, name))(self),
    call: (name, received) => {
      const method = own(methods, name);
      if (method) return method(self, received);
      const command = own(commands, name) ?? refuse(kind, name, "()");
      command(self, received);
      return undefined;
    },
  };
}

function own<Member>(table: Readonly<Record<string, Member>>, name: string): Member | undefined {
  return Object.keys(table).includes(name) ? table[name] : undefined;
}

function refuse(kind: string, name: string, form = ""): never {
  throw notImplemented(`${kind}.${name}${form}`);
}

export function isHostObject(value: HostValue | readonly HostValue[]): value is HostObject {
  return typeof value === "object" && value !== null && "surface" in value && typeof value.surface === "object";
}

/** The arguments of one call; asking for the wrong type is Excel's InvalidArgument. */
export class Arguments {
  readonly #received: readonly HostValue[];

  constructor(received: readonly HostValue[]) {
    this.#received = received;
  }

  at(index: number): HostValue {
    return this.#received[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.at(index) !== undefined;
  }

  json(index: number): Json {
    const value = this.#received[index];
    if (value === undefined || isHostObject(value)) throw invalidArgument();
    return value;
  }

  text(index: number): string {
    return asText(this.json(index));
  }

  whole(index: number, fallback?: number): number {
    if (fallback !== undefined && !this.has(index)) return fallback;
    const value = this.json(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, fallback: boolean): boolean {
    return this.has(index) ? asFlag(this.json(index)) : fallback;
  }
}

export function asText(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== "number") throw invalidArgument();
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** A collection; keys are compared as Excel does, without regard to case. */
export function collection<Item extends HostObject>(options: {
  readonly kind: string;
  readonly items: () => readonly Item[];
  readonly keys: (item: Item) => readonly string[];
  readonly methods?: Members<undefined>["methods"];
}): HostObject {
  const { items, keys } = options;
  const find = (key: string) => items().find((item) => keys(item).some((own) => sameKey(own, key))) ?? null;
  const getItem = (_: undefined, received: Arguments) => {
    const item = find(received.text(0));
    if (!item) throw itemNotFound();
    return item;
  };
  const getItemAt = (_: undefined, received: Arguments) => {
    const item = items()[received.whole(0)];
    if (!item) throw invalidArgument();
    return item;
  };
  return {
    surface: expose(undefined, {
      kind: options.kind,
      methods: {
        getItem: getItem,
        getItemAt: getItemAt,
        getItemOrNullObject: (_, received) => find(received.text(0)),
        getCount: () => items().length,
        ...options.methods,
      },
    }),
    items,
  };
}

export function sameKey(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * An object that only holds settings: each listed property starts at its default and accepts values of the same type
 * (a `null` default accepts any scalar).
 */
export function record(
  kind: string,
  properties: Record<string, null | boolean | number | string>,
  more: Pick<Members<undefined>, "children" | "commands"> & { readonly guard?: () => void } = {},
): HostObject {
  const names = Object.keys(properties);
  const scalar = (name: string) => [name, () => properties[name] ?? null] as const;
  const setter = (name: string) => {
    const start = properties[name] ?? null;
    const set = (_: undefined, value: Json) => {
      if (typeof value === "object" && value !== null) throw invalidArgument();
      if (start !== null && typeof value !== typeof start) throw invalidArgument();
      more.guard?.();
      properties[name] = value;
    };
    return [name, set] as const;
  };
  const { children = {}, commands = {} } = more;
  return {
    surface: expose(undefined, {
      kind,
      scalars: Object.fromEntries(names.map(scalar)),
      setters: Object.fromEntries(names.map(setter)),
      children,
      commands,
    }),
  };
}
