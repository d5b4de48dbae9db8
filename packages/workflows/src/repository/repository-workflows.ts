import type { FileContent, Tree } from '@sar/baseline';
import type { Action, Invalid, Workflow } from '../model/workflow-model.js';
import { MAX_FILE_BYTES } from '../read/parse-yaml.js';
import { readAction, readWorkflow } from '../read/read-workflow.js';
import { scriptMemory, type ScriptMemory } from './script-memory.js';

const WORKFLOW_PATH = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION_PATH = /(?:^|\/)action\.ya?ml$/;
/** Folders whose actions are test data or copies, not the repository's own. */
const NOT_OWN = /(?:^|\/)(?:node_modules|vendor|third_party|fixtures?|__fixtures__|testdata|test-data|__tests__|templates?|examples?)\//;

/** The workflow and action files of one repository, read when first asked for and kept. */
export interface RepositoryWorkflows {
  readonly tree: Tree;
  /** Scripts that were read already: the same ones stand in many jobs. */
  readonly scripts: ScriptMemory;
  /** Every file in `.github/workflows`, sorted by path. */
  workflows(): readonly (Workflow | Invalid)[];
  /** The repository's own action files. */
  actions(): readonly (Action | Invalid)[];
  /** The workflow at a path, also outside `.github/workflows`; undefined when there is no such file. */
  workflow(path: string): Workflow | Invalid | undefined;
  /** The action in a folder (`''` is the root); undefined when there is none. */
  action(folder: string): Action | Invalid | undefined;
}

/** Opens a repository; reads nothing yet. */
export function repositoryWorkflows(tree: Tree): RepositoryWorkflows {
  // Kept apart: a job may name an action's file as its workflow.
  const workflow = kept(tree, readWorkflow);
  const actionFile = kept(tree, readAction);
  const present = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);
  return {
    tree,
    scripts: scriptMemory(tree),
    workflow,
    workflows: () =>
      tree
        .list()
        .filter((path) => WORKFLOW_PATH.test(path))
        .flatMap((path) => present(workflow(path))),
    actions: () =>
      tree
        .list()
        .filter((path) => ACTION_PATH.test(path) && !NOT_OWN.test(path))
        .flatMap((path) => present(actionFile(path))),
    action: (folder) => {
      const prefix = folder === '' ? '' : `${folder}/`;
      return actionFile(`${prefix}action.yml`) ?? actionFile(`${prefix}action.yaml`);
    },
  };
}

/** A reader that reads each file once. */
function kept<T>(tree: Tree, read: (path: string, text: string) => T | Invalid): (path: string) => T | Invalid | undefined {
  const known = new Map<string, T | Invalid | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readFile(tree, path, read));
    return known.get(path);
  };
}

function readFile<T>(tree: Tree, path: string, read: (path: string, text: string) => T | Invalid): T | Invalid | undefined {
  const content = tree.read(path, MAX_FILE_BYTES);
  if (content.kind === 'text') return read(path, content.text);
  return content.kind === 'absent' ? undefined : unreadable(path, content);
}

function unreadable(path: string, content: Exclude<FileContent, { kind: 'text' | 'absent' }>): Invalid {
  switch (content.kind) {
    case 'binary':
      return { kind: 'invalid', path, reason: 'binary', message: 'it is a binary file' };
    case 'too-large':
      return { kind: 'invalid', path, reason: 'too-large', message: `larger than ${MAX_FILE_BYTES / 1024} KB; it was not parsed` };
    case 'outside':
      return { kind: 'invalid', path, reason: 'outside', message: 'it is a link out of the repository; it was not read' };
    case 'unreadable':
      return { kind: 'invalid', path, reason: 'unreadable', message: `it cannot be read: ${content.reason}` };
  }
}
