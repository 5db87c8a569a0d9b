/** One ratio that was promised, and what came of it. */
export interface Goal {
  readonly ratio: number;
  readonly least?: number;
  readonly most?: number;
}

const WIDTH = 14;

const isReached = ({ ratio, least = -Infinity, most = Infinity }: Goal): boolean => ratio >= least && ratio <= most;

function cellOf(goal: Goal | string): string {
  if (typeof goal === "string") return goal.padStart(WIDTH);
  const digits = Math.abs(goal.ratio) < 1 ? 2 : 1;
  const bound = goal.least !== undefined ? ` ≥${goal.least}` : goal.most !== undefined ? ` ≤${goal.most}` : "";
  return `${goal.ratio.toFixed(digits)}${bound}${isReached(goal) ? "" : " !"}`.padStart(WIDTH);
}

const NAME_WIDTH = 34;

/** A line of ratios, each with its goal; an exclamation mark where that was missed. */
export const lineOf = (name: string, cells: readonly (Goal | string)[]): string =>
  [name.padEnd(NAME_WIDTH), ...cells.map(cellOf)].join("").trimEnd();
