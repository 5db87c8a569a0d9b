/** What a returned file may be at most: far more than a student needs, far less than a machine can bear. */
export const LIMITS = {
  /** Files in one zip. */
  files: 3_000,
  /** Files in a zip that lies in another one: what one student hands in. */
  filesWithin: 100,
  /** Parts of one workbook. */
  parts: 2_000,
  /** Of one workbook when unpacked, and of each of its parts. */
  workbookBytes: 150_000_000,
  partBytes: 60_000_000,
  /** Of all workbooks in a zip together, packed. */
  zipBytes: 2_000_000_000,
  /** Of one file as it was handed in. */
  fileBytes: 40_000_000,
  rows: 20_000,
  columns: 200,
  /** Styles beyond which a file is mentioned: its maker had trouble with it too. */
  styleBytes: 2_000_000,
} as const;

export const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1_000_000));
