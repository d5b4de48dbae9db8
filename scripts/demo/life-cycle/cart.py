"""The cart of the shop."""

import json
import os


def total(prices: list[int]) -> int:
    """Sum of the prices."""
    return sum(prices)


def as_json(prices: list[int]) -> str:
    """The cart for the browser."""
    return json.dumps({"total": total(prices)})
