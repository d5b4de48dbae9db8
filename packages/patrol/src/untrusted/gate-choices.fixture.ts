import { known, type Signal } from '@sar/baseline';
import { checksOf, gateScene, HEAD, RUN, type Files } from '../gate/gate-scene.fixture.js';
import { judgeGate } from '../gate/judge-gate.js';
import { openGate } from '../gate/open-gate.js';
import { documentOf } from '../rescue/opened.fixture.js';
import type { SignalsText } from '../triage/read-signals.js';
import { Choices, type Chosen } from './chosen.fixture.js';

/** Where a text of somebody else's is read by the gate on a pull request. */
export interface GateTexts {
  /** Commands, sensors, approvers and titles of the change's own baseline. */
  readonly baseline?: string;
  /** A file of the change, and its name. */
  readonly file?: string;
  /** `needs` and `allow-skipped`. */
  readonly needs?: string;
  /** Values of `vars-context`. */
  readonly variable?: string;
  /** Reports of earlier jobs: signals, and findings that are to be proved gone. */
  readonly report?: string;
  readonly printed?: string;
  readonly branch?: string;
  /** Login of who approved. */
  readonly login?: string;
}

const ID = '1'.repeat(16);
const OFF = '2'.repeat(16);
const OWN = {
  links: { required: true, sensors: ['doc-links'], 'fail-on': 'P3' },
  own: { required: true, commands: [{ run: ['lint', '--strict'] }] },
  licences: { required: true, sensors: ['licences'] },
  rate: { required: true, 'failure-rate': { 'max-age-hours': 48 } },
};
const sensorOf = (command: string) => {
  const declared = { layer: 'L1', format: 'signals', impact: 'advisory' };
  const sensors = { licences: { ...declared, command: [command] }, 'off-scan': { ...declared, command: ['off-scan'], enabled: false } };
  return `custom-sensors: ${JSON.stringify(sensors)}\n`;
};

/** What the gate chooses where these texts stand: what it runs, and which commands it tells people to run. */
export async function gateChoices(texts: GateTexts): Promise<Chosen> {
  const choices = new Choices();
  const base = { '.github/sar.yml': checksOf(OWN, sensorOf('licences')), 'README.md': '# A\n' };
  const opened = await openGate(
    gateScene(headOf(texts, base), {
      base,
      commands: choices.runner((program) => (program === 'lint' ? undefined : (texts.printed ?? ''))),
      reports: texts.report === undefined ? [] : await reportsOf(texts.report),
      ports: {
        http: choices.http({}),
        ...(texts.variable !== undefined && {
          varsContext: { values: new Map([['CI_FAILURE_RATE', texts.variable]]), incomplete: undefined } as never,
        }),
      },
    }),
  );
  const { branch = 'main' } = texts;
  const { lines } = await judgeGate(
    { ...opened, input: { ...opened.input, sensing: { ...opened.input.sensing, branch } } },
    {
      ...RUN,
      proves: texts.report === undefined ? [] : [ID, OFF],
      integrity: {
        needs: texts.needs === undefined ? '{"build":{"result":"success"}}' : JSON.stringify({ [texts.needs]: { result: texts.needs } }),
        allowSkipped: [texts.needs ?? 'build'],
        required: { branch, names: ['SAR gate'], checks: known([{ context: texts.branch ?? 'SAR gate' }] as never) },
      },
      approval: async () => known(texts.login === undefined ? undefined : { by: texts.login, commit: HEAD }),
    },
  );
  for (const { kind, command, playbook } of lines) {
    if (kind === 'check' && command !== undefined) choices.add('commands', `shown ${command}`);
    if (playbook !== undefined) choices.add('commands', `playbook ${playbook}`);
  }
  return choices.all;
}

function headOf({ baseline, file }: GateTexts, base: Files): Files {
  const own = { required: true, title: 'x', commands: [{ run: ['evil', baseline ?? ''] }, { shell: baseline ?? 'x' }] };
  return {
    ...base,
    'README.md': '# A\n\n[there](gone.md)\n',
    ...(baseline !== undefined && { '.github/sar.yml': checksOf({ ...OWN, own, more: own }, sensorOf('evil-scan')) }),
    ...(file !== undefined && { 'a.md': file, [`${file.replaceAll(/[\n/]/g, '_')}.md`]: `[x](${file})` }),
  };
}

async function reportsOf(text: string): Promise<readonly SignalsText[]> {
  const signal = {
    id: ID,
    sensor: 'licences',
    rule: 'r',
    layer: 'L1',
    condition: 'broken',
    impact: 'degrades',
    artefact: { kind: 'file', path: 'a.md', name: text },
    message: text,
    expected: text,
    actual: text,
    evidence: [{ path: 'a.md', text }],
    help: text,
    playbook: text,
  };
  const at = '2026-11-22T11:00:00.000Z';
  return [
    {
      path: 'signals.json',
      text: JSON.stringify({
        schema: 'sar.signals/1',
        at,
        commit: HEAD,
        sensors: [{ sensor: 'licences', layer: 'L1', outcome: 'signals', unit: 'files', judged: 1, unjudged: [] }],
        signals: [signal],
      }),
    },
    {
      path: 'findings.json',
      text: JSON.stringify(await documentOf([signal as Signal, { ...(signal as Signal), id: OFF, sensor: 'off-scan' }])),
    },
  ];
}
