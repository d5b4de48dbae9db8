// A version file, a manifest and a workflow that drift apart and come together again.
export const tools = [];

const workflow = (version) => `on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          python-version: '${version}'
      - run: pip install -e .
`;

export function scene({ write, commit, search, assert }) {
  write('pyproject.toml', '[project]\nname = "forecast"\nversion = "1"\nrequires-python = ">=3.10"\n');
  write('.python-version', '3.12\n');
  const searched = (version) => {
    write('.github/workflows/ci.yml', workflow(version));
    commit(`Python ${version}`);
    return search('version-mismatch');
  };

  assert.equal(searched('3.12').reading.outcome, 'clear');
  const { signals } = searched('3.8');
  assert.deepEqual(
    signals.map(({ rule, artefact: { path, line } }) => [rule, path, line]),
    [['unsupported-version', '.github/workflows/ci.yml', 9]],
  );
  assert.equal(searched('3.12').reading.outcome, 'clear');
}
