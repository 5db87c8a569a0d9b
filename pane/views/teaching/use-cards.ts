import { useCallback, useEffect, useRef, useState } from "react";
import { afterAnswer } from "../../../teaching/card-boxes.ts";
import { type CardRecord, NOTHING_KEPT, readRecord, recordText } from "../../teaching/card-record.ts";
import { type CardTopic, cardTopics } from "../../teaching/card-topics.ts";
import type { Workbook } from "../../workbook.ts";

const SETTING = "cards";

/** The cards, where they lie, and whether that is kept. */
export interface Cards {
  readonly topics: readonly CardTopic[];
  /** Undefined until it was read. */
  readonly record: CardRecord | undefined;
  readonly keeping: "well" | "not read" | "not kept";
  answer(card: string, isKnown: boolean, day: number): void;
  choose(leftOut: readonly string[]): void;
  reset(): void;
  /** Reads or keeps again what could not be. */
  retry(): void;
}

export function useCards(workbook: Workbook): Cards {
  const [topics] = useState(cardTopics);
  const [record, setRecord] = useState<CardRecord>();
  const [keeping, setKeeping] = useState<Cards["keeping"]>("well");
  const latest = useRef<CardRecord>(NOTHING_KEPT);
  const saving = useRef(false);

  const show = useCallback((next: CardRecord) => {
    latest.current = next;
    setRecord(next);
  }, []);

  const read = useCallback(() => {
    const subjects = topics.flatMap((topic) => topic.subjects);
    const known = {
      cards: subjects.flatMap(({ cards }) => cards.map(({ id }) => id)),
      subjects: subjects.map(({ id }) => id),
    };
    workbook.setting(SETTING, "user").then(
      (text) => {
        setKeeping("well");
        show(readRecord(text, known));
      },
      () => {
        setKeeping("not read");
        show(latest.current);
      },
    );
  }, [workbook, topics, show]);
  useEffect(read, [read]);

  /** One at a time, and then what has come up since: a host may take a second. */
  const save = useCallback(async () => {
    if (saving.current) return;
    saving.current = true;
    try {
      for (let kept: CardRecord | undefined; kept !== latest.current; ) {
        kept = latest.current;
        await workbook.setSetting(SETTING, recordText(kept), "user");
      }
      setKeeping("well");
    } catch {
      setKeeping("not kept");
    } finally {
      saving.current = false;
    }
  }, [workbook]);

  const change = (next: CardRecord) => {
    show(next);
    // What could not be read must not be written over.
    if (keeping !== "not read") void save();
  };

  return {
    topics,
    record,
    keeping,
    answer: (card, isKnown, day) =>
      change({ ...latest.current, progress: afterAnswer(latest.current.progress, card, isKnown, day) }),
    choose: (leftOut) => change({ ...latest.current, leftOut }),
    reset: () => change({ ...latest.current, progress: {} }),
    retry: () => (keeping === "not read" ? read() : void save()),
  };
}
