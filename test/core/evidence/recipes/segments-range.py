# Run here with: /usr/bin/python3 segments-range.py > segments-range.json && npx biome format --write segments-range.json   (numpy 1.24, pandas 1.5)
# Seeded revenue lines of 12 customers and 6 product groups, returns among them; the table is pandas' pivot_table.
import json

import numpy as np
import pandas as pd

random = np.random.default_rng(20260404)
lines = pd.DataFrame(
    {
        "customer": [f"K{one:02d}" for one in random.integers(0, 12, size=45)],
        "product": random.choice(["Care", "Cloud", "Office", "Print", "Secure", "Voice"], size=45),
        "revenue": np.round(random.normal(400, 350, size=45), 2),
    }
)
table = lines.pivot_table(index="customer", columns="product", values="revenue", aggfunc="sum")
table = table.loc[table.sum(axis=1).sort_values(ascending=False).index, table.sum().sort_values(ascending=False).index]

print(
    json.dumps(
        {
            "customers": lines["customer"].tolist(),
            "products": lines["product"].tolist(),
            "revenue": lines["revenue"].tolist(),
            "header": table.columns.tolist(),
            "names": table.index.tolist(),
            "totals": table.sum(axis=1).round(2).tolist(),
            "shares": ((table > 0).sum(axis=1) / table.shape[1]).tolist(),
            "cells": [[round(cell, 2) if cell > 0 else "gap" for cell in row] for row in table.to_numpy().tolist()],
        }
    )
)
