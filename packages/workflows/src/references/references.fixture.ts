import { memoryTree } from '@sar/testkit';
import { readAction, readWorkflow } from '../read/read-workflow.js';
import { repositoryWorkflows } from '../repository/repository-workflows.js';
import type { Reference, References } from './reference.js';
import { referencesOf } from './references-of.js';
import { repositoryReferences } from './repository-references.js';

/** The references of a repository of the given files; names of workflows stand without their folder. */
export function referencesIn(files: Readonly<Record<string, string>>): References {
  const placed = Object.entries(files).map(([path, text]) => [path.includes('/') ? path : `.github/workflows/${path}`, text]);
  return repositoryReferences(repositoryWorkflows(memoryTree(Object.fromEntries(placed))));
}

/** The references of one workflow, or of an action when the path says so. */
export function referencesInText(text: string, path = '.github/workflows/ci.yml'): References {
  const document = path.endsWith('action.yml') ? readAction(path, text) : readWorkflow(path, text);
  if (document.kind === 'invalid') throw new Error(document.message);
  return referencesOf(document);
}

/** One reference in a line: `secrets.X env=prod [push] live guarded`. */
export function lineOf({ path, context, name, environment, events, effect, ...flags }: Reference): string {
  const { kind } = environment;
  const where = kind === 'none' ? [] : [`env=${kind === 'named' ? environment.name : `<${kind}>`}`];
  const given = (['guarded', 'environmentOnly'] as const).filter((flag) => flags[flag] === true);
  const only = flags.onlyFor === undefined ? [] : [`only=${flags.onlyFor}`];
  const built = flags.builtin === undefined ? [] : [flags.builtin];
  const file = path.replace('.github/workflows/', '');
  return [`${file}: ${context}.${name}`, ...where, `[${events.join(' ')}]`, effect, ...given, ...only, ...built].join(' ');
}

/** The references of a repository, a line each. */
export function linesIn(files: Readonly<Record<string, string>>): readonly string[] {
  return referencesIn(files).references.map(lineOf);
}

/** A workflow of one job, from its lines without their indentation of four. */
export function jobIn(head: string, ...lines: readonly string[]): string {
  return [head, 'jobs:', '  a:', ...lines.map((line) => `    ${line}`), ''].join('\n');
}
