export { churn } from "./churn.ts";
export { lifetime } from "./lifetime.ts";
export { retention } from "./retention.ts";
