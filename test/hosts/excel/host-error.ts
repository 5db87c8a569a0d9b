/** An error that Excel itself would answer, by its RichApi code. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "HostError";
    this.code = code;
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You can't perform the requested operation.");
}

export function alreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource of the same type and identifier already exists.");
}

/** Not Excel's but ours: the fake host has not learnt this member. Teach it, or do not use it. */
export function notImplemented(what: string): HostError {
  return new HostError("NotImplemented", `NotImplemented: ${what}`);
}
