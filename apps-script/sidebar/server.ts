import { WorkbookError } from "../../pane/workbook.ts";
import type { Method, Methods, Payload, Reply } from "../protocol.ts";

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  api(method: string, payload: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What Google says when the browser is signed in to several accounts and the sidebar's calls go out as the wrong one. */
const OTHER_ACCOUNT = /PERMISSION_DENIED|authori[sz]ation is required|autorisatie/i;

/** Asks the server half, which answers in a second or so. */
export function ask<M extends Method>(method: M, payload: Payload<M>): Promise<ReturnType<Methods[M]>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((reply) => {
        const answer = reply as Reply<M>;
        if (answer.ok) resolve(answer.value);
        else reject(new WorkbookError(answer.problem, answer.detail));
      })
      .withFailureHandler(({ message }) => {
        reject(new WorkbookError(OTHER_ACCOUNT.test(message) ? "signed-in-twice" : "unavailable", message));
      })
      .api(method, payload);
  });
}
