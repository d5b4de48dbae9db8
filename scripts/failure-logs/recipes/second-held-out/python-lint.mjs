const ferry = {
  'ferry/__init__.py': '',
  'ferry/timetable.py': `from datetime import time


def departures(first: time, last: time, minutes: int) -> list[time]:
    out = []
    now = first.hour * 60 + first.minute
    while now <= last.hour * 60 + last.minute:
        out.append(time(now // 60, now % 60))
        now += minutes
    return out
`,
};
const localHook = (id, entry, extra = '') => `      - id: ${id}
        name: ${id}
        entry: ${entry}
        language: system
        types: [python]
${extra}`;

export default {
  tool: 'python-lint',
  versions: {
    python: '3.10.13',
    ruff: '0.2.2',
    pylint: '2.17.7',
    flake8: '5.0.4',
    isort: '5.12.0',
    mypy: '0.991',
    black: '22.12.0',
    bandit: '1.7.5',
    codespell: '2.2.6',
    'pre-commit': '3.5.0',
    yamllint: '1.32.0',
  },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.10.13/bin/python -m venv venv && venv/bin/pip install -q ruff==0.2.2 pylint==2.17.7 flake8==5.0.4 isort==5.12.0 mypy==0.991 black==22.12.0 bandit==1.7.5 pbr codespell==2.2.6 pre-commit==3.5.0 pyright yamllint==1.32.0 && touch done; }`,
  ],
  cases: [
    {
      id: 'pre-commit-several-hooks',
      class: 'code-regression',
      project: 'ferry',
      files: {
        ...ferry,
        'ferry/pier.py': 'import os, sys\nclass Pier :\n  name = "north"\n',
        '.pre-commit-config.yaml': `repos:
  - repo: local
    hooks:
${localHook('codespell', 'codespell')}${localHook('isort', 'isort --profile black')}${localHook('black', 'black')}${localHook('ruff', 'ruff check')}`,
      },
      prepare: 'git init -q . && git add -A',
      run: 'pre-commit run --all-files --show-diff-on-failure --color=always',
      cause: 'ferry/pier.py is not formatted, and has unused imports',
    },
    {
      id: 'pre-commit-network',
      class: 'dependency-network',
      project: 'ferry',
      files: {
        ...ferry,
        '.pre-commit-config.yaml':
          'repos:\n  - repo: https://git.registry.invalid/hooks/upgrade-syntax\n    rev: v3.15.0\n    hooks:\n      - id: upgrade-syntax\n',
      },
      prepare: 'git init -q . && git add -A',
      run: 'pre-commit run --all-files',
      cause: 'the host of the hook does not resolve',
    },
    {
      id: 'pre-commit-bad-config',
      class: 'configuration',
      project: 'ferry',
      files: { ...ferry, '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks:\n      - id: black\n        entry: black\n' },
      prepare: 'git init -q . && git add -A',
      run: 'pip freeze | grep -c .\npre-commit run -a',
      cause: 'a local hook without language',
    },
    {
      id: 'pre-commit-tool-not-installed',
      class: 'configuration',
      project: 'ferry',
      files: {
        ...ferry,
        '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n${localHook('black', 'black --check')}${localHook('vulture', 'vulture ferry')}`,
      },
      prepare: 'git init -q . && git add -A',
      run: 'pre-commit run --all-files',
      cause: 'the hook names a program that is not installed',
    },
    {
      id: 'pylint-score',
      class: 'code-regression',
      project: 'ferry',
      files: {
        'ferry/__init__.py': '"""Ferries."""\n',
        'ferry/queue.py': `"""Cars that wait."""


def load(cars, deck=[]):
    """Puts cars on the deck."""
    for car in cars:
        try:
            deck.append(car.lenght)
        except:
            print("connection timed out")
    return deck
`,
      },
      run: 'pylint ferry --fail-under=9.5',
      cause: 'the score is below 9.5',
    },
    {
      id: 'flake8-old',
      class: 'code-regression',
      project: 'ferry',
      files: {
        ...ferry,
        'ferry/ticket.py': 'def price(age):\n    if age == None: return 0\n    l = 12\n    return l\n',
        'tox.ini': '[flake8]\nmax-line-length = 100\n',
      },
      run: 'flake8 ferry --count --statistics --show-source',
      cause: 'E711, E701 and E741 in ferry/ticket.py',
    },
    {
      id: 'mypy-old-types',
      class: 'code-regression',
      project: 'ferry',
      files: {
        ...ferry,
        'ferry/report.py': `from datetime import time

from ferry.timetable import departures


def first() -> str:
    return departures(time(6), time(22), "30")[0]
`,
        'mypy.ini': '[mypy]\nstrict = True\nwarn_unreachable = True\n',
      },
      run: 'black --check ferry\nmypy ferry',
      cause: 'two types in ferry/report.py',
    },
    {
      id: 'mypy-stubs-missing',
      class: 'code-regression',
      project: 'ferry',
      files: { ...ferry, 'ferry/tide.py': 'import requests\nimport tidetables\n\nprint(requests.get, tidetables)\n' },
      run: 'mypy --no-incremental ferry',
      cause: 'imports without stubs or package',
    },
    {
      id: 'mypy-plugin-missing',
      class: 'configuration',
      project: 'ferry',
      files: { ...ferry, 'mypy.ini': '[mypy]\nplugins = sqlmodel_mypy.plugin\nstrict = True\n' },
      run: 'mypy -p ferry',
      cause: 'the plugin of mypy.ini is not installed',
    },
    {
      id: 'ruff-unknown-rule',
      class: 'configuration',
      project: 'ferry',
      files: { ...ferry, 'ruff.toml': 'line-length = 100\n[lint]\nselect = ["E", "F", "FURBX9"]\n' },
      run: 'ruff check . --output-format=github',
      cause: 'ruff.toml selects a rule that ruff does not know',
    },
    {
      id: 'bandit',
      class: 'code-regression',
      project: 'ferry',
      files: {
        ...ferry,
        'ferry/mail.py':
          'import subprocess\n\nPASSWORD = "harbour"\n\n\ndef send(text):\n    subprocess.call("mail -s ferry " + text, shell=True)\n',
      },
      run: 'bandit -q -r ferry -ll',
      cause: 'a shell call in ferry/mail.py',
    },
    {
      id: 'codespell',
      class: 'code-regression',
      project: 'ferry',
      files: {
        ...ferry,
        'README.md': '# Ferry\n\nErrors such as `connection refused` are retried untill the harbour is reachable.\nRecieve tickets here.\n',
      },
      run: 'yamllint --version\ncodespell README.md ferry',
      cause: 'two words in README.md',
    },
    {
      id: 'yamllint',
      class: 'code-regression',
      project: 'ferry',
      files: { 'harbours.yaml': '---\nharbours:\n  - name: Dagebüll\n     piers: 2\n  - name: Wyk \n' },
      run: 'yamllint -s . && echo ok',
      cause: 'harbours.yaml is not indented well',
    },
    {
      id: 'isort-after-optional-install',
      class: 'code-regression',
      project: 'ferry',
      files: { ...ferry, 'ferry/app.py': 'import sys\nfrom ferry.timetable import departures\nimport os\n\nprint(sys, os, departures)\n' },
      run: 'pip install -q --retries 1 --timeout 1 --no-cache-dir --index-url http://127.0.0.1:9/simple ferry-signals || echo "signals are optional"\nisort --check-only --diff ferry',
      cause: 'the order of imports in ferry/app.py; the install that could not connect is optional',
    },
  ],
};
