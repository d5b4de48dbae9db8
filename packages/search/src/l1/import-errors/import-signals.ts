import type { Evidence, Signal } from '@sar/baseline';
import { signalOf } from '../../reading/signal-of.js';
import type { ImportFault } from './import-fault.js';
import { IMPORT_ERRORS_RULE_TABLE } from './import-errors-rules.js';

/** Places that a signal names; the rest is counted. */
const MAX_EVIDENCE = 20;

/** One signal for each module that is missing or that a project should declare; the first place that is sure leads. */
export function importSignals(faults: readonly ImportFault[]): readonly Signal[] {
  const groups = new Map<string, ImportFault[]>();
  for (const fault of faults) {
    const key = `${fault.rule}\0${fault.group}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fault]);
    else group.push(fault);
  }
  return [...joined([...groups.values()])].flatMap(signalOfGroup);
}

/** Several modules that are missing to one file alone are one thing to mend: the file was moved, or copied from elsewhere. */
function joined(groups: readonly (readonly ImportFault[])[]): Iterable<readonly ImportFault[]> {
  const result = new Map<string, ImportFault[]>();
  for (const group of groups) {
    const [first] = group;
    const files = new Set(group.map(({ path }) => path));
    const isOfOneFile = first?.rule === 'unresolved-import' && files.size === 1;
    const key = isOfOneFile ? `file\0${first.path}\0${String(first.isDoubtful)}` : `module\0${first?.rule}\0${first?.group}`;
    const joint = result.get(key);
    if (joint === undefined) result.set(key, [...group]);
    else for (const fault of group) joint.push(fault);
  }
  return result.values();
}

function signalOfGroup(group: readonly ImportFault[]): readonly Signal[] {
  const sorted = group.toSorted(
    (a, b) => Number(a.isDoubtful) - Number(b.isDoubtful) || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line),
  );
  const [first] = sorted;
  const rule = IMPORT_ERRORS_RULE_TABLE.find(({ id }) => id === first?.rule);
  if (first === undefined || rule === undefined) return [];
  const files = new Set(group.map(({ path }) => path)).size;
  const evidence: Evidence[] = sorted.slice(0, MAX_EVIDENCE).map(({ path, line, module }) => ({ path, line, text: `imports ${module}` }));
  if (sorted.length > MAX_EVIDENCE) evidence.push({ path: first.path, text: `${sorted.length - MAX_EVIDENCE} more are not named here` });
  const modules = new Set(group.map((fault) => fault.group)).size;
  const isOfFile = first.rule === 'unresolved-import' && files === 1;
  const where = files === 1 ? '' : `, imported by ${files} files`;
  const whose = modules === 1 ? `the module ${first.module} is` : `${modules} modules are`;
  const what = first.rule === 'unresolved-import' ? `${whose} not there` : `${whose} not declared`;
  return [
    signalOf(rule, 'L1', {
      artefact: { kind: 'file', path: first.path, line: first.line, name: first.module },
      // A file's missing modules keep one id while some of them are mended.
      identity: isOfFile ? ['file', first.path, String(first.isDoubtful)] : ['module', first.group],
      message: modules === 1 ? `${what}${where}: ${first.actual}` : `${what}, the first: ${first.module}: ${first.actual}`,
      expected: first.expected,
      actual: first.actual,
      evidence,
      ...(first.help !== undefined && { help: first.help }),
      ...(first.isDoubtful && { pedantic: true }),
      ...(sorted.every(({ isAuxiliary }) => isAuxiliary) && { impact: 'advisory' as const }),
    }),
  ];
}
