import type { SensorRule } from '@sar/baseline';
import type { Rule } from '../../sensor.js';

const SENSOR = 'dead-code';

/** The rules of the sensor; `docs/rules/dead-code/<id>.md` has a page for each. */
export const DEAD_CODE_RULE_TABLE = [
  {
    id: 'unused-import',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a file that imports what it does not use',
    help: 'Remove the import: `ruff check --select F401 --fix <file>` or `eslint --fix <file>` does it. Where it is a re-export, say so: `import x as x`, or `__all__`.',
  },
  {
    id: 'redefined-name',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a name that is defined twice, so that the first definition is never used',
    help: 'Remove or rename one of the two. Of two tests of the same name only the second ever runs.',
  },
  {
    id: 'ambiguous-name',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a variable called `l`, `O` or `I`, which reads like a digit',
    help: 'Give the variable a name that cannot be taken for 1 or 0.',
  },
  {
    id: 'unused-local',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a file with variables or parameters that nothing reads',
    help: 'Remove the variable, or begin its name with `_` where it has to be there.',
  },
  {
    id: 'unused-code',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a file with code that is never reached, or that a tool of the baseline calls dead',
    help: 'Remove the code; git keeps it.',
  },
  {
    id: 'unused-export',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a file that exports what no other file imports',
    help: 'Remove the word `export`, or the code where nothing in the file uses it either. A public interface belongs into `entry` of knip.',
  },
  {
    id: 'unused-file',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a file that no entry of the project leads to',
    help: 'Remove the file, or name it in `entry` of knip where something else loads it.',
  },
  {
    id: 'unused-dependency',
    sensor: SENSOR,
    condition: 'drifted',
    impact: 'advisory',
    summary: 'a package.json that declares packages which nothing uses',
    help: 'Remove them: `npm uninstall <name>`, or name them in `ignoreDependencies` of knip where something uses them unseen.',
  },
] as const satisfies readonly (Rule & { readonly id: SensorRule<'dead-code'> })[];
