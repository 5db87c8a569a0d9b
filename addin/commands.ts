/** The names are those in the manifest. */
export function associateCommands(showExplanation: () => Promise<void>): void {
  Office.actions.associate("explainCell", async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane();
      await showExplanation();
    } finally {
      // Without this Excel keeps saying that the add-in is at work.
      event.completed();
    }
  });
}
