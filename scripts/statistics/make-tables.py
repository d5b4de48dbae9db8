"""Makes packages/search/src/tables/fixtures/*.parquet: one table in the codecs of Parquet, for the tests of packages/search/src/tables.

    python3 -m venv venv && venv/bin/pip install pyarrow
    venv/bin/python scripts/statistics/make-tables.py

Made with pyarrow 26.0.1. `zstd` has data pages of version 2, the others of version 1.
"""

import pathlib

import pyarrow as pa
import pyarrow.parquet as pq

ROWS = 300
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "packages/search/src/tables/fixtures"


def main():
    FOLDER.mkdir(exist_ok=True)
    table = pa.table(
        {
            "x": pa.array([None if i % 50 == 0 else i / 2 for i in range(ROWS)], pa.float64()),
            "c": pa.array([["DE", "FR", "IT"][i % 3] for i in range(ROWS)]),
            "i": pa.array(range(ROWS), pa.int64()),
            "b": pa.array([i % 2 == 0 for i in range(ROWS)]),
            "l": pa.array([[i, i + 1] for i in range(ROWS)]),
        }
    )
    for codec in ("none", "snappy", "gzip", "brotli", "zstd"):
        version = "2.0" if codec == "zstd" else "1.0"
        pq.write_table(table, FOLDER / f"{codec}.parquet", compression=codec, row_group_size=100, data_page_version=version)


if __name__ == "__main__":
    main()
