"""Special functions over the range that the models of customer bases use, by mpmath with 40 digits; the seed is fixed.

Run with: python3 special-functions.py > special-functions.json   (mpmath)
"""

import json
import random

from mpmath import digamma, erfinv, hyp2f1, loggamma, mp, mpf, polygamma, sqrt

mp.dps = 40
random.seed(20261122)


def spread(low, high):
    """Alike on a logarithmic scale, with few digits so that the number itself is exact in the file."""
    return float(f"{10 ** random.uniform(low, high):.6g}")


def table(count, inputs, function):
    rows = []
    for _ in range(count):
        given = inputs()
        rows.append([*given, float(function(*[mpf(one) for one in given]))])
    return rows


def hypergeometric():
    # As BG/NBD asks for it: frequency up to 1000, parameters from 0.05 to 20, any horizon.
    r, a, b = spread(-1.3, 1.3), spread(-1.3, 1.3), spread(-1.3, 1.3)
    x = random.choice([0, 1, 3, 10, 100, 1000])
    return (a + b - 1 - r, a - 1, a + b + x - 1 + 0.5, round(random.uniform(0.001, 0.98), 4))


print(
    json.dumps(
        {
            "logGamma": table(30, lambda: (spread(-3, 6),), loggamma),
            "digamma": table(30, lambda: (spread(-3, 6),), digamma),
            "trigamma": table(30, lambda: (spread(-3, 6),), lambda x: polygamma(1, x)),
            "logGammaRatio": table(
                30, lambda: (spread(-2, 9), spread(-2, 3)), lambda x, added: loggamma(x + added) - loggamma(x)
            ),
            "hypergeometric": table(30, hypergeometric, hyp2f1),
            "normalMargin": table(10, lambda: (round(random.uniform(0.01, 0.9999), 6),), lambda c: sqrt(2) * erfinv(c)),
        },
        indent=1,
    )
)
