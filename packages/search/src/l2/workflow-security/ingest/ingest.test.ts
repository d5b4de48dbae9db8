import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../../sensor-input.fixture.js';
import { WORKFLOW_SECURITY_RULE_TABLE } from '../workflow-security-rules.js';
import { workflowSecurity } from '../workflow-security.js';
import known from '../data/known-to-github.json' with { type: 'json' };
import data from '../data/reported-classes.json' with { type: 'json' };

const PATH = '.github/workflows/ci.yml';
const WORKFLOW = `on: issues
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: |
          echo start
          echo "\${{ github.event.issue.title }}"
`;
const SILENT = WORKFLOW.replace('${{ github.event.issue.title }}', '$TITLE');

interface Audit {
  readonly ident: string;
  readonly row: number;
  readonly path?: string;
  readonly confidence?: string;
  readonly severity?: string;
  readonly persona?: string;
  readonly ignored?: boolean;
}

function zizmor(...audits: readonly Audit[]): string {
  return JSON.stringify(
    audits.map(({ ident, row, path = `./${PATH}`, confidence = 'High', severity = 'High', persona = 'Regular', ignored = false }) => ({
      ident,
      desc: `about ${ident}`,
      url: 'x',
      ignored,
      determinations: { confidence, severity, persona },
      locations: [
        {
          symbolic: { key: { Local: { verbatim_path: path } }, annotation: 'this step', kind: 'Hidden' },
          concrete: { location: { start_point: { row: 0, column: 0 }, end_point: { row: 50, column: 0 } } },
        },
        {
          symbolic: { key: { Local: { verbatim_path: path } }, annotation: 'here', kind: 'Primary' },
          concrete: { location: { start_point: { row, column: 0 }, end_point: { row, column: 9 } } },
        },
      ],
    })),
  );
}

function actionlint(...found: readonly { kind: string; message: string; line: number }[]): string {
  return JSON.stringify(found.map((one) => ({ ...one, filepath: PATH, column: 1, snippet: '', end_column: 2 })));
}

function sarif(tool: string, ruleId: string, line: number, level = 'error'): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool } },
        results: [
          {
            ruleId,
            level,
            message: { text: 'said' },
            locations: [{ physicalLocation: { artifactLocation: { uri: PATH }, region: { startLine: line } } }],
          },
        ],
      },
    ],
  });
}

async function look(workflow: string, reports: Readonly<Record<string, string>>) {
  const reading = await workflowSecurity.read(sensorInput({ files: { [PATH]: workflow }, untracked: reports }));
  if (reading.outcome === 'unknown') throw new Error(reading.detail);
  const signals = reading.outcome === 'signals' ? reading.signals : [];
  return {
    signals: signals.filter(({ pedantic }) => pedantic !== true),
    doubtful: signals.filter(({ pedantic }) => pedantic === true),
    scope: reading.scope,
    looked: reading.looked ?? [],
  };
}

