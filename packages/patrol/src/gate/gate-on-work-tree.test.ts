import { memoryTree } from '@sar/testkit';
import { expect, it } from 'vitest';
import { openSurvey } from '../survey.js';
import { BROKEN_LINK, checksOf, gateScene, recordingRunner, type Files } from './gate-scene.fixture.js';
import { gateOnWorkTree } from './gate-on-work-tree.js';

async function judged(checks: object, after: Files, before?: Files, more = '') {
  const { baseline } = await openSurvey(memoryTree({ '.github/sar.yml': `${checksOf(checks)}\n${more}` }));
  const commands = recordingRunner();
  const { tree, base, sensing } = gateScene(after, { commands, ...(before !== undefined && { base: before }) });
  const verdict = await gateOnWorkTree({ baseline, tree, sensing, monotonic: () => 0, ...(base !== undefined && { base }) });
  return { ...verdict, ran: commands.ran };
}

const COMMAND = { own: { required: true, commands: [{ run: ['make', 'lint'] }] } };
const LINKS = { links: { required: true, sensors: ['doc-links'], 'fail-on': 'P3' } };
const RATE = { rate: { required: true, 'failure-rate': { 'max-age-hours': 26 } } };

it('runs the commands of the baseline that was given, and leaves out what no file alters', async () => {
  const { outcome, lines, ran } = await judged({ ...COMMAND, ...RATE }, { 'a.md': '# A\n' });
  expect(outcome).toBe('pass');
  expect(lines.map(({ id }) => id)).toEqual(['own']);
  expect(ran).toEqual(['make lint']);
});

it('counts what the change brought, and not what was there before', async () => {
  expect((await judged(LINKS, { ...BROKEN_LINK, 'a.md': '# A\n' }, BROKEN_LINK)).outcome).toBe('pass');
  const worse = await judged(LINKS, { ...BROKEN_LINK, 'a.md': '# A\n\n[x](gone.md)\n' }, BROKEN_LINK);
  expect(worse.failed).toEqual(['links']);
  expect(worse.lines[0]?.evidence).toHaveLength(1);
  expect((await judged(LINKS, BROKEN_LINK)).failed).toEqual(['links']);
});

it('leaves out a sensor that can answer neither before nor after, and keeps the rest of its check', async () => {
  const both = { both: { required: true, sensors: ['ci-health', 'doc-links'], 'fail-on': 'P3' } };
  expect((await judged(both, { 'a.md': '# A\n' }, { 'a.md': '# B\n' })).outcome).toBe('pass');
  expect((await judged(both, { 'a.md': '# A\n' })).failed).toEqual(['both']);
});

it('leaves out what a sensor can judge neither before nor after, also what the baseline requires', async () => {
  const registry = 'variables: { registry: { repo-secrets: { TOKEN: {} }, repo-vars: { LEVEL: { required: false } } } }\n';
  const step = (name: string) => `on: push\njobs: { a: { runs-on: x, steps: [{ run: make, env: { A: '\${{ ${name} }}' } }] } }\n`;
  const files = { 'a.md': '# A\n', '.github/workflows/ci.yml': step('vars.UNDECLARED') };
  const audit = { audit: { required: true, sensors: ['variable-audit'] } };
  expect((await judged(audit, { ...files, 'a.md': '# B\n' }, files, registry)).outcome).toBe('pass');
  // Nothing is known of before: then it counts.
  expect((await judged(audit, files, undefined, registry)).lines[0]).toMatchObject({
    outcome: 'unknown',
    detail: expect.stringContaining('1 required item that is not known') as string,
    evidence: expect.arrayContaining([
      expect.objectContaining({ text: expect.stringMatching(/did not judge TOKEN: repo-secrets: no-token/) as string }),
    ]) as unknown[],
  });
});

it('lets nothing through that it cannot judge', async () => {
  expect(await judged(RATE, { 'a.md': '# A\n' })).toMatchObject({ outcome: 'fail', failed: ['checks'] });
  const nothing = { 'code-quality': { required: true } };
  expect(await judged(nothing, { 'a.md': '# A\n' })).toMatchObject({ outcome: 'fail', failed: ['code-quality'] });
});

it("does not read the change's own baseline", async () => {
  const own = { '.github/sar.yml': checksOf({ own: { required: true, commands: [{ run: ['evil'] }] } }) };
  expect((await judged(COMMAND, own, {})).ran).toEqual(['make lint']);
});
