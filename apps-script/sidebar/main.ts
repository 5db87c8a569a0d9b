import { mountPane } from "../../pane/index.tsx";
import { connect } from "./workbook.ts";

async function start(element: HTMLElement): Promise<void> {
  const contrast = window.matchMedia("(forced-colors: active)").matches;
  // Sheets is light, whatever the system around it is.
  mountPane(element, await connect(), { theme: contrast ? "contrast" : "light" });
}

const element = document.getElementById("pane");
if (element !== null) void start(element);
