import { createContext, useContext } from "react";
import { useLanguage } from "../texts/index.ts";

const DocsContext = createContext<string | undefined>(undefined);

export const DocsProvider = DocsContext.Provider;

/** The address of a page of the reference in the language of the pane; undefined where the host serves none. */
export function useDocsPage(file: string): string | undefined {
  const base = useContext(DocsContext);
  const language = useLanguage();
  return base === undefined ? undefined : `${base}${language}/${file}`;
}
