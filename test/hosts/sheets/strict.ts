/** The fake was asked something that it does not know: teach it that, from Google's reference, or do without. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`the fake of Google Sheets does not know ${what}`);
    this.name = "NotImplemented";
  }
}

/** An object of which every member that is not there throws, instead of being undefined. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === "string" && !(key in target)) throw new NotImplemented(`${name}.${key}`);
      return Reflect.get(target, key);
    },
    set(_, key) {
      throw new NotImplemented(`writing ${name}.${String(key)}`);
    },
  });
}

/** Stands for a service that may not be touched at all. */
export function poisoned(name: string): unknown {
  const refuse = (how: string) => () => {
    throw new Error(`${name} was ${how}`);
  };
  return new Proxy(() => {}, {
    get: refuse("read"),
    set: refuse("written"),
    apply: refuse("called"),
    has: refuse("read"),
  });
}
