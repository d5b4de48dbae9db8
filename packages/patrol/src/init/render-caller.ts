import type { ShippedWatchdog } from '@sar/baseline';
import { callerEvents } from './caller-events.js';
import permissionWords from './data/permission-words.json' with { type: 'json' };
import type { CallerPlace } from './caller-place.js';
import { isPinned, sourceComment, type SarSource } from './sar-source.js';
import { startsPerMonth } from './starts-per-month.js';
import { yamlComment, yamlText } from './yaml-words.js';

/** Input of the CI health watchdog with the file of the workflow that it starts. */
export const HEAL_WITH = 'heal-with';

/**
 * The workflow that calls a shipped watchdog: what starts it, exactly the permissions that it needs, and its secrets by name. It has no
 * concurrency group, since the called workflow has one and the same group in both would cancel itself.
 */
export function renderCaller(watchdog: ShippedWatchdog, place: CallerPlace): string {
  return `${[
    ...headLines(watchdog, place.source),
    `name: ${yamlText(callerName(watchdog))}`,
    ...runName(watchdog),
    '',
    'on:',
    ...callerEvents(watchdog, place),
    '',
    '# Nothing but what the job is granted.',
    'permissions: {}',
    '',
    'jobs:',
    `  ${watchdog.id}:`,
    '    permissions:',
    ...permissionLines(watchdog),
    `    uses: ${usesText(watchdog, place.source)}`,
    ...withLines(watchdog, place),
    ...secretLines(watchdog),
  ].join('\n')}\n`;
}

/** `SAR self-healing`, but `SAR CI health`. */
function callerName({ title }: ShippedWatchdog): string {
  return `SAR ${/^[A-Z](?![A-Z])/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title}`;
}

function headLines({ does, cron, secrets, permissions, with: inputs }: ShippedWatchdog, source: SarSource): readonly string[] {
  const needs = Object.entries(secrets).map(([name, what]) => `Secret ${name} (optional): ${what}.`);
  const app = Object.values(inputs).some((text) => text.includes('vars.SAR_APP_CLIENT_ID'))
    ? ['Variable SAR_APP_CLIENT_ID (optional): client id of a GitHub App, whose key is the secret SAR_APP_PRIVATE_KEY.']
    : [];
  const writes = Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [name] : []));
  const cost =
    cron === undefined
      ? 'Cost: a run for each event below.'
      : `Cost: it starts about ${startsPerMonth(cron)} times a month; in a private repository each job is billed by the started minute.`;
  return [
    ...yamlComment(does),
    ...(writes.length === 0 ? [] : yamlComment(`Writes: ${writes.join(', ')}; read below what for.`)),
    ...[...app, ...needs].flatMap((text) => yamlComment(text)),
    ...yamlComment(cost),
    ...sourceComment(source),
    ...(isPinned(source)
      ? []
      : yamlComment(`Pin it: put the full commit of a release in place of ${source.ref}, with the version in a comment behind it.`)),
  ];
}

/** The patterns in the name of a run keep two of them apart for those who read the list of runs, and for the monitor that started them. */
function runName(watchdog: ShippedWatchdog): readonly string[] {
  if (!Object.hasOwn(watchdog.dispatchInputs, 'patterns')) return [];
  const name = callerName(watchdog);
  return [`run-name: "\${{ inputs.patterns && format('${name}: {0}', inputs.patterns) || '${name}' }}"`];
}

function permissionLines({ permissions }: ShippedWatchdog): readonly string[] {
  const words: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = permissionWords;
  return Object.entries(permissions)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, level]) => {
      const what = words[name]?.[level];
      return `      ${name}: ${level}${what === undefined ? '' : ` # ${what}`}`;
    });
}

function usesText({ file }: ShippedWatchdog, { repository, ref, version }: SarSource): string {
  return `${repository}/.github/workflows/${file}@${ref}${version === undefined ? '' : ` # ${version}`}`;
}

function withLines({ with: inputs }: ShippedWatchdog, { callers }: CallerPlace): readonly string[] {
  const lines = Object.entries(inputs).flatMap(([name, text]): readonly string[] => {
    if (name !== HEAL_WITH) return [`      ${name}: ${inputText(text)}`];
    const healer = callers.get('self-healing');
    // GitHub evaluates expressions in it, so that no odd name is passed on.
    return healer === undefined || !/^[\w.-]+$/.test(healer) ? [] : [`      ${name}: ${inputText(healer)}`];
  });
  return lines.length === 0 ? [] : ['    with:', ...lines];
}

/** Expressions are text to YAML as they are. */
function inputText(text: string): string {
  return /^\$\{\{ [^#"\n]* \}\}$/.test(text) && !text.includes(': ') ? text : yamlText(text);
}

function secretLines({ secrets }: ShippedWatchdog): readonly string[] {
  const names = Object.keys(secrets);
  return names.length === 0 ? [] : ['    secrets:', ...names.map((name) => `      ${name}: \${{ secrets.${name} }}`)];
}
