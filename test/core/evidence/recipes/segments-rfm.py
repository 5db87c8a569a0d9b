# Run here with: /usr/bin/python3 segments-rfm.py > segments-rfm.json && npx biome format --write segments-rfm.json   (numpy 1.24, pandas 1.5)
# Seeded orders of 40 customers, scored with pandas: cut-offs are quantiles (linear, type 7), a value on one stays below it.
import json

import numpy as np
import pandas as pd

random = np.random.default_rng(20260402)
orders = pd.DataFrame(
    {
        "id": [f"K{one:02d}" for one in random.integers(0, 40, size=220)],
        "date": random.integers(45292, 45658, size=220),
        "amount": np.round(random.gamma(2, 90, size=220), 2),
    }
)
AS_OF = 45657
customers = orders.groupby("id", sort=False).agg(last=("date", "max"), frequency=("date", "size"), monetary=("amount", "sum"))
customers["recency"] = AS_OF - customers["last"]
shares = [0.2, 0.4, 0.6, 0.8]
cuts = {name: customers[name].quantile(shares).to_numpy() for name in ("recency", "frequency", "monetary")}
above = {name: np.searchsorted(cuts[name], customers[name].to_numpy(), side="left") for name in cuts}
scores = [f"{5 - r}{1 + f}{1 + m}" for r, f, m in zip(above["recency"], above["frequency"], above["monetary"])]

print(
    json.dumps(
        {
            "orders": {name: orders[name].tolist() for name in ("id", "date", "amount")},
            "asOf": AS_OF,
            "ids": customers.index.tolist(),
            "recency": customers["recency"].tolist(),
            "frequency": customers["frequency"].tolist(),
            "monetary": customers["monetary"].round(2).tolist(),
            "cuts": np.column_stack([shares, cuts["recency"], cuts["frequency"], cuts["monetary"]]).tolist(),
            "scores": scores,
        }
    )
)
