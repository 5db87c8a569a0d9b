import { XmlWriter } from "@cj-tech-master/excelts/xml";
import { promptWithUnit, type Question } from "./question.ts";

/** Credits that Moodle knows, in percent. */
const FRACTIONS = [100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 10, 5, 0];

/** Questions by category; in a quiz one of a category can be drawn for each student. */
export interface MoodleCategory {
  /** Below the course: "Kwadrant/CLV-01.a". */
  readonly path: string;
  readonly questions: readonly Question[];
}

/** Moodle XML of questions, in categories. */
export function moodleXml(categories: readonly MoodleCategory[]): string {
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8" });
  xml.openNode("quiz");
  for (const { path, questions } of categories) {
    xml.openNode("question", { type: "category" });
    text(xml, "category", `$course$/top/${path}`);
    xml.closeNode();
    for (const question of questions) writeQuestion(xml, question);
  }
  xml.closeAll();
  return xml.toString();
}

const TYPES = {
  number: "numerical",
  choice: "multichoice",
  several: "multichoice",
  match: "matching",
  open: "essay",
} as const;

function writeQuestion(xml: XmlWriter, question: Question): void {
  xml.openNode("question", { type: TYPES[question.kind] });
  text(xml, "name", question.name);
  const prompt = question.kind === "number" ? promptWithUnit(question) : question.prompt;
  html(xml, "questiontext", paragraphs(question.stem, prompt));
  html(xml, "generalfeedback", question.solution === "" ? "" : paragraphs(question.solution));
  xml.leafNode("defaultgrade", {}, question.points);
  xml.leafNode("penalty", {}, question.kind === "open" ? 0 : 0.3333333);
  xml.leafNode("hidden", {}, 0);
  xml.leafNode("idnumber", {}, "");
  switch (question.kind) {
    case "number":
      for (const { value, share, allowed, feedback } of question.keys) {
        xml.openNode("answer", { fraction: nearest(100 * share), format: "plain_text" });
        xml.leafNode("text", {}, value);
        html(xml, "feedback", feedback === "" ? "" : paragraphs(feedback));
        xml.leafNode("tolerance", {}, allowed);
        xml.closeNode();
      }
      break;
    case "choice":
    case "several":
      xml.leafNode("single", {}, String(question.kind === "choice"));
      xml.leafNode("shuffleanswers", {}, "false");
      xml.leafNode("answernumbering", {}, "abc");
      for (const { label, fraction } of withFractions(question)) {
        xml.openNode("answer", { fraction, format: "html" });
        xml.leafNode("text", {}, paragraphs(label));
        html(xml, "feedback", "");
        xml.closeNode();
      }
      break;
    case "match":
      xml.leafNode("shuffleanswers", {}, "true");
      for (const { label, right } of question.rows) subquestion(xml, paragraphs(label), right);
      // Without a question of its own: a wrong answer among those to choose from.
      for (const option of question.options.filter((one) => question.rows.every(({ right }) => right !== one)))
        subquestion(xml, "", option);
      break;
    case "open":
      xml.leafNode("responseformat", {}, "editor");
      xml.leafNode("responserequired", {}, 1);
      xml.leafNode("maxwordlimit", {}, question.mostWords);
      html(xml, "graderinfo", paragraphs(...question.criteria));
      html(xml, "responsetemplate", "");
  }
  xml.closeNode();
}

function withFractions({ kind, options }: Extract<Question, { readonly kind: "choice" | "several" }>) {
  const rights = options.filter(({ isRight }) => isRight).length;
  const wrongs = Math.max(2, options.length - rights);
  return options.map(({ label, isRight }) => {
    if (kind === "choice") return { label, fraction: isRight ? 100 : 0 };
    return { label, fraction: isRight ? five(100 / rights) : five(-100 / wrongs) };
  });
}

const five = (percent: number): number => Number(percent.toFixed(5));

const nearest = (percent: number): number =>
  FRACTIONS.reduce((best, next) => (Math.abs(next - percent) < Math.abs(best - percent) ? next : best));

function subquestion(xml: XmlWriter, question: string, answer: string): void {
  xml.openNode("subquestion", { format: "html" });
  xml.leafNode("text", {}, question);
  text(xml, "answer", answer);
  xml.closeNode();
}

function text(xml: XmlWriter, name: string, content: string): void {
  xml.openNode(name);
  xml.leafNode("text", {}, content);
  xml.closeNode();
}

function html(xml: XmlWriter, name: string, content: string): void {
  xml.openNode(name, { format: "html" });
  xml.leafNode("text", {}, content);
  xml.closeNode();
}

/** Text as HTML: what it holds is shown and never markup. */
const paragraphs = (...texts: readonly string[]): string =>
  texts.map((one) => `<p>${one.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</p>`).join("");
