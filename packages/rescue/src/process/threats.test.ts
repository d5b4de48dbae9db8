import { readFileSync } from 'node:fs';
import { known, UserError, type IntentRule } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../intents/sha256.js';
import { MAX_MAILBOX_FILES } from '../mailbox/read-mailbox.js';
import { document, MAILBOX, OPEN_RULE, outcomes, policyWith, queue, REPO, runMailbox } from './mailbox-scenario.fixture.js';
import { MemoryGitHub } from './memory-github.fixture.js';
import { runGuard } from './run-guard.js';

const PROD = { ...REPO, scope: 'environment', environment: 'prod' } as const;

/** Everything that a run wrote or said, as one text. */
async function everythingOf(github: MemoryGitHub, options: Parameters<typeof runMailbox>[1] = {}): Promise<string> {
  const report = await runMailbox(github, options);
  const files = [...github.files()].filter(([path]) => path.includes('/refused/'));
  return JSON.stringify([report, [...github.state], files]);
}

async function refusals(github: MemoryGitHub, options: Parameters<typeof runMailbox>[1] = {}): Promise<readonly string[]> {
  const report = await runMailbox(github, options);
  expect(github.writes, 'a refused intent must not write').toEqual([]);
  expect(report.counts.refused).toBe(report.intents.length);
  return report.intents.flatMap(({ reasons }) => reasons);
}

