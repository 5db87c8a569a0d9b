import { mountPane } from "../../pane/index.tsx";
import { connect } from "./workbook.ts";

function speak(language: string): void {
  document.documentElement.lang = language;
}

async function start(element: HTMLElement): Promise<void> {
  const workbook = await connect();
  speak(workbook.interfaceLanguage);
  mountPane(element, workbook, {
    language: workbook.interfaceLanguage,
    theme: window.matchMedia("(forced-colors: active)").matches ? "contrast" : "light",
    onLanguageChange: speak,
  });
}

const element = document.getElementById("pane");
if (element !== null) void start(element);
