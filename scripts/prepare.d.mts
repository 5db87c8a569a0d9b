export const root: string;
export function checkNode(version?: string): void;
export function run(command: string, args: readonly string[], options?: { quiet?: boolean }): Promise<void>;
export function isInstalled(options: { dev: boolean; folder?: string }): boolean;
export function install(options?: { dev?: boolean }): Promise<boolean>;
export function webpack(args: readonly string[], options?: { quiet?: boolean }): Promise<void>;
export function buildPlayground(options?: { quiet?: boolean }): Promise<boolean>;
export function findChromium(): Promise<string | undefined>;
export function ensureChromium(): Promise<string>;
