import { SHIPPED_WATCHDOGS, type Tree } from '@sar/baseline';
import { MAX_FILE_BYTES, type Invalid, type RepositoryWorkflows, type Workflow } from '@sar/workflows';
import { OWN_ACTIONS } from './own-part.js';
import { RARE_ACTIONS } from './sar-repositories.js';

const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION_PATH = /^(?:(.*)\/)?action\.ya?ml$/;
const FILES = SHIPPED_WATCHDOGS.map(({ file }) => file.replaceAll('.', String.raw`\.`));
/** A folder of its actions, or the name of one of its workflows. */
const CALL = String.raw`/actions/(?:${Object.keys(OWN_ACTIONS).join('|')})\b|/(?:${FILES.join('|')})\b`;
/** What a file that runs SAR, or tells which repository it is, holds: its name, or a call. */
const MENTION = new RegExp(String.raw`\bsar\b|dist/cli|/actions/(?:${RARE_ACTIONS.join('|')})\b|${CALL}`, 'i');
const CALLING = new RegExp(CALL, 'i');
/** Calls of what the repository itself holds. */
const OWN_CALLS = /\buses["']?\s*:\s*["']?[.$]\/([^\s"'#,}]*)/g;

/** The workflow files that can be watchdogs, parsed; reading all of them as text is a small part of parsing them. */
export interface Candidates {
  readonly workflows: readonly Workflow[];
  /** Those that could be watchdogs and cannot be read. */
  readonly unread: readonly Invalid[];
  /** Of those, the ones whose text calls SAR: they were watchdogs, and somebody broke them. */
  readonly broken: readonly Invalid[];
}

/**
 * The workflows that mention SAR, that call something of the repository which does, or that are declared.
 *
 * @param declared paths that are read in any case
 */
export function candidateWorkflows(repository: RepositoryWorkflows, declared: ReadonlySet<string>): Candidates {
  const { tree } = repository;
  const paths = tree.list();
  const workflows = paths.filter((path) => WORKFLOW_PATH.test(path));
  const texts = new Map(workflows.map((path) => [path, textOf(tree, path)]));
  for (const path of paths) {
    const folder = ACTION_PATH.exec(path);
    if (folder !== null) texts.set(folder[1] ?? '', textOf(tree, path));
  }
  const mentioning = withCallers(texts);
  const read = workflows
    // What is no text may be anything.
    .filter((path) => texts.get(path) === undefined || declared.has(path) || mentioning.has(path))
    .flatMap((path) => repository.workflow(path) ?? []);
  const unread = read.flatMap((file) => (file.kind === 'invalid' ? [file] : []));
  return {
    workflows: read.flatMap((file) => (file.kind === 'workflow' ? [file] : [])),
    unread,
    broken: unread.filter(({ path }) => CALLING.test(texts.get(path) ?? '')),
  };
}

/** The files that mention SAR, and all that lead to one by calls: paths of workflows, folders of actions. */
function withCallers(texts: ReadonlyMap<string, string | undefined>): ReadonlySet<string> {
  const callers = new Map<string, string[]>();
  const found: string[] = [];
  for (const [path, text = ''] of texts) {
    if (MENTION.test(text)) found.push(path);
    for (const [, called = ''] of text.matchAll(OWN_CALLS)) {
      const target = called.replace(/^(?:\.?\/)+|\/+$/g, '');
      const known = callers.get(target);
      if (known === undefined) callers.set(target, [path]);
      else known.push(path);
    }
  }
  const all = new Set(found);
  // The list grows while it is walked.
  for (const path of found)
    for (const caller of callers.get(path) ?? []) {
      if (all.has(caller)) continue;
      all.add(caller);
      found.push(caller);
    }
  return all;
}

function textOf(tree: Tree, path: string): string | undefined {
  const content = tree.read(path, MAX_FILE_BYTES);
  return content.kind === 'text' ? content.text : undefined;
}
