import type { FakeSheet } from "./sheet.ts";
import { strict } from "./strict.ts";

/** What a test sees of a rule that colours cells. */
export interface FakeRule {
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
  readonly addresses: readonly string[];
}

export interface FakeChart {
  readonly id: number;
  readonly type: string;
  readonly addresses: readonly string[];
  readonly position: readonly number[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FakePicture {
  column: number;
  row: number;
  width: number;
  height: number;
  description: string;
  title: string;
}

interface RangeLike {
  getA1Notation(): string;
  getSheet(): { getName(): string };
}

const addressOf = (range: RangeLike): string => `${range.getSheet().getName()}!${range.getA1Notation()}`;

/** The object that a script gets for a rule, by the rule: Google makes a new one for each look. */
export function ruleObject(rule: FakeRule, rangeAt: (address: string) => object): object {
  return strict("ConditionalFormatRule", {
    getRanges: () => rule.addresses.map(rangeAt),
    getBooleanCondition: () => strict("BooleanCondition", { getCriteriaValues: () => [rule.formula] }),
    ...{ rule },
  });
}

/** The rule behind an object that a script hands back. */
export const ruleOf = (object: object): FakeRule => (object as { rule: FakeRule }).rule;

export function ruleBuilder(rangeAt: (address: string) => object): object {
  let rule: FakeRule = { formula: "", background: "", fontColor: "", addresses: [] };
  const set = (change: Partial<FakeRule>) => {
    rule = { ...rule, ...change };
    return builder;
  };
  const builder: object = strict("ConditionalFormatRuleBuilder", {
    whenFormulaSatisfied: (formula: string) => {
      if (!formula.startsWith("=")) throw new Error("a condition is a formula");
      return set({ formula });
    },
    setBackground: (background: string) => set({ background: hexadecimal(background) }),
    setFontColor: (fontColor: string) => set({ fontColor: hexadecimal(fontColor) }),
    setRanges: (ranges: readonly RangeLike[]) => set({ addresses: Array.from(ranges, addressOf) }),
    build: () => {
      if (rule.formula === "" || rule.addresses.length === 0) throw new Error("a rule has a condition and ranges");
      return ruleObject(rule, rangeAt);
    },
  });
  return builder;
}

function hexadecimal(colour: string): string {
  if (!/^#[\dA-F]{6}$/i.test(colour)) throw new Error(`${colour} is no colour`);
  return colour;
}

export function chartBuilder(): object {
  let chart: FakeChart = { id: 0, type: "", addresses: [], position: [], headers: -1, options: {} };
  const set = (change: Partial<FakeChart>) => {
    chart = { ...chart, ...change };
    return builder;
  };
  const builder: object = strict("EmbeddedChartBuilder", {
    setChartType: (type: string) => set({ type }),
    addRange: (range: RangeLike) => set({ addresses: [...chart.addresses, addressOf(range)] }),
    setNumHeaders: (headers: number) => set({ headers }),
    setPosition: (...position: readonly number[]) => set({ position }),
    setOption: (option: string, value: unknown) =>
      set({ options: { ...chart.options, [option]: JSON.parse(JSON.stringify(value)) } }),
    build: () => {
      if (chart.type === "" || chart.addresses.length === 0 || chart.position.length !== 4) {
        throw new Error("a chart has a type, data and a place");
      }
      return strict("EmbeddedChart", { getChartId: () => null, ...{ chart } });
    },
  });
  return builder;
}

/** What a sheet lets a script do with rules, charts and pictures. */
export function drawingsOf(sheet: FakeSheet, write: () => void, rangeAt: (address: string) => object) {
  const chartObject = (chart: FakeChart) => strict("EmbeddedChart", { getChartId: () => chart.id, ...{ chart } });
  return {
    getConditionalFormatRules: () => sheet.rules.map((rule) => ruleObject(rule, rangeAt)),
    setConditionalFormatRules: (rules: readonly object[]) => {
      write();
      sheet.rules = Array.from(rules, ruleOf);
    },
    newChart: chartBuilder,
    insertChart: (built: object) => {
      write();
      const { chart } = built as { chart: FakeChart };
      sheet.charts.push({ ...chart, id: sheet.charts.reduce((most, { id }) => Math.max(most, id), 100) + 1 });
    },
    getCharts: () => sheet.charts.map(chartObject),
    removeChart: (object: { getChartId(): number | null }) => {
      write();
      const at = sheet.charts.findIndex(({ id }) => id === object.getChartId());
      if (at < 0) throw new Error("Chart not found");
      sheet.charts.splice(at, 1);
    },
    insertImage: (blob: { png: string }, column: number, row: number) => {
      write();
      if (!blob.png.startsWith("iVBORw0KGgo")) throw new Error("Error retrieving image from blob");
      const picture: FakePicture = { column, row, width: 0, height: 0, description: "", title: "" };
      sheet.pictures.push(picture);
      return pictureObject(sheet, picture);
    },
    getImages: () => sheet.pictures.map((picture) => pictureObject(sheet, picture)),
    getColumnWidth: () => 100,
    getRowHeight: () => 21,
  };
}

function pictureObject(sheet: FakeSheet, picture: FakePicture): object {
  const set = (change: Partial<FakePicture>) => {
    Object.assign(picture, change);
    return object;
  };
  const object: object = strict("OverGridImage", {
    setWidth: (width: number) => set({ width }),
    setHeight: (height: number) => set({ height }),
    setAltTextDescription: (description: string) => set({ description }),
    setAltTextTitle: (title: string) => set({ title }),
    getAltTextTitle: () => picture.title,
    remove: () => void sheet.pictures.splice(sheet.pictures.indexOf(picture), 1),
  });
  return object;
}
