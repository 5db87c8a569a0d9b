export function serve(
  folder: string,
  port: number,
  others?: Readonly<Record<string, string>>,
): Promise<{ url: string; close(): Promise<void> }>;
