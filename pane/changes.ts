/** A cell that the pane writes. Text stays text, whatever it begins with; null leaves the cell as it is. */
export type WritableCell = number | string | boolean | null;

/** Cells that show one class: what their text is, and how they look. */
export interface ClassColour {
  readonly text: string;
  /** Hexadecimal colours, six digits after #. */
  readonly fill: string;
  readonly ink: string;
}

/** A chart of the host's own, drawn from cells. Addresses name their sheet. */
export interface NativeChart {
  readonly kind: "scatter" | "column" | "bar" | "line";
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly series: readonly {
    readonly name: string;
    readonly x: string;
    readonly y: string;
    /** Where the names of the points stand; a host that cannot label points leaves them out. */
    readonly labels?: string;
    readonly colour?: string;
    /** A line through the points instead of markers, for a threshold. */
    readonly line?: boolean;
  }[];
}

/**
 * What the pane asks of a workbook, as data: a plan is made without a host, carried out by one in order, and taken back by its receipt.
 * `overwrite` is the user's leave to replace what a cell holds; without it a filled cell refuses the whole plan before anything is written.
 */
export type Change =
  /** A new sheet after the active one; refused where the name is taken. */
  | { readonly kind: "sheet"; readonly name: string }
  | {
      readonly kind: "values";
      readonly address: string;
      readonly values: readonly (readonly WritableCell[])[];
      readonly overwrite?: boolean;
    }
  /** A formula with commas and points; it needs room for what it spills. */
  | {
      readonly kind: "formula";
      readonly address: string;
      readonly formula: string;
      readonly rows: number;
      readonly columns: number;
      readonly overwrite?: boolean;
    }
  | { readonly kind: "number-format"; readonly address: string; readonly format: string }
  | { readonly kind: "heading"; readonly address: string }
  | { readonly kind: "name"; readonly name: string; readonly address: string }
  | { readonly kind: "colours"; readonly address: string; readonly classes: readonly ClassColour[] }
  | { readonly kind: "chart"; readonly address: string; readonly chart: NativeChart }
  | {
      readonly kind: "picture";
      readonly address: string;
      /** PNG, base64 without its prefix. */
      readonly png: string;
      readonly width: number;
      readonly height: number;
      /** What a screen reader says instead. */
      readonly description: string;
    };

export interface Carrying {
  readonly signal?: AbortSignal;
  /** Called with the share of the plan that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}
