# Exponential smoothing of ten series that ship with R, and of the example in the help, by forecast::ets and by stats::HoltWinters.
# Run in this folder: Rscript sales-forecast.R > sales-forecast.json   (R 4.2.2, forecast 8.20; no random numbers are used)
suppressMessages(library(forecast))

ahead <- 12
monthly <- list(AirPassengers = AirPassengers, co2 = window(co2, start = c(1985, 1)), nottem = nottem,
                USAccDeaths = USAccDeaths, UKDriverDeaths = window(UKDriverDeaths, end = c(1979, 12)))
quarterly <- list(UKgas = UKgas, JohnsonJohnson = JohnsonJohnson)
yearly <- list(Nile = Nile, LakeHuron = LakeHuron, airmiles = airmiles,
               example = ts(c(100, 104, 110, 109, 118, 121, 119, 112, 108, 111, 105, 109)))

# The recursion of ETS(A,A,A), written out: sum of squared errors one period ahead.
squares <- function(y, alpha, beta, gamma, level, trend, seasons) {
  m <- length(seasons)
  total <- 0
  for (t in seq_along(y)) {
    at <- (t - 1) %% m + 1
    error <- y[t] - (level + trend + seasons[at])
    level <- level + trend + alpha * error
    trend <- trend + beta * error
    seasons[at] <- seasons[at] + gamma * error
    total <- total + error^2
  }
  total
}

# The forecasts from where the recursion ends.
onwards <- function(y, states) {
  m <- length(states$seasons)
  for (t in seq_along(y)) {
    at <- (t - 1) %% m + 1
    error <- y[t] - (states$level + states$trend + states$seasons[at])
    states$level <- states$level + states$trend + states$alpha * error
    states$trend <- states$trend + states$beta * error
    states$seasons[at] <- states$seasons[at] + states$gamma * error
  }
  sapply(seq_len(ahead), function(h) states$level + h * states$trend + states$seasons[(length(y) + h - 1) %% m + 1])
}

# Least squares in R: from the answer of ets and from twelve other places, over the weights within their limits and the start.
leastSquares <- function(y, m, par) {
  n <- if (m > 1) 3 else 2
  scale <- sd(y)
  unpack <- function(p) {
    alpha <- p[1]
    list(alpha = alpha, beta = alpha * p[2], gamma = if (m > 1) (1 - alpha) * p[3] else 0,
         level = p[n + 1] * scale, trend = p[n + 2] * scale,
         seasons = if (m > 1) { s <- p[n + 2 + seq_len(m - 1)] * scale; c(s, -sum(s)) } else 0)
  }
  height <- function(p) do.call(squares, c(list(y), unpack(p))) / scale^2
  alpha <- par[["alpha"]]
  seasons <- if (m > 1) rev(c(par[grep("^s", names(par))], -sum(par[grep("^s", names(par))]))) else NULL
  free <- c(par[["l"]], par[["b"]], if (m > 1) seasons[seq_len(m - 1)]) / scale
  begins <- c(list(c(alpha, min(1, par[["beta"]] / alpha), if (m > 1) min(1, par[["gamma"]] / (1 - alpha)))),
              lapply(1:12, function(k) c(0.1, 0.5, 0.9)[c(k %% 3 + 1, k %/% 2 %% 3 + 1, k %/% 4 %% 3 + 1)][seq_len(n)]))
  fits <- lapply(begins, function(begin) {
    from <- c(begin, free)
    for (again in 1:3) {
      fit <- nlminb(from, height, lower = c(rep(0, n), rep(-Inf, length(free))), upper = c(rep(1, n), rep(Inf, length(free))),
                    control = list(eval.max = 20000, iter.max = 5000, rel.tol = 1e-15))
      from <- fit$par
    }
    fit
  })
  best <- fits[[which.min(sapply(fits, function(fit) fit$objective))]]
  states <- unpack(best$par)
  total <- best$objective * scale^2
  point <- onwards(y, states)
  # Hyndman, Koehler, Ord & Snyder (2008), table 6.1: variance of the forecast h periods ahead.
  carried <- function(j) states$alpha + states$beta * j + states$gamma * (j %% m == 0)
  variances <- total / (length(y) - if (m > 1) m + 4 else 4) * cumsum(c(1, carried(seq_len(ahead - 1))^2))
  width <- qnorm(0.975) * sqrt(variances)
  c(states, list(squares = total, forecast = point, low95 = point - width, high95 = point + width))
}

seriesOf <- function(name, y) {
  m <- frequency(y)
  model <- if (m > 1) "AAA" else "AAN"
  fit <- ets(y, model = model, damped = FALSE)
  fc <- forecast(fit, h = ahead, level = c(80, 95))
  par <- fit$par
  seasons <- if (m > 1) { s <- par[grep("^s", names(par))]; rev(c(s, -sum(s))) } else numeric(0)
  hw <- HoltWinters(y, gamma = if (m > 1) NULL else FALSE)
  begin <- if (m > 1) 2 * m else 2
  best <- leastSquares(as.numeric(y), m, par)
  list(name = name, season = m, history = as.numeric(y),
       ets = list(alpha = par[["alpha"]], beta = par[["beta"]], gamma = if (m > 1) par[["gamma"]] else 0,
                  level = par[["l"]], trend = par[["b"]], seasons = as.numeric(seasons),
                  squares = sum(residuals(fit)^2), sigma = sqrt(fit$sigma2), forecast = as.numeric(fc$mean),
                  low80 = as.numeric(fc$lower[, 1]), high80 = as.numeric(fc$upper[, 1]),
                  low95 = as.numeric(fc$lower[, 2]), high95 = as.numeric(fc$upper[, 2])),
       # HoltWinters starts after the periods that it takes its first state from, and writes beta and gamma as parts.
       holtWinters = list(alpha = as.numeric(hw$alpha), beta = as.numeric(hw$alpha * hw$beta),
                          gamma = if (m > 1) as.numeric(hw$gamma * (1 - hw$alpha)) else 0,
                          skipped = length(y) - nrow(hw$fitted), squares = hw$SSE,
                          level = as.numeric(hw$fitted[1, "level"]), trend = as.numeric(hw$fitted[1, "trend"]),
                          seasons = if (m > 1) as.numeric(hw$fitted[seq_len(m), "season"]) else numeric(0),
                          forecast = as.numeric(predict(hw, ahead))),
       leastSquares = best)
}

json <- function(x) {
  if (is.list(x)) paste0("{", paste0("\"", names(x), "\": ", sapply(x, json), collapse = ", "), "}")
  else if (is.character(x)) paste0("\"", x, "\"")
  else {
    numbers <- sapply(x, function(one) formatC(one, digits = 15, format = "g", width = 1))
    if (length(x) == 1) numbers else paste0("[", paste(numbers, collapse = ", "), "]")
  }
}

all <- c(monthly, quarterly, yearly)
rows <- mapply(function(name, y) json(seriesOf(name, y)), names(all), all)
cat("[\n", paste(rows, collapse = ",\n"), "\n]\n", sep = "")
