// How long the decision about 5,000 signals takes, with 200 overrides, 200 waivers, a calendar and causes to link, side by side with
// writing and reading the same signals as JSON. Usage: npm run bench -- triage
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { interleave, median, ratio, ratioText, timed } from './measure.mjs';

const ROUNDS = 11;
const WARM_UP = 2;
const MOST_MS = 1000;
/** Far more than it takes: a decision that became quadratic is beyond it on any machine. */
const MOST_RATIO = 30;

const SIGNALS = 5000;
const ENTRIES = 200;
const NOW = new Date('2026-11-22T12:00:00Z');
const IMPACTS = ['security', 'blocks', 'degrades', 'advisory', 'advisory'];

/**
 * Prints a line for each measurement.
 *
 * @returns what does not hold, in sentences
 */
export async function benchTriage(root, line) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  if (spawnSync(process.execPath, [compiler, '-b', 'packages/triage'], { cwd: root, stdio: 'inherit' }).status !== 0)
    throw new Error('packages/triage does not compile');
  const [sar, { recommendedBaseline }] = await Promise.all(
    ['triage', 'baseline'].map((name) => import(pathToFileURL(join(root, `packages/${name}/lib/index.js`)).href)),
  );
  const readings = readingsOf(Array.from({ length: SIGNALS }, (_, at) => signalOf(at)));
  const baseline = { ...recommendedBaseline(), ...settings() };
  const seen = new Map(readings.flatMap(({ signals }) => signals.map(({ id }) => [id, '2026-11-01T00:00:00Z'])));
  const decide = () => sar.triage({ readings, baseline, now: NOW, firstSeen: (id) => seen.get(id), suppressions: [], branch: 'main' });
  const { findings, groups } = decide();
  const isGone = sar.goneJudge({ isDefaultBranch: true, isPart: false, readings });
  const clock = sar.nextClock(new Map(), findings, isGone, NOW);
  const plain = { ...baseline, triage: [], waivers: [], sla: { hours: {} } };
  const times = interleave(
    {
      decide: () => timed(decide),
      plain: () => timed(() => sar.triage({ readings, baseline: plain, now: NOW, firstSeen: () => undefined, suppressions: [] })),
      subjects: () => timed(() => sar.subjectsOf(findings, groups)),
      clock: () => timed(() => sar.nextClock(clock, findings, isGone, NOW)),
      json: () => timed(() => JSON.parse(JSON.stringify(readings))),
    },
    ROUNDS,
    WARM_UP,
  );
  const ms = (name) => `${median(times[name]).toFixed(1)} ms`;
  const byJson = ratio(times.decide, times.json);
  line(`${SIGNALS} signals: decision`, ms('decide'), `goal < ${MOST_MS} ms; ${groups.length} groups, ${findings.length} findings`);
  line('  ÷ their JSON, written and read', ratioText(byJson), `limit ${MOST_RATIO}`);
  line('  without overrides, waivers, calendar', ms('plain'), '');
  line('subjects', ms('subjects'), '');
  line('clock after a run', ms('clock'), '');
  const problems = [];
  if (median(times.decide) >= MOST_MS) problems.push(`the decision takes ${ms('decide')}`);
  if (byJson.median > MOST_RATIO) problems.push(`the decision takes ${byJson.median.toFixed(1)} times as long as JSON`);
  if (findings.length < SIGNALS || groups.length < 10) problems.push('the scene is not what it should be');
  return problems;
}

/** Entries that match little, as in a repository that has grown: each is asked of nearly every signal. */
function settings() {
  const entries = Array.from({ length: ENTRIES }, (_, at) => at);
  return {
    triage: entries.map((at) => ({
      match: { rule: at % 2 === 0 ? 'missing-*' : 'rule-*', path: `packages/team-${at}/**/{src,test}/*.yml`, branch: 'main' },
      set: { severity: 'P1', 'sla-hours': 8 },
      reason: 'the team asked for it',
    })),
    waivers: entries.map((at) => ({
      rule: at % 3 === 0 ? '*' : 'rule-*',
      path: `packages/team-${at}/**/old-*.yml`,
      reason: 'known',
      owner: '@team',
      expires: at % 2 === 0 ? '2026-12-31' : '2026-01-01',
    })),
    sla: {
      hours: {},
      calendar: {
        'time-zone': 'Europe/Berlin',
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        holidays: ['2026-12-25'],
        severities: ['P1', 'P2', 'P3'],
      },
    },
  };
}

function readingsOf(signals) {
  const sensors = [...new Set(signals.map(({ sensor }) => sensor))];
  return sensors.map((sensor) => ({
    sensor,
    layer: 'L2',
    outcome: 'signals',
    scope: { unit: 'files', judged: signals.length, unjudged: [] },
    signals: signals.filter((signal) => signal.sensor === sensor),
  }));
}

function signalOf(at) {
  const path = `packages/team-${at % 300}/area-${at % 17}/${at % 2 === 0 ? 'src' : 'lib'}/file-${at}.yml`;
  const kinds = [
    { sensor: 'cache-wiring', rule: 'missing-cache', ecosystem: `e${at % 40}`, artefact: { kind: 'job', path, job: `j${at}` } },
    { sensor: 'action-drift', rule: 'outdated-major', artefact: { kind: 'step', path, name: `owner/action-${at % 60}@v1` } },
    { sensor: 'ci-health', rule: 'repeated-failure', artefact: { kind: 'workflow', path, name: 'SHELL_003' } },
    { sensor: 'variable-audit', rule: 'missing-variable', artefact: { kind: 'variable', path, name: `NAME_${at}` } },
    { sensor: 'doc-links', rule: 'broken-link', artefact: { kind: 'file', path, name: `docs/gone-${at % 500}.md` } },
    { sensor: 'dead-code', rule: `rule-${at % 9}`, artefact: { kind: 'file', path, line: at } },
  ];
  return {
    id: at.toString(16).padStart(16, '0'),
    layer: 'L2',
    condition: 'drifted',
    impact: IMPACTS[at % IMPACTS.length],
    message: `signal ${at} says what is wrong here, and where`,
    expected: 'something else',
    actual: 'this',
    evidence: [{ path, line: 3, text: `deploy.sh: line 3: NAME_${at + 1}: unbound variable` }],
    help: 'Mend it.',
    ...kinds[at % kinds.length],
  };
}
