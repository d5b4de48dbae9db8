import type { DoctorLine } from '@sar/baseline';
import { ok, problem, unknownLine } from './diagnosis-line.js';
import { liveOf, type DoctorFacts } from './doctor-facts.js';
import type { SarUses, WatchdogCall } from './watchdog-calls.js';

/** First runner that knows `uses: $/…`, which the called workflows use: https://github.com/actions/runner/releases/tag/v2.336.0 */
const OLDEST_RUNNER = '2.336.0';
/** Labels of runners that GitHub keeps up to date. */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/;

/** Whether the runners of the called watchdogs are new enough. */
export function runnerLines(facts: DoctorFacts, { calls }: SarUses): readonly DoctorLine[] {
  const own = calls.filter((call) => labelsOf(call).some((label) => !HOSTED.test(label)));
  if (calls.length === 0) return [];
  if (own.length === 0) return [ok('runner', 'runners', 'the watchdogs run on runners of GitHub, which are new enough')];
  const subject = 'self-hosted runners';
  const live = liveOf(facts);
  if (live === undefined || !live.runners.known)
    return [
      unknownLine('runner', subject, live === undefined || live.runners.known ? 'their versions are not known' : live.runners.detail, {
        remedy: `See in the settings under Actions → Runners that each has version ${OLDEST_RUNNER} or newer`,
      }),
    ];
  const old = live.runners.value.filter(({ version }) => version !== undefined && isOlder(version, OLDEST_RUNNER));
  if (old.length > 0)
    return [
      problem(
        'runner',
        subject,
        `${old
          .map(({ name, version }) => `${name} has version ${version ?? ''}`)
          .slice(0, 5)
          .join(', ')}`,
        {
          costs: `a called watchdog uses "uses: $/…", which a runner knows from ${OLDEST_RUNNER} on`,
          remedy: `Update them to ${OLDEST_RUNNER} or newer`,
        },
      ),
    ];
  const unsaid = live.runners.value.filter(({ version }) => version === undefined).length;
  if (unsaid > 0 || live.runners.value.length === 0)
    return [
      unknownLine(
        'runner',
        subject,
        unsaid > 0 ? `GitHub does not tell the version of ${unsaid} of them` : 'the repository has none of its own',
        {
          remedy: `See that each has version ${OLDEST_RUNNER} or newer`,
        },
      ),
    ];
  return [ok('runner', subject, `all ${live.runners.value.length} have version ${OLDEST_RUNNER} or newer`)];
}

/** Labels that the caller asks for; the default is a runner of GitHub. */
function labelsOf({ job }: WatchdogCall): readonly string[] {
  const text = job.with.get('runs-on')?.value.trim() ?? '';
  return text === '' ? [] : text.split(/[\s,[\]"']+/).filter((label) => label !== '');
}

function isOlder(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (let at = 0; at < 3; at += 1) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
