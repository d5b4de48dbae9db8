import { BASELINE_PATHS, known, UserError, type Answer, type Baseline, type Finding } from '@sar/baseline';
import { guardedChanges, weakenings, type Weakening } from '@sar/gate';
import type { Suppression } from '@sar/triage';
import { repositoryWorkflows } from '@sar/workflows';
import { openSurvey, type Survey } from '../survey.js';
import { allowedSecrets } from './allowed-secrets.js';
import type { GateBase, GateInput } from './gate-input.js';
import { newSuppressions } from './new-suppressions.js';
import { readReports } from './read-reports.js';
import { readingsOfReports } from './readings-of-reports.js';
import { sensorMemory, type SensorMemory } from './sensor-memory.js';

/** A gate that is ready to judge: nothing has run yet. */
export interface OpenGate {
  readonly input: GateInput;
  /** The judged files with the baseline that judges them: that of the base, where there is one. */
  readonly survey: Survey;
  /** What the change does to the gate; undefined where nothing is changed: a push, a schedule. */
  readonly change: GateChange | undefined;
  /** The sensors of the judged files, each run once. */
  readonly memory: SensorMemory;
  /** Findings of documents that were handed over, which may be proved gone. */
  readonly before: readonly Finding[];
  /** Who may approve a change that weakens the gate. */
  readonly approvers: readonly string[];
}

/** What a change does to the gate that judges it. */
export interface GateChange {
  readonly base: GateBase;
  /** The baseline as the change has it; unknown with the error where it is broken. */
  readonly baseline: Answer<Baseline>;
  readonly weakenings: readonly Weakening[];
  /** Suppressions that the base does not have: they count once the change is approved. */
  readonly suppressions: readonly Suppression[];
}

/**
 * Opens the gate for a checkout, or for a change of one: then the baseline is that of the base commit. Runs nothing.
 *
 * @throws UserError when the baseline that judges has errors, and where git does not know what the change touches
 */
export async function openGate(input: GateInput): Promise<OpenGate> {
  const { tree, base } = input;
  const baseline = base === undefined ? (await openSurvey(tree, input.baseline)).baseline : await baselineOfBase(input, base);
  const survey: Survey = { tree, repository: repositoryWorkflows(tree), baseline };
  const approvers = baseline.gate.approvers ?? (baseline.owner === undefined ? [] : [baseline.owner]);
  const { signals, findings } = await readReports(input.reports);
  const given = await readingsOfReports(signals, { commit: input.commit, committedAt: input.committedAt });
  return {
    input,
    survey,
    memory: sensorMemory({ ...input.sensing, survey }, baseline, given),
    before: findings,
    change: base === undefined ? undefined : await changeOf(input, base, baseline),
    approvers,
  };
}

async function baselineOfBase(input: GateInput, base: GateBase): Promise<Baseline> {
  try {
    return (await openSurvey(base.tree, input.baseline)).baseline;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const where = `the gate takes the baseline of the base commit ${base.commit.slice(0, 12)}, and there it cannot be read`;
    throw new UserError(`${where}; mend it on the base branch first. ${error.message}`, {
      exitCode: error.exitCode,
      places: error.places,
      cause: error,
    });
  }
}

async function changeOf(input: GateInput, base: GateBase, before: Baseline): Promise<GateChange> {
  const changed = base.changedFiles();
  const suppressions = newSuppressions(input.tree, base.tree, changed);
  const fresh = [
    ...suppressions.map(suppressionWeakening),
    ...allowedSecrets(input.tree, base.tree, changed, before),
    ...guardedChanges(before, changed),
  ];
  // A branch that is behind its base does not take back what the base has gained, unless it touches the file.
  const isTouched = [...before.sources, ...BASELINE_PATHS].some((path) => changed.has(path));
  const after = isTouched ? await headBaseline(input) : known(before);
  if (after.known) return { base, baseline: after, weakenings: [...weakenings(before, after.value), ...fresh], suppressions };
  const broken: Weakening = {
    setting: 'baseline',
    kind: 'changed',
    words: `the baseline of the change cannot be read: ${after.detail}`,
  };
  return { base, baseline: after, weakenings: [broken, ...fresh], suppressions };
}

async function headBaseline({ tree, baseline }: GateInput): Promise<Answer<Baseline>> {
  try {
    return { known: true, value: (await openSurvey(tree, baseline)).baseline };
  } catch (error) {
    if (error instanceof UserError) return { known: false, reason: 'failed', detail: error.message };
    throw error;
  }
}

function suppressionWeakening({ path, line, column, rules, until }: Suppression): Weakening {
  return {
    setting: `sar-ignore at ${path}:${line}:${column}`,
    kind: 'weaker',
    words: `a new comment suppresses ${rules.join(', ')} through ${until}`,
    path,
    line,
  };
}
