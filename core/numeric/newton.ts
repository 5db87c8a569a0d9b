import { cholesky, type Factor, solveWith } from "./cholesky.ts";
import type { InParts } from "./in-parts.ts";

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
 * In a part per step, the highest point of a log-likelihood over positive parameters: damped Newton steps in their logarithms. The optimisers that
 * are published for JavaScript take no second derivatives, need ten times as many evaluations and give no standard errors.
 */
export function* maximise(
  surfaceAt: (parameters: readonly number[]) => Surface,
  start: readonly number[],
  observations: number,
): InParts<Fit> {
  let point = start.map(Math.log);
  let surface = inLogs(surfaceAt(start), start, observations);
  let damping = 0;
  let iterations = 0;
  for (; iterations < MOST_STEPS && !isFlat(surface); iterations++) {
    yield;
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
  yield;
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

/** A pivot of at most this part of its diagonal says that the surface is no hill there. */
const ROUNDING = 1e-14;

/** The Newton step, damped until the surface it assumes is a hill; undefined where it never is. */
function climb({ gradient, curvature }: Surface, from: number): { by: readonly number[]; damping: number } | undefined {
  for (let damping = from; damping <= MOST_DAMPING; damping = damping === 0 ? 1e-4 : damping * 10) {
    const hill = factorOf(curvature, damping);
    if (!hill.isComplete) continue;
    const by = Array.from(solveWith(hill, gradient));
    const longest = Math.max(...by.map(Math.abs));
    return { by: longest > LONGEST ? by.map((one) => (one * LONGEST) / longest) : by, damping };
  }
  return undefined;
}

function standardErrorsOf(curvature: Surface["curvature"]): (number | undefined)[] {
  const information = factorOf(curvature, 0);
  return curvature.map((_, at) => {
    if (!information.isComplete) return undefined;
    const unit = curvature.map((__, index) => (index === at ? 1 : 0));
    return Math.sqrt(solveWith(information, unit)[at] as number);
  });
}

/** The curvature as that of a hill: turned over, with the damping added. */
function factorOf(curvature: Surface["curvature"], damping: number): Factor {
  const entries = curvature.map((row, one) => row.map((bend, other) => (one === other ? damping : 0) - bend));
  return cholesky(Float64Array.from(entries.flat()), curvature.length, ROUNDING);
}
