const POINTS = 32;

interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Nodes and weights of Gauss and Legendre's rule on −1 … 1: roots of the Legendre polynomial, each found by Newton's method. */
function makeRule(): Rule {
  const nodes = new Float64Array(POINTS);
  const weights = new Float64Array(POINTS);
  for (let at = 0; at < POINTS; at++) {
    let x = Math.cos((Math.PI * (at + 0.75)) / (POINTS + 0.5));
    let slope = 1;
    for (let round = 0; round < 10; round++) {
      let [before, here] = [1, x];
      for (let degree = 2; degree <= POINTS; degree++) {
        [before, here] = [here, ((2 * degree - 1) * x * here - (degree - 1) * before) / degree];
      }
      slope = (POINTS * (x * here - before)) / (x * x - 1);
      x -= here / slope;
    }
    nodes[at] = x;
    weights[at] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

let rule: Rule | undefined;

/** Made when first asked for: a script that is loaded for every cell may not pay for it. */
export function gaussLegendre(): Rule {
  rule ??= makeRule();
  return rule;
}
