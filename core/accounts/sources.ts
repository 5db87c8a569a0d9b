import type { Source } from "../define.ts";

/** Worksheets to a Dutch textbook: choosing key accounts, the confrontation matrix and its main attention points. */
export const WORKSHEETS: Source = {
  cite: "Key-account management, part III: Tools. MPCN Action Learning & Business Coaching. Worksheets 4–7 (selection criteria, their weights, selection of key accounts) and 21–23 (SWOT, confrontation matrix, main attention points).",
  url: "https://pdfslide.tips/documents/deel-iii-bevat-alle-genoemde-werkbladen-ter-ondersteuning-.html",
};

export const TREACY_WIERSEMA: Source = {
  cite: "Treacy, M. & Wiersema, F. (1993). Customer Intimacy and Other Value Disciplines. Harvard Business Review, 71(1), 84–93.",
  url: "https://hbr.org/1993/01/customer-intimacy-and-other-value-disciplines",
};

export const WEBSTER_WIND: Source = {
  cite: "Webster, F. E. & Wind, Y. (1972). A General Model for Understanding Organizational Buying Behavior. Journal of Marketing, 36(2), 12–19.",
  url: "https://doi.org/10.1177/002224297203600204",
};

export const WEIHRICH: Source = {
  cite: "Weihrich, H. (1982). The TOWS Matrix: A Tool for Situational Analysis. Long Range Planning, 15(2), 54–66.",
  url: "https://doi.org/10.1016/0024-6301(82)90120-0",
};

export const ACCOUNT_MANAGEMENT_THREE: Source = {
  cite: "Account management 3.0, as taught in Flemish business schools: 1.0 sells product features, 2.0 solves a problem, 3.0 lets customers set themselves apart from their rivals (course summary).",
  url: "https://www.stuvia.com/nl-be/doc/1152091/samenvatting-account-management",
};
