import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CACHE_WIRING_RULES } from './cache-rules.js';
import { judgeFixture, WORKFLOW } from './fixture-repository.fixture.js';

const LOCKS = {
  'package-lock.json': { bytes: 20_000 },
  'requirements.txt': 'django\nflask\nrequests\nnumpy\n',
  'package.json': '{}',
} as const;

describe('any workflow', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      '',
      '${{',
      '${{ }}',
      "${{ hashFiles('x') }}",
      '${{ matrix.os }}',
      '${{ github.sha }}',
      '~/.npm',
      'node_modules',
      '../..',
      '*',
      'npm',
      'true',
    ),
  );
  const action = fc.constantFrom(
    'actions/checkout@v7',
    'actions/cache@v5',
    'actions/cache@v2',
    'actions/cache/restore@v5',
    'actions/cache/save@v5',
    'actions/setup-node@v4',
    'actions/setup-go@v6',
    'actions/setup-python@v6',
    'pnpm/action-setup@v4',
    'Swatinem/rust-cache@v2',
    'docker/build-push-action@v7',
    'softprops/action-gh-release@v3',
    'acme/x@v1',
    './setup',
    './.github/actions/none',
    '__proto__/constructor@v1',
  );
  const inputs = fc.dictionary(
    fc.constantFrom(
      'path',
      'key',
      'restore-keys',
      'cache',
      'cache-dependency-path',
      'ref',
      'repository',
      'push',
      'tags',
      'toolchain',
      '__proto__',
    ),
    text,
    { maxKeys: 5 },
  );
  const script = fc.constantFrom(
    'npm ci',
    'npm publish',
    'pip install -r requirements.txt',
    'cargo +nightly build',
    'cargo ${{ matrix.x }}',
    'make deps',
    'cd .. && npm ci',
    'echo ${{',
    'if true; then npm ci; fi',
    '$X',
    'npm ci --prefix "$Y"',
  );
  const step = fc.oneof(
    fc.record({ uses: action, with: inputs, if: text }, { requiredKeys: ['uses'] }),
    fc.record(
      {
        run: fc.oneof(script, text),
        if: text,
        'working-directory': text,
        env: fc.dictionary(fc.constantFrom('PIP_CACHE_DIR', 'RUSTC_WRAPPER'), text),
      },
      { requiredKeys: ['run'] },
    ),
  );
  const job = fc.record(
    {
      'runs-on': fc.oneof(text, fc.constantFrom('ubuntu-latest', 'macos-15', 'self-hosted', ['ubuntu-latest', 'macos-15'])),
      strategy: fc.record({
        matrix: fc.dictionary(
          fc.constantFrom('os', 'python-version', 'x'),
          fc.array(fc.constantFrom('ubuntu-latest', 'macos-latest', 'ubuntu-24.04-arm', '3.13'), { maxLength: 3 }),
        ),
      }),
      container: text,
      'cache-mode': fc.constantFrom('none', 'read', 'write', 'x', '${{ inputs.x }}'),
      steps: fc.array(fc.oneof(step, fc.record({ parallel: fc.array(step, { maxLength: 2 }) })), { maxLength: 8 }),
    },
    { requiredKeys: ['runs-on', 'steps'] },
  );
  const on = fc.constantFrom(
    'push',
    'pull_request_target',
    ['push', 'release'],
    { schedule: [{ cron: '0 4 1 * *' }] },
    { push: { tags: ['v*'] } },
    'workflow_call',
  );
  const ids = new Set<string>(CACHE_WIRING_RULES.map(({ id }) => id));

  it('is judged without an error, alike twice, each job once, each signal with an id of its own and a place in its file', () => {
    fc.assert(
      fc.property(
        on,
        fc.dictionary(fc.constantFrom('a', 'b', 'release'), job, { minKeys: 1, maxKeys: 3 }),
        fc.array(step, { maxLength: 3 }),
        (triggers, all, composite) => {
          const files = {
            'setup/action.yml': stringify({ runs: { using: 'composite', steps: composite.map((one) => ({ ...one, shell: 'bash' })) } }),
          };
          const workflow = stringify({ on: triggers, jobs: all });
          const report = judgeFixture({ workflow, files }, LOCKS);
          expect(judgeFixture({ workflow, files }, LOCKS)).toEqual(report);
          expect(new Set(report.signals.map(({ id }) => id)).size).toBe(report.signals.length);
          expect(new Set(report.jobs.map(({ job: id }) => id)).size).toBe(report.jobs.length);
          const known = Object.keys((parse(workflow) as { jobs: object }).jobs);
          for (const { artefact, rule, message } of report.signals) {
            expect(ids).toContain(rule);
            expect(message).not.toContain('undefined');
            if (artefact.job !== undefined) expect(known).toContain(artefact.job);
            const lines = (artefact.path === WORKFLOW ? workflow : files['setup/action.yml']).split('\n').length;
            expect(artefact.line).toBeGreaterThan(0);
            expect(artefact.line).toBeLessThanOrEqual(lines);
          }
          for (const { verdict, reason } of report.jobs) expect(verdict === 'no-install' ? 'reason' : reason).not.toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});
