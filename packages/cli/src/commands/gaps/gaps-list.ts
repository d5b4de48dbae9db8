import { gapEntry, quoteUntrusted, UserError, type Gap } from '@sar/baseline';
import { countOf, cutEnd, gapCounts, gapTable, GAP_STATUS_NAMES, jsonText, terminalSafe } from '@sar/report';
import { impactOf } from '@sar/triage';
import type { Arguments, Command, OptionSpec } from '../../arguments/command.js';
import { columns } from '../../output/columns.js';
import { FILTER_OPTIONS } from './gap-fields.js';
import { openRegistry, problemLines, REGISTRY_OPTIONS } from './open-registry.js';

const FORMAT: OptionSpec = {
  name: 'format',
  value: 'FORMAT',
  choices: ['table', 'json', 'md'],
  help: 'table (default), json or md',
};

/** `sar gaps list`: the registry. */
export const gapsList: Command = {
  name: 'gaps list',
  summary: 'list the gaps of the registry',
  positionals: '',
  maxPositionals: 0,
  options: [FORMAT, ...FILTER_OPTIONS, ...REGISTRY_OPTIONS],
  examples: ['sar gaps list', 'sar gaps list --status open,in-progress --severity P1', 'sar gaps list --format json'],
  async run(given, io) {
    const { registry, survey } = await openRegistry(given, io);
    const settings = survey.baseline.gaps;
    const gaps = chosen(registry.gaps, given);
    const impact = (gap: Gap): number | undefined => impactOf(gap, settings);
    if (given.value('format') === 'json') {
      const entries = gaps.map((gap) => ({ ...gapEntry(gap), ...(impact(gap) !== undefined && { impact: impact(gap) }) }));
      io.out(jsonText({ schema: 'sar.gaps/1', directory: registry.directory, gaps: entries }));
    } else if (given.value('format') === 'md') io.out(gapTable(gaps, impact));
    else io.out([...tableLines(gaps, impact, io.columns), countsLine(gaps, registry.gaps.length), ''].join('\n'));
    for (const line of problemLines(registry.problems)) io.err(`${terminalSafe(line.trim())}\n`);
    return 0;
  },
};

/** Filters that leave nothing do not make the registry empty. */
function countsLine(gaps: readonly Gap[], all: number): string {
  return gaps.length === 0 && all > 0 ? `None of ${countOf(all, 'gap')} passes the filters.` : gapCounts(gaps);
}

const TITLES = ['ID', 'SEV', 'STATUS', 'LAYER', 'IMPACT', 'OWNER', 'PLAYBOOK', 'GAP'];

/** On a terminal long words are cut; in a pipe they are not. */
function tableLines(gaps: readonly Gap[], impact: (gap: Gap) => number | undefined, width: number | undefined): readonly string[] {
  if (gaps.length === 0) return [];
  const lines = columns([TITLES, ...gaps.map((gap) => row(gap, impact(gap)))]);
  return width === undefined ? lines : lines.map((line) => cutEnd(line, width));
}

function row(gap: Gap, impact: number | undefined): readonly string[] {
  const { id, severity = '-', status, layer, owner = '-', playbook = '-', gap: words } = gap;
  return [id, severity, GAP_STATUS_NAMES[status], layer, impact === undefined ? '-' : String(impact), owner, playbook, words];
}

/** The gaps that pass every filter. */
function chosen(gaps: readonly Gap[], given: Arguments): readonly Gap[] {
  const filters = (['status', 'severity', 'layer', 'owner'] as const).flatMap((key) => {
    const words = given.values(key);
    const choices = FILTER_OPTIONS.find(({ name }) => name === key)?.suggest?.();
    const wrong = words.find((word) => choices?.includes(word) === false);
    if (wrong !== undefined) throw new UserError(`--${key} takes ${choices?.join(', ')}, not ${quoteUntrusted(wrong)}`);
    return words.length === 0 ? [] : [{ key, words }];
  });
  return gaps.filter((gap) => filters.every(({ key, words }) => words.includes(gap[key] ?? '')));
}
