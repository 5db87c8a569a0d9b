/** The page of the reference that works a customer base out, in each of its languages. */
export const WORKED_PAGE = "orders-to-decision.html";
