import { quoteUntrusted, type Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { Mismatch } from './judge-tool.js';
import type { Statement } from './statement.js';
import { toolName } from './tool-names.js';
import { versionRule } from './version-mismatch-rules.js';
import type { VersionFile } from './workflow-statements.js';

/** Most places of a finding that are named. */
const MAX_PLACES = 40;

/** The signal of statements that exclude each other: one for a tool and folder, with all places. */
export function mismatchSignal({ rule, tool, folder, right, wrong, pedantic }: Mismatch): Signal {
  const [first] = wrong;
  const [measure] = right;
  if (first === undefined || measure === undefined) throw new Error('a mismatch without places');
  const name = toolName(tool);
  const places = [...distinct(right), ...distinct(wrong)];
  const more = distinct(wrong).length - 1;
  const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'place' : 'places'})`;
  const isTarget = wrong.every(({ claim }) => claim === 'target');
  return signalOf(versionRule(rule), 'L3', {
    artefact: { kind: 'file', path: first.path, line: first.line, name, ...(first.job !== undefined && { job: first.job }) },
    identity: [tool, folder],
    message: `${name}: ${sentence(rule, first, measure)}${others}`,
    expected: `${name} ${written(measure)}, as ${measure.path} says`,
    actual: `${name} ${[...new Set(wrong.map(written))].slice(0, 8).join('; ')}`,
    evidence: places.slice(0, MAX_PLACES).map((each) => ({ path: each.path, line: each.line, text: `${each.by}: ${written(each)}` })),
    help: helpOf(rule, name, measure, wrong),
    // A checker that assumes another version judges wrongly; nothing is run with it.
    ...(isTarget && { impact: 'advisory' }),
    ...(pedantic && { pedantic: true }),
  });
}

/** The signal of a step whose version file is not there. */
export function missingFileSignal({ tool, path, line, job, by, file }: VersionFile): Signal {
  return signalOf(versionRule('missing-version-file'), 'L3', {
    artefact: { kind: 'step', path, line, job, name: toolName(tool) },
    identity: [path, job, tool, file],
    message: `${by} is ${quoteUntrusted(file, 200)}, and the repository has no such file`,
    expected: `a file ${quoteUntrusted(file, 200)}`,
    actual: 'no such file',
    help: `Correct the path in ${path}, or add ${quoteUntrusted(file, 200)} with the version of ${toolName(tool)}.`,
  });
}

/** Jobs of called workflows, and folders of one job, may have one place in common. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((each) => [`${each.path}:${each.line}:${written(each)}`, each])).values()];
}

function sentence(rule: Mismatch['rule'], wrong: Statement, right: Statement): string {
  const is = `${wrong.by} in ${wrong.path} is ${written(wrong)}`;
  const measure = `${right.by} in ${right.path}`;
  switch (rule) {
    case 'unsupported-version':
      return `${is}, which ${measure} (${written(right)}) excludes`;
    case 'conflicting-pins':
      return `${is}, and ${measure} is ${written(right)}`;
    case 'version-not-in-ci':
      return `no workflow sets up ${written(right)}, which ${measure} pins: ${is}`;
    case 'version-differs-in-ci':
      return `${is}, elsewhere it is ${written(right)} (${measure})`;
  }
}

function helpOf(rule: Mismatch['rule'], name: string, right: Statement, wrong: readonly Statement[]): string {
  const places = [...new Set(wrong.map(({ path, line }) => `${path}:${line}`))];
  const where = `${places.slice(0, 4).join(', ')}${places.length > 4 ? ` and ${places.length - 4} more` : ''}`;
  return rule === 'unsupported-version'
    ? `Set ${name} to a version inside of ${written(right)} in ${where}, or widen ${right.by} in ${right.path}.`
    : `Set ${name} to ${written(right)} in ${where}, or change ${right.path} to what is used there.`;
}

function written({ values }: Statement): string {
  const shown = values.slice(0, 8).map((value) => quoteUntrusted(value.written, 60).slice(1, -1));
  return `${shown.join(', ')}${values.length > shown.length ? ' …' : ''}`;
}
