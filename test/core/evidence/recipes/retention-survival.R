# Rscript test/core/evidence/recipes/retention-survival.R > test/core/evidence/recipes/retention-survival.json
# Kaplan-Meier of a made-up list of customers, by the package survival.
library(survival)
set.seed(2007)
n <- 60
stay <- ceiling(rweibull(n, 1.2, 14))
known <- sample(1:24, n, replace = TRUE)
tenure <- pmin(stay, known)
churned <- as.integer(stay <= known)
fit <- summary(survfit(Surv(tenure, churned) ~ 1), times = sort(unique(tenure)), censored = TRUE)
list <- function(name, values) sprintf('  "%s": [%s]', name, paste(format(values, digits = 17, trim = TRUE), collapse = ", "))
cat("{\n")
cat(paste(c(
  list("tenure", tenure), list("churned", churned), list("at", fit$time), list("atRisk", fit$n.risk),
  list("left", fit$n.event), list("survival", fit$surv), list("error", fit$std.err)
), collapse = ",\n"))
cat("\n}\n")
