import { SHIPPED_WATCHDOGS, type DoctorLine } from '@sar/baseline';
import { permissionLines, secretLines } from './call-grants.js';
import { lifeLines } from './call-life.js';
import { triggerLines } from './call-triggers.js';
import { advice, ok, problem, unknownLine } from './diagnosis-line.js';
import type { DoctorFacts } from './doctor-facts.js';
import type { SarUses, WatchdogCall } from './watchdog-calls.js';

/** Files that could not be read, or may call a watchdog, of which each has a line. */
const MOST_DOUBTFUL = 10;

/** The workflows that call watchdogs: triggers, permissions, secrets, and whether GitHub runs them. */
export function workflowLines(facts: DoctorFacts, uses: SarUses): readonly DoctorLine[] {
  const { calls, doubtful } = uses;
  const unreadLines = doubtful.slice(0, MOST_DOUBTFUL).map(({ path, words, line }) =>
    unknownLine(`doubtful:${path}`, path, words, {
      remedy: 'See whether it calls a watchdog',
      path,
      ...(line !== undefined && { line }),
    }),
  );
  if (calls.length === 0) return [nothingCalled(uses), ...unreadLines];
  const called = new Set(calls.map(({ watchdog }) => watchdog.id));
  const needed = [...called].flatMap((id) => {
    const watchdog = SHIPPED_WATCHDOGS.find((each) => each.id === id);
    const lacking = (watchdog?.needs ?? []).filter((need) => !called.has(need));
    return lacking.map((need) =>
      advice(`needs:${id}:${need}`, id, `it works together with ${need}, which no workflow calls`, {
        remedy: `Run "sar init --watchdogs ${need}"`,
      }),
    );
  });
  return [...calls.flatMap((call) => linesOfCall(call, facts)), ...needed, ...unreadLines];
}

function nothingCalled({ uses }: SarUses): DoctorLine {
  const remedy = 'Run "sar init"';
  return uses.length === 0
    ? problem('calls', 'watchdogs', 'no workflow calls a watchdog or an action of SAR', { costs: 'nothing is watched', remedy })
    : advice('calls', 'watchdogs', 'workflows use actions of SAR, and none calls a watchdog', {
        costs: 'what each watchdog needs is not judged here',
        remedy,
      });
}

function linesOfCall(call: WatchdogCall, facts: DoctorFacts): readonly DoctorLine[] {
  const lines = [...permissionLines(call), ...secretLines(call), ...triggerLines(call, facts), ...lifeLines(call, facts)];
  const { watchdog, workflow, line } = call;
  if (lines.some(({ outcome }) => outcome !== 'ok')) return lines.filter(({ outcome }) => outcome !== 'ok');
  return [
    ok(`call:${watchdog.id}:${workflow.path}`, watchdog.id, 'permissions, secrets and triggers are as they should be', {
      path: workflow.path,
      line,
    }),
  ];
}
