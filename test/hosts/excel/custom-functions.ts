import { notImplemented } from "./host-error.ts";
import { type Arguments, expose, type HostObject, type Json } from "./host-object.ts";

/** What a cell shows after a custom function ran: a value (a matrix spills) or an error with the text of its card. */
export type Outcome = { readonly value: Json } | { readonly error: string; readonly message: string };

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface FunctionMetadata {
  readonly id: string;
  readonly parameters?: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean };
}

/** The part of functions.json that decides how Excel calls a function. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface CallOptions {
  /** The cell that holds the formula. */
  readonly address?: string;
  readonly parameterAddresses?: readonly Json[];
  /** Hand error cells to the function although no functions.json says so. */
  readonly allowErrors?: boolean;
}

/** An input cell that holds an error, in the form in which Excel hands it to the runtime. */
export function cellError(code: string): { readonly type: "CustomFunctionError"; readonly code: string } {
  return { type: "CustomFunctionError", code };
}

const ALLOW_ERRORS = 4;
const INVOKE = 1000;
const FUNCTION_CATEGORY = 1;

/** Codes of the runtime's own, by the error that Excel shows for them; every other code shows #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#N/A",
  10: "#N/A",
};
/** Excel shows the message of these only. */
const ERRORS_WITH_MESSAGE = ["#VALUE!", "#N/A"];

type Send = (message: Json) => void;

/** Calls the functions an add-in associated, through Microsoft's runtime in the same page. */
export class CustomFunctions {
  readonly #waiting = new Map<number, (outcome: Outcome) => void>();
  readonly #send: Send;
  #metadata: FunctionsJson | undefined;
  #last = 0;

  constructor(send: Send) {
    this.#send = send;
  }

  /** The object that the runtime creates by name to hand in its results. */
  readonly service: HostObject = {
    surface: expose(undefined, {
      kind: "CustomFunctions",
      methods: { _GetEnabledFeatures: () => [] },
      commands: {
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        setInvocationArrayResults: (_, received) => this.#takeResults(received),
      },
    }),
  };

  register(metadata: FunctionsJson): void {
    this.#metadata = metadata;
  }

  async call(id: string, values: readonly Json[], options: CallOptions): Promise<Outcome> {
    const metadata = this.#metadataOf(id);
    if (this.#metadata && !metadata) return { error: "#NAME?", message: "" };
    const parameters = metadata && (metadata.parameters ?? []);
    const allowErrors = options.allowErrors ?? this.#metadata?.allowErrorForDataTypeAny === true;
    const received = parameters ? arrange(id, parameters, values) : values;
    const stopped = received.map((value, index) => {
      const { type = "any" } = parameters?.[index] ?? {};
      return allowErrors && type === "any" ? undefined : firstError(value);
    });
    // Excel does not call a function that may not see errors: the first error goes straight to the cell.
    const error = stopped.find((code) => code !== undefined);
    if (error !== undefined) return { error, message: "" };
    // Only a function that asks for it hears which cell calls it.
    const isTold = metadata === undefined || metadata.options?.requiresAddress === true;
    const address = options.address ?? "Sheet1!A1";
    return this.#invoke([id, received, isTold ? address : null, allowErrors ? ALLOW_ERRORS : 0], options);
  }

  /** On the web a result that is too large never arrives: the cell stays busy. */
  loseResults(): void {
    for (const id of [...this.#waiting.keys()]) this.#finish(id, { error: "#BUSY!", message: "" });
  }

  #invoke(invocation: readonly Json[], { parameterAddresses }: CallOptions): Promise<Outcome> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify([id, ...invocation, ...(parameterAddresses ? [parameterAddresses] : [])]);
    const entry = { messageCategory: FUNCTION_CATEGORY, messageType: INVOKE, targetId: "", message };
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ type: 3, controlId: "", message: { entries: [entry] } });
    });
  }

  #metadataOf(id: string): FunctionMetadata | undefined {
    return this.#metadata?.functions.find((candidate) => candidate.id.toUpperCase() === id.toUpperCase());
  }

  /** Each result is [id, succeeded, value], and for a failure [id, false, message, code]. */
  #takeResults(received: Arguments): void {
    const results = received.json(0);
    if (!Array.isArray(results)) throw notImplemented("results that are not an array");
    for (const result of results) {
      if (!Array.isArray(result)) throw notImplemented("a result that is not an array");
      const [id, succeeded, value = null, code] = result;
      if (typeof id === "number") this.#finish(id, succeeded === true ? { value } : failure(value, code));
    }
  }

  #finish(id: number, outcome: Outcome): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }
}

function failure(message: Json, code: Json | undefined): Outcome {
  const error = (typeof code === "number" && ERRORS[code]) || "#VALUE!";
  const shown = ERRORS_WITH_MESSAGE.includes(error) && typeof message === "string" ? message : "";
  return { error, message: shown };
}

/** What the formula's arguments become: left-out ones null, a single cell for a matrix one a 1 by 1 matrix. */
function arrange(id: string, parameters: readonly ParameterMetadata[], values: readonly Json[]): readonly Json[] {
  const repeating = parameters.findIndex((parameter) => parameter.repeating);
  if (repeating >= 0 && repeating < parameters.length - 1) throw notImplemented("repeating parameters before others");
  if (repeating >= 0) {
    // All of them arrive as one array in the place of the parameter.
    const fixed = arrange(id, parameters.slice(0, repeating), values.slice(0, repeating));
    const one = { ...parameters[repeating], name: parameters[repeating]?.name ?? "", repeating: false, optional: true };
    return [...fixed, values.slice(repeating).flatMap((value) => arrange(id, [one], [value]))];
  }
  if (values.length > parameters.length) throw new Error(`Excel refuses the formula: too many arguments for ${id}.`);
  return parameters.map(({ name, dimensionality, optional }, index) => {
    const value = values[index];
    if (value === undefined && !optional) throw new Error(`Excel refuses the formula: ${id} needs ${name}.`);
    if (value === undefined) return null;
    const isMatrix = Array.isArray(value);
    if (dimensionality !== "matrix" && isMatrix) throw notImplemented(`a range for the single value ${name}`);
    return dimensionality === "matrix" && !isMatrix && value !== null ? [[value]] : value;
  });
}

function firstError(value: Json): string | undefined {
  if (Array.isArray(value)) {
    const matrix: readonly Json[] = value;
    return matrix.map(firstError).find((code) => code !== undefined);
  }
  const isError =
    typeof value === "object" && value !== null && "code" in value && value.type === "CustomFunctionError";
  return isError ? String(value.code) : undefined;
}
