const scorer = {
  'scorer/__init__.py': '',
  'scorer/darts.py': `import logging

log = logging.getLogger("darts")


def rest(start, throws):
    for throw in throws:
        log.info("throw %s", throw)
        start -= throw
    return start


def checkout(left):
    return {40: "D20", 32: "D16", 50: "Bull"}.get(left)
`,
};
const testOf = (body) => ({
  ...scorer,
  'pytest.ini': '[pytest]\npythonpath = .\n',
  'test_darts.py': `from scorer.darts import checkout, rest\n\n\n${body}`,
});

export default {
  tool: 'pytest 8.3, ruff, mypy, python: words of other causes',
  versions: { python: '3.12.1', pytest: '8.3.5', 'pytest-xdist': '3.7.0', ruff: '0.12.12', mypy: '1.17.1' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q pytest==8.3.5 pytest-xdist==3.7.0 ruff==0.12.12 mypy==1.17.1; }`,
  ],
  cases: [
    {
      id: 'no-space-left-is-printed',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf(
        'def test_no_space_left_on_device_is_logged(capsys):\n    print("OSError: [Errno 28] No space left on device: board.db")\n    assert rest(501, [60, 60]) == 380\n',
      ),
      run: 'pytest -rP',
      cause: 'test_no_space_left_on_device_is_logged expects a wrong rest',
    },
    {
      id: 'rate-limit-in-captured-log',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf(
        'import logging\n\n\ndef test_league_table():\n    logging.getLogger("league").warning("HTTP 429 Too Many Requests: API rate limit exceeded, using the cache")\n    assert checkout(36) == "D18"\n',
      ),
      run: 'python -m pytest -q --log-level=INFO',
      cause: 'test_league_table: no checkout for 36',
    },
    {
      id: 'killed-in-test-name',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf(
        'import pytest\n\n\n@pytest.mark.parametrize("state", ["Killed", "exit code 137", "OOMKilled", "signal 9"])\ndef test_worker_state(state):\n    assert not state.startswith("OOM"), f"{state} is not handled"\n',
      ),
      run: 'pytest -v --tb=line',
      cause: 'test_worker_state[OOMKilled]',
    },
    {
      id: 'network-error-expected-but-other-raised',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf(
        'import socket\n\nimport pytest\n\n\ndef test_host_without_name():\n    with pytest.raises(socket.gaierror, match="Temporary failure in name resolution"):\n        rest("board.invalid", [1])\n',
      ),
      run: 'pytest',
      cause: 'test_host_without_name raises TypeError instead',
    },
    {
      id: 'docker-words-then-assert',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf(
        'def test_legs():\n    legs = [rest(501, [180, 180, 141]), rest(301, [100])]\n    assert all(left == 0 for left in legs), legs\n',
      ),
      run: 'docker -H tcp://127.0.0.1:2375 ps 2>&1 || echo "no docker here, integration tests are skipped"\npytest -n 2 --maxfail=1',
      cause: 'test_legs; the missing Docker is allowed',
    },
    {
      id: 'missing-optional-file-first',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf('def test_bull():\n    assert checkout(50) == "DB"\n'),
      run: 'cat .env.ci || true\nsource ./ci-functions.sh || true\npytest --no-header -q',
      cause: 'test_bull; the files that are missing are optional',
    },
    {
      id: 'ruff-warning-of-config-first',
      class: 'code-regression',
      project: 'darts-scorer',
      files: {
        ...scorer,
        'ruff.toml': 'select = ["E", "F"]\n',
        'scorer/board.py': 'def board(size):\n    numbers = [20, 1, 18]\n    return nubers[:size]\n',
      },
      run: 'ruff check scorer --output-format concise',
      cause: 'ruff finds F821 and F841, after a warning of its configuration',
    },
    {
      id: 'mypy-names-of-errors',
      class: 'code-regression',
      project: 'darts-scorer',
      files: {
        ...scorer,
        'scorer/net.py':
          'class ConnectionTimedOut(Exception):\n    code: int = "ETIMEDOUT"\n\n\ndef fetch() -> ConnectionTimedOut:\n    return "connection timed out"\n',
      },
      run: 'echo "mypy (cache miss: Failed to restore cache entry, continuing)"\nmypy scorer --show-error-codes',
      cause: 'two type errors in scorer/net.py',
    },
    {
      id: 'traceback-handled-then-fails',
      class: 'code-regression',
      project: 'darts-scorer',
      files: {
        ...scorer,
        'play.py':
          'import traceback\nimport urllib.request\n\nfrom scorer.darts import checkout\n\ntry:\n    urllib.request.urlopen("http://127.0.0.1:9/players", timeout=2)\nexcept OSError:\n    traceback.print_exc()\n    print("players: the list of the repository is used")\n\nprint("finish:", checkout(33).lower())\n',
      },
      run: 'python -u play.py',
      cause: 'AttributeError in play.py; the refused connection is handled',
    },
    {
      id: 'permission-words-in-diff',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf(
        'MESSAGES = {"403": "Resource not accessible by integration", "401": "Bad credentials"}\n\n\ndef test_messages():\n    assert MESSAGES == {"403": "Permission denied (publickey)", "401": "Bad credentials"}\n',
      ),
      run: 'pytest -vv',
      cause: 'test_messages: the words of a message changed',
    },
    {
      id: 'install-succeeds-in-second-try',
      class: 'code-regression',
      project: 'darts-scorer',
      files: testOf('def test_treble():\n    assert rest(60, [20] * 3) == 1\n'),
      run: 'python -m pip install -q --retries 0 --timeout 2 --index-url http://127.0.0.1:9/simple colorama || python -m pip install -q colorama\npytest -q',
      cause: 'test_treble; the second try of the installation succeeded',
    },
    {
      id: 'disk-is-full-behind-assertion',
      class: 'resource-timeout',
      project: 'darts-scorer',
      files: testOf(
        'def test_scores_are_saved():\n    with open("/dev/full", "w") as out:\n        out.write("501;180\\n" * 10)\n        out.flush()\n\n\ndef test_checkout():\n    assert checkout(40) == "D20"\n',
      ),
      run: 'pytest --tb=short',
      cause: 'test_scores_are_saved: no space left on the device',
    },
    {
      id: 'verdict-after-passing-tests',
      class: 'unknown',
      project: 'darts-scorer',
      files: {
        ...testOf('def test_connection_refused():\n    assert checkout(32) == "D16"\n'),
        'league.py': 'import sys\n\nprint("league: 8 players")\nprint("league: season 4 is not opened")\nsys.exit(1)\n',
      },
      run: 'pytest -v --no-header\npython league.py',
      cause: 'a program of the project ends with 1',
    },
  ],
};
