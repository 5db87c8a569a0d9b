import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from "react";

/** Attribute of the items of a list in which the arrow keys walk. */
export const ROVING = "data-roving";

interface Roving {
  /** The one item that the Tab key stops at; the first where undefined. */
  readonly current: string | undefined;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(event: FocusEvent): void;
}

function nextOf(key: string, at: number, last: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, last);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}

/** One stop for the Tab key in a long list; arrows, Home and End go from item to item. */
export function useRovingList(list: RefObject<HTMLElement | null>): Roving {
  const [current, setCurrent] = useState<string>();
  return {
    current,
    onFocus({ target }) {
      const item = target.getAttribute(ROVING);
      if (item !== null) setCurrent(item);
    },
    onKeyDown(event) {
      const items = [...(list.current?.querySelectorAll<HTMLElement>(`[${ROVING}]`) ?? [])];
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const next = nextOf(event.key, at, items.length - 1);
      if (at < 0 || next === undefined) return;
      items[next]?.focus();
      event.preventDefault();
    },
  };
}
