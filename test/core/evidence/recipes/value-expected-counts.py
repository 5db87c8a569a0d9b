"""Customers with 0 to 6 repeat purchases, and with 7 or more, whom each model of purchases expects among the 400 simulated
customers of value-customer-bases.json, at the parameters that scipy found there. The chance of a customer's purchases is
integrated numerically over purchase rates, or over the moment of leaving, independently of the project's closed forms.

Run with: python3 value-expected-counts.py > value-expected-counts.json   (numpy and scipy)
"""

import json
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.integrate import quad
from scipy.special import betaln
from scipy.stats import gamma, nbinom, poisson

found = json.loads((Path(__file__).parent / "value-customer-bases.json").read_text())
ages = Counter(found["age"])


def beta_mean(a, b, left, stayed):
    """Mean of p^left (1 - p)^stayed for p from beta(a, b)."""
    return np.exp(betaln(a + left, b + stayed) - betaln(a, b))


def over_rates(r, alpha, chance):
    # With rate = u / (1 - u) the integral has an end.
    def at(u):
        rate = u / (1 - u)
        return chance(rate) * gamma.pdf(rate, r, scale=1 / alpha) / (1 - u) ** 2

    return quad(at, 0, 0.05, epsrel=1e-10, limit=500)[0] + quad(at, 0.05, 1, epsrel=1e-10, limit=500)[0]


def beta_geometric(parameters, time, x, tosses_at_start):
    r, alpha, a, b = parameters
    extra = 1 if tosses_at_start else 0
    stay = beta_mean(a, b, 0, x + extra)
    total = stay * over_rates(r, alpha, lambda rate: poisson.pmf(x, rate * time))
    if x > 0 or tosses_at_start:
        gone = beta_mean(a, b, 1, x - 1 + extra)
        total += gone * over_rates(r, alpha, lambda rate: poisson.sf(x - 1, rate * time))
    return total


def pareto(parameters, time, x):
    r, alpha, s, beta = parameters
    purchases = lambda until: nbinom.pmf(x, r, alpha / (alpha + until))
    leaving = lambda until: s / beta * (beta / (beta + until)) ** (s + 1)
    return (beta / (beta + time)) ** s * purchases(time) + quad(
        lambda until: leaving(until) * purchases(until), 0, time, epsrel=1e-11, limit=500
    )[0]


def counts(chance):
    classes = [sum(customers * chance(age, x) for age, customers in ages.items()) for x in range(7)]
    return [*classes, len(found["age"]) - sum(classes)]


print(
    json.dumps(
        {
            "bgnbd": counts(lambda t, x: beta_geometric(found["bgnbd"]["parameters"], t, x, False)),
            "mbgnbd": counts(lambda t, x: beta_geometric(found["mbgnbd"]["parameters"], t, x, True)),
            "paretonbd": counts(lambda t, x: pareto(found["paretonbd"]["parameters"], t, x)),
        }
    )
)
