import { HostError, itemNotFound, notImplemented } from "./host-error.ts";
import { Arguments, type HostObject, type HostValue, isHostObject, type Json } from "./host-object.ts";
import { Range } from "./range.ts";

/** The numbers office.js sends; the names are Microsoft's. */
const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5 } as const;
const ObjectPathType = {
  GlobalObject: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  NullObject: 7,
} as const;

interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[] | null;
  readonly Expand?: readonly string[] | null;
  readonly Skip?: number | null;
  readonly Top?: number | null;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Result {
  readonly ActionId: number;
  readonly Value: Json;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly Result[];
  readonly Error?: ResponseError;
}

/** What requests can start from: the workbook, and services that a request creates by name. */
export interface Roots {
  readonly workbook: HostObject;
  readonly services: ReadonlyMap<string, HostObject>;
}

/** Ranges that outlive one request, by the id that office.js was given for them. */
export class References {
  readonly #ranges = new Map<string, Range>();
  #last = 0;

  add(range: Range): string {
    this.#last += 1;
    const id = `range-${this.#last}`;
    this.#ranges.set(id, range);
    return id;
  }

  get(id: string): Range {
    const range = this.#ranges.get(id);
    if (!range) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return range;
  }

  remove(id: string): void {
    this.#ranges.delete(id);
  }
}

/** Runs the actions of one request in order. As in Excel, what ran before a failing action stays done. */
export function execute(body: RequestBody, roots: Roots, references: References): ResponseBody {
  const request = new Request(body, roots, references);
  const results: Result[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: request.run(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message } = error;
      const location = request.locate(action);
      return { Results: results, Error: { Code: code, Message: message, Location: location, ActionIndex: index } };
    }
  }
  return { Results: results };
}

class Request {
  readonly #body: RequestBody;
  readonly #roots: Roots;
  readonly #references: References;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(body: RequestBody, roots: Roots, references: References) {
    this.#body = body;
    this.#roots = roots;
    this.#references = references;
  }

  run(action: Action): Json {
    if (action.ActionType === ActionType.Trace) return null;
    if (this.#isReferenceRemoval(action)) return null;
    const target = this.#resolve(action.ObjectPathId);
    if (target === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.#identify(target);
      case ActionType.Query:
        return this.#query(target, action.QueryInfo ?? {});
      case ActionType.Method: {
        const value = target.surface.call(memberName(action.Name), this.#arguments(action.ArgumentInfo));
        return value === undefined || isHostObject(value) ? null : value;
      }
      case ActionType.SetProperty:
        target.surface.write(memberName(action.Name), this.#arguments(action.ArgumentInfo).json(0));
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  locate(action: Action): string {
    const target = this.#resolved.get(action.ObjectPathId);
    return target ? `${target.surface.kind}.${memberName(action.Name)}` : memberName(action.Name);
  }

  #isReferenceRemoval(action: Action): boolean {
    if (action.ActionType !== ActionType.Method || action.Name !== "_RemoveReference") return false;
    this.#references.remove(this.#arguments(action.ArgumentInfo).text(0));
    return true;
  }

  #resolve(pathId: number): HostObject | null {
    const known = this.#resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[pathId];
    if (!path) throw new HostError("GeneralException", `The request has no object path ${pathId}.`);
    const found = this.#follow(path);
    this.#resolved.set(pathId, found);
    return found;
  }

  #follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.GlobalObject:
        return this.#roots.workbook;
      case ObjectPathType.NewObject:
        return this.#service(path.Name);
      case ObjectPathType.ReferenceId:
        return this.#references.get(path.Name);
      case ObjectPathType.NullObject:
        return null;
    }
    // Whatever is asked of a null object is a null object again.
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case ObjectPathType.Property:
        return parent.surface.child(memberName(path.Name));
      case ObjectPathType.Indexer:
        return objectOf(parent.surface.call("getItem", this.#arguments(path.ArgumentInfo)));
      case ObjectPathType.Method:
        return objectOf(parent.surface.call(memberName(path.Name), this.#arguments(path.ArgumentInfo)));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  #service(name: string): HostObject {
    const service = this.#roots.services.get(name);
    if (!service) throw notImplemented(name);
    return service;
  }

  #arguments(info: ArgumentInfo | undefined): Arguments {
    const given = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    const received = given.map((value, index): HostValue => {
      const reference = references[index];
      return reference ? this.#resolve(reference) : value;
    });
    return new Arguments(received);
  }

  #identify(target: HostObject): { readonly [key: string]: Json } {
    const reference = target instanceof Range ? { _ReferenceId: this.#references.add(target) } : {};
    return { ...target.identity?.(), ...reference };
  }

  #query(target: HostObject, query: QueryInfo): Json {
    if (query.Skip || query.Top) throw notImplemented("load with $skip or $top");
    const expanded = (query.Expand ?? []).map((path) => `${path}/*`);
    return this.#project(target, [...(query.Select ?? []), ...expanded]);
  }

  /** The chosen properties of an object, or of each item when it is a collection. */
  #project(target: HostObject, select: readonly string[]): Json {
    if (target.items) return { _Items: target.items().map((item) => this.#properties(item, select)) };
    return this.#properties(target, select);
  }

  #properties(target: HostObject, select: readonly string[]): Json {
    const { surface } = target;
    const chosen: Record<string, Json> = { ...this.#identify(target) };
    const inner = new Map<string, string[]>();
    for (const path of select.length === 0 ? ["*"] : select) {
      const [head = "", ...rest] = path.split("/");
      if (head === "*") for (const each of surface.scalarNames()) chosen[wireName(each)] = surface.read(each);
      else if (surface.isChild(head)) inner.set(head, [...(inner.get(head) ?? []), rest.join("/") || "*"]);
      else if (head !== "$none") chosen[wireName(head)] = surface.read(head);
    }
    for (const [name, paths] of inner) chosen[wireName(name)] = this.#project(surface.child(name), paths);
    return chosen;
  }
}

function objectOf(value: HostValue): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  throw itemNotFound();
}

/** The wire says "GetRange" where the API, and this host, say "getRange". */
function memberName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
