from cart import as_json, total


def test_total() -> None:
    assert total([2, 3]) == 5


def test_as_json() -> None:
    assert as_json([2, 3]) == '{"total": 5}'
