# Run here with: /usr/bin/python3 segments-baskets.py > segments-baskets.json && npx biome format --write segments-baskets.json   (numpy 1.24)
# Seeded order lines (some products twice in an order); pairs counted by the product of the orders × products matrix with itself.
import json

import numpy as np

random = np.random.default_rng(20260403)
PRODUCTS = ["Beans", "Cups", "Filters", "Grinder", "Milk", "Mugs", "Scale", "Sugar", "Syrup", "Tea"]
popularity = np.array([9, 6, 5, 1, 7, 2, 1, 6, 2, 4]) / 43
ORDERS = 150
MINIMUM = 0.04

lines = []
for order in range(ORDERS):
    bought = random.choice(len(PRODUCTS), size=random.integers(1, 7), p=popularity)
    if 2 in bought and random.random() < 0.7:
        bought = np.append(bought, 0)
    lines.extend((f"O{order:03d}", int(product)) for product in bought)
random.shuffle(lines)

holds = np.zeros((ORDERS, len(PRODUCTS)), dtype=int)
for order, product in lines:
    holds[int(order[1:]), int(product)] = 1
together = holds.T @ holds

rules = []
for one in range(len(PRODUCTS)):
    for other in range(len(PRODUCTS)):
        both = int(together[one, other])
        if one == other or both / ORDERS < MINIMUM:
            continue
        bought, also = int(together[one, one]), int(together[other, other])
        support, confidence = both / ORDERS, both / bought
        rules.append([PRODUCTS[one], PRODUCTS[other], support, confidence, both * ORDERS / (bought * also), both])
rules.sort(key=lambda rule: (-rule[4], -rule[5], rule[0], rule[1]))

print(
    json.dumps(
        {
            "orders": [order for order, _ in lines],
            "products": [PRODUCTS[int(product)] for _, product in lines],
            "minimum": MINIMUM,
            "rules": rules,
        }
    )
)
