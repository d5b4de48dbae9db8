// Scans for secrets that find one.
export default {
  tool: 'detect-secrets',
  versions: { 'detect-secrets': '1.5', python: '3.12.1' },
  setup: ['[ -d venv ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q detect-secrets==1.5.0; }'],
  cases: [
    {
      id: 'new-secret',
      class: 'code-regression',
      project: 'safe-deposit',
      files: {
        'settings.py': 'import os\n\nNAME = os.environ.get("NAME")\n',
        'keys.py': `password = "hunter-${'4nT'}-correct-horse"\nkey = "${'AKIA'}${'Z7Q4M2X9B5K8P3LD'}"\n`,
      },
      prepare: 'git init -q && git add -A && detect-secrets scan settings.py > .secrets.baseline',
      run: 'git ls-files -z | xargs -0 detect-secrets-hook --baseline .secrets.baseline',
      cause: 'keys.py holds a key',
      family: 'security-scan',
    },
    {
      id: 'baseline-missing',
      class: 'configuration',
      project: 'strongbox',
      files: { 'settings.py': 'NAME = 1\n' },
      run: 'detect-secrets-hook --baseline .secrets.baseline settings.py',
      cause: 'the baseline is not there',
      family: 'security-scan',
    },
  ],
};
