// Writes the per-folder import rules of import-rules.json into .oxlintrc.json, so that editors show them too.
// `--check` writes nothing and fails when they are not up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { harmlessNodeModules, importRules, machineNodeModules } from './import-rules.mjs';

const file = fileURLToPath(new URL('../.oxlintrc.json', import.meta.url));

/** The linter's overrides, one per folder of the table, and one that lets tests import what they need. */
function overrides() {
  const folders = importRules.map((rule) => ({
    files: [`${rule.folder}/src/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: forbiddenPackages(rule), message: 'See scripts/import-rules.json.' },
            ...(rule.machine ? [] : [{ group: forbiddenNodeModules(rule), message: 'Use a port of @sar/baseline.' }]),
          ],
        },
      ],
      ...(rule.pure ? { 'no-restricted-globals': ['error', 'process', 'fetch'] } : {}),
    },
  }));
  return [
    ...folders,
    { files: ['**/*.test.ts', '**/*.fixture.ts'], rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' } },
    { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  ];
}

function forbiddenPackages(rule) {
  return [
    '@sar/*',
    '@actions/*',
    '@octokit/*',
    'octokit',
    ...[...rule.packages, ...rule.npm].filter((name) => /^@(?:sar|actions|octokit)\/|^octokit$/.test(name)).map((name) => `!${name}`),
  ];
}

function forbiddenNodeModules(rule) {
  return rule.pure ? ['node:*', 'node:*/*', ...harmlessNodeModules.map((name) => `!${name}`)] : machineNodeModules;
}

const current = readFileSync(file, 'utf8');
const wanted = `${JSON.stringify({ ...JSON.parse(current), overrides: overrides() }, null, 2)}\n`;
if (JSON.stringify(JSON.parse(current)) !== JSON.stringify(JSON.parse(wanted))) {
  if (process.argv.includes('--check')) {
    console.error('.oxlintrc.json is not up to date with scripts/import-rules.json');
    process.exitCode = 1;
  } else {
    writeFileSync(file, wanted);
    console.log('wrote .oxlintrc.json');
  }
}
