import type { Locator, Page } from "playwright-core";

/** A button of the view that is shown. A tab may have the same name, and is there before the view is. */
export const viewButton = (scope: Page | Locator, name: string | RegExp): Locator =>
  scope.locator("section button:not(nav *)").and(scope.getByRole("button", { name, exact: typeof name === "string" }));
