import { strict } from "./strict.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
const FOLDER = "application/vnd.google-apps.folder";

interface Resource {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
}

export interface StoredFile extends Resource {
  readonly id: string;
  /** The workbook that it was made of. */
  readonly xlsx?: Uint8Array;
}

/**
 * Google Drive as the advanced services show it to a script with the scope drive.file: its own files and no others. Workbooks
 * are kept and not converted; what a spreadsheet holds is what a test says.
 */
export class FakeDrive {
  readonly files: StoredFile[] = [];
  /** Answers of spreadsheets.get by file id. */
  readonly contents = new Map<string, object>();
  /** What every call fails with, in the words of Google. */
  failure: string | undefined;

  /** Takes a file away. */
  trash(id: string): void {
    const at = this.files.findIndex((file) => file.id === id);
    this.files.splice(at, 1);
  }

  globals(need: () => void): Record<string, unknown> {
    return {
      Drive: strict("Drive", {
        Files: strict("Files", {
          create: (resource: Resource, blob: unknown, options: unknown) => {
            need();
            return this.create(resource, blob, options);
          },
        }),
      }),
      Sheets: strict("Sheets", {
        Spreadsheets: strict("Spreadsheets", {
          get: (id: string, options: { readonly includeGridData?: boolean; readonly fields?: string }) => {
            need();
            if (options.includeGridData !== true || options.fields === undefined) throw new Error("ask for cells");
            return this.get(id);
          },
        }),
      }),
    };
  }

  private create({ name, mimeType, parents = [] }: Resource, blob: unknown, options: unknown): object {
    this.check("drive.files.create");
    if (mimeType !== FOLDER && JSON.stringify(options) !== '{"fields":"id"}')
      throw new Error("the answer would hold more than the id");
    const folders = this.files.filter((file) => file.mimeType === FOLDER).map(({ id }) => id);
    for (const parent of parents) if (!folders.includes(parent)) throw this.missing("drive.files.create", parent);
    const id = `${mimeType === FOLDER ? "folder" : "file"}-${this.files.length + 1}`;
    const resource = { id, name, mimeType, parents: [...parents] };
    if (mimeType === FOLDER) this.files.push(resource);
    else {
      const { type, base64 } = blob as { readonly type: string; readonly base64: string };
      if (type !== XLSX || mimeType !== SPREADSHEET) throw new Error("only workbooks become spreadsheets here");
      this.files.push({ ...resource, xlsx: new Uint8Array(Buffer.from(base64, "base64")) });
    }
    return strict("File", { id });
  }

  private get(id: string): object {
    this.check("sheets.spreadsheets.get");
    if (!this.files.some((file) => file.id === id)) throw this.missing("sheets.spreadsheets.get", id);
    return this.contents.get(id) ?? {};
  }

  private check(call: string): void {
    if (this.failure !== undefined) throw new Error(`API call to ${call} failed with error: ${this.failure}`);
  }

  private missing = (call: string, id: string) =>
    new Error(
      `API call to ${call} failed with error: ${call.startsWith("drive") ? `File not found: ${id}.` : "Requested entity was not found."}`,
    );
}
