import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { functionTable } from "../core/emit/function-table.ts";
import { root } from "./webpack-common.ts";

const START = "between these two lines -->";
const END = "<!-- end of the functions -->";

/** npm run readme: writes the table of functions into the README. */
const file = path.join(root, "README.md");
const text = readFileSync(file, "utf8");
const [from, to] = [text.indexOf(START) + START.length, text.indexOf(END)];
writeFileSync(file, `${text.slice(0, from)}\n\n${functionTable("en").trim()}\n\n${text.slice(to)}`);