describe('threats of a queue that a privileged job reads', () => {
  it.each<[string, Record<string, unknown>]>([
    ['another repository', { repo: 'other' }],
    ['another owner', { owner: 'mallory' }],
    ['the organisation', { scope: 'org' }],
    ['the production environment', { scope: 'environment', environment: 'prod' }],
  ])('Q1 confused deputy: %s is refused unless the policy names it', async (_what, changes) => {
    const github = new MemoryGitHub();
    queue(github, changes);
    expect(await refusals(github)).toHaveLength(1);
  });

  it('Q1 confused deputy: a push that changes the policy and adds intents is judged by the older policy', async () => {
    const github = new MemoryGitHub();
    queue(github);
    const policiesFor = () => known([policyWith([]), policyWith([OPEN_RULE])]);
    expect(await refusals(github, { policiesFor })).toHaveLength(1);
  });

  it('Q2 untrusted branch / PR code: other refs and events do not run', () => {
    const facts = { event: 'push', ref: 'refs/heads/main', defaultBranch: 'main', repository: 'o/r', attempt: 1, position: 'tip' } as const;
    expect(runGuard(facts).run).toBe(true);
    for (const event of ['pull_request', 'pull_request_target', 'workflow_run']) expect(runGuard({ ...facts, event }).run).toBe(false);
    expect(runGuard({ ...facts, ref: 'refs/heads/evil' }).run).toBe(false);
    expect(runGuard({ ...facts, headRepository: 'fork/r' }).run).toBe(false);
  });

  it.each([
    ['a link', 'variable_a.json', '120000', '/proc/self/environ'],
    ['an executable', 'variable_a.json', '100755', undefined],
    ['a folder below', 'deeper/variable_a.json', '100644', undefined],
    ['a name that walks up', '../variable_a.json', '100644', undefined],
    ['an odd name', 'variable_a b.json', '100644', undefined],
    ['a huge file', 'variable_a.json', '100644', `"${'x'.repeat(70_000)}"`],
  ])('Q3 path traversal, symlinks, odd files: %s is refused unread', async (_what, name, mode, text) => {
    const github = new MemoryGitHub();
    github.add(`${MAILBOX}/${name}`, text ?? document(), mode);
    expect(await refusals(github)).toHaveLength(1);
  });

  it.each([
    ['a submodule', 'variable_a.json', '160000'],
    ['a file far below', 'a/b/c/d/variable_a.json', '100644'],
    ['a name that is no UTF-8', 'variable_\uFFFD.json', '100644'],
  ])('Q3 path traversal, symlinks, odd files: %s, which no run can remove, is left alone and stops nothing', async (_what, name, mode) => {
    const github = new MemoryGitHub();
    github.add(`${MAILBOX}/${name}`, document({ name: 'X_STUCK' }), mode);
    queue(github, { name: 'X_B' });
    queue(github, { name: 'Y_REFUSED' });
    const report = await runMailbox(github);
    expect(report.counts).toMatchObject({ applied: 1, refused: 1 });
    expect(report.notes.join()).toContain(`Left alone: ${MAILBOX}/${name}. `);
    expect(report.removal).toMatchObject({ kind: 'committed', files: 2 });
    const again = await runMailbox(github);
    expect(again).toMatchObject({ intents: [], removal: { kind: 'nothing' } });
    expect(again.calls).not.toContain('commit');
  });

  it('Q3 path traversal, symlinks, odd files: a file in place of the folder of refused intents does not keep the others', async () => {
    const github = new MemoryGitHub();
    github.add(`${MAILBOX}/refused`, 'a file');
    const applied = queue(github);
    const refused = queue(github, { name: 'Y_REFUSED' });
    expect((await runMailbox(github)).removal).toMatchObject({ kind: 'committed', files: 1 });
    expect([github.files().has(applied), github.files().has(refused)]).toEqual([false, true]);
  });

  it('Q13 denial of service: what no run can remove takes no place of what can be dealt with', async () => {
    const github = new MemoryGitHub();
    for (let number = 0; number < MAX_MAILBOX_FILES + 5; number++) github.add(`${MAILBOX}/variable_${number}.json`, '', '160000');
    queue(github);
    const report = await runMailbox(github);
    expect(report.counts).toMatchObject({ applied: 1, refused: 0, remaining: 0 });
    expect(report.notes.join()).toContain(`and ${MAX_MAILBOX_FILES} more`);
  });

  it('Q3 path traversal, symlinks, odd files: names that differ in case alone are both refused', async () => {
    const github = new MemoryGitHub();
    github.add(`${MAILBOX}/variable_a.json`, document());
    github.add(`${MAILBOX}/variable_A.json`, document({ name: 'X_B' }));
    expect(await refusals(github)).toHaveLength(2);
  });

  it.each([
    ['duplicate keys', JSON.stringify(document()).replace('{', '{"name": "X_B",')],
    ['__proto__', JSON.stringify(document()).replace('{', '{"__proto__": {"value": "x"},')],
    ['deep nesting', JSON.stringify(document({ note: undefined })).replace('{', `{"note": ${'['.repeat(50)}${']'.repeat(50)},`)],
    ['NaN', JSON.stringify(document()).replace('"value-one"', 'NaN')],
    ['a byte-order mark', `\ufeff${JSON.stringify(document())}`],
    ['YAML', 'schema_version: "1"\noperation: set\n'],
    ['another version', JSON.stringify(document({ schema_version: '9' }))],
  ])('Q4 parser abuse: %s', async (_what, text) => {
    const github = new MemoryGitHub();
    github.add(`${MAILBOX}/variable_a.json`, text);
    expect(await refusals(github)).toHaveLength(1);
  });

  it.each([
    'x_A',
    'X_А',
    'X_A\n',
    ' X_A',
    'GITHUB_TOKEN',
    'ACTIONS_X',
    'RUNNER_LABEL',
    'NODE_OPTIONS',
    'LD_PRELOAD',
    'DYLD_X',
    'BASH_ENV',
    'PATH',
  ])('Q5 name spoofing: %j is refused, not normalised', async (name) => {
    const github = new MemoryGitHub();
    queue(github, { name }, 'variable_a.json');
    expect(await refusals(github, { allow: [{ names: ['*', '**'] }] })).toHaveLength(1);
  });

  it.each(['a`id`', '$(id)', '${{ github.token }}', 'a\nb', 'a\u0000b', '\u001b[2J'])('Q6 value as code: %j is refused', async (value) => {
    const github = new MemoryGitHub();
    queue(github, { value });
    expect(await refusals(github)).toHaveLength(1);
  });

  it.each([
    `ghp_${'a1B2'.repeat(9)}`,
    'AKIAABCDEFGHIJKLMNOP',
    '-----BEGIN RSA PRIVATE KEY-----',
    ['kJ8xQ2mZ', 'w5Yt7RbN', 'h3Lc9VpD', 's6Gf4TuA'].join(''),
  ])('Q7 secret exfiltration through values: refused and nowhere echoed', async (value) => {
    const github = new MemoryGitHub();
    queue(github, { value });
    const said = await everythingOf(github, { allow: [{ ...OPEN_RULE, values: { unsafe: ['newline'] } }] });
    expect(github.writes).toEqual([]);
    expect(said).toContain('looks like a secret');
    expect(said).not.toContain(value);
  });

  it('Q7 secret exfiltration through values: a secret in free text is refused too', async () => {
    const github = new MemoryGitHub();
    queue(github, { note: `use ghp_${'a1B2'.repeat(9)}` });
    expect((await refusals(github)).join()).toContain('`note` looks like a secret');
  });

  it('Q7 secret exfiltration through values: a secret that was given as the id is nowhere echoed', async () => {
    const github = new MemoryGitHub();
    const secret = 'AKIAABCDEFGHIJKLMNOP';
    queue(github, { id: secret });
    const said = await everythingOf(github);
    expect(said).toContain('`id` looks like a secret');
    expect(said).not.toContain(secret);
  });

  it('Q8 exfiltration by the processor: nothing is looked up, and no value is said or recorded', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_A', 'live-value-kept-quiet');
    github.variablesOf(REPO).set('X_OTHER', 'other-value-kept-quiet');
    queue(github, { value: 'wanted-value-kept-quiet' });
    queue(github, { name: 'X_B', value_from: 'env:TOKEN' }, 'variable_b.json');
    queue(github, { name: 'X_C', value: '{{ env.TOKEN }}' });
    const said = await everythingOf(github);
    expect(said).not.toContain('kept-quiet');
    expect(github.variablesOf(REPO).get('X_C')).toBe('{{ env.TOKEN }}');
    expect(github.variablesOf(REPO).has('X_B')).toBe(false);
  });

  it('Q9 log and summary injection: reasons hold no text of the document, commits neither', async () => {
    const github = new MemoryGitHub();
    const evil = '\n::stop-commands::x\n##[error]\u001b[31m%0A|<img>';
    for (const key of Object.keys(document())) {
      github.add(`${MAILBOX}/variable_${key.replaceAll('_', '-')}.json`, document({ [key]: evil }));
    }
    github.add(`${MAILBOX}/variable_x.json`, document({ [evil]: 1, name: `X${evil}`, scope: 'environment', environment: evil, id: evil }));
    github.add(`${MAILBOX}/variable_${evil}.json`, document());
    const report = await runMailbox(github);
    const { intents, removal } = report;
    expect(report.counts.refused).toBe(10);
    expect(JSON.stringify([intents.map(({ reasons, name, target, id }) => [reasons, name, target, id]), removal])).not.toMatch(
      /stop-commands|##\[|u001b|%0A|<img/,
    );
    expect([...github.files().keys()].filter((path) => path.includes('/refused/')).join()).not.toMatch(/stop-commands|\n/);
  });

  it.each<[string, (github: MemoryGitHub, path: string) => void]>([
    ['added again', (github, path) => github.add(path, document({ value: 'old-value' }))],
    ['added again under another name', (github) => github.add(`${MAILBOX}/variable_again.json`, document({ value: 'old-value' }))],
    [
      'older than what was applied',
      (github) => github.add(`${MAILBOX}/variable_b.json`, document({ value: 'older', queued_at: '2026-11-20T00:00:00Z' })),
    ],
    ['the same id with other content', (github) => github.add(`${MAILBOX}/variable_c.json`, document({ id: 'id-new', value: 'forged' }))],
    ['expired', (github) => github.add(`${MAILBOX}/variable_d.json`, document({ expires_at: '2026-11-22T11:59:59Z' }))],
  ])('Q10 replay: an intent that is %s is not applied', async (_what, replay) => {
    const github = new MemoryGitHub();
    const path = queue(github, { value: 'old-value' });
    await runMailbox(github);
    queue(github, { value: 'new-value', queued_at: '2026-11-22T11:00:00Z', id: 'id-new' });
    await runMailbox(github);
    replay(github, path);
    const report = await runMailbox(github);
    expect(report.counts.applied).toBe(0);
    expect(github.variablesOf(REPO).get('X_A')).toBe('new-value');
    expect(github.writes).toHaveLength(2);
    expect(report.removal.kind).toBe('committed');
  });

  it('Q10 replay: a repeated run whose commit is behind does not run', () => {
    expect(
      runGuard({ event: 'push', ref: 'refs/heads/main', defaultBranch: 'main', repository: 'o/r', attempt: 2, position: 'behind' }).run,
    ).toBe(false);
  });

  it('Q11 race / lost update: `expect` refuses what somebody else changed', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_A', 'by hand');
    queue(github, { expect: sha256('as I knew it') });
    queue(github, { name: 'X_NEW', expect: sha256('as I knew it') });
    queue(github, { name: 'X_A', value: 'other', expect: 'absent', queued_at: '2026-11-22T10:30:00Z' });
    expect((await refusals(github)).every((reason) => reason.startsWith('`expect` does not hold'))).toBe(true);
  });

  it('Q12 partial failure: what was applied is recorded, the rest is tried by the next run', async () => {
    const github = new MemoryGitHub();
    for (let number = 0; number < 9; number++) queue(github, { name: `X_${number}` });
    let left = 5;
    const write = () =>
      left-- > 0 ? undefined : ({ outcome: { outcome: 'failed', reason: 'rate-limited', detail: 'wait' }, afterEffect: false } as const);
    const first = await runMailbox(github, { faults: { write } });
    expect(first.counts).toMatchObject({ applied: 5, failed: 4 });
    expect(first.ledgerEntries).toBe(5);
    expect(github.state.has('intents/journal.json')).toBe(false);
    expect((await runMailbox(github)).counts).toMatchObject({ applied: 4 });
    expect(github.writes).toHaveLength(9);
  });

  it('Q13 denial of service: more files than a run reads wait', async () => {
    const github = new MemoryGitHub();
    for (let number = 0; number < MAX_MAILBOX_FILES + 5; number++) github.add(`${MAILBOX}/variable_${number}.json`, '{');
    expect((await runMailbox(github)).counts).toMatchObject({ refused: MAX_MAILBOX_FILES, remaining: 5 });
    expect((await runMailbox(github)).counts).toMatchObject({ refused: 5, remaining: 0 });
  });

  it.each<[string, number, Record<string, unknown>, RegExp]>([
    ['the 501st of a repository', 500, {}, /GitHub allows 500/],
    ['the 101st of an environment', 100, { scope: 'environment', environment: 'prod' }, /GitHub allows 100/],
  ])('Q13 denial of service: %s is refused, an update is not', async (_what, count, changes, reason) => {
    const github = new MemoryGitHub();
    const variables = github.variablesOf(count === 100 ? PROD : REPO);
    for (let number = 0; number < count; number++) variables.set(`X_${number}`, 'v');
    queue(github, changes);
    queue(github, { ...changes, name: 'X_0', value: 'changed' });
    const allow: IntentRule[] = [{ names: ['X_*'], scopes: ['repo', 'environment'], environments: ['prod'] }];
    const report = await runMailbox(github, { allow });
    expect(report.intents.map(({ outcome }) => outcome).sort()).toEqual(['applied', 'refused']);
    expect(report.intents.flatMap(({ reasons }) => reasons)).toEqual([expect.stringMatching(reason)]);
    expect(variables.size).toBe(count);
  });

  it('Q13 denial of service: 256 KB of variables together are not passed', async () => {
    const github = new MemoryGitHub();
    for (let number = 0; number < 7; number++) queue(github, { name: `X_${number}`, value: `${number}`.repeat(40_000) });
    const report = await runMailbox(github);
    expect(report.counts).toMatchObject({ applied: 6, refused: 1 });
    expect(report.intents.flatMap(({ reasons }) => reasons)).toEqual([expect.stringMatching(/beyond 262144 GitHub hides/)]);
  });

  it('Q14 privilege escalation through variables: governed names and names without a rule are refused', async () => {
    const github = new MemoryGitHub();
    queue(github, { name: 'X_KILL_SWITCH' });
    queue(github, { name: 'DEPLOY_ENV' });
    const registry = { 'env-vars': { prod: { X_KILL_SWITCH: { 'human-governance': true } } } };
    const reasons = await refusals(github, { policiesFor: () => known([policyWith([OPEN_RULE], registry)]) });
    expect(reasons.join()).toMatch(/names DEPLOY_ENV.*only people may write X_KILL_SWITCH/);
  });

  it.each<[string, (text: string) => string]>([
    ['a changed line', (text) => text.replace('"X_A"', '"X_B"')],
    ['a line that was taken out', (text) => text.split('\n').slice(1).join('\n')],
    ['an end that was cut off', (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`],
    ['lines that changed places', (text) => `${text.trimEnd().split('\n').reverse().join('\n')}\n`],
    ['a line of something else', (text) => `${text}{}\n`],
    ['an emptied file', () => ''],
  ])('Q15 ledger/queue tampering: %s stops the run', async (_what, tamper) => {
    const github = new MemoryGitHub();
    queue(github);
    queue(github, { name: 'X_B' });
    await runMailbox(github);
    const path = 'ledger/variables-2026-11.ndjson';
    github.state.set(path, tamper(github.state.get(path) ?? ''));
    queue(github, { name: 'X_C' });
    await expect(runMailbox(github)).rejects.toThrow(UserError);
    expect(github.writes).toHaveLength(2);
  });

  it.each(['ledger/variables.json', 'intents/journal.json'])('Q15 ledger/queue tampering: an odd %s stops the run', async (path) => {
    const github = new MemoryGitHub();
    queue(github);
    for (const text of ['', '{', '{}', '{"schema": "sar.ledger-index/2", "files": []}']) {
      github.state.set(path, text);
      await expect(runMailbox(github)).rejects.toThrow(UserError);
    }
    expect(github.writes).toEqual([]);
  });

  it('Q16 token theft in job: what decides loads the shared package and an expression engine, and is given no token', () => {
    const loaded = new Set<string>();
    const packages = new Set<string>();
    const load = (url: URL): void => {
      if (loaded.has(url.href)) return;
      loaded.add(url.href);
      const text = readFileSync(url, 'utf8');
      for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)';/gm)) {
        if (name.startsWith('.')) load(new URL(name.replace(/\.js$/, '.ts'), url));
        else packages.add(name);
      }
      expect(text, url.pathname).not.toMatch(/\bimport\(|\btoken\b\s*[?]?:/);
    };
    load(new URL('process-mailbox.ts', import.meta.url));
    expect(loaded.size).toBeGreaterThan(20);
    expect([...packages].toSorted()).toEqual(['@sar/baseline', 'node:crypto', 're2js']);
  });

  it('Q17 loops: the run that the removal starts finds nothing and commits nothing', async () => {
    const github = new MemoryGitHub();
    queue(github);
    queue(github, { name: 'Y_REFUSED' });
    await runMailbox(github);
    const again = await runMailbox(github);
    expect(again.intents).toEqual([]);
    expect(again.calls).not.toContain('commit');
  });

  it('Q18 who asked? `queued_by` authorises nothing', async () => {
    const github = new MemoryGitHub();
    for (const [index, by] of ['octo', 'admin', 'github-actions[bot]', '@octo/owners'].entries()) {
      queue(github, { name: `Y_${index}`, queued_by: by });
    }
    expect(await refusals(github)).toHaveLength(4);
  });

  it('Q19 rollback: the ledger keeps the hash of the value before, and a dry run shows a change without making it', async () => {
    const github = new MemoryGitHub();
    github.variablesOf(REPO).set('X_A', 'before');
    queue(github);
    const dry = await runMailbox(github, { dryRun: true });
    expect(outcomes(dry)).toEqual({ 'variable_set_X_A_1795341600.json': 'planned' });
    expect(github.writes).toEqual([]);
    await runMailbox(github);
    expect(github.ledger()).toMatchObject([{ before: sha256('before'), after: sha256('value-one') }]);
  });

  it('Q20 TOCTOU between validation and apply: the content that was judged is the one that is applied, and a changed file is not removed', async () => {
    const github = new MemoryGitHub();
    const path = queue(github);
    const policiesFor = () => {
      // The branch moves on while this run judges.
      github.add(path, document({ name: 'X_A', value: 'swapped' }));
      return known([policyWith([OPEN_RULE])]);
    };
    const report = await runMailbox(github, { policiesFor });
    expect(github.writes.map(({ value }) => value)).toEqual(['value-one']);
    expect(report.removal).toEqual({ kind: 'nothing' });
    expect(github.files().get(path)?.text).toContain('swapped');
  });
});
