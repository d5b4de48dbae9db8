// The newest pytest on Python 3.13.
export default {
  tool: 'pytest',
  versions: { python: '3.13.0', pytest: '9.0.1', 'pytest-rerunfailures': '16.1', 'pytest-cov': '7.0.0' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.13.0/bin/python -m venv venv && venv/bin/pip install -q pytest==9.0.1 pytest-rerunfailures==16.1 pytest-cov==7.0.0; }`,
  ],
  cases: [
    {
      id: 'flaky-is-refused',
      class: 'flaky-test',
      project: 'radio-relay',
      files: {
        'test_relay.py': `import tempfile
from pathlib import Path

COUNTER = Path("attempts.txt")


def test_handshake_settles():
    attempts = int(COUNTER.read_text()) if COUNTER.exists() else 0
    COUNTER.write_text(str(attempts + 1))
    assert attempts > 0, "no answer within 20 ms"


def test_frequency():
    assert 2 * 7 == 14
`,
      },
      run: 'python -m pytest --reruns 2 --fail-on-flaky -rR',
      cause: 'test_handshake_settles failed once, then passed',
    },
    {
      id: 'second-attempt-passes',
      class: 'flaky-test',
      project: 'radio-relay',
      files: {
        'test_echo.py':
          'from pathlib import Path\n\n\ndef test_echo_returns():\n    first = not Path(".seen").exists()\n    Path(".seen").touch()\n    assert not first, "echo was late"\n',
        'ci/test.sh': `#!/usr/bin/env bash
if python -m pytest -q; then exit 0; fi
echo "first attempt failed, trying the failed tests again"
python -m pytest -q --last-failed || exit 1
echo "passed at the second attempt; flaky tests are not let through"
exit 1
`,
      },
      run: 'bash ci/test.sh',
      cause: 'test_echo_returns failed, then passed in the same step',
    },
    {
      id: 'deprecated-utcnow-as-error',
      class: 'code-regression',
      project: 'radio-relay',
      files: {
        'stamp.py': 'from datetime import datetime\n\n\ndef stamp():\n    return datetime.utcnow().isoformat()\n',
        'test_stamp.py': 'from stamp import stamp\n\n\ndef test_stamp():\n    assert stamp().startswith("2")\n',
      },
      run: 'python -W error -m pytest',
      cause: 'datetime.utcnow warns, and warnings are errors',
    },
    {
      id: 'syntax-error-at-collection',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        'clock.py': 'def tick(seconds)\n    return seconds - 1\n',
        'test_clock.py': 'from clock import tick\n\n\ndef test_tick():\n    assert tick(2) == 1\n',
        'test_names.py': 'def test_names():\n    assert "white" != "black"\n',
      },
      run: 'python -m pytest -q',
      cause: 'a colon is missing in clock.py',
    },
    {
      id: 'teardown-fails',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        'test_board.py': `import pytest


@pytest.fixture
def board():
    squares = {"e2": "pawn"}
    yield squares
    squares.pop("e2")
    squares.pop("e4")


def test_move(board):
    assert board["e2"] == "pawn"
`,
      },
      run: 'python -m pytest',
      cause: 'the fixture pops a key that is not there',
    },
    {
      id: 'minimum-version',
      class: 'configuration',
      project: 'chess-clock',
      files: { 'pytest.ini': '[pytest]\nminversion = 10.0\n', 'test_ok.py': 'def test_ok():\n    assert True\n' },
      run: 'python -m pytest',
      cause: 'pytest.ini asks for a newer pytest than the one installed',
    },
    {
      id: 'required-plugin-absent',
      class: 'configuration',
      project: 'chess-clock',
      files: { 'pytest.ini': '[pytest]\nrequired_plugins = pytest-asyncio\n', 'test_ok.py': 'def test_ok():\n    assert True\n' },
      run: 'echo "tests of chess-clock"\npytest -q',
      cause: 'a plugin that pytest.ini requires is not installed',
    },
    {
      id: 'disk-words-in-captured-log',
      class: 'code-regression',
      project: 'photo-shelf',
      files: {
        'shelf.py': `import errno
import logging

log = logging.getLogger("shelf")


def store(write, names):
    kept = []
    for name in names:
        try:
            write(name)
            kept.append(name)
        except OSError as error:
            log.error("%s not kept: %s", name, error)
    return kept


def full(name):
    if name.endswith(".raw"):
        raise OSError(errno.ENOSPC, "No space left on device")
`,
        'test_shelf.py':
          'from shelf import full, store\n\n\ndef test_a_full_disk_skips_the_picture():\n    assert store(full, ["a.raw", "b.jpg", "c.jpg"]) == ["b.jpg"]\n',
      },
      run: 'python -m pytest',
      cause: 'the test expects one name less; the full disk is played',
    },
    {
      id: 'disk-is-full',
      class: 'resource-timeout',
      project: 'photo-shelf',
      files: {
        'thumbs.py': 'def write(path, size):\n    with open(path, "wb") as out:\n        out.write(bytes(size))\n',
        'test_thumbs.py':
          'from thumbs import write\n\n\ndef test_small(tmp_path):\n    write(tmp_path / "s", 10)\n\n\ndef test_large():\n    write("/dev/full", 1_000_000)\n',
      },
      run: 'python -m pytest -q --tb=short',
      cause: 'the device has no space left',
    },
    {
      id: 'doctest',
      class: 'code-regression',
      project: 'photo-shelf',
      files: {
        'names.py':
          'def slug(text):\n    """\n    >>> slug("Blue Hour")\n    \'blue-hour\'\n    """\n    return text.lower().replace(" ", "_")\n',
      },
      run: 'pip freeze\npython -m pytest --doctest-modules',
      cause: 'the example of slug prints another text',
    },
    {
      id: 'allowed-install-fails-first',
      class: 'code-regression',
      project: 'photo-shelf',
      files: { 'test_sizes.py': 'def area(w, h):\n    return w + h\n\n\ndef test_area():\n    assert area(3, 4) == 12\n' },
      run: 'pip install "photo-shelf-speedups==9.9.9" || true\npython -m pytest -q',
      cause: 'area adds; the absent speedups are allowed to fail',
    },
    {
      id: 'program-speaks-of-timeouts',
      class: 'code-regression',
      project: 'radio-relay',
      files: {
        'simulate.py': `import sys

for hop in range(4):
    print(f"hop {hop}: timeout after 30s, connection reset by peer, resending ... ok", file=sys.stderr)
print("0 packets lost", file=sys.stderr)
`,
        'test_hops.py': 'def hops(path):\n    return len(path.split("/"))\n\n\ndef test_hops():\n    assert hops("a/b/c") == 2\n',
      },
      run: 'python simulate.py\npython -m pytest -q --no-header',
      cause: 'hops counts parts, not steps; the simulation is well',
    },
  ],
};
