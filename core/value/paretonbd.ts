import { define } from "../define.ts";
import { fitCalculation } from "./bases/fitted.ts";
import { texts } from "./texts/paretonbd.ts";

export const paretonbd = define({ id: "PARETONBD", since: "0.2.0", ...texts, ...fitCalculation("Pareto/NBD") });
