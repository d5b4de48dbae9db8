import { type Baseline, type Subject, shellPath, shellWord } from '@sar/baseline';
import commands from './rescue-commands.json' with { type: 'json' };
import { isForeignSensor } from './foreign-sensor.js';

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
 * is, else the page of the rule. Undefined where only its help tells: for rules of the baseline's own sensors, and of other programs.
 */
export function rescueCommand({ root, members }: Subject, baseline: Pick<Baseline, 'sensors' | 'custom-sensors'>): string | undefined {
  const fixable = members.find(({ signal }) => signal.fix !== undefined && !isForeignSensor(signal.sensor, baseline));
  if (fixable !== undefined)
    return fixCommand(
      fixable.signal.sensor,
      members.filter(({ signal }) => signal.sensor === fixable.signal.sensor),
    );
  const { rule, sensor, artefact } = root.signal;
  if (isForeignSensor(sensor, baseline)) return undefined;
  const known: RuleCommand | undefined = Object.hasOwn(commands.rules, rule)
    ? (commands.rules as Record<string, RuleCommand>)[rule]
    : undefined;
  if (known !== undefined && (known.kinds === undefined || known.kinds.includes(artefact.kind))) return known.command;
  if (Object.hasOwn(baseline['custom-sensors'], sensor)) return undefined;
  const word = shellWord(rule);
  return word === undefined ? undefined : `sar explain ${word}`;
}

function fixCommand(sensor: string, members: Subject['members']): string | undefined {
  const paths = [...new Set(members.flatMap(({ signal }) => signal.fix?.edits.map(({ path }) => path) ?? []))].toSorted();
  const words = paths.map(shellPath);
  if (sensor === CACHE_SENSOR) {
    const isNamed = words.length <= MOST_PATHS && words.every((word) => word !== undefined);
    return ['sar cache fix', ...(isNamed ? words : [])].join(' ');
  }
  const word = shellWord(sensor);
  return word === undefined ? undefined : `sar search --sensor ${word} --fix`;
}
