/** A cell that the pane writes. Text stays text, whatever it begins with; "" is blank, and null leaves the cell as it is. */
export type WritableCell = number | string | boolean | null;

/** Cells that show one class: what their text is, and how they look. */
export interface ClassColour {
  readonly text: string;
  /** Hexadecimal colours, six digits after #. */
  readonly fill: string;
  readonly ink: string;
}

/**
 * A chart of the host's own, drawn from cells. Addresses name their sheet. What every host can draw has the x of all series
 * in one column, and the y of each in a column of its own, blank in the rows of the other series.
 */
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
 * Addresses are of closed ranges; without a sheet they lie on the one that is active when the plan begins.
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
  /** Written as Excel in English does: 0.0%, #,##0, yyyy-mm-dd. */
  | { readonly kind: "number-format"; readonly address: string; readonly format: string }
  /** The columns of these cells become at least so wide, in pixels; null leaves one as it is, and so does hiding it. */
  | { readonly kind: "column-widths"; readonly address: string; readonly widths: readonly (number | null)[] }
  /** Cells that stand out as a header. */
  | { readonly kind: "heading"; readonly address: string }
  /**
   * A defined name of the workbook; refused where it is taken. With a formula it stands for that, such as a LAMBDA, which
   * Google Sheets has no names for; the address is then where the name is used.
   */
  | { readonly kind: "name"; readonly name: string; readonly address: string; readonly formula?: string }
  /** A rule that the host keeps: cells of the range with a text get its colours. */
  | { readonly kind: "colours"; readonly address: string; readonly classes: readonly ClassColour[] }
  /** A chart over the cells of the address. */
  | { readonly kind: "chart"; readonly address: string; readonly chart: NativeChart }
  | {
      readonly kind: "picture";
      /** The cell at its top left. */
      readonly address: string;
      /** PNG, base64 without its prefix. */
      readonly png: string;
      /** In pixels. */
      readonly width: number;
      readonly height: number;
      /** What a screen reader says instead. */
      readonly description: string;
    };

export interface Carrying {
  /** An AbortSignal. */
  readonly signal?: { readonly aborted: boolean };
  /** Called with the share of the plan that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A rectangle of cells, rows and columns counted from 0. Without a sheet it lies on the active one. */
export interface Target {
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A change whose place is known: of values and formulas all cells that they fill. */
export type Step = Placed<Change>;
type Placed<C> = C extends { readonly address: string } ? C & { readonly at: Target } : C;

export type StepOf<Kind extends Change["kind"]> = Extract<Step, { readonly kind: Kind }>;
/** A step that fills cells. */
export type ContentStep = StepOf<"values" | "formula">;
