"""Predicts the value of the twelve customers of CLVTABLE's example with scipy, independently of the project's own code.

Run with: python3 value-clv-table.py > value-clv-table.json   (reads the orders from value-clv-orders.json beside it)
"""

import json
from datetime import date
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, gammaln, hyp2f1

MONTH, END = 30.4375, date(2025, 12, 31)
HORIZON, MARGIN, DISCOUNT = 12, 0.4, 0.1
orders = json.loads((Path(__file__).parent / "value-clv-orders.json").read_text())

by_customer = {}
for name, day, amount in orders:
    by_customer.setdefault(name, []).append((date.fromisoformat(day), amount))
x, tx, T, m = [], [], [], []
for visits in by_customer.values():
    days = sorted({day for day, _ in visits})
    repeats = [amount for day, amount in visits if day > days[0]]
    x.append(len(days) - 1)
    tx.append((days[-1] - days[0]).days / MONTH)
    T.append((END - days[0]).days / MONTH)
    m.append(sum(repeats) / len(repeats) if repeats else 0)
x, tx, T, m = (np.array(column, dtype=float) for column in (x, tx, T, m))


def bgnbd(theta):
    if np.any(np.abs(theta) > 8):
        return np.inf
    r, alpha, a, b = np.exp(theta)
    stay = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + T)
    left = betaln(a + 1, np.where(x > 0, b + x - 1, 1)) - betaln(a, b) - (r + x) * np.log(alpha + tx)
    each = gammaln(r + x) - gammaln(r) + r * np.log(alpha) + np.logaddexp(stay, np.where(x > 0, left, -np.inf))
    return -np.sum(each)


def gamma_gamma(theta):
    if np.any(np.abs(theta) > 10):
        return np.inf
    p, q, g = np.exp(theta)
    xs, ms = x[x > 0], m[x > 0]
    each = (
        gammaln(p * xs + q) - gammaln(p * xs) - gammaln(q) + q * np.log(g)
        + (p * xs - 1) * np.log(ms) + p * xs * np.log(xs) - (p * xs + q) * np.log(g + ms * xs)
    )
    return -np.sum(each)


def fit(cost, start):
    point = np.log(start)
    for _ in range(8):
        point = minimize(cost, point, method="Nelder-Mead", options={"maxiter": 6000, "maxfev": 6000, "xatol": 1e-11, "fatol": 1e-13}).x
    return np.exp(point)


r, alpha, a, b = fit(bgnbd, [2, 4, 0.5, 0.5])
p, q, g = fit(gamma_gamma, [10, 5, 80])
odds = np.where(x > 0, a / np.where(x > 0, b + x - 1, 1) * ((alpha + T) / (alpha + tx)) ** (r + x), 0)


def expected(t):
    series = hyp2f1(r + x, b + x, a + b + x - 1, t / (alpha + T + t))
    return (a + b + x - 1) / (a - 1) * (1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * series) / (1 + odds)


value = p * (g + x * m) / (p * x + q - 1)
steps = [expected(k) - (expected(k - 1) if k > 1 else 0) for k in range(1, HORIZON + 1)]
discounted = sum(step / (1 + DISCOUNT) ** (k / 12) for k, step in enumerate(steps, 1))
print(
    json.dumps(
        {
            "alive": (1 / (1 + odds)).tolist(),
            "orders": expected(HORIZON).tolist(),
            "value": value.tolist(),
            "clv": (MARGIN * value * discounted).tolist(),
        }
    )
)
