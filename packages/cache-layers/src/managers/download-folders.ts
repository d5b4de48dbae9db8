import { posix, win32 } from 'node:path';
import type { Machine } from '../machine.js';
import type { PackageManager } from './package-manager.js';

/**
 * Absolute paths of what a package manager keeps of its downloads, by its own rules: a variable that moves the folder counts before the
 * system's place for caches. A relative one counts from the project, where the manager runs.
 *
 * @param project root of the project, absolute
 */
export function downloadFolders(manager: PackageManager, machine: Machine, project: string): readonly string[] {
  const path = machine.os === 'windows' ? win32 : posix;
  const found = manager.folders[machine.os]
    .map((template) => folderOf(template, { ...machine, home: homeOf(manager, machine) }))
    .find((folder) => folder !== undefined);
  const folder = path.resolve(project, found ?? '.');
  const within = manager.within.length === 0 ? [folder] : manager.within.map((name) => path.join(folder, name));
  return manager.inProject === undefined ? within : [...within, path.join(project, manager.inProject)];
}

function homeOf({ rootHome }: PackageManager, { isRoot, home }: Machine): string {
  return isRoot ? (rootHome ?? home) : home;
}

function folderOf(template: string, { home, variables }: Pick<Machine, 'home' | 'variables'>): string | undefined {
  if (template.startsWith('~/')) return `${home}/${template.slice(2)}`;
  const [first = '', ...rest] = template.slice(1).split('/');
  const value = variables[first];
  return value === undefined || value.trim() === '' ? undefined : [value, ...rest].join('/');
}
