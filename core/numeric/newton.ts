/** A log-likelihood at a point, with its first and second derivatives; the second row by row. */
export interface Surface {
  readonly value: number;
  readonly gradient: readonly number[];
  readonly curvature: readonly (readonly number[])[];
}

export interface Fit {
  readonly parameters: readonly number[];
  readonly logLikelihood: number;
  /** From the observed information; undefined where the top is too flat to give any. */
  readonly standardErrors: readonly (number | undefined)[];
  /** Whether this is a top: level ground, with numbers throughout and a standard error for every parameter. */
  readonly converged: boolean;
  readonly iterations: number;
}

const MOST_STEPS = 200;
/** How small the slope must be, per observation and per unit of the logarithm of a parameter. */
const FLAT = 1e-10;
/** A surface that takes more than this to look like a hill has overflowed. */
const MOST_DAMPING = 1e10;
/** The longest step: no parameter changes by more than this factor's logarithm at once. */
const LONGEST = 2;

/**
 * The highest point of a log-likelihood over positive parameters: damped Newton steps in their logarithms. The optimisers that
 * are published for JavaScript take no second derivatives, need ten times as many evaluations and give no standard errors.
 */
export function maximise(
  surfaceAt: (parameters: readonly number[]) => Surface,
  start: readonly number[],
  observations: number,
): Fit {
  let point = start.map(Math.log);
  let surface = inLogs(surfaceAt(start), start, observations);
  let damping = 0;
  let iterations = 0;
  for (; iterations < MOST_STEPS && !isFlat(surface); iterations++) {
    const step = climb(surface, damping);
    if (step === undefined) break;
    const next = point.map((at, index) => at + (step.by[index] as number));
    const parameters = next.map(Math.exp);
    const there = inLogs(surfaceAt(parameters), parameters, observations);
    damping = step.damping;
    if (there.value >= surface.value - 1e-14 * Math.abs(surface.value)) {
      [point, surface] = [next, there];
      damping = damping < 1e-6 ? 0 : damping / 10;
    } else {
      damping = damping === 0 ? 1e-4 : damping * 10;
      if (damping > MOST_DAMPING) break;
    }
  }
  const parameters = point.map(Math.exp);
  const top = surfaceAt(parameters);
  const standardErrors = standardErrorsOf(top.curvature);
  return {
    parameters,
    logLikelihood: top.value,
    standardErrors,
    converged:
      isFlat(surface) && [...parameters, top.value].every(Number.isFinite) && !standardErrors.includes(undefined),
    iterations,
  };
}

/** The surface over the logarithms of the parameters, per observation. */
function inLogs({ value, gradient, curvature }: Surface, parameters: readonly number[], observations: number): Surface {
  const slope = gradient.map((along, index) => (along * (parameters[index] as number)) / observations);
  return {
    value: value / observations,
    gradient: slope,
    curvature: curvature.map((row, one) =>
      row.map(
        (bend, other) =>
          (bend * (parameters[one] as number) * (parameters[other] as number)) / observations +
          (one === other ? (slope[one] as number) : 0),
      ),
    ),
  };
}

const isFlat = ({ gradient }: Surface): boolean => gradient.every((along) => Math.abs(along) < FLAT);

/** The Newton step, damped until the surface it assumes is a hill; undefined where it never is. */
function climb({ gradient, curvature }: Surface, from: number): { by: readonly number[]; damping: number } | undefined {
  for (let damping = from; damping <= MOST_DAMPING; damping = damping === 0 ? 1e-4 : damping * 10) {
    const hill = curvature.map((row, one) => row.map((bend, other) => (one === other ? damping : 0) - bend));
    const factor = cholesky(hill);
    if (factor === undefined) continue;
    const by = solve(factor, gradient);
    const longest = Math.max(...by.map(Math.abs));
    return { by: longest > LONGEST ? by.map((one) => (one * LONGEST) / longest) : by, damping };
  }
  return undefined;
}

function standardErrorsOf(curvature: Surface["curvature"]): (number | undefined)[] {
  const information = cholesky(curvature.map((row) => row.map((bend) => -bend)));
  return curvature.map((_, at) => {
    if (information === undefined) return undefined;
    const unit = curvature.map((__, index) => (index === at ? 1 : 0));
    return Math.sqrt(solve(information, unit)[at] as number);
  });
}

/** The lower triangle whose square is the matrix; undefined where there is none. */
function cholesky(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const lower: number[][] = [];
  for (const [row, entries] of matrix.entries()) {
    const line: number[] = [];
    for (let column = 0; column <= row; column++) {
      const above = column === row ? line : (lower[column] as number[]);
      let rest = entries[column] as number;
      for (let at = 0; at < column; at++) rest -= (line[at] as number) * (above[at] as number);
      if (column < row) line.push(rest / (above[column] as number));
      else if (rest > 1e-14 * Math.abs(entries[row] as number)) line.push(Math.sqrt(rest));
      else return undefined;
    }
    lower.push(line);
  }
  return lower;
}

function solve(lower: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const solution = [...right];
  for (let row = 0; row < solution.length; row++) {
    const line = lower[row] as readonly number[];
    let rest = solution[row] as number;
    for (let at = 0; at < row; at++) rest -= (line[at] as number) * (solution[at] as number);
    solution[row] = rest / (line[row] as number);
  }
  for (let row = solution.length - 1; row >= 0; row--) {
    let rest = solution[row] as number;
    for (let at = row + 1; at < solution.length; at++) rest -= (lower[at]?.[row] as number) * (solution[at] as number);
    solution[row] = rest / (lower[row]?.[row] as number);
  }
  return solution;
}
