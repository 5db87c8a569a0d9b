# /usr/bin/python3 test/core/evidence/recipes/retention-curves.py > test/core/evidence/recipes/retention-curves.json
# sBG and BdW fits to the survivors of Fader and Hardie (2007), by scipy's minimiser on the likelihood as their paper writes it,
# and the discounted expected lifetimes of Fader and Hardie (2010) by scipy's Gauss hypergeometric function.
import json
import numpy as np
from scipy.optimize import minimize
from scipy.special import betaln, hyp2f1

DATA = {
    "highEnd": [1000, 869, 743, 653, 593, 551, 517, 491],
    "regular": [1000, 631, 468, 382, 326, 289, 262, 241],
}


def survival(alpha, beta, shape, times):
    return np.exp(betaln(alpha, beta + np.asarray(times, float) ** shape) - betaln(alpha, beta))


def fit(survivors, free):
    n = np.array(survivors, float)
    t = np.arange(len(n))

    def height(x):
        s = survival(np.exp(x[0]), np.exp(x[1]), np.exp(x[2]) if free else 1.0, t)
        return -(np.sum(-np.diff(n) * np.log(-np.diff(s))) + n[-1] * np.log(s[-1]))

    x = np.zeros(3 if free else 2)
    for _ in range(20):
        x = minimize(height, x, method="Nelder-Mead", options=dict(xatol=1e-10, fatol=1e-12, maxiter=20000, maxfev=20000)).x
    alpha, beta, shape = np.exp(x[0]), np.exp(x[1]), float(np.exp(x[2])) if free else 1.0
    curve = survival(alpha, beta, shape, range(13))
    return {
        "survivors": survivors, "parameters": [alpha, beta, shape], "logLikelihood": -height(x),
        "survival": list(curve), "retention": list(curve[1:] / curve[:-1]),
    }


def lifetime(alpha, beta, discount, renewals):
    z = 1 / (1 + discount)
    if renewals is None:
        return hyp2f1(1, beta, alpha + beta, z)
    b = beta + renewals
    return b / (alpha + b) * hyp2f1(1, b + 1, alpha + b + 1, z)


CASES = [[a, b, d, n] for a, b in [(0.668, 3.806), (3.8, 15.19), (0.25, 0.4), (12.0, 30.0)] for d in [0.01, 0.1, 0.5] for n in [None, 0, 3]]

print(json.dumps({
    "sBG": {name: fit(n, False) for name, n in DATA.items()},
    "BdW": {name: fit(n, True) for name, n in DATA.items()},
    "lifetimes": [case + [lifetime(*case)] for case in CASES],
}, indent=1))
