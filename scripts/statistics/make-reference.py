"""Makes packages/search/src/statistics/fixtures/scipy-figures.json: data sets, and the figures that SciPy and NumPy give for them.

    python3 -m venv venv && venv/bin/pip install numpy scipy
    venv/bin/python scripts/statistics/make-reference.py

The tests of packages/search/src/statistics compare their own figures with these to 1e-9. Samples that are too long to be stored are given by a rule that
gives the same doubles everywhere: value i is ((i * factor) % modulus) / modulus * scale + shift, for i from 0.
"""

import json
import pathlib
import platform

import numpy as np
import scipy
from scipy.spatial.distance import jensenshannon
from scipy.stats import chi2_contingency, ks_2samp

SEED = 20261122
ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "packages/search/src/statistics/fixtures/scipy-figures.json"


def rule(count, factor, modulus, scale=1.0, shift=0.0):
    return {"count": count, "factor": factor, "modulus": modulus, "scale": scale, "shift": shift}


def values(sample):
    if isinstance(sample, list):
        return np.array(sample, dtype=float)
    index = np.arange(sample["count"], dtype=np.int64)
    return ((index * sample["factor"]) % sample["modulus"]) / sample["modulus"] * sample["scale"] + sample["shift"]


def rounded(array, digits=6):
    return [float(value) for value in np.round(array, digits)]


def kolmogorov_smirnov(random):
    normal = lambda n, mean=0.0, spread=1.0: rounded(random.normal(mean, spread, n))
    pairs = [
        ("one value each", [0.0], [1.0]),
        ("the same values", normal(30), None),
        ("two of three", [1.0, 2.0], [1.5, 2.5, 3.5]),
        ("apart", normal(25), normal(25, 50.0)),
        ("equal sizes", normal(40), normal(40, 0.5)),
        ("equal sizes, far", normal(100), normal(100, 1.5)),
        ("sizes without a common divisor", normal(37), normal(53, 0.3)),
        ("sizes with a common divisor", normal(36), normal(60, 0.3)),
        ("a small and a large one", normal(7), normal(900, 0.4)),
        ("wider", normal(200), normal(150, 0.0, 2.0)),
        ("ties", [float(v) for v in random.integers(0, 5, 120)], [float(v) for v in random.integers(0, 6, 90)]),
        ("all equal against spread", [3.0] * 20, normal(30, 3.0)),
        ("exponential", rounded(random.exponential(1, 80)), rounded(random.exponential(1.4, 110))),
        ("uniform", rounded(random.uniform(0, 1, 300)), rounded(random.uniform(0.05, 1.05, 280))),
        ("negative", normal(64, -1000.0, 3.0), normal(48, -1001.0, 3.0)),
        ("tiny values", rounded(random.normal(0, 1e-9, 50), 15), rounded(random.normal(3e-10, 1e-9, 60), 15)),
        ("thousands", rule(5000, 48271, 100003), rule(4000, 16807, 99991, 1.0, 0.02)),
        ("the largest exact one", rule(10000, 48271, 100003), rule(10000, 16807, 99991, 1.0, 0.015)),
        ("beyond the exact one", rule(10001, 48271, 100003), rule(10001, 16807, 99991, 1.0, 0.01)),
        ("large, alike", rule(40000, 48271, 100003), rule(30000, 16807, 99991, 1.0, 0.004)),
        ("large, apart", rule(40000, 48271, 100003), rule(30000, 16807, 99991, 1.0, 0.05)),
        ("large, very close", rule(60000, 48271, 100003), rule(60000, 16807, 99991, 1.0, 0.002)),
        ("large and small", rule(20000, 48271, 100003), rule(60, 7, 61, 1.0, 0.1)),
        ("large and smaller", rule(50000, 48271, 100003), rule(150, 31, 151, 0.9, 0.05)),
        ("large and small, alike", rule(20000, 48271, 100003), rule(45, 7, 46, 0.93, 0.02)),
        ("large and a handful", rule(12000, 48271, 100003), [0.1, 0.2, 0.9]),
    ]
    cases = []
    for name, a, b in pairs:
        b = a if b is None else b
        result = ks_2samp(values(a), values(b), method="auto")
        cases.append({"name": name, "a": a, "b": b, "statistic": float(result.statistic), "pValue": float(result.pvalue)})
    return cases


