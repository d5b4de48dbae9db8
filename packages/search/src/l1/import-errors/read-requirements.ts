import type { Declared } from './declared.js';
import { requirementName } from './requirement-name.js';

/** Reads a requirements file: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export function readRequirements(text: string): Declared {
  const names: string[] = [];
  const files: string[] = [];
  for (const raw of text.replaceAll(/\\\r?\n/g, ' ').split('\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const file = /^(?:-r|--requirement|-c|--constraint)[\s=]\s*(\S+)/.exec(line)?.[1];
    if (file !== undefined) files.push(file);
    const name = requirementName(line.replace(/^(?:-e|--editable)[\s=]\s*/, ''));
    if (name !== undefined) names.push(name);
  }
  return { names, files, isComplete: true, isManifest: true };
}
