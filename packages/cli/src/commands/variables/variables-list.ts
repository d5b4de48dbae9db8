import type { LiveEntry } from '@sar/baseline';
import { countOf, jsonText, terminalSafe } from '@sar/report';
import { digestText, valueDigest } from '@sar/search';
import type { Command } from '../../arguments/command.js';
import { expectKnown } from '../../live/expect-known.js';
import { LIVE_OPTIONS } from '../../live/live-options.js';
import { openIntentPorts } from '../../live/open-intent-ports.js';
import { ENVIRONMENT, SCOPE, targetOptions, targetWords } from '../../live/target-options.js';
import { columns } from '../../output/columns.js';

/** `sar variables list`: the variables that GitHub has. */
export const variablesList: Command = {
  name: 'variables list',
  summary: 'list the variables of the repository, an environment or the organisation',
  positionals: '',
  maxPositionals: 0,
  details: 'Values are shown as length and hash unless --values asks for them.',
  options: [
    SCOPE,
    ENVIRONMENT,
    { name: 'values', help: 'show the values' },
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print' },
    ...LIVE_OPTIONS,
  ],
  examples: ['sar variables list', 'sar variables list --environment production --format json'],
  async run(given, io) {
    const { repository, ports } = await openIntentPorts(given, io);
    const target = targetOptions(given, repository);
    const entries = expectKnown(await ports.reader.list(target)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const withValues = given.flag('values');
    if (given.value('format') === 'json') {
      io.out(jsonText({ schema: 'sar.variables/1', target, variables: entries.map((entry) => shown(entry, withValues)) }));
      return 0;
    }
    const rows = entries.map((entry) => [entry.name, entry.updatedAt?.slice(0, 10) ?? '', valueText(entry, withValues)]);
    for (const line of columns(rows)) io.out(`${line}\n`);
    io.out(`${rows.length === 0 ? '' : '\n'}${countOf(entries.length, 'variable')} of the ${terminalSafe(targetWords(target))}\n`);
    return 0;
  },
};

function shown({ name, createdAt, updatedAt, value = '' }: LiveEntry, withValues: boolean): object {
  const { length, sha256Prefix } = valueDigest(value);
  return {
    name,
    created_at: createdAt,
    updated_at: updatedAt,
    ...(withValues ? { value } : { digest: { length, sha256_prefix: sha256Prefix } }),
  };
}

function valueText({ value = '' }: LiveEntry, withValues: boolean): string {
  return withValues ? value : digestText(valueDigest(value));
}
