# Run in this folder (Debian: python3-numpy, python3-scipy, python3-statsmodels), then format the output with Biome:
# /usr/bin/python3 satisfaction-nps.py > satisfaction-nps.json
import json
import numpy as np
from scipy.stats import norm
from statsmodels.stats.proportion import proportion_confint

random = np.random.default_rng(2003)


def coded(scores):
    """Each answer as -1, 0 or +1."""
    return np.where(scores >= 9, 1, np.where(scores <= 6, -1, 0))


def adjusted_margin(codes, confidence=0.95):
    """Half-width after Rocks (2016), with the pseudo-answers as weighted observations."""
    values = np.concatenate([codes, [1, 0, -1]])
    weights = np.concatenate([np.ones(len(codes)), [0.75, 1.5, 0.75]])
    mean = np.average(values, weights=weights)
    variance = np.average((values - mean) ** 2, weights=weights)
    return 100 * norm.isf((1 - confidence) / 2) * np.sqrt(variance / weights.sum())


def row(codes):
    return [len(codes), *[float(np.mean(codes == code)) for code in (1, 0, -1)], 100 * codes.mean(), adjusted_margin(codes)]


scores = random.integers(0, 11, 60)
groups = random.choice(["North", "South", "West"], 60, p=[0.5, 0.3, 0.2])
table = sorted(([str(name), *row(coded(scores[groups == name]))] for name in np.unique(groups)), key=lambda one: -one[5])
table.append(["Total", *row(coded(scores))])


def change(before, after):
    one, other = (np.repeat([-1, 0, 1], counts) for counts in (before, after))
    difference = 100 * (other.mean() - one.mean())
    error = 100 * np.sqrt(one.var() / len(one) + other.var() / len(other))
    z = difference / error
    return {"before": before, "after": after, "answer": [difference, error, z, 2 * norm.sf(abs(z))]}


def needed(margin, confidence, promoters, detractors):
    """By trying one number after another."""
    variance = promoters + detractors - (promoters - detractors) ** 2
    n = 1
    while 100 * norm.isf((1 - confidence) / 2) * np.sqrt(variance / n) > margin:
        n += 1
    return {"args": [margin, confidence, promoters, detractors], "answer": n}


print(json.dumps({
    "scores": scores.tolist(),
    "groups": groups.tolist(),
    "table": table,
    # detractors, passives, promoters
    "changes": [
        change([30, 30, 40], [15, 25, 60]),
        change([15, 25, 60], [16, 27, 57]),
        change([20, 30, 50], [35, 40, 25]),
        change([120, 60, 20], [20, 60, 120]),
        change([1, 0, 4], [0, 5, 0]),
    ],
    "samples": [needed(10, 0.95, 0.5, 0.5), needed(5, 0.9, 0.6, 0.15), needed(3.5, 0.99, 0.2, 0.3)],
    "wilson": [
        {"satisfied": k, "of": n, "interval": [float(x) for x in proportion_confint(k, n, 0.05, method="wilson")]}
        for k, n in [(7, 9), (1, 40), (118, 164)]
    ],
}, indent=1, default=float))
