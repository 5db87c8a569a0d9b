import { define } from "../define.ts";
import { fitCalculation } from "./bases/fitted.ts";
import { texts } from "./texts/mbgnbd.ts";

export const mbgnbd = define({ id: "MBGNBD", since: "0.2.0", ...texts, ...fitCalculation("MBG/NBD") });
