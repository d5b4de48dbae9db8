const conf = (extra = '') => `project = "Beehive"\nauthor = "the beekeepers"\nhtml_theme = "alabaster"\n${extra}`;
const notebook = (source) =>
  JSON.stringify({
    cells: [
      { cell_type: 'code', execution_count: null, id: 'a1', metadata: {}, outputs: [], source: ['print("frames:", 10)'] },
      { cell_type: 'code', execution_count: null, id: 'a2', metadata: {}, outputs: [], source: source.split(/(?<=\n)/) },
    ],
    metadata: { kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' }, language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  });

export default {
  tool: 'python-docs',
  versions: { python: '3.12.1', sphinx: '7.2.6', mkdocs: '1.6.1', nbconvert: 'newest', ruff: '0.11.13', mypy: '1.10.0', flake8: '7.1.1' },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.12.1/bin/python -m venv venv && venv/bin/pip install -q sphinx==7.2.6 mkdocs==1.6.1 nbconvert nbclient ipykernel ruff==0.11.13 mypy==1.10.0 flake8==7.1.1 doc8 && touch done; }`,
  ],
  cases: [
    {
      id: 'sphinx-warning-is-error',
      class: 'code-regression',
      project: 'beehive',
      files: {
        'docs/conf.py': conf(),
        'docs/index.rst': 'Beehive\n=======\n\nSee :ref:`swarming` and :doc:`honey`.\n\n.. toctree::\n\n   honey\n',
      },
      run: 'sphinx-build -W --keep-going -b html docs build/html',
      cause: 'references to pages that are not there',
    },
    {
      id: 'sphinx-extension-missing',
      class: 'configuration',
      project: 'beehive',
      files: { 'docs/conf.py': conf('extensions = ["sphinx.ext.autodoc", "sphinx_copybutton"]\n'), 'docs/index.rst': 'Beehive\n=======\n' },
      run: 'make -C docs html',
      prepare: "printf 'html:\\n\\t@sphinx-build -M html . _build -q\\n' > docs/Makefile",
      cause: 'conf.py names an extension that is not installed',
    },
    {
      id: 'sphinx-linkcheck',
      class: 'code-regression',
      project: 'beehive',
      files: {
        'docs/conf.py': conf('linkcheck_retries = 1\nlinkcheck_timeout = 2\n'),
        'docs/index.rst': 'Beehive\n=======\n\n`Frames <frames.html>`_ and `smoker <local/smoker.html>`_.\n',
      },
      run: 'sphinx-build -b linkcheck docs build/links',
      cause: 'links to local pages that do not exist',
    },
    {
      id: 'mkdocs-strict',
      class: 'code-regression',
      project: 'beehive',
      files: {
        'mkdocs.yml': 'site_name: Beehive\nnav:\n  - index.md\n  - Wax: wax.md\n',
        'docs/index.md': '# Beehive\n\n[Queen](queen.md)\n',
      },
      run: 'mkdocs build --strict --site-dir public',
      cause: 'a page of the nav and a link are missing',
    },
    {
      id: 'mkdocs-plugin',
      class: 'configuration',
      project: 'beehive',
      files: {
        'mkdocs.yml': 'site_name: Beehive\ntheme:\n  name: material\nplugins:\n  - search\n  - minify\n',
        'docs/index.md': '# Beehive\n',
      },
      run: 'mkdocs build -q',
      cause: 'theme and plugin are not installed',
    },
    {
      id: 'notebook-raises',
      class: 'code-regression',
      project: 'beehive',
      files: { 'harvest.ipynb': notebook('kilos = {"linden": 14}\nprint("fetching 503, retry 1, ok")\nkilos["acacia"] / 2') },
      run: 'jupyter nbconvert --to notebook --execute harvest.ipynb --output run.ipynb 2>&1 | grep -v -i "debugger\\|frozen"',
      cause: "KeyError: 'acacia' in the second cell",
    },
    {
      id: 'notebook-times-out',
      class: 'resource-timeout',
      project: 'beehive',
      files: { 'winter.ipynb': notebook('import time\ntime.sleep(30)') },
      run: 'jupyter nbconvert --to notebook --execute --ExecutePreprocessor.timeout=2 winter.ipynb 2>&1 | grep -v -i "debugger\\|frozen"',
      cause: 'a cell took longer than the limit of 2 s',
    },
    {
      id: 'notebook-kernel-missing',
      class: 'configuration',
      project: 'beehive',
      files: { 'wax.ipynb': notebook('1').replaceAll('"python3"', '"bees-3.8"') },
      run: 'jupyter nbconvert --to html --execute wax.ipynb',
      cause: 'the kernel that the notebook names is not installed',
    },
    {
      id: 'ruff-format',
      class: 'code-regression',
      project: 'beehive',
      files: { 'bees.py': "x = {  'a':1 }\n", 'wax.py': 'y = 2\n', 'pyproject.toml': '[tool.ruff]\nline-length = 90\n' },
      run: 'ruff check .\nruff format --check --diff .',
      cause: 'bees.py is not formatted',
    },
    {
      id: 'ruff-full-output',
      class: 'code-regression',
      project: 'beehive',
      files: {
        'bees.py':
          'import socket\n\n\ndef ask(host):\n    try:\n        return socket.create_connection((host, 80), timeout=3)\n    except:\n        print(f"timeout")\n',
      },
      run: 'ruff check --output-format=full --no-cache bees.py',
      cause: 'E722 and F541 in bees.py',
    },
    {
      id: 'mypy-and-allowed-lint',
      class: 'code-regression',
      project: 'beehive',
      files: {
        'frames.py':
          'from typing import TypedDict\n\n\nclass Frame(TypedDict):\n    kilos: float\n\n\ndef heavy(frame: Frame) -> bool:\n    return frame["kilo"] > 2\n',
      },
      run: 'flake8 --max-line-length 20 frames.py || true\nflake8 --no-such-option || echo "::warning::flake8 is broken"\nmypy frames.py',
      cause: 'a key that the TypedDict has not; the failures of flake8 are allowed',
    },
    {
      id: 'flake8-config-comment',
      class: 'configuration',
      project: 'beehive',
      files: {
        'frames.py': 'KILOS = 2\n',
        'setup.cfg': '[flake8]\nextend-ignore =\n    E203,  # spaces\n    W503\nmax-line-length = 100\n',
      },
      run: 'pip check\nflake8 .',
      cause: 'a comment within the option extend-ignore',
    },
    {
      id: 'doc8-then-deploy',
      class: 'unknown',
      project: 'beehive',
      files: {
        'docs/conf.py': conf(),
        'docs/index.rst': 'Beehive\n=======\n',
        'publish.sh':
          'echo "publishing $(find build -type f | wc -l) files to bees"\nsleep 0.1\necho "publish: state REJECTED (ticket 4471)"\nexit 7\n',
      },
      run: 'doc8 -q docs\nsphinx-build -q -b html docs build\nbash publish.sh',
      cause: 'a program of the project says REJECTED and no more',
    },
  ],
};
