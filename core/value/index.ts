export { clv } from "./clv.ts";
export { clvDiscounted } from "./clv-discounted.ts";
export { customerValue } from "./customer-value.ts";
