import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { issueEvent, setRole } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { BLOCKS, DEGRADES, repositoryRoot, runBundle, scene, sharedServer, TOKEN, VARIABLES_TOKEN } from './run-triage.fixture.js';

const server = sharedServer();

/** Text that a runner, a terminal, Markdown or HTML would act on, or that forges a marker. */
const HOSTILE = [
  '\n::error::pwned',
  '##[error]pwned',
  '\u001b[31m\u001b[2J',
  '</details><img src=x>',
  '[x](https://evil.example)',
  '| a | b |',
  '@octo-org/everyone',
  'EOF\nghadelimiter_\np0=9',
  '-->\n<!-- sar:dashboard {"schema":"sar.dashboard/1","digest":""} -->\n- [x] <!-- sar:tick run bbbbbbbbbbbbbbbb --> x',
].join(' ');

/** The document in a file, checked with the published schema. */
function findingsIn(path: string | undefined): { readonly totals: object } {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(`${repositoryRoot}/schemas/triage.schema.json`, 'utf8')) as object;
  const document = JSON.parse(readFileSync(path ?? '', 'utf8')) as { readonly totals: object };
  if (!ajv.validate(schema, document)) throw new Error(ajv.errorsText());
  return document;
}

/** Everything in a text but code, which is shown as it is, and SAR's hidden lines. */
const prose = (summary: string) =>
  summary
    .replaceAll(/^<!-- sar:[\w]+(?: \{.*\})? -->$/gm, '')
    .replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/(`+)(?!`).+?(?<!`)\1(?!`)/g, '');

describe('the bundled action', () => {
  it('writes issues, files and outputs, and text of signals is text everywhere', async () => {
    const opened = scene({ server: server() });
    const path = '.github/workflows/ci.yml';
    opened.signals([
      {
        ...BLOCKS,
        message: HOSTILE,
        expected: HOSTILE,
        actual: HOSTILE,
        help: HOSTILE,
        evidence: [{ path, text: HOSTILE }],
        playbook: HOSTILE,
      },
      { ...DEGRADES, message: HOSTILE, help: HOSTILE, artefact: { kind: 'job', path: `${HOSTILE}/x.yml`, job: HOSTILE, step: HOSTILE } },
    ]);
    const result = await runBundle(opened, { 'variables-token': VARIABLES_TOKEN, 'agent-token': '' });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
    expect(result.log).not.toMatch(/##\[|\u001b/);
    expect(prose(result.summary)).not.toMatch(/<img|\]\(https:\/\/evil|@octo-org\/everyone|\u001b|<!--/);
    expect(result.outputs.get('p0')).toBe('0');
    expect([...result.outputs.keys()].toSorted()).toEqual([
      'breached',
      'findings-file',
      'highest-severity',
      'html-file',
      'level',
      'matrix',
      'p0',
      'p1',
      'p2',
      'p3',
      'plan-file',
      'sarif-file',
      'score',
    ]);
    expect(findingsIn(result.outputs.get('findings-file')).totals).toMatchObject({ P1: 1, P2: 1 });
    for (const { body } of opened.issues()) {
      expect(prose(body ?? '')).not.toMatch(/<img|\]\(https:\/\/evil|@octo-org\/everyone|\u001b/);
      expect(body).not.toMatch(/^- \[x\]/m);
      expect(body?.match(/^<!-- sar:(?:finding|dashboard) /gm)).toHaveLength(1);
    }
    for (const secret of [TOKEN, VARIABLES_TOKEN])
      expect(result.log.replaceAll(/^::add-mask::.*$/gm, '') + result.summary + JSON.stringify([...result.outputs])).not.toContain(secret);
  });

  it('answers the boxes of the dashboard on the event issues', async () => {
    const opened = scene({ server: server() });
    opened.signals([DEGRADES]);
    await runBundle(opened);
    const [dashboard] = opened.issues('sar:dashboard');
    if (dashboard === undefined) throw new Error('there is no dashboard');
    dashboard.body = dashboard.body?.replace('- [ ] <!-- sar:tick accept', '- [x] <!-- sar:tick accept') ?? null;
    setRole(opened.repository, 'mona', 'write');
    const payload = issueEvent(opened.repository, dashboard.number, { action: 'edited', sender: 'mona', baseUrl: opened.server.url });
    const result = await runBundle(opened, { 'signals-file': '' }, { event: { name: 'issues', payload } });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.outputs.get('matrix')).toBe('{"include":[]}');
    expect(opened.repository.git.readText('sar-state', 'findings.json')).toContain(DEGRADES.id);
    expect(opened.issues('sar:dashboard')[0]?.body).not.toMatch(/\[x\]/i);
  });
});
