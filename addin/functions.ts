import type { ShownCell } from "../core/answer.ts";
import type { Cell } from "../core/cells.ts";
import { parametersOf } from "../core/define.ts";
import type { HostError } from "../core/errors.ts";
import { answerFrom, newMemory } from "../core/memory.ts";
import { entries } from "../core/registry.ts";
import type { Language } from "../core/words.ts";
import { ExercisesNeeded, loadExercises } from "./exercises-later.ts";
import { labelLanguage } from "./label-language.ts";
import { fitsInPayload } from "./payload.ts";
import { fitsIn, roomFrom, sizeOf } from "./room.ts";
import { TEXTS } from "./texts.ts";

type Invocation = Pick<CustomFunctions.Invocation, "address">;
type Rows = readonly (readonly ShownCell[])[];

const ERROR_CODES = {
  value: "invalidValue",
  "not-available": "notAvailable",
  "division-by-zero": "divisionByZero",
} as const satisfies Record<HostError, keyof typeof CustomFunctions.ErrorCode>;

/** Excel hands a range over anew to every cell that refers to it. */
const memory = newMemory();

/** Excel hands error cells over as objects of its runtime. */
function foreignCell(cell: object): Cell {
  return { error: cell instanceof CustomFunctions.Error ? cell.code : "#VALUE!" };
}

/** Excel shows the sentence on the card of #VALUE! and #N/A, and none for other errors. */
function refuse(error: HostError, sentence: string): never {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[ERROR_CODES[error]], sentence);
}

function isRows(cells: ShownCell | Rows): cells is Rows {
  return Array.isArray(cells);
}

/** A formula that takes the answer in asks for the same room: Excel says which cell calls, and not what for. */
function rowsFor(id: string, args: readonly unknown[], language: Language, address: string | undefined): Rows {
  const answered = answerFrom(memory, id, args, { language, foreign: foreignCell });
  if (!answered.ok) return refuse(answered.error, answered.sentence);
  const rows = isRows(answered.cells) ? answered.cells : [[answered.cells]];
  if (!fitsInPayload(rows)) return refuse("not-available", TEXTS[language].tooLarge);
  const [size, room] = [sizeOf(rows), roomFrom(address)];
  return fitsIn(room, size) ? rows : refuse("not-available", TEXTS[language].overflows(size, room));
}

/** At once, but for the first exercise of a session: its texts come in a file of their own. */
function rowsOrFault(id: string, args: readonly unknown[], invocation: Invocation): Rows | Promise<Rows> {
  const language = labelLanguage();
  try {
    return rowsFor(id, args, language, invocation.address);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) throw error;
    if (!(error instanceof ExercisesNeeded)) return fault(id, error, language);
    return loadExercises().then(
      () => rowsOrFault(id, args, invocation),
      (reason: unknown) => fault(id, reason, language),
    );
  }
}

/** The message of any other error than its own never reaches the cell. */
function fault(id: string, error: unknown, language: Language): never {
  console.error(error);
  return refuse("value", TEXTS[language].fault(id, error instanceof Error ? error.message : String(error)));
}

function associateAll(): void {
  for (const { calculator } of entries) {
    const { id } = calculator;
    const params = parametersOf(calculator);
    const open = params.at(-1)?.kind === "rest";
    const fixed = open ? params.length - 1 : params.length;
    CustomFunctions.associate(id, (...passed: readonly unknown[]) => {
      // Excel always adds an object of its own at the end, and passes repeating arguments as one array.
      const given = passed.slice(0, -1);
      const invocation = passed.at(-1) as Invocation;
      const repeated = open ? given[fixed] : undefined;
      const args = [...given.slice(0, fixed), ...(Array.isArray(repeated) ? (repeated as readonly unknown[]) : [])];
      return rowsOrFault(id, args, invocation);
    });
  }
}

// The page may also be opened in a browser, where there is nothing to associate with.
if (typeof CustomFunctions !== "undefined") associateAll();
