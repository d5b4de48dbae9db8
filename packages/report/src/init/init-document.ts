import type { InitDocument } from '@sar/baseline';
import type { InitPlan } from './init-plan.js';

/** The plan of `sar init` as a document of schema `sar.init/1`. */
export function initDocument(
  { facts, files, kept, notes, next }: InitPlan,
  { version, applied }: { readonly version: string; readonly applied: boolean },
): InitDocument {
  return {
    schema: 'sar.init/1',
    version,
    applied,
    found: {
      default_branch: facts.defaultBranch,
      languages: facts.languages.map((each) => ({ ...each })),
      package_managers: facts.managers.map((each) => ({ ...each })),
      workflows: facts.workflows.map(({ path, tasks }) => ({ path, tasks: [...tasks] })),
      entries: facts.entries.map((each) => ({ ...each })),
      artefacts: facts.artefacts.map(({ kind, path, declaredIn, remedy }) => ({
        kind,
        path,
        ...(declaredIn !== undefined && { declared_in: declaredIn }),
        ...(remedy !== undefined && { remedy }),
      })),
      callers: facts.callers.map((each) => ({ ...each })),
      ...(facts.baseline !== undefined && { baseline: facts.baseline }),
      ...(facts.owner !== undefined && { owner: { ...facts.owner } }),
    },
    files: files.map((each) => ({ ...each })),
    kept: kept.map(({ path, why }) => ({ path, why })),
    notes: [...notes],
    next: [...next],
  };
}
