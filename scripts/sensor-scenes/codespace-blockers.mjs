// A devcontainer whose Dockerfile and script go away and come back.
export const tools = [];

const DEVCONTAINER = `{
  // for everybody
  "build": { "dockerfile": "Dockerfile" },
  "postCreateCommand": "bash scripts/setup.sh",
}
`;

export function scene({ write, remove, commit, search, assert }) {
  write('.devcontainer/devcontainer.json', DEVCONTAINER);
  write('.devcontainer/Dockerfile', 'FROM ubuntu:24.04\n');
  write('scripts/setup.sh', 'echo ready\n');
  commit('a devcontainer');
  assert.equal(search('codespace-blockers').reading.outcome, 'clear');

  remove('.devcontainer/Dockerfile');
  remove('scripts/setup.sh');
  commit('cleaned up');
  const { signals } = search('codespace-blockers');
  assert.deepEqual(
    signals.map(({ rule, artefact: { line } }) => [rule, line]),
    [
      ['missing-build-file', 3],
      ['missing-lifecycle-script', 4],
    ],
  );

  write('.devcontainer/Dockerfile', 'FROM ubuntu:24.04\n');
  write('scripts/setup.sh', 'echo ready\n');
  commit('brought back');
  assert.equal(search('codespace-blockers').reading.outcome, 'clear');
}
