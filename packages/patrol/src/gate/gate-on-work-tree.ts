import { known, type Baseline, type GateCheckSettings, type GateLine, type GateVerdict, type Reading, type Tree } from '@sar/baseline';
import { gateChecks, runChecks, verdictOf, type GateCheckEntry, type GatePorts, type Sensed, type UnjudgedItem } from '@sar/gate';
import { repositoryWorkflows } from '@sar/workflows';
import type { Survey } from '../survey.js';
import type { GateBase, GateInput } from './gate-input.js';
import { comparedWith, gatePortsOf } from './gate-ports-of.js';
import { unjudgedItems } from './gate-sense.js';
import type { OpenGate } from './open-gate.js';
import { sensorMemory, type SensorMemory } from './sensor-memory.js';
import { treeFiles } from './tree-files.js';

/** A work tree with a change that SAR made itself. */
export interface WorkTreeGateInput {
  /** The baseline of the commit that was changed. The change's own is not read. */
  readonly baseline: Baseline;
  /** The files with the change. */
  readonly tree: Tree;
  /** The commit that was changed, and what the change touches. */
  readonly base?: GateBase;
  /** How sensors and commands run; `ports.files` and `ports.commands` are those of the work tree. */
  readonly sensing: GateInput['sensing'];
  readonly monotonic: () => number;
}

/**
 * The gate on a change that SAR made in a work tree, before it is offered. It judges what the change can alter: the failure rate of CI and
 * alerts of code scanning are left out, what sensors found in the commit before does not count, and so does not what a sensor can judge
 * neither before nor after. The gate of the pull request judges all of it.
 */
export async function gateOnWorkTree(input: WorkTreeGateInput): Promise<GateVerdict> {
  const { baseline, tree, base, sensing, monotonic } = input;
  const survey: Survey = { tree, repository: repositoryWorkflows(tree), baseline };
  const opened: OpenGate = {
    input: { tree, sensing, reports: [], monotonic, ...(base !== undefined && { base }) },
    survey,
    memory: sensorMemory({ ...sensing, survey }, baseline, new Map()),
    before: [],
    change: base === undefined ? undefined : { base, baseline: known(baseline), weakenings: [], suppressions: [] },
    approvers: [],
  };
  const earlier = base === undefined ? undefined : memoryBefore(input, base.tree);
  const judged = await Promise.all(gateChecks(baseline.gate, []).map(async (check) => ofFiles(check, opened.memory, earlier)));
  const checks = judged.flatMap((check) => check ?? []);
  const ports = gatePortsOf(opened, true, comparedWith(opened, true));
  const lines = await runChecks(checks, earlier === undefined ? ports : withoutEarlier(ports, earlier), {
    concurrency: baseline.gate.concurrency,
    failFast: false,
    degradedPercent: baseline.ci.thresholds.degraded,
  });
  return verdictOf(lines.length === 0 ? [NOTHING_JUDGED] : lines);
}

/** A gate that judges nothing lets nothing through. */
const NOTHING_JUDGED: GateLine = {
  id: 'checks',
  kind: 'check',
  title: 'Checks of the change',
  required: true,
  outcome: 'unknown',
  detail: 'no check of the gate judges files',
  evidence: [],
  durationMs: 0,
  remedy: 'Declare commands or sensors in gate.checks of the baseline.',
};

function memoryBefore({ baseline, sensing }: WorkTreeGateInput, tree: Tree): SensorMemory {
  const { commands: _commands, revisions: _revisions, ...ports } = sensing.ports;
  const survey: Survey = { tree, repository: repositoryWorkflows(tree), baseline };
  return sensorMemory({ ...sensing, survey, ports: { ...ports, files: treeFiles(tree, sensing.now) } }, baseline, new Map());
}

/** The check with the parts that a change of files can alter; undefined when it has none of them. A check without any part stays: it is unknown. */
async function ofFiles(check: GateCheckEntry, after: SensorMemory, before: SensorMemory | undefined): Promise<GateCheckEntry | undefined> {
  const { 'failure-rate': rate, 'new-alerts': alerts, sensors, ...rest } = check.settings;
  const left = sensors === undefined || before === undefined ? sensors : await answering(sensors, after, before);
  const settings: GateCheckSettings = { ...rest, ...(left !== undefined && left.length > 0 && { sensors: left }) };
  const hadOthers = rate !== undefined || alerts !== undefined || sensors !== undefined;
  const has = PARTS.some((part) => settings[part] !== undefined);
  return has || !hadOthers ? { id: check.id, settings } : undefined;
}

const PARTS = ['commands', 'reports', 'sensors', 'changed', 'new-findings'] as const satisfies readonly (keyof GateCheckSettings)[];

async function answering(sensors: readonly string[], after: SensorMemory, before: SensorMemory): Promise<string[]> {
  const [now, then] = await Promise.all([after.readings(sensors), before.readings(sensors)]);
  const isSilent = (readings: readonly Reading[], id: string) => readings.find(({ sensor }) => sensor === id)?.outcome === 'unknown';
  return sensors.filter((id) => !isSilent(now, id) || !isSilent(then, id));
}

function withoutEarlier(ports: GatePorts, earlier: SensorMemory): GatePorts {
  const sense = async (sensors: readonly string[]): Promise<Sensed> => {
    const [sensed, then] = await Promise.all([ports.sense(sensors), earlier.readings(sensors)]);
    const ids = new Set(then.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals.map(({ id }) => id) : [])));
    const open = new Set(unjudgedItems(then).map(keyOf));
    return {
      ...sensed,
      findings: sensed.findings.filter(({ signal }) => !ids.has(signal.id)),
      unjudged: sensed.unjudged.filter((item) => !open.has(keyOf(item))),
    };
  };
  return { ...ports, sense };
}

/** Of one item before and after the change; its line may have moved. */
function keyOf({ sensor, path, reason, name }: UnjudgedItem): string {
  return JSON.stringify([sensor, path, reason, name]);
}
