import { zip } from "@cj-tech-master/excelts/archive";
import { XmlWriter } from "@cj-tech-master/excelts/xml";
import { qtiItem } from "./qti-item.ts";
import type { Question } from "./question.ts";

/** A content package with every question as an item of QTI 2.1, zipped. */
export function qtiPackage(questions: readonly Question[]): Promise<Uint8Array> {
  const archive = zip({ level: 6, noSort: true });
  const items = questions.map((question, at) => ({ question, identifier: `item-${at + 1}` }));
  archive.add("imsmanifest.xml", manifestOf(items.map(({ identifier }) => identifier)));
  for (const { question, identifier } of items) archive.add(pathOf(identifier), qtiItem(question, identifier));
  return archive.bytes();
}

const pathOf = (identifier: string): string => `items/${identifier}.xml`;

function manifestOf(identifiers: readonly string[]): string {
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8" });
  xml.openNode("manifest", { xmlns: "http://www.imsglobal.org/xsd/imscp_v1p1", identifier: "kwadrant" });
  xml.openNode("metadata");
  xml.leafNode("schema", {}, "QTIv2.1 Package");
  xml.leafNode("schemaversion", {}, "1.0.0");
  xml.closeNode();
  xml.leafNode("organizations");
  xml.openNode("resources");
  for (const identifier of identifiers) {
    xml.openNode("resource", { identifier: `r-${identifier}`, type: "imsqti_item_xmlv2p1", href: pathOf(identifier) });
    xml.leafNode("file", { href: pathOf(identifier) });
    xml.closeNode();
  }
  xml.closeAll();
  return xml.toString();
}
