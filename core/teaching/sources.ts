export const TESTING_IN_HIGHER_EDUCATION = {
  cite: "Van Berkel, H., Bax, A., & Joosten-ten Brinke, D. (red.) (2017). Toetsen in het hoger onderwijs (4e druk). Houten: Bohn Stafleu van Loghum.",
} as const;

export const CLASSICAL_TEST_THEORY = {
  cite: "Crocker, L., & Algina, J. (1986). Introduction to Classical and Modern Test Theory. New York: Holt, Rinehart & Winston.",
} as const;

export const LTM = {
  cite: "Rizopoulos, D. (2006). ltm: An R Package for Latent Variable Modeling and Item Response Theory Analyses. Journal of Statistical Software, 17(5), 1–25.",
  url: "https://doi.org/10.18637/jss.v017.i05",
} as const;

export const NUMBAS = {
  cite: "Numbas documentation. Adaptive marking: parts marked with the student's own earlier answers, and answers that show a known mistake.",
  url: "https://docs.numbas.org.uk/en/latest/question/parts/reference.html#adaptive-marking",
} as const;
