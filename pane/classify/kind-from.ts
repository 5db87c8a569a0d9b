import { wordsFor } from "../../core/i18n/index.ts";
import type { NumberParam, NumbersParam, Param } from "../../core/params.ts";
import { type Entry, findEntry } from "../../core/registry.ts";
import type { Words } from "../../core/words.ts";
import type { Kind, Line, LineRule, Need } from "./kind.ts";
import { ROLE_WORDS } from "./role-words.ts";

/** What has to be said of a kind of classification; the rest its functions tell. */
export interface KindData extends Pick<Kind, "drawing"> {
  readonly id: string;
  readonly second?: string;
  /** The parameters that columns of the list fill. */
  readonly columns: readonly [string, ...string[]];
  readonly lines?: readonly LineData[];
  readonly named?: Kind["named"];
  readonly labels?: readonly Words[];
  readonly hues?: Kind["hues"];
  readonly title?: Words;
  readonly favour?: number;
}

export interface LineData {
  readonly param: string;
  readonly cuts?: string;
  readonly ways: readonly [LineRule, ...LineRule[]];
  readonly own?: ArrayLike<number>;
  /** One, if left out. */
  readonly count?: number;
  readonly parts?: true;
  readonly name?: Words;
}

export function kindFrom(data: KindData): Kind {
  const entry = entryOf(data.id);
  const second = data.second === undefined ? undefined : entryOf(data.second);
  const last = second ?? entry;
  const { result } = last.calculator;
  return {
    id: entry.calculator.id,
    title: data.title ?? inBoth((language) => wordsFor(last, language).title),
    entry,
    second,
    needs: data.columns.map((param) => needOf(entry, param)) as [Need, ...Need[]],
    lines: (data.lines ?? []).map((line) => lineFrom(entry, line)),
    fixed: {},
    labels: data.labels ?? ("labels" in result ? result.labels : undefined),
    named: data.named,
    hues: data.hues,
    drawing: data.drawing,
    matrix: undefined,
    favour: data.favour ?? 0,
  };
}

export function entryOf(id: string): Entry {
  const entry = findEntry(id);
  if (entry === undefined) throw new Error(`there is no function ${id}`);
  return entry;
}

const inBoth = (make: (language: "en" | "nl") => string): Words => ({ en: make("en"), nl: make("nl") });

function paramOf({ calculator }: Entry, name: string): Param {
  const param = calculator.params.find((one) => one.name === name);
  if (param === undefined) throw new Error(`${calculator.id} has no parameter ${name}`);
  return param;
}

const nameOf = (entry: Entry, param: string): Words =>
  inBoth((language) => wordsFor(entry, language).params[param]?.name ?? param);

/** A column by the parameter that it fills; the name of an axis, where it has one, says more than that of the parameter. */
export function needOf(entry: Entry, param: string, name: Words = nameOf(entry, param)): Need {
  const reads = paramOf(entry, param) as NumberParam | NumbersParam;
  const { says = [], mayMean = [] } = ROLE_WORDS[param] ?? {};
  const words = { says: [name.en, name.nl, ...says], mayMean };
  return { param, name, reads, words, spellings: new Set(Object.keys(reads.words ?? {})) };
}

export function lineFrom(entry: Entry, { param, cuts, ways, own, count, parts, name }: LineData): Line {
  const from = paramOf(entry, param);
  const standard = own ?? ("default" in from && typeof from.default === "number" ? [from.default] : []);
  const column = cuts === undefined ? undefined : paramOf(entry, cuts);
  const unit = column !== undefined && "unit" in column ? column.unit : "unit" in from ? from.unit : "score";
  return {
    key: cuts === undefined ? param : `${param} ${cuts}`,
    param,
    name: name ?? nameOf(entry, cuts ?? param),
    unit,
    count: count ?? Math.max(1, standard.length),
    cuts,
    ways,
    own: Array.from(standard),
    parts: parts ?? false,
  };
}
