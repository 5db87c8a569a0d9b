import { define } from "../define.ts";
import { fitCalculation } from "./bases/fitted.ts";
import { texts } from "./texts/bgnbd.ts";

export const bgnbd = define({ id: "BGNBD", since: "0.2.0", ...texts, ...fitCalculation("BG/NBD") });
