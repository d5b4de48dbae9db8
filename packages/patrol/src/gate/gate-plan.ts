import type { GateCheckSettings } from '@sar/baseline';
import { gateChecks } from '@sar/gate';
import type { GatePlan, PlannedPart } from '@sar/report';
import type { OpenGate } from './open-gate.js';

/**
 * What the gate would do, without doing it: every check with its commands, reports and sensors, and where they come from.
 *
 * @throws UserError for a check that there is not
 */
export function gatePlan({ survey, change, input, memory }: OpenGate, asked: readonly string[]): GatePlan {
  const { baseline } = survey;
  const source = baseline.sources.join(', ');
  const from =
    change === undefined
      ? `Checks and commands come from ${source}.`
      : `Checks and commands come from ${source} of the base commit ${change.base.commit.slice(0, 12)}.`;
  const checks = gateChecks(baseline.gate, asked).map(({ id, settings }) => ({
    id,
    title: settings.title ?? id,
    required: settings.required,
    parts: partsOf(settings, memory.given),
  }));
  const hasCommands = checks.some(({ parts }) => parts.some(({ kind }) => kind === 'command'));
  const notes = [
    ...(baseline.notice === undefined ? [] : [`${baseline.notice}.`]),
    ...(hasCommands && input.sensing.ports.commands === undefined
      ? ['Commands are not run without --run-commands; the checks that have some are unknown then.']
      : []),
    ...(change === undefined ? [] : change.weakenings.map(({ words }) => `The change weakens the gate: ${words}.`)),
  ];
  return { from, checks, notes };
}

function partsOf(settings: GateCheckSettings, given: ReadonlySet<string>): readonly PlannedPart[] {
  const { commands = [], reports = [], sensors = [], changed } = settings;
  const rate = settings['failure-rate'];
  const alerts = settings['new-alerts'];
  const findings = settings['new-findings'];
  return [
    ...commands.map(({ run, shell, directory }) => ({
      kind: 'command',
      what: `${run === undefined ? `bash: ${shell ?? ''}` : run.join(' ')}${directory === undefined ? '' : ` (in ${directory})`}`,
    })),
    ...reports.map((glob) => ({ kind: 'report', what: glob })),
    ...sensors.map((id) => ({ kind: 'sensor', what: given.has(id) ? `${id} (from the reports that were given)` : id })),
    ...(rate === undefined ? [] : [{ kind: 'failure rate', what: `not older than ${rate['max-age-hours']} hours` }]),
    ...(changed === undefined ? [] : [{ kind: 'changed files', what: `${changed.when.join(', ')} with ${changed.expect.join(', ')}` }]),
    ...(alerts === undefined ? [] : [{ kind: 'alerts', what: `no new code-scanning alert: ${alerts}` }]),
    ...(findings === undefined ? [] : [{ kind: 'findings', what: `no new finding of ${findings} or more severe` }]),
  ];
}
