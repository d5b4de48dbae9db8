import { yamlComments } from '@sar/baseline';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesOf, planOf, WORKFLOW } from './fix-fixture.fixture.js';
import { styledWorkflows, type PlainStep } from './styled-workflow.fixture.js';

const COMPOSITE =
  'runs:\r\n  using: composite\r\n  steps:\r\n  - uses: "actions/setup-node@v4" # Größe\r\n  - run: npm ci\r\n    shell: bash';
const FILES = filesOf({
  name: '',
  files: {
    'package-lock.json': 'LARGE',
    'web/package-lock.json': 'LARGE',
    'pnpm-lock.yaml': 'LARGE',
    'requirements.txt': 'REQUIREMENTS',
    'pom.xml': 'LARGE',
    'Cargo.toml': 'LARGE',
    'Cargo.lock': 'LARGE',
    '.github/actions/setup/action.yml': COMPOSITE,
  },
});

type Jobs = Record<string, { steps: PlainStep[] }>;

/** The steps without what fixes may change: inputs of caching, versions, added steps, and the order. */
function rest(text: string): unknown {
  const { jobs, ...others } = parse(text) as { jobs?: Jobs; runs?: { steps: PlainStep[] } };
  const steps = (list: readonly PlainStep[]) =>
    list
      .filter(({ uses }) => uses?.startsWith('Swatinem/') !== true)
      .map(bare)
      .toSorted();
  return {
    ...others,
    runs: others.runs && steps(others.runs.steps),
    jobs: jobs && Object.entries(jobs).map(([id, job]) => [id, { ...job, steps: steps(job.steps) }]),
  };
}

function bare({ uses, with: inputs = {}, ...others }: PlainStep): string {
  const kept = Object.entries(inputs).filter(([name]) => name !== 'cache' && name !== 'cache-dependency-path');
  return JSON.stringify({ uses: uses?.replace(/@.*/, ''), ...others, inputs: kept });
}

it('mends every finding, changes nothing else, and has nothing to do a second time', () => {
  fc.assert(
    fc.property(styledWorkflows, (text) => {
      const files: Readonly<Record<string, string>> = { ...FILES, [WORKFLOW]: text };
      const plan = planOf(files);
      expect(plan.files.length).toBeGreaterThan(0);
      for (const { path, before, after } of plan.files) {
        expect(before).toBe(files[path]);
        expect(rest(after)).toEqual(rest(before));
        expect(new Set(after.match(/\r?\n/g))).toEqual(new Set(before.match(/\r?\n/g)));
        expect([after.startsWith('\ufeff'), after.endsWith('\n')]).toEqual([before.startsWith('\ufeff'), before.endsWith('\n')]);
        expect(comments(after).every((comment) => comments(before).includes(comment) || /^# v[46]$/.test(comment))).toBe(true);
        expect(lost(before, after)).toBeLessThanOrEqual(1);
      }
      const again = planOf({ ...files, ...Object.fromEntries(plan.files.map(({ path, after }) => [path, after])) });
      expect(again.files).toEqual([]);
      expect(again.skipped.map(({ signal, reason }) => `${signal.message}: ${reason}`)).toEqual(
        plan.skipped.map(({ signal, reason }) => `${signal.message}: ${reason}`),
      );
      expect(plan.skipped).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const comments = (text: string) => yamlComments(text).map((comment) => comment.text);

/** How many comments are gone: one, behind an input that is removed. */
function lost(before: string, after: string): number {
  return comments(before).length - comments(after).length;
}
