import type { Happening, JobFacts } from '@sar/workflows';
import { stepOf } from './setup-step.js';
import type { Statement } from './statement.js';
import { isPackageManager, usesProject, versionInputs } from './tool-names.js';

/** True when the job's files are this repository's, at the commit of the run, in the root. */
export function checksOutThis({ happenings }: JobFacts): boolean {
  const checkouts = happenings.filter((each) => each.kind === 'action' && each.effects.checksOut);
  return (
    checkouts.length > 0 &&
    checkouts.every(
      (each) => each.kind === 'action' && isOwn(each.with.get('repository')?.value) && !/^[^$]/.test(each.with.get('ref')?.value ?? ''),
    )
  );
}

/** True when a checkout puts the files somewhere else than into the root. */
export function intoFolder({ happenings }: JobFacts): boolean {
  return happenings.some(
    (each) => each.kind === 'action' && each.effects.checksOut && !/^(?:\.?\/?)$/.test(each.with.get('path')?.value ?? ''),
  );
}

/**
 * The folders that a job speaks for: those in which it uses the project with the tool, else that of its scripts.
 *
 * @param from index of the step that sets the tool up; -1 for the container of the job
 */
export function foldersOf(tool: string, facts: JobFacts, from: number): readonly Pick<Statement, 'folder' | 'isSure'>[] {
  const { effectiveJob, effectiveWorkflow, happenings } = facts;
  if (isPackageManager(tool)) return [{ folder: '', isSure: true }];
  const checkout = happenings.find((each) => each.kind === 'action' && each.effects.checksOut);
  const into = checkout?.kind === 'action' ? plainFolder(checkout.with.get('path')?.value ?? '') : undefined;
  const seen = new Set<string>();
  for (const each of happenings.slice(from + 1)) {
    // From here on the job has another version.
    if (setsUp(tool, each)) break;
    if (each.kind !== 'command' || each.command.elsewhere !== undefined) continue;
    if (!usesProject(tool, each.command.program, each.command.args.map(({ text }) => text).join(' '))) continue;
    const folder = plainFolder(each.directory ?? '');
    if (folder === undefined) continue;
    seen.add(into === undefined || into === '' ? folder : `${folder}/`.startsWith(`${into}/`) ? folder.slice(into.length + 1) : folder);
  }
  if (seen.size > 0) return [...seen].map((folder) => ({ folder, isSure: true }));
  const folder = plainFolder(effectiveJob.defaults.workingDirectory?.value ?? effectiveWorkflow.defaults.workingDirectory?.value ?? '');
  return folder === undefined ? [] : [{ folder }];
}

function setsUp(tool: string, happening: Happening): boolean {
  return versionInputs(stepOf(happening)?.action ?? '').some((input) => input.tool === tool);
}

function isOwn(repository: string | undefined): boolean {
  return repository === undefined || repository === '' || /^\$\{\{\s*github\.repository\s*\}\}$/.test(repository);
}

function plainFolder(written: string): string | undefined {
  if (written.includes('$') || written.startsWith('/')) return undefined;
  const folder = written.replace(/^(?:\.\/)+|^\.$/, '').replace(/\/+$/, '');
  return folder.includes('..') ? undefined : folder;
}
