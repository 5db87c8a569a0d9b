import { XmlWriter } from "@cj-tech-master/excelts/xml";
import { promptWithUnit, type Question } from "./question.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

/** One question as an assessment item of QTI 2.1; the identifier is a letter followed by letters, digits, - and _. */
export function qtiItem(question: Question, identifier: string): string {
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8" });
  xml.openNode("assessmentItem", {
    xmlns: NAMESPACE,
    identifier,
    title: question.name,
    adaptive: "false",
    timeDependent: "false",
  });
  declareResponse(xml, question);
  declareScore(xml, "SCORE", 0);
  declareScore(xml, "MAXSCORE", question.points);
  xml.leafNode("outcomeDeclaration", { identifier: "FEEDBACK", cardinality: "single", baseType: "identifier" });
  xml.openNode("itemBody");
  xml.leafNode("p", {}, question.stem);
  interact(xml, question);
  xml.closeNode();
  process(xml, question);
  if (question.kind === "number")
    for (const [at, { feedback }] of question.keys.entries()) if (feedback !== "") showFeedback(xml, at, feedback);
  xml.closeAll();
  return xml.toString();
}

const choiceId = (at: number): string => `C${at + 1}`;
const rowId = (at: number): string => `R${at + 1}`;

const TYPES = {
  number: { cardinality: "single", baseType: "float" },
  choice: { cardinality: "single", baseType: "identifier" },
  several: { cardinality: "multiple", baseType: "identifier" },
  match: { cardinality: "multiple", baseType: "directedPair" },
  open: { cardinality: "single", baseType: "string" },
} as const;

function rightValues(question: Question): readonly string[] {
  switch (question.kind) {
    case "number":
      return question.keys.slice(0, 1).map(({ value }) => String(value));
    case "choice":
    case "several":
      return question.options.flatMap(({ isRight }, at) => (isRight ? [choiceId(at)] : []));
    case "match":
      return question.rows.map(({ right }, at) => `${rowId(at)} ${choiceId(question.options.indexOf(right))}`);
    case "open":
      return [];
  }
}

function declareResponse(xml: XmlWriter, question: Question): void {
  xml.openNode("responseDeclaration", { identifier: "RESPONSE", ...TYPES[question.kind] });
  const right = rightValues(question);
  if (right.length > 0) {
    xml.openNode("correctResponse");
    for (const value of right) xml.leafNode("value", {}, value);
    xml.closeNode();
  }
  if (question.kind === "several" || question.kind === "match") {
    xml.openNode("mapping", { lowerBound: 0, upperBound: question.points, defaultValue: 0 });
    for (const [mapKey, mappedValue] of mappedValues(question)) xml.leafNode("mapEntry", { mapKey, mappedValue });
    xml.closeNode();
  }
  xml.closeNode();
}

/** Each right one earns its share; a wrong tick costs its share of the wrong ones, or half where there are fewer than two. */
function mappedValues(question: Extract<Question, { readonly kind: "several" | "match" }>) {
  const right = rightValues(question);
  const earned = right.map((key) => [key, short(question.points / right.length)] as const);
  if (question.kind === "match") return earned;
  const wrong = question.options.flatMap(({ isRight }, at) => (isRight ? [] : [choiceId(at)]));
  return [...earned, ...wrong.map((key) => [key, short(-question.points / Math.max(2, wrong.length))] as const)];
}

const short = (value: number): number => Number(value.toFixed(6));

function declareScore(xml: XmlWriter, identifier: string, value: number): void {
  xml.openNode("outcomeDeclaration", { identifier, cardinality: "single", baseType: "float" });
  xml.openNode("defaultValue");
  xml.leafNode("value", {}, value);
  xml.closeNode();
  xml.closeNode();
}

function interact(xml: XmlWriter, question: Question): void {
  const responseIdentifier = "RESPONSE";
  switch (question.kind) {
    case "number":
      xml.openNode("p");
      xml.writeText(`${promptWithUnit(question)} `);
      xml.leafNode("textEntryInteraction", { responseIdentifier, expectedLength: 12 });
      xml.closeNode();
      return;
    case "choice":
    case "several": {
      const maxChoices = question.kind === "choice" ? 1 : 0;
      xml.openNode("choiceInteraction", { responseIdentifier, shuffle: "false", maxChoices });
      xml.leafNode("prompt", {}, question.prompt);
      for (const [at, { label }] of question.options.entries())
        xml.leafNode("simpleChoice", { identifier: choiceId(at) }, label);
      xml.closeNode();
      return;
    }
    case "match": {
      const { rows, options } = question;
      xml.openNode("matchInteraction", { responseIdentifier, shuffle: "false", maxAssociations: rows.length });
      xml.leafNode("prompt", {}, question.prompt);
      associable(
        xml,
        rows.map(({ label }, at) => ({ id: rowId(at), label, most: 1 })),
      );
      associable(
        xml,
        options.map((label, at) => ({ id: choiceId(at), label, most: rows.length })),
      );
      xml.closeNode();
      return;
    }
    case "open":
      xml.openNode("extendedTextInteraction", { responseIdentifier });
      xml.leafNode("prompt", {}, question.prompt);
      xml.closeNode();
  }
}

function associable(
  xml: XmlWriter,
  choices: readonly { readonly id: string; readonly label: string; readonly most: number }[],
) {
  xml.openNode("simpleMatchSet");
  for (const { id, label, most } of choices)
    xml.leafNode("simpleAssociableChoice", { identifier: id, matchMax: most }, label);
  xml.closeNode();
}

function process(xml: XmlWriter, question: Question): void {
  if (question.kind === "open") return;
  xml.openNode("responseProcessing");
  if (question.kind === "several" || question.kind === "match") {
    xml.openNode("setOutcomeValue", { identifier: "SCORE" });
    xml.leafNode("mapResponse", { identifier: "RESPONSE" });
    xml.closeNode();
  } else {
    xml.openNode("responseCondition");
    if (question.kind === "choice") {
      xml.openNode("responseIf");
      xml.openNode("match");
      xml.leafNode("variable", { identifier: "RESPONSE" });
      xml.leafNode("correct", { identifier: "RESPONSE" });
      xml.closeNode();
      setScore(xml, question.points);
      xml.closeNode();
    } else
      for (const [at, { value, share, allowed, feedback }] of question.keys.entries()) {
        xml.openNode(at === 0 ? "responseIf" : "responseElseIf");
        xml.openNode("equal", { toleranceMode: "absolute", tolerance: `${allowed} ${allowed}` });
        xml.leafNode("variable", { identifier: "RESPONSE" });
        xml.leafNode("baseValue", { baseType: "float" }, value);
        xml.closeNode();
        setScore(xml, short(share * question.points));
        if (feedback !== "") {
          xml.openNode("setOutcomeValue", { identifier: "FEEDBACK" });
          xml.leafNode("baseValue", { baseType: "identifier" }, feedbackId(at));
          xml.closeNode();
        }
        xml.closeNode();
      }
    xml.closeNode();
  }
  xml.closeNode();
}

function setScore(xml: XmlWriter, points: number): void {
  xml.openNode("setOutcomeValue", { identifier: "SCORE" });
  xml.leafNode("baseValue", { baseType: "float" }, points);
  xml.closeNode();
}

const feedbackId = (at: number): string => `F${at}`;

function showFeedback(xml: XmlWriter, at: number, feedback: string): void {
  xml.openNode("modalFeedback", { outcomeIdentifier: "FEEDBACK", identifier: feedbackId(at), showHide: "show" });
  xml.leafNode("p", {}, feedback);
  xml.closeNode();
}
