# python3 test/core/evidence/recipes/teaching-draws.py > test/core/evidence/recipes/teaching-draws.json
# Draws from seeds with SHA-256 of Python's own hashlib and exact decimals: seed|0, seed|1 and so on, big endian, first word.
import hashlib
import json
from decimal import Decimal

WORDS = 2**32


def place(seed, places):
    counter = 0
    while True:
        word = int.from_bytes(hashlib.sha256(f"{seed}|{counter}".encode()).digest()[:4], "big")
        counter += 1
        if word < WORDS // places * places:
            return word % places


GRIDS = [("40", "400", "5"), ("0.15", "0.6", "0.01"), ("-10", "60", "1"), ("0.008", "0.06", "0.0005"), ("0", "3000000000", "1")]
seeds = [f"s{number} ordergrootte €" for number in range(40)] + ["é|ß", "😀", "a" * 55, "a" * 56, "a" * 64, "a" * 119]
draws = []
for low, high, step in GRIDS:
    low, high, step = Decimal(low), Decimal(high), Decimal(step)
    values = [float(low + step * place(seed, int((high - low) / step) + 1)) for seed in seeds]
    draws.append({"low": float(low), "high": float(high), "step": float(step), "values": values})
print(json.dumps({"seeds": seeds, "draws": draws}, ensure_ascii=False, indent=1))
