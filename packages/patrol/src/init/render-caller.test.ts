import { SHIPPED_WATCHDOGS, type ShippedWatchdog } from '@sar/baseline';
import { githubsOpinion, readWorkflow } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { callerFile, callerPath, type CallerPlace } from './caller-place.js';
import { renderCaller } from './render-caller.js';
import { readSource } from './sar-source.js';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const PLACE: CallerPlace = {
  source: { repository: 'org/sar', ref: SHA, version: 'v1.2.3' },
  defaultBranch: 'main',
  mailbox: '.sar/pending_ops',
  callers: new Map(SHIPPED_WATCHDOGS.map(({ id }) => [id, callerFile(id)])),
};

function named(id: string): ShippedWatchdog {
  const found = SHIPPED_WATCHDOGS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe.each(SHIPPED_WATCHDOGS.map((watchdog) => [watchdog.id, watchdog] as const))('the caller of %s', (id, watchdog) => {
  const text = renderCaller(watchdog, PLACE);
  const document = parse(text);

  it('grants what the watchdog needs, to its job alone', () => {
    expect(document.permissions).toEqual({});
    expect(Object.keys(document.jobs)).toEqual([id]);
    expect(document.jobs[id].permissions).toEqual(watchdog.permissions);
  });

  it('calls the commit of the source, and says its version', () => {
    expect(document.jobs[id].uses).toBe(`org/sar/.github/workflows/${watchdog.file}@${SHA}`);
    expect(text).toContain(`@${SHA} # v1.2.3\n`);
    expect(text).not.toContain('Pin it');
  });

  it('passes each secret by its own name, and the inputs as they are', () => {
    const names = Object.keys(watchdog.secrets);
    expect(document.jobs[id].secrets ?? {}).toEqual(Object.fromEntries(names.map((name) => [name, `\${{ secrets.${name} }}`])));
    expect(document.jobs[id].with ?? {}).toEqual(watchdog.with);
  });

  it('starts at the events and the schedule of the watchdog', () => {
    expect(Object.keys(document.on).toSorted()).toEqual(
      [...watchdog.events, ...(watchdog.cron === undefined ? [] : ['schedule'])].toSorted(),
    );
    expect(document.on.schedule).toEqual(watchdog.cron === undefined ? undefined : [{ cron: watchdog.cron }]);
    expect(Object.keys(document.on.workflow_dispatch?.inputs ?? {})).toEqual(Object.keys(watchdog.dispatchInputs));
    if (watchdog.events.includes('push')) expect(document.on.push.branches).toEqual(['main']);
  });

  it('has no group of its own, no condition, and inherits no secrets', () => {
    expect(text).not.toMatch(/concurrency:|^\s+if:|secrets: inherit/m);
  });

  it('is a workflow to GitHub', async () => {
    const read = readWorkflow(callerPath(id), text);
    if (read.kind === 'invalid') throw new Error(read.message);
    expect(read.notes).toEqual([]);
    expect(await githubsOpinion(read)).toEqual([]);
  });
});

describe('odd names', () => {
  it.each([
    ['feature+x', ['feature\\+x']],
    ["it's", ["it's"]],
    ['!not', ['\\!not']],
    ['on', ['on']],
    ['1.0', ['1.0']],
    ['ä/ö', ['ä/ö']],
    ['a]b', ['a\\]b']],
    ['release, main', ['release, main']],
    ['x"]\npermissions: write-all #', ['x"\\]\npermissions: write-all #']],
    ['\u2028${{ secrets.X }}', ['\u2028${{ secrets.X }}']],
  ])('of the default branch: %j', (defaultBranch, branches) => {
    const document = parse(renderCaller(named('preflight'), { ...PLACE, defaultBranch }));
    expect(document.on.push).toEqual({ branches });
    expect(document.permissions).toEqual({});
  });

  it('of the mailbox', () => {
    const document = parse(renderCaller(named('variable-intents'), { ...PLACE, mailbox: "a'b/$&/[c]" }));
    expect(document.on.push.paths).toEqual(["a'b/$&/\\[c\\]/**"]);
  });

  it.each(['x${{ secrets.TOKEN }}.yml', 'a b.yml', '"].yml'])('of a healer, which GitHub would evaluate: %s is not passed on', (healer) => {
    const document = parse(renderCaller(named('ci-health'), { ...PLACE, callers: new Map([['self-healing', healer]]) }));
    expect(document.jobs['ci-health'].with).toEqual({ 'app-client-id': '${{ vars.SAR_APP_CLIENT_ID }}' });
  });
});

it('says how to pin what can move', () => {
  expect(renderCaller(named('weekly'), { ...PLACE, source: readSource('org/sar') })).toContain('in place of v1,');
});
