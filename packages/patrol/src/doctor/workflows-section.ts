import { SHIPPED_WATCHDOGS, type DoctorLine } from '@sar/baseline';
import { inputLines, permissionLines, secretLines } from './call-grants.js';
import { isMendedWeekly, lifeLines } from './call-life.js';
import { triggerLines } from './call-triggers.js';
import { advice, ok, problem, unknownLine } from './diagnosis-line.js';
import type { DoctorFacts } from './doctor-facts.js';
import { scheduleLines } from './schedule-lines.js';
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
  if (calls.length === 0) return [nothingCalled(uses), ...scheduleLines(facts, uses), ...unreadLines];
  const isMended = isMendedWeekly(calls, facts);
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
  return [
    ...calls.flatMap((call) => linesOfCall(call, facts, isMended)),
    ...twiceLines(calls),
    ...healLines(calls),
    ...scheduleLines(facts, uses),
    ...needed,
    ...unreadLines,
  ];
}

/** A watchdog that several jobs call does its work, and its writes, several times. */
function twiceLines(calls: SarUses['calls']): readonly DoctorLine[] {
  const ids = [...new Set(calls.map(({ watchdog }) => watchdog.id))];
  return ids.flatMap((id) => {
    const [first, ...others] = calls.filter(({ watchdog }) => watchdog.id === id);
    if (first === undefined || others.length === 0) return [];
    const places = [first, ...others].map(({ workflow, line }) => `${workflow.path}:${line}`);
    return [
      advice(`twice:${id}`, id, `${places.length} jobs call it: ${places.slice(0, 5).join(', ')}`, {
        costs: 'it runs as many times',
        remedy: 'Keep one, unless they watch different baselines',
        path: first.workflow.path,
        line: first.line,
      }),
    ];
  });
}

/** The workflow that an alert of CI health starts. */
function healLines(calls: SarUses['calls']): readonly DoctorLine[] {
  return calls.flatMap(({ watchdog, workflow, job, line }) => {
    const file = job.with.get('heal-with')?.value.trim() ?? '';
    if (watchdog.id !== 'ci-health' || file === '' || file.includes('${{')) return [];
    const path = `.github/workflows/${file}`;
    const heals = calls.some((call) => call.watchdog.id === 'self-healing' && call.starters.some((starter) => starter.path === path));
    if (heals) return [];
    return [
      problem(
        `heal-with:${workflow.path}`,
        watchdog.id,
        `job ${job.id} starts ${file} at an alert, and no such workflow calls self-healing`,
        {
          costs: 'an alert is an issue, and nothing is healed',
          remedy: 'Write under "heal-with" the file of the workflow that calls self-healing, or run "sar init --watchdogs self-healing"',
          path: workflow.path,
          line,
        },
      ),
    ];
  });
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

function linesOfCall(call: WatchdogCall, facts: DoctorFacts, isMended: boolean): readonly DoctorLine[] {
  const lines = [
    ...permissionLines(call),
    ...secretLines(call),
    ...inputLines(call),
    ...triggerLines(call, facts),
    ...lifeLines(call, facts, isMended),
  ];
  const { watchdog, workflow, line } = call;
  if (lines.some(({ outcome }) => outcome !== 'ok')) return lines.filter(({ outcome }) => outcome !== 'ok');
  return [
    ok(`call:${watchdog.id}:${workflow.path}`, watchdog.id, 'permissions, secrets and triggers are as they should be', {
      path: workflow.path,
      line,
    }),
  ];
}
