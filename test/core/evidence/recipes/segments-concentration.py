# Run here with: /usr/bin/python3 segments-concentration.py > segments-concentration.json && npx biome format --write segments-concentration.json   (numpy 1.24)
# Seeded revenue of 60 customers to the cent, some of them equal; concentration by the definitions in numpy, without our code.
import json

import numpy as np

random = np.random.default_rng(20260401)
values = np.round(random.lognormal(mean=8, sigma=1.1, size=60), 2)
values[10] = values[20]
values[5] = values[50]
n = len(values)

differences = np.abs(values[:, None] - values[None, :]).mean()
gini = differences / (2 * values.mean())

ascending = np.sort(values)
lorenz = np.column_stack([np.arange(n + 1) / n, np.concatenate([[0], np.cumsum(ascending)]) / values.sum()])

descending = ascending[::-1]
before = np.array([values[values > one].sum() for one in values]) / values.sum()
classes = np.where(before < 0.8, "A", np.where(before < 0.95, "B", "C"))

print(
    json.dumps(
        {
            "values": values.tolist(),
            "gini": float(gini),
            "top20": float(descending[: int(np.ceil(0.2 * n))].sum() / values.sum()),
            "lorenz": lorenz.tolist(),
            "classes": classes.tolist(),
            "sorted": descending.tolist(),
            "shares": (descending / values.sum()).tolist(),
            "cumulative": (np.cumsum(descending) / values.sum()).tolist(),
        }
    )
)
