"""The BG/NBD model fitted by scipy, as one would write it in Python: L-BFGS-B with the analytic gradient.

Reads a file of doubles (frequencies, recencies, ages, one column after the other). For each line on standard input it fits once,
and answers with the milliseconds on the clock, those of processor time, and the log-likelihood.
"""

import sys
import time

import numpy as np
from scipy.optimize import minimize
from scipy.special import digamma, gammaln

x, last, age = np.fromfile(sys.argv[1]).reshape(3, -1)
again = x > 0
left = np.maximum(x, 1) - 1


def cost(logs):
    r, alpha, a, b = np.exp(logs)
    bought = r + x
    ln_age, ln_last = np.log(alpha + age), np.log(alpha + last)
    here = -bought * ln_age
    gone = np.where(again, np.log(a) - np.log(b + left) - bought * ln_last, -np.inf)
    top = np.maximum(here, gone)
    e_here, e_gone = np.exp(here - top), np.exp(gone - top)
    both = e_here + e_gone
    p_here, p_gone = e_here / both, e_gone / both
    value = (
        gammaln(bought) - gammaln(r) + r * np.log(alpha)
        + gammaln(a + b) + gammaln(b + x) - gammaln(b) - gammaln(a + b + x)
        + top + np.log(both)
    )
    d_sum = digamma(a + b + x)
    gradient = np.array([
        (digamma(bought) - digamma(r) + np.log(alpha) - p_here * ln_age - p_gone * ln_last).mean(),
        (r / alpha - bought * (p_here / (alpha + age) + p_gone / (alpha + last))).mean(),
        (digamma(a + b) - d_sum + p_gone / a).mean(),
        (digamma(a + b) + digamma(b + x) - digamma(b) - d_sum - p_gone / (b + left)).mean(),
    ])
    return -value.mean(), -gradient * np.exp(logs)


for _ in sys.stdin:
    started, used = time.perf_counter(), time.process_time()
    fit = minimize(cost, np.full(4, 0.1), jac=True, method="L-BFGS-B", tol=1e-12)
    clock, processor = time.perf_counter() - started, time.process_time() - used
    print(1000 * clock, 1000 * processor, -fit.fun * len(x), flush=True)
