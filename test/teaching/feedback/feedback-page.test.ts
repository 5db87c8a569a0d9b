import { unzip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../core/words.ts";
import type { Ruling } from "../../../teaching/exercise.ts";
import { type Feedback, feedbackPage } from "../../../teaching/feedback/feedback-page.ts";
import { zipFeedback } from "../../../teaching/feedback/zip-feedback.ts";
import { markClass } from "../../../teaching/mark-class.ts";
import { exerciseOf, submissionOf } from "../classroom.ts";

const exercise = { ...exerciseOf("CLV-01", "MAT-01", "NPS-04"), title: { en: "Value & growth", nl: "Waarde & groei" } };
const HOSTILE = `<script>alert(1)</script>=cmd|'x'!A1`;

const submissions = [
  submissionOf(exercise, "s1", { "CLV-01": ({ purchase = 0, margin = 0 }) => ({ a: purchase * (1 - margin) }) }),
  submissionOf(exercise, "s2", {
    "NPS-04": () => ({ b: HOSTILE }),
    "CLV-01": () => ({ a: null, b: { error: "#REF!" } }),
  }),
];
const rulings: Ruling[] = [
  { kind: "points", student: "s1", item: "NPS-04", part: "b", points: 1, reason: "Noem ook <de> passives." },
  { kind: "drop", item: "MAT-01", part: "a" },
];
const marks = markClass(exercise, submissions, rulings);

function feedbackFor(place: number, language: Language): Feedback {
  const [submission, own] = [submissions[place], marks[place]];
  if (submission === undefined || own === undefined) throw new Error("no such student");
  return {
    student: { number: submission.student, name: 'Ann "A" de Wit', language },
    submission,
    marks: own,
    grade: 7.25,
  };
}

const textOf = (page: string) =>
  page
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

describe("a page of feedback", () => {
  it("says in the student's language what was earned and why, what is right and how it is done", () => {
    const dutch = textOf(feedbackPage(exercise, feedbackFor(0, "nl"), rulings));
    expect(dutch).toContain("Terugkoppeling: Waarde &amp; groei");
    expect(dutch).toContain("Je nam de kostprijs in plaats van de marge.");
    expect(dutch).toContain("Je docent gaf 1 van de");
    expect(dutch).toContain("Noem ook &lt;de&gt; passives.");
    expect(dutch).toContain("telt niet mee");
    expect(dutch).toContain("Goed antwoord € ");
    expect(dutch).toMatch(/Cijfer 7[.,]/);
    const english = feedbackPage(exercise, feedbackFor(0, "en"), rulings);
    expect(english).toContain('<html lang="en">');
    expect(textOf(english)).toContain("You took the cost price instead of the margin.");
  });

  it("asks for patience where a teacher must still look, and shows cells as they are", () => {
    const page = textOf(feedbackPage(exercise, feedbackFor(1, "en"), rulings));
    expect(page).toContain("this grade may change");
    expect(page).toContain("no points yet");
    expect(page).toContain("#REF!");
    expect(page).toContain("Nothing filled in.");
  });

  it("never takes what somebody typed for markup, and runs nothing", () => {
    const page = feedbackPage(exercise, feedbackFor(1, "en"), rulings);
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).toContain("Ann &quot;A&quot; de Wit");
    expect(page).toContain("default-src 'none'");
  });
});

describe("the feedback of a class", () => {
  it("is one zip with a page for each number, in pieces", async () => {
    const done: number[] = [];
    const pieces: Uint8Array[] = [];
    const all = zipFeedback(exercise, [feedbackFor(0, "nl"), feedbackFor(1, "en")], rulings, {
      onProgress: (count) => done.push(count),
    });
    for await (const piece of all) pieces.push(piece);
    const pages = new Map<string, string>();
    for await (const entry of unzip(Buffer.concat(pieces)).entries()) pages.set(entry.path, await entry.text());
    expect([...pages.keys()]).toEqual(["s1.html", "s2.html"]);
    expect(pages.get("s2.html")).toBe(feedbackPage(exercise, feedbackFor(1, "en"), rulings));
    expect(done).toEqual([1, 2]);
  });

  it("stops where it is cancelled", async () => {
    const stop = new AbortController();
    stop.abort();
    const all = zipFeedback(exercise, [feedbackFor(0, "nl")], rulings, { signal: stop.signal });
    await expect(all.next()).rejects.toMatchObject({ name: "AbortError" });
  });
});