def histograms(random):
    pairs = [
        ("equal", [10, 20, 30], [10, 20, 30]),
        ("the same shares", [10, 20, 30], [100, 200, 300]),
        ("two cells", [40, 60], [55, 45]),
        ("apart", [50, 0], [0, 70]),
        ("a new cell", [50, 50, 0], [45, 45, 10]),
        ("a cell that is gone", [30, 40, 30], [50, 50, 0]),
        ("a cell that is empty in both", [10, 0, 20, 5], [20, 0, 15, 9]),
        ("one row each", [1, 0], [0, 1]),
        ("large", [1_000_000, 2_000_000, 500_000], [1_001_000, 1_998_000, 502_000]),
        ("large and small", [1_000_000, 2_000_000, 500_000], [12, 19, 4]),
        ("far apart", [9990, 10], [10, 9990]),
    ]
    for cells in (2, 3, 5, 8, 10, 12, 20, 50, 200):
        pairs.append((f"{cells} cells", random.integers(1, 200, cells).tolist(), random.integers(1, 200, cells).tolist()))
    for cells in (5, 10, 40):
        a = random.integers(50, 400, cells)
        pairs.append((f"{cells} cells, alike", a.tolist(), (a + random.integers(-8, 9, cells)).tolist()))
    return pairs


def chi_square(pairs):
    cases = []
    for name, a, b in pairs:
        used = np.array([a, b])[:, (np.array(a) + np.array(b)) > 0]
        result = chi2_contingency(used, correction=False)
        cases.append(
            {"name": name, "a": a, "b": b, "statistic": float(result.statistic), "degrees": int(result.dof), "pValue": float(result.pvalue)}
        )
    return cases


def jensen_shannon(pairs):
    return [
        {"name": name, "a": a, "b": b, "natural": float(jensenshannon(a, b)), "binary": float(jensenshannon(a, b, base=2))}
        for name, a, b in pairs
    ]


def population_stability(pairs):
    cases = []
    for name, a, b in pairs:
        used = np.array([a, b], dtype=float)[:, (np.array(a) + np.array(b)) > 0]
        p = np.maximum(used[0] / used[0].sum(), 1e-4)
        q = np.maximum(used[1] / used[1].sum(), 1e-4)
        cases.append({"name": name, "a": a, "b": b, "index": float(np.sum((q - p) * np.log(q / p)))})
    return cases


def quantiles(random):
    samples = [
        ("one value", [4.0], 10),
        ("two values", [1.0, 2.0], 4),
        ("equal values", [7.0] * 12, 5),
        ("normal", rounded(random.normal(0, 1, 101)), 10),
        ("skewed", rounded(random.exponential(3, 250)), 7),
        ("ties", [float(v) for v in random.integers(0, 20, 300)], 10),
        ("large", rule(12000, 48271, 100003), 20),
    ]
    cases = []
    for name, sample, bins in samples:
        sample_values = np.sort(values(sample))
        edges = np.unique(np.quantile(sample_values, np.arange(1, bins) / bins))
        counts = np.bincount(np.searchsorted(edges, sample_values, side="right"), minlength=len(edges) + 1)
        cases.append({"name": name, "sample": sample, "bins": bins, "edges": edges.tolist(), "counts": counts.tolist()})
    return cases


def main():
    random = np.random.default_rng(SEED)
    samples = kolmogorov_smirnov(random)
    pairs = histograms(random)
    figures = {
        "made": {
            "by": "scripts/statistics/make-reference.py",
            "seed": SEED,
            "python": platform.python_version(),
            "numpy": np.__version__,
            "scipy": scipy.__version__,
        },
        "kolmogorovSmirnov": samples,
        "chiSquare": chi_square(pairs),
        "jensenShannon": jensen_shannon(pairs),
        "populationStability": population_stability(pairs),
        "quantiles": quantiles(random),
    }
    TARGET.write_text(json.dumps(figures, ensure_ascii=False, separators=(",", ":")).replace('{"name"', '\n{"name"') + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
