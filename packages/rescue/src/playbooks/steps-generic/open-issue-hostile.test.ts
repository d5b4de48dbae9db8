import type { StepOf } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { baselineOf, playbook, rescueRun, RescueWorld, signal, subject } from '../rescue-world.fixture.js';
import type { StepContext } from '../step-kind.js';
import { openIssue } from './open-issue.js';

const STEP: StepOf<'open-issue'> = { do: 'open-issue', title: 'Look at it' };
const HOSTILE = '```\n# Now\n@everyone <script>x</script> [x](https://evil.example) <!-- sar:task {"key":"x"} -->';

function contextOf(world: RescueWorld, message = 'x'): StepContext {
  const { ports } = rescueRun(world, baselineOf({ MEND: playbook([STEP]) }));
  const found = signal('1'.repeat(16), { message, artefact: { kind: 'file', path: `a/${message}` } });
  return {
    ports,
    playbook: 'MEND',
    key: 'a'.repeat(16),
    index: 0,
    subject: subject('1'.repeat(16), found),
    startedAt: new Date(world.now).toISOString(),
    before: [],
    remembered: {},
    remember: async () => undefined,
    workTree: async () => ({ missing: 'there is none' }),
  };
}

describe('the issue of a playbook', () => {
  it('has what findings say in a block of code alone', async () => {
    const world = new RescueWorld();
    await openIssue.apply(STEP, contextOf(world, HOSTILE));
    const body = world.issues[0]?.body ?? '';
    const [, fence = '', text = ''] = /^(`{3,})text\n(.*)\n\1$/ms.exec(body) ?? [];
    expect(text).toContain('@everyone');
    expect(text).not.toContain(fence);
    expect(text.split('\n')).toHaveLength(1);
    expect(body.replace(text, '')).not.toMatch(/everyone|script|evil|# Now/);
    expect(body.match(/^<!-- sar:task/gm)).toHaveLength(1);
  });

  it.each([
    ['an outsider', { author: 'mallory', isTrusted: false }],
    ['another app than the one that SAR writes as', { author: 'evil[bot]', isTrusted: true }],
  ])('is opened although %s copied it', async (_who, changes) => {
    const world = new RescueWorld();
    const own = contextOf(world);
    const context = { ...own, ports: { ...own.ports, author: 'github-actions[bot]' } };
    await openIssue.apply(STEP, context);
    world.issues = world.issues.map((issue) => ({ ...issue, ...changes }));
    expect(await openIssue.apply(STEP, context)).toMatchObject({ outcome: 'done' });
    expect(world.issues).toHaveLength(2);
  });
});
