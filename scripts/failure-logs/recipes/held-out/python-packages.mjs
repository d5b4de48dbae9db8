// Installers of Python packages: an old pip on Python 3.9, poetry 1.8 and uv 0.5.
/** A server on a port of the loop-back that answers each request with one status. */
const answer = (port, status) => `import http.server


class Always(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_error(${status})

    def log_message(self, *words):
        pass


http.server.HTTPServer(("127.0.0.1", ${port}), Always).serve_forever()
`;

export default {
  tool: 'pip, poetry, uv',
  versions: { python: '3.9.18', pip: '22.3.1', poetry: '1.8.5', uv: '0.5.31' },
  setup: [
    `[ -d venv ] || { ~/.pyenv/versions/3.9.18/bin/python -m venv venv && venv/bin/pip install -q poetry==1.8.5 uv==0.5.31 && venv/bin/python -m pip install -q pip==22.3.1 setuptools==65.5.0 wheel; }`,
  ],
  environment: { PIP_DEFAULT_TIMEOUT: '15', POETRY_VIRTUALENVS_CREATE: 'false' },
  cases: [
    {
      id: 'version-not-there',
      class: 'dependency-network',
      project: 'map-tiles',
      files: { 'requirements.txt': 'idna==3.4\ncertifi==1871.1.1\n' },
      run: 'python -m pip install --upgrade wheel\npip install -r requirements.txt',
      cause: 'certifi 1871.1.1 does not exist',
    },
    {
      id: 'versions-conflict',
      class: 'dependency-network',
      project: 'map-tiles',
      files: { 'requirements.txt': 'requests==2.28.0\nurllib3==2.0.4\n' },
      run: 'pip install --target deps -r requirements.txt',
      cause: 'requests 2.28.0 wants an older urllib3',
    },
    {
      id: 'index-does-not-resolve',
      class: 'dependency-network',
      project: 'map-tiles',
      files: {},
      run: 'pip install --retries 1 --index-url https://pypi.team.invalid/simple/ tile-math',
      cause: 'the host of the index does not resolve',
    },
    {
      id: 'index-refuses',
      class: 'dependency-network',
      project: 'map-tiles',
      files: {},
      run: 'pip install --retries 0 --index-url http://127.0.0.1:9/simple/ tile-math==1.0\necho "installed"',
      cause: 'nothing listens at the index',
    },
    {
      id: 'index-answers-500',
      class: 'dependency-network',
      project: 'map-tiles',
      files: { 'server.py': answer(7431, 500) },
      run: 'python server.py &\nindex=$!\ntrap "kill $index" EXIT\nsleep 1\npip install --retries 1 --index-url http://127.0.0.1:7431/simple/ tile-math',
      cause: 'the index answers 500',
    },
    {
      id: 'requirements-absent',
      class: 'configuration',
      project: 'map-tiles',
      files: { 'requirements/base.txt': 'idna\n' },
      run: 'pip install -r requirements-dev.txt',
      cause: 'the step names a requirements file that is not there',
    },
    {
      id: 'extension-does-not-compile',
      class: 'code-regression',
      project: 'wave-sum',
      files: {
        'setup.py':
          'from setuptools import Extension, setup\n\nsetup(name="wave-sum", version="1.0", ext_modules=[Extension("wave", ["wave.c"])])\n',
        'wave.c': '#include <Python.h>\n\nstatic int sum(int a, int b) { return a + c; }\n\nint main(void) { return sum(1, 2) }\n',
      },
      run: 'python -m pip install --no-build-isolation .',
      cause: 'wave.c does not compile',
    },
    {
      id: 'poetry-lock-old',
      class: 'configuration',
      project: 'wave-sum',
      files: {
        'pyproject.toml':
          '[tool.poetry]\nname = "wave-sum"\nversion = "1.0.0"\ndescription = "Sums"\nauthors = []\npackage-mode = false\n\n[tool.poetry.dependencies]\npython = "^3.9"\nidna = "^3.4"\n',
        'poetry.lock':
          '[[package]]\nname = "idna"\nversion = "3.3"\ndescription = "Names"\noptional = false\npython-versions = ">=3.5"\nfiles = []\n\n[metadata]\nlock-version = "2.0"\npython-versions = "^3.9"\ncontent-hash = "1111111111111111111111111111111111111111111111111111111111111111"\n',
      },
      run: 'poetry install --no-interaction',
      cause: 'poetry.lock does not belong to pyproject.toml',
    },
    {
      id: 'poetry-invalid-manifest',
      class: 'configuration',
      project: 'wave-sum',
      files: { 'pyproject.toml': '[tool.poetry]\nname = "wave-sum"\nversion = "1.0.0"\nauthors = "nobody"\n' },
      run: 'poetry --version\npoetry check\npoetry install',
      cause: 'fields of pyproject.toml are wrong or missing',
    },
    {
      id: 'uv-lock-old',
      class: 'configuration',
      project: 'wave-sum',
      files: { 'pyproject.toml': '[project]\nname = "wave-sum"\nversion = "1.0"\nrequires-python = ">=3.9"\ndependencies = ["idna>=3"]\n' },
      prepare: 'uv lock -q && sed -i "s/idna>=3/idna>=3.6/" pyproject.toml',
      run: 'uv sync --locked',
      cause: 'uv.lock is older than pyproject.toml',
    },
    {
      id: 'uv-no-solution',
      class: 'dependency-network',
      project: 'wave-sum',
      files: {
        'pyproject.toml':
          '[project]\nname = "wave-sum"\nversion = "1.0"\nrequires-python = ">=3.9"\ndependencies = ["idna<3", "requests>=2.32,<3", "idna>=2.9", "urllib3<1.21"]\n',
      },
      run: 'uv lock',
      cause: 'requests and urllib3 have no versions that go together',
    },
  ],
};
