import { recommendedBaseline } from '@sar/baseline';
import { memoryTree } from '@sar/testkit';
import { repositoryWorkflows } from '@sar/workflows';
import { expect, it } from 'vitest';
import { judgeCacheWiring } from '../judge-cache-wiring.js';
import { planCacheFixes } from './plan-cache-fixes.js';

const NODE = "      - uses: actions/setup-node@v6\n        with:\n          node-version: '24'\n      - run: npm ci\n";
const APT = '      - run: sudo apt-get install -y postgresql texlive\n';
const job = (id: string, steps: string) => `  ${id}:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v6\n${steps}`;

function planOfAll(jobs: string) {
  const files = { '.github/workflows/ci.yml': `on: push\njobs:\n${jobs}`, 'package.json': '{}', 'package-lock.json': '#'.repeat(40_000) };
  const repository = repositoryWorkflows(memoryTree(files));
  const settings = recommendedBaseline().cache;
  const { signals } = judgeCacheWiring(repository, settings);
  const plan = planCacheFixes({ repository, settings, signals });
  const jobsOf = (some: readonly { readonly id: string }[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return signals.filter(({ id }) => ids.has(id)).map(({ artefact, pedantic }) => `${artefact.job ?? ''} ${pedantic === true}`);
  };
  return { changed: plan.files.length, fixed: jobsOf(plan.fixed), skipped: jobsOf(plan.skipped.map(({ signal }) => signal)) };
}

it('a doubtful finding that no edit touches is not mended by the edits of others', () => {
  expect(planOfAll(`${job('apt', APT)}${job('npm', NODE)}`)).toMatchObject({ changed: 1, fixed: ['npm false'], skipped: ['apt true'] });
});

it('a doubtful finding alone changes nothing, and is left', () => {
  expect(planOfAll(job('apt', APT))).toMatchObject({ changed: 0, fixed: [], skipped: ['apt true'] });
});
