import type { Scorecard } from "../scorecard-model.ts";
import { accountManager } from "./account-manager.ts";
import { crmMaturity } from "./crm-maturity.ts";
import { customerFocus } from "./customer-focus.ts";
import { destep } from "./destep.ts";
import { fiveForces } from "./five-forces.ts";
import { loyaltyDrivers } from "./loyalty-drivers.ts";
import { quickScan } from "./quick-scan.ts";
import { sevenS } from "./seven-s.ts";
import { smart } from "./smart.ts";
import { valueChain } from "./value-chain.ts";

/** The scorecards by name, in menu order. */
export const SCORECARDS: readonly [Scorecard, ...Scorecard[]] = [
  quickScan,
  sevenS,
  fiveForces,
  destep,
  valueChain,
  customerFocus,
  loyaltyDrivers,
  accountManager,
  smart,
  crmMaturity,
];
