// A program of the repository's own as a sensor: one that prints signals, and one that prints SARIF.
export const tools = ['python3'];

const PROGRAM = `import json, pathlib, sys
bad = [path for path in sorted(pathlib.Path("src").rglob("*.py")) if "Copyright" not in path.read_text()]
signals = [{"rule": "no-licence", "message": f"{path} has no licence header", "artefact": {"path": str(path), "line": 1}} for path in bad]
print(json.dumps({"schema": "sar.signals/1", "signals": signals}))
sys.exit(1 if bad else 0)
`;
const BASELINE = `version: 1
custom-sensors:
  licences:
    layer: L1
    command: [python3, licences.py]
    format: signals
    impact: advisory
`;

export async function scene({ assert, search, write, commit }) {
  write('licences.py', PROGRAM);
  write('src/a.py', '# Copyright\n');
  commit();
  const args = ['--run-commands'];
  const refused = search('licences', { baseline: BASELINE });
  assert.equal(refused.reading.outcome, 'unknown');
  assert.match(refused.reading.detail, /--run-commands/);
  assert.equal(search('licences', { args }).reading.outcome, 'clear');
  write('src/b.py', 'x = 1\n');
  const { signals } = search('licences', { args });
  assert.deepEqual(
    signals.map(({ rule, layer, impact, artefact }) => [rule, layer, impact, artefact.path]),
    [['no-licence', 'L1', 'advisory', 'src/b.py']],
  );
  write('src/b.py', '# Copyright\nx = 1\n');
  assert.equal(search('licences', { args }).reading.outcome, 'clear');
}
