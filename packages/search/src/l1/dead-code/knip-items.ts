import { isObject, list, object, position, text, type Json } from '../../reports/json-value.js';
import type { DeadCodeRule, DeadItem, DeadItems } from './dead-item.js';

/** Kinds of knip's issues and what they are here: https://knip.dev/reference/issue-types. What is used and not declared is not dead, so it is not among them. */
const KINDS: readonly (readonly [string, DeadCodeRule, string])[] = [
  ['dependencies', 'unused-dependency', 'unused dependency'],
  ['devDependencies', 'unused-dependency', 'unused devDependency'],
  ['exports', 'unused-export', 'unused export'],
  ['types', 'unused-export', 'unused exported type'],
  ['nsExports', 'unused-export', 'unused export of a namespace'],
  ['nsTypes', 'unused-export', 'unused exported type of a namespace'],
  ['enumMembers', 'unused-export', 'unused member of an enum'],
  ['classMembers', 'unused-export', 'unused member of a class'],
  ['namespaceMembers', 'unused-export', 'unused member of a namespace'],
];

/** The results of `knip --reporter json`, in which unused files are a list of their own (knip 5) or issues of the file (knip 6). */
export function knipItems(report: Json): DeadItems {
  const items: DeadItem[] = [];
  const issues = list(report['issues']).filter(isObject);
  for (const file of list(report['files'])) if (typeof file === 'string') items.push(unusedFile(file));
  for (const issue of issues) {
    const written = text(issue['file']);
    if (written === undefined) continue;
    if (list(issue['files']).length > 0) items.push(unusedFile(written));
    for (const [kind, rule, words] of KINDS)
      for (const symbol of symbolsOf(issue[kind])) {
        const name = text(symbol['name']);
        if (name === undefined) continue;
        items.push({ rule, tool: 'knip', code: kind, written, line: position(symbol['line']), name, message: `${words} ${name}` });
      }
  }
  return { ok: true, items, unjudged: [], what: `${issues.length} files with issues of knip` };
}

/** A list of symbols; of members, it may be an object with a list for each enum or class. */
function symbolsOf(value: unknown): readonly Json[] {
  const lists = Array.isArray(value) ? [value] : Object.values(object(value));
  return lists.flatMap((each) => list(each).filter(isObject));
}

function unusedFile(written: string): DeadItem {
  return {
    rule: 'unused-file',
    tool: 'knip',
    code: 'files',
    written,
    line: undefined,
    message: 'no entry of the project leads to the file',
  };
}
