/** The members of each group one after another: those of group g lie from starts[g] up to starts[g + 1]. */
export interface Grouped {
  readonly starts: Int32Array;
  readonly members: Int32Array;
}

/** Members in the order of their codes, or the places of the codes themselves; those of one code keep the order they had. */
export function groupedBy(codes: Int32Array, groups: number, members?: Int32Array): Grouped {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < codes.length; row++) (starts[(codes[row] as number) + 1] as number) += 1;
  for (let group = 0; group < groups; group++) (starts[group + 1] as number) += starts[group] as number;
  const next = starts.slice();
  const sorted = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    sorted[next[code] as number] = members === undefined ? row : (members[row] as number);
    (next[code] as number) += 1;
  }
  return { starts, members: sorted };
}
