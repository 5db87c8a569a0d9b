import { test } from "vitest";
import { toWorkbookData } from "../../playground/sheet-data.ts";
import { sampleWorkbook } from "../../playground/sample/index.ts";
import { bootPlayground } from "../hosts/playground/headless.ts";
test("x", async () => {
  const h = bootPlayground({language:"nl", data: toWorkbookData("s", sampleWorkbook("nl"))});
  await h.calculated();
  const show=(n:string,r:number,c:number)=>console.log(n+"\n"+h.workbook.getSheetByName(n)!.getRange(0,0,r,c).getValues().map(x=>x.map(v=>typeof v==="string"?v.slice(0,28):v??"").join(" | ")).join("\n"));
  show("Start",30,2); show("Overzichten",42,7); show("RFM",12,18); show("Klanten",8,15); show("Enquete",8,5);
  // language switch
  h.functions.setLabelLanguage("en"); await h.calculated(); show("Klanten",4,15);
  console.log(await h.evaluate('=NPSINTERVAL(Enquete!C2:C121,,"wald")'), await h.evaluate('=NPSINTERVAL(Enquete!C2:C121,0.9)'), await h.evaluate('=NPSINTERVAL(Enquete!C2:C121,)'),await h.evaluate('=NPS(1,2)'));
  h.dispose();
});
