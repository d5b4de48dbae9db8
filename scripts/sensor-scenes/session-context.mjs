// Instructions for agents in a repository that moves on without them, and a context that ages.
export const tools = [];

const BASELINE = `version: 1
sensors:
  session-context:
    contexts:
      - files: .brain/sessions/*.json
        timestamp: saved_at
        max-age-days: 14
`;

const INSTRUCTIONS = `# Working here

The entry is \`src/app/main.py\`; helpers are in \`src/app/text/\`. Before a commit:

\`\`\`bash
python scripts/check.py
npm run lint
\`\`\`
`;

export function scene({ write, remove, commit, search, assert }) {
  const saved = (days) =>
    write('.brain/sessions/last.json', JSON.stringify({ saved_at: new Date(Date.now() - days * 86_400_000).toISOString() }));
  write('AGENTS.md', INSTRUCTIONS);
  write('CLAUDE.md', INSTRUCTIONS);
  write('src/app/main.py', '');
  write('src/app/text/words.py', '');
  write('scripts/check.py', '');
  write('package.json', '{"scripts": {"lint": "eslint ."}}');
  write('.gitignore', '.brain/\n');
  commit('begin');
  saved(1);
  const told = () => {
    const { reading, signals } = search('session-context', { baseline: BASELINE });
    return reading.outcome === 'signals'
      ? signals.map(({ rule, artefact: { path, line = 0, name } }) => `${rule} ${path}:${line} ${name}`)
      : reading.outcome;
  };

  assert.equal(told(), 'clear');
  remove('src/app/text');
  remove('scripts/check.py');
  write('package.json', '{"scripts": {"check": "eslint ."}}');
  saved(30);
  commit('everything moves');
  assert.deepEqual(told(), [
    'context-expired .brain/sessions/last.json:0 .brain/sessions/*.json',
    'missing-path AGENTS.md:3 src/app/text',
    'missing-path AGENTS.md:6 scripts/check.py',
    'missing-command AGENTS.md:7 lint',
  ]);
  saved(0);
  write(
    'AGENTS.md',
    INSTRUCTIONS.replace('; helpers are in `src/app/text/`', '').replace('python scripts/check.py\n', '').replace('lint', 'check'),
  );
  remove('CLAUDE.md');
  commit('instructions follow');
  assert.equal(told(), 'clear');
}
