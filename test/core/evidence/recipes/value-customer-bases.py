"""Fits the models of customer bases to 400 simulated customers with scipy, independently of the project's own code.

Run with: python3 value-customer-bases.py > value-customer-bases.json   (numpy and scipy; the seed is fixed)
"""

import json

import numpy as np
from scipy.integrate import quad
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

rng = np.random.default_rng(20261122)
COUNT = 400
r, alpha, a, b = 0.9, 8.0, 0.7, 2.5
customers = []
for _ in range(COUNT):
    rate = rng.gamma(r, 1 / alpha)
    leave = rng.beta(a, b)
    age = int(rng.integers(26, 53))
    time, times = 0.0, []
    while True:
        time += rng.exponential(1 / rate)
        if time > age:
            break
        times.append(time)
        if rng.random() < leave:
            break
    spend = 6.0 / rng.gamma(4.0, 1 / 15.0) * 10
    amounts = rng.gamma(6.0, spend / 6.0, size=len(times))
    week = sorted({max(1, int(np.ceil(t))) for t in times})
    mean = round(float(np.mean(amounts)), 2) if times else 0.0
    customers.append((len(week), week[-1] if week else 0, age, mean if week else 0.0))
x, tx, T, m = (np.array(column, dtype=float) for column in zip(*customers))


def bgnbd(theta, tosses_at_start):
    r, alpha, a, b = np.exp(theta)
    rate = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
    extra = 1 if tosses_at_start else 0
    stay = betaln(a, b + x + extra) - betaln(a, b) - (r + x) * np.log(alpha + T)
    possible = (x > 0) | tosses_at_start
    left = betaln(a + 1, np.where(possible, b + x - 1 + extra, 1)) - betaln(a, b) - (r + x) * np.log(alpha + tx)
    return -np.sum(rate + np.logaddexp(stay, np.where(possible, left, -np.inf)))


def pareto(theta):
    if np.any(np.abs(theta) > 9):
        return np.inf
    r, alpha, s, beta = np.exp(theta)
    total = 0.0
    for xi, ti, Ti in zip(x, tx, T):
        k = r + xi
        scale = k * np.log(alpha + ti) + s * np.log(beta + ti)
        here = np.exp(scale - k * np.log(alpha + Ti) - s * np.log(beta + Ti))
        gone = quad(
            lambda tau: s * np.exp(scale - k * np.log(alpha + tau) - (s + 1) * np.log(beta + tau)),
            ti, Ti, epsabs=0, epsrel=1e-11, limit=200,
        )[0]
        total += gammaln(k) - gammaln(r) + r * np.log(alpha) + s * np.log(beta) - scale + np.log(here + gone)
    return -total


used = (x > 0) & (m > 0)


def gamma_gamma(theta):
    p, q, g = np.exp(theta)
    xs, ms = x[used], m[used]
    each = (
        gammaln(p * xs + q) - gammaln(p * xs) - gammaln(q) + q * np.log(g)
        + (p * xs - 1) * np.log(ms) + p * xs * np.log(xs) - (p * xs + q) * np.log(g + ms * xs)
    )
    return -np.sum(each)


def fit(cost, start, rounds=6):
    point = np.log(start)
    for _ in range(rounds):
        point = minimize(cost, point, method="Nelder-Mead", options={"maxiter": 4000, "maxfev": 4000, "xatol": 1e-9, "fatol": 1e-11}).x
    return {"parameters": np.exp(point).tolist(), "logLikelihood": -float(cost(point))}


print(
    json.dumps(
        {
            "frequency": x.tolist(),
            "recency": tx.tolist(),
            "age": T.tolist(),
            "meanValue": m.tolist(),
            "bgnbd": fit(lambda theta: bgnbd(theta, False), [1, 10, 1, 3]),
            "mbgnbd": fit(lambda theta: bgnbd(theta, True), [1, 10, 1, 3]),
            "paretonbd": fit(pareto, [1, 10, 0.5, 10], rounds=2),
            "gammaGamma": fit(gamma_gamma, [5, 5, 30]),
        }
    )
)
