import { betaGeometric } from "./beta-geometric.ts";
import type { PurchaseModel } from "./model.ts";
import { paretoNbd } from "./pareto-nbd.ts";

export const MODELS = ["BG/NBD", "MBG/NBD", "Pareto/NBD"] as const;
export type ModelName = (typeof MODELS)[number];

const BY_NAME: Readonly<Record<ModelName, PurchaseModel>> = {
  "BG/NBD": betaGeometric(false),
  "MBG/NBD": betaGeometric(true),
  "Pareto/NBD": paretoNbd,
};

export const modelOf = (name: ModelName): PurchaseModel => BY_NAME[name];
