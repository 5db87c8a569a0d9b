const FREQUENCY = [[2], [0], [8]];
const RECENCY = [[30.43], [0], [10]];
const AGE = [[38.86], [38.86], [38]];

export const ORDERS_EXAMPLE = {
  args: ["BG/NBD", [[0.242593], [4.413532], [0.792886], [2.425752]], 39, FREQUENCY, RECENCY, AGE],
  result: [[1.225910385693891], [0.19478091229356126], [0.009733412635399605]],
  note: "Three customers of an online shop over the next 39 weeks: the one with eight orders has been silent too long.",
} as const;

export const ALIVE_EXAMPLE = {
  args: ["Pareto/NBD", [[0.553], [10.58], [0.606], [11.66]], FREQUENCY, RECENCY, AGE],
  result: [[0.8691451114817128], [0.2951548477660945], [0.006122113306180807]],
  note: "After eight orders in ten weeks, 28 weeks without one leave little hope.",
} as const;

export const VALUE_EXAMPLE = {
  args: [
    [[6.25], [3.74], [15.44]],
    [[2], [1], [0]],
    [[22.35], [11.77], [0]],
  ],
  result: [[24.663713910761153], [18.916852057842046], [35.21897810218978]],
  note: "A mean of 22.35 over two orders counts for more than one of 11.77 over one; a new customer is expected to spend 35.22.",
} as const;
