# Rscript test/core/evidence/recipes/teaching-items.R > test/core/evidence/recipes/teaching-items.json
# Item analysis of LSAT-6 (Bock & Lieberman 1970): 1,000 students, five questions, from its table of answer patterns; with
# base R only. And the shares of a made-up list of answers.
patterns <- c("00000", "00001", "00010", "00011", "00100", "00101", "00110", "00111", "01000", "01001", "01011", "01101",
  "01110", "01111", "10000", "10001", "10010", "10011", "10100", "10101", "10110", "10111", "11000", "11001", "11010",
  "11011", "11100", "11101", "11110", "11111")
counts <- c(3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 16, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28, 298)
stopifnot(sum(counts) == 1000)
rows <- do.call(rbind, strsplit(rep(patterns, counts), ""))
scores <- matrix(as.numeric(rows), ncol = 5)
totals <- rowSums(scores)
k <- ncol(scores)
p <- colMeans(scores)
alpha <- k / (k - 1) * (1 - sum(apply(scores, 2, var)) / var(totals))
kr20 <- k / (k - 1) * (1 - sum(p * (1 - p)) / mean((totals - mean(totals))^2))
set.seed(20)
answers <- sample(c("A", "B", "C", "D"), 57, replace = TRUE, prob = c(5, 2, 2, 1))
numbers <- function(name, values) sprintf('  "%s": [%s]', name, paste(format(values, digits = 17, trim = TRUE), collapse = ", "))
texts <- function(name, values) sprintf('  "%s": [%s]', name, paste(sprintf('"%s"', values), collapse = ", "))
cat("{\n")
cat(paste(c(
  texts("patterns", patterns), numbers("counts", counts), numbers("p", p),
  numbers("corrected", (p - 0.2) / 0.8),
  numbers("rit", apply(scores, 2, cor, totals)),
  numbers("rir", sapply(1:k, function(item) cor(scores[, item], totals - scores[, item]))),
  numbers("reliability", c(alpha, kr20)),
  texts("answers", answers), numbers("shares", as.numeric(prop.table(table(answers))))
), collapse = ",\n"))
cat("\n}\n")
