import { UserError } from '@sar/baseline';
import type { Reference } from '@sar/workflows';
import { planPreflight, type PlannedEntry, type PreflightEntry, type PreflightJob } from './plan-preflight.js';
import { PREFLIGHT_SCRIPT } from './preflight-script.js';

/** Events for which a preflight can be generated. */
export const PREFLIGHT_EVENTS = ['workflow_dispatch', 'pull_request', 'push', 'schedule'] as const;
export type PreflightEvent = (typeof PREFLIGHT_EVENTS)[number];

export interface PreflightOptions {
  /** Entries whose absence fails the run, referenced or not. */
  readonly required?: readonly PreflightEntry[];
  /** What starts it; without it, `workflow_dispatch` alone. */
  readonly events?: readonly PreflightEvent[];
}

/** Who runs see what is configured: https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const WITHHELD =
  "${{ github.actor == 'dependabot[bot]' && 'dependabot' || " +
  "github.event.pull_request.number > 0 && github.event.pull_request.head.repo.full_name != github.repository && 'forks' || '' }}";
const HEAD = [
  '# Tests whether the variables and secrets that the workflows use are there. No secret enters the environment of a script:',
  '# that holds only whether the secret is empty. Jobs of protected environments wait for the approval that these demand.',
];

/**
 * The text of a workflow that tests each referenced variable and secret for emptiness, without permissions and without a checkout;
 * one job for each environment, which creates no deployment. Each job has the output `result`, a JSON text of schema
 * `sar.preflight/1`. In runs for forks and of Dependabot, what GitHub withholds is `unknown`.
 *
 * @throws UserError when there is nothing to test, and as {@link planPreflight} says
 */
export function preflightWorkflow(references: readonly Reference[], options: PreflightOptions = {}): string {
  const { jobs, impossible } = planPreflight(references, options.required ?? []);
  if (jobs.length === 0) {
    throw new UserError('there is nothing to test: no workflow uses a variable or secret, and the registry requires none');
  }
  const notes = impossible.map(
    (name) => `# Not tested, since GitHub allows no such name: ${JSON.stringify(name).replace(/\P{ASCII}/gu, '?')}`,
  );
  const lines = [
    ...HEAD,
    ...notes,
    'name: SAR preflight',
    'on:',
    ...triggers(options.events ?? ['workflow_dispatch']),
    'permissions: {}',
    'concurrency:',
    '  group: sar-preflight-${{ github.ref }}',
    '  cancel-in-progress: true',
    'jobs:',
    ...jobs.flatMap((job, index) => jobLines(job, index === 0 ? 'preflight' : `preflight-${index + 1}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function triggers(events: readonly PreflightEvent[]): readonly string[] {
  return [...new Set(events)].flatMap((event) => (event === 'schedule' ? ['  schedule:', "    - cron: '17 6 * * 1'"] : [`  ${event}:`]));
}

function jobLines({ environment, entries }: PreflightJob, id: string): readonly string[] {
  const named = environment === undefined ? [] : ['    environment:', `      name: ${quoted(environment)}`, '      deployment: false'];
  const words = (chosen: readonly PlannedEntry[]) => quoted(chosen.map(keyOf).join(' '));
  return [
    `  ${id}:`,
    `    name: ${quoted(environment === undefined ? 'Preflight' : `Preflight of ${environment}`)}`,
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 5',
    '    permissions: {}',
    ...named,
    '    outputs:',
    '      result: ${{ steps.test.outputs.result }}',
    '    steps:',
    '      - name: Test what is configured',
    '        id: test',
    '        shell: bash',
    '        env:',
    `          ENTRIES: ${words(entries)}`,
    `          REQUIRED: ${words(entries.filter(({ required }) => required))}`,
    `          UNSURE: ${words(entries.filter(({ unsure }) => unsure))}`,
    `          ENVIRONMENT_JSON: ${quoted(environment === undefined ? 'null' : JSON.stringify(environment))}`,
    `          WITHHELD: ${WITHHELD}`,
    ...entries.map((entry) => `          HAS_${keyOf(entry)}: \${{ ${entry.context}.${entry.name} != '' }}`),
    '        run: |',
    ...PREFLIGHT_SCRIPT.map((line) => `          ${line}`),
  ];
}

function keyOf({ context, name }: PlannedEntry): string {
  return `${context.toUpperCase()}_${name}`;
}

/** A JSON text is a double-quoted YAML text, too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