describe('reports', () => {
  it.each([
    ['zizmor', { 'zizmor.json': zizmor({ ident: 'template-injection', row: 9 }) }, 'zizmor (template-injection)'],
    ['zizmor as SARIF', { 'zizmor.sarif': sarif('zizmor', 'zizmor/template-injection', 10) }, 'zizmor (template-injection)'],
    [
      'actionlint',
      {
        'actionlint.json': actionlint({
          kind: 'expression',
          message: '"github.event.issue.title" is potentially untrusted. avoid',
          line: 10,
        }),
      },
      'actionlint (expression)',
    ],
  ])('become evidence of what is found already: %s', async (_, reports, named) => {
    const { signals, looked } = await look(WORKFLOW, reports);
    expect(signals).toHaveLength(1);
    expect(signals[0]?.rule).toBe('template-injection');
    expect(signals[0]?.evidence.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('sar (template-injection)'), expect.stringContaining(named)]),
    );
    expect(looked).toContainEqual({ what: 'reports', detail: "1 findings say the same as SAR's own" });
  });

  it('name all that say the same', async () => {
    const { signals } = await look(WORKFLOW, {
      'zizmor.json': zizmor({ ident: 'template-injection', row: 9 }),
      'actionlint.json': actionlint({ kind: 'expression', message: 'it is potentially untrusted', line: 10 }),
    });
    expect(signals).toHaveLength(1);
    expect(signals[0]?.evidence.map(({ text }) => text.split(' ')[0])).toEqual(['sar', 'actionlint', 'zizmor', '${{']);
  });

  it('add what is not found here, one signal for a file and audit', async () => {
    const { signals } = await look(SILENT, {
      'zizmor.json': zizmor({ ident: 'known-vulnerable-actions', row: 7 }, { ident: 'known-vulnerable-actions', row: 8 }),
    });
    expect(signals).toMatchObject([
      { rule: 'reported-weakness', impact: 'degrades', artefact: { path: PATH, line: 8, name: 'known-vulnerable-actions' } },
    ]);
    expect(signals[0]?.message).toContain('2 places in this file');
    expect(signals[0]?.help).toContain('zizmor');
  });

  it.each([
    ['low confidence', { confidence: 'Low' }],
    ['another persona', { persona: 'Auditor' }],
    ['no more than informational', { severity: 'Informational' }],
  ])('are doubtful when the tool has doubts: %s', async (_, more) => {
    const { signals, doubtful } = await look(SILENT, { 'zizmor.json': zizmor({ ident: 'new-audit', row: 7, ...more }) });
    expect(signals).toEqual([]);
    expect(doubtful.map(({ rule }) => rule)).toEqual(['reported-weakness']);
  });

  it('are doubtful where the rule of the same class judged the file and found nothing', async () => {
    const { signals, doubtful } = await look(SILENT, { 'zizmor.json': zizmor({ ident: 'template-injection', row: 9 }) });
    expect(signals).toEqual([]);
    expect(doubtful).toMatchObject([{ rule: 'template-injection', artefact: { line: 10 } }]);
  });

  it('of actionlint beyond security are mistakes of the workflow', async () => {
    const { signals } = await look(SILENT, { 'actionlint.json': actionlint({ kind: 'events', message: 'unknown event', line: 1 }) });
    expect(signals).toMatchObject([{ rule: 'reported-defect', impact: 'advisory', artefact: { line: 1 } }]);
  });

  it.each([
    ['permissions', 'unknown permission scope "copilot-requests". all available permission scopes are "actions"', []],
    ['permissions', 'unknown permission scope "copilot". all available permission scopes are "actions"', ['certain']],
    ['events', 'unknown Webhook event "image_version". see https://docs.github.com/', []],
    ['events', 'unknown Webhook event "pull_requests". see https://docs.github.com/', ['certain']],
    ['expression', 'type of expression at "runs-on" must be string or array but found type "{group: string}"', ['doubtful']],
    ['expression', 'type of expression at "runs-on" must be string or array but found type "number"', ['certain']],
    ['action', 'could not parse action metadata in "/w/a": line 6: unexpected key "type" for definition of input "x"', []],
    ['action', 'could not parse action metadata in "/w/a": line 6: unexpected key "x" for definition of action', ['certain']],
  ])('of actionlint count as far as GitHub agrees: %s, %s', async (kind, message, expected) => {
    const { signals, doubtful, looked } = await look(SILENT, { 'actionlint.json': actionlint({ kind, message, line: 1 }) });
    const reported = (list: typeof signals) => list.filter(({ rule }) => rule === 'reported-defect');
    expect([...reported(signals).map(() => 'certain'), ...reported(doubtful).map(() => 'doubtful')]).toEqual(expected);
    expect(looked.some(({ detail }) => detail.includes('left out: no mistake'))).toBe(expected.length === 0);
  });

  it('name no folder of the machine that they come from, and are the same from everywhere', async () => {
    const from = async (root: string) => {
      const message = `could not parse "${root}/.github/workflows": see ${root}/${PATH}:3 and https://github.com/o/r`;
      return (await look(SILENT, { 'actionlint.json': actionlint({ kind: 'action', message, line: 1 }) })).signals;
    };
    const [here] = await from('/opt/somebody/my code');
    expect(here?.message).toContain(`could not parse ".github/workflows": see`);
    const [one] = await from('/srv/somebody/code');
    expect(one?.message).toContain(`could not parse ".github/workflows": see ${PATH}:3 and https://github.com/o/r`);
    expect(await from('C:\\Users\\x\\code')).toEqual([one]);
    expect(one?.id).toBe(here?.id);
  });

  it('of other tools are weaknesses', async () => {
    const { signals } = await look(SILENT, { 'actionlint.sarif': sarif('poutine', 'injection', 3, 'warning') });
    expect(signals).toMatchObject([{ rule: 'reported-weakness', impact: 'advisory' }]);
  });

  it('leave out what another sensor judges, and what the tool ignores, and say so', async () => {
    const { signals, doubtful, looked } = await look(SILENT, {
      'zizmor.json': zizmor(
        { ident: 'cache-poisoning', row: 7 },
        { ident: 'x', row: 1, ignored: true },
        { ident: 'anonymous-definition', row: 1 },
      ),
    });
    expect([...signals, ...doubtful]).toEqual([]);
    expect(looked.map(({ detail }) => detail)).toEqual(
      expect.arrayContaining([expect.stringContaining('cache-in-release'), expect.stringContaining('a name is missing')]),
    );
  });

  it.each([
    ['no JSON', '{', 'it is no JSON'],
    ['another format', '{"a": 1}', 'nor SARIF'],
    ['a list of something else', '[1, "a", null]', 'nor SARIF'],
  ])('that cannot be read stay unjudged: %s', async (_, text, reason) => {
    const { scope, signals } = await look(WORKFLOW, { 'zizmor.json': text });
    expect(scope.unjudged).toMatchObject([{ path: 'zizmor.json', reason: expect.stringContaining(reason) as unknown }]);
    expect(signals).toHaveLength(1);
  });

  it('with odd entries are read as far as they go', async () => {
    const odd = `[{"ident":"a","locations":[]},{"ident":7,"locations":"x"},null,${zizmor({ ident: 'new', row: 1 }).slice(1)}`;
    expect((await look(SILENT, { 'zizmor.json': odd })).signals).toMatchObject([{ rule: 'reported-weakness', artefact: { name: 'new' } }]);
  });

  it('about files that are not there are unjudged', async () => {
    const { scope } = await look(SILENT, { 'zizmor.json': zizmor({ ident: 'x', row: 1, path: '../../etc/passwd' }) });
    expect(scope.unjudged).toMatchObject([{ reason: expect.stringContaining('../../etc/passwd') as unknown }]);
  });

  it('that are empty say nothing', async () => {
    const { scope, signals } = await look(SILENT, { 'zizmor.json': '[]' });
    expect([scope.unjudged, signals]).toEqual([[], []]);
  });

  it('of a command that is not allowed are unjudged, and the rules still judge', async () => {
    const input = sensorInput({ files: { [PATH]: WORKFLOW }, sensors: { 'workflow-security': { command: ['zizmor', '.'] } } });
    const reading = await workflowSecurity.read(input);
    expect(reading).toMatchObject({
      outcome: 'signals',
      scope: { unjudged: [{ reason: expect.stringContaining('--run-commands') as unknown }] },
    });
  });

  it('with 25,000 findings are read in time, and the rest is said', async () => {
    const text = zizmor(...Array.from({ length: 25_010 }, (_, row) => ({ ident: 'template-injection', row: row % 9 })));
    const { scope, signals } = await look(WORKFLOW, { 'zizmor.json': text });
    expect(scope.unjudged).toMatchObject([{ reason: expect.stringContaining('10 findings beyond') as unknown }]);
    expect(signals.length).toBeLessThan(5);
  });
});

describe('what GitHub knows', () => {
  it('is what its schema has', () => {
    const schema = new URL('../../../../../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json', import.meta.url);
    const { definitions } = JSON.parse(readFileSync(schema, 'utf8')) as {
      definitions: Record<string, { mapping?: { properties: Record<string, unknown> } }>;
    };
    const keysOf = (name: string) => Object.keys(definitions[name]?.mapping?.properties ?? {}).toSorted();
    expect(known.permissions).toEqual(keysOf('permissions-mapping'));
    expect(known.events).toEqual(keysOf('on-mapping-strict').length > 0 ? keysOf('on-mapping-strict') : keysOf('on-strict'));
  });
});

describe('the table of classes', () => {
  it('names rules that there are, and each audit once', () => {
    const rules = new Set<string>(WORKFLOW_SECURITY_RULE_TABLE.map(({ id }) => id));
    for (const entry of [...data.zizmor, ...data.actionlint])
      if ('rule' in entry && entry.rule !== undefined) expect(rules).toContain(entry.rule);
    expect(new Set(data.zizmor.map(({ audit }) => audit)).size).toBe(data.zizmor.length);
  });
});
