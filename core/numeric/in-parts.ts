/** Work in parts: whoever runs it may do something else between two of them. */
export type InParts<T> = Generator<undefined, T, undefined>;

/** The work done at once. */
export function whole<T>(work: InParts<T>): T {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
  }
}
