import type { IRange, IStyleData, Univer } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { ClassColour } from "../pane/changes.ts";
import { readerOf } from "./cells.ts";
import type { Engine } from "./univer-functions.ts";

/** Handed in for the reason that the engine is. */
export type RuleModules = Pick<
  typeof import("@univerjs/sheets"),
  "INTERCEPTOR_POINT" | "RefRangeService" | "SheetInterceptorService"
>;

/** Rules that colour cells by their text, which the free part of Univer lacks: they are drawn over what cells look like. */
export interface ColourRules {
  /** Adds one rule per class; gives back how to take them away. */
  add(sheet: FWorksheet, range: IRange, classes: readonly ClassColour[]): () => void;
  count(sheet: FWorksheet): number;
}

interface Rule {
  readonly sheet: FWorksheet;
  readonly styles: ReadonlyMap<string, IStyleData>;
  /** Undefined once its cells are deleted. */
  range: IRange | undefined;
}

/** Univer's own sign for what changes the look of a cell, and after everything that changes its value. */
const STYLE = 1;
const LAST = 0;

export function colourRules(modules: RuleModules, engine: Engine, univer: Univer): ColourRules {
  const injector = univer.__getInjector();
  const rules = new Set<Rule>();
  const styleAt = (unit: string, sheetId: string, row: number, column: number): IStyleData | undefined => {
    for (const { sheet, range, styles } of rules) {
      if (sheet.getSheetId() !== sheetId || sheet.getSheet().getUnitId() !== unit || !contains(range, row, column))
        continue;
      const value = readerOf(engine, univer, sheet).at(row, column);
      const style = value === null ? undefined : styles.get(String(value).toLowerCase());
      if (style !== undefined) return style;
    }
    return undefined;
  };
  injector.get(modules.SheetInterceptorService).intercept(modules.INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: STYLE,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      const style = rules.size === 0 ? undefined : styleAt(unitId, subUnitId, row, col);
      if (style === undefined) return next(cell);
      return next({ ...cell, s: { ...workbook.getStyles().getStyleByCell(cell), ...style } });
    },
  });
  return {
    add(sheet, range, classes) {
      const styles = new Map(
        classes.map(({ text, fill, ink }) => [text.toLowerCase(), { bg: { rgb: fill }, cl: { rgb: ink } }] as const),
      );
      const rule: Rule = { sheet, range, styles };
      rules.add(rule);
      const unit = sheet.getSheet().getUnitId();
      // Rows that are inserted or deleted move the rule along.
      const watch = injector.get(modules.RefRangeService).watchRange(unit, sheet.getSheetId(), range, (_, after) => {
        rule.range = after ?? undefined;
      });
      redraw(sheet);
      return () => {
        watch.dispose();
        rules.delete(rule);
        redraw(sheet);
      };
    },
    count: (sheet) =>
      [...rules].reduce(
        (sum, rule) => sum + (rule.sheet.getSheetId() === sheet.getSheetId() ? rule.styles.size : 0),
        0,
      ),
  };
}

/** The grid draws again when a cell changes, which none did. There is no grid in tests without a page. */
function redraw(sheet: FWorksheet): void {
  const { refreshCanvas } = sheet as { refreshCanvas?: () => unknown };
  refreshCanvas?.call(sheet);
}

const contains = (range: IRange | undefined, row: number, column: number): boolean =>
  range !== undefined &&
  row >= range.startRow &&
  row <= range.endRow &&
  column >= range.startColumn &&
  column <= range.endColumn;
