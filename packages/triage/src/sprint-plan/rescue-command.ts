import type { Baseline, Subject } from '@sar/baseline';
import commands from './rescue-commands.json' with { type: 'json' };
import { shellPath, shellWord } from './shell-word.js';

/** The sensor whose mechanical edits take paths. */
const CACHE_SENSOR = 'cache-wiring';
/** Paths of one command; with more, the command is for the whole repository. */
const MOST_PATHS = 20;

interface RuleCommand {
  readonly kinds?: readonly string[];
  readonly command: string;
}

/**
 * The exact command that mends a subject, or the nearest one: the mechanical edit where SAR has one, else what the rule's own command
 * is, else the page of the rule. Undefined where only its help tells: for rules of the baseline's own sensors.
 */
export function rescueCommand({ root, members }: Subject, baseline: Pick<Baseline, 'custom-sensors'>): string | undefined {
  const fixable = members.find(({ signal }) => signal.fix !== undefined);
  if (fixable !== undefined)
    return fixCommand(
      fixable.signal.sensor,
      members.filter(({ signal }) => signal.sensor === fixable.signal.sensor),
    );
  const { rule, sensor, artefact } = root.signal;
  const known: RuleCommand | undefined = Object.hasOwn(commands.rules, rule)
    ? (commands.rules as Record<string, RuleCommand>)[rule]
    : undefined;
  if (known !== undefined && (known.kinds === undefined || known.kinds.includes(artefact.kind))) return known.command;
  if (baseline['custom-sensors'][sensor] !== undefined) return undefined;
  const word = shellWord(rule);
  return word === undefined ? undefined : `sar explain ${word}`;
}

function fixCommand(sensor: string, members: Subject['members']): string | undefined {
  const paths = [...new Set(members.flatMap(({ signal }) => signal.fix?.edits.map(({ path }) => path) ?? []))].toSorted();
  const words = paths.map(shellPath);
  if (sensor === CACHE_SENSOR && words.length <= MOST_PATHS && words.every((word) => word !== undefined))
    return ['sar cache fix', ...words].join(' ');
  const word = shellWord(sensor);
  return word === undefined ? undefined : `sar search --sensor ${word} --fix`;
}
