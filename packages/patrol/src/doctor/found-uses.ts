import { parseUses, type RepositoryWorkflows, type Scalar, type Workflow } from '@sar/workflows';
import type { SarUse } from './watchdog-calls.js';

/** A `uses`, and the file that it stands in. */
export interface Found {
  readonly uses: Scalar;
  readonly path: string;
  readonly text: string;
}

/** Every `uses` of the workflows and of the repository's own composite actions. */
export function foundIn(repository: RepositoryWorkflows, workflows: readonly Workflow[]): readonly Found[] {
  const inWorkflows = workflows.flatMap(({ path, text, jobs }) =>
    jobs.flatMap(({ uses, steps }) =>
      [uses, ...steps.flatMap((step) => [step.uses, ...step.children.map((child) => child.uses)])].flatMap((scalar) =>
        scalar === undefined ? [] : [{ uses: scalar, path, text }],
      ),
    ),
  );
  const inActions = repository
    .actions()
    .flatMap((action): readonly Found[] =>
      action.kind === 'invalid'
        ? []
        : action.steps.flatMap(({ uses }) => (uses === undefined ? [] : [{ uses, path: action.path, text: action.text }])),
    );
  return [...inWorkflows, ...inActions];
}

/** The use, where it is of one of the repositories `homes`, in lower case. */
export function useOf({ uses, path, text }: Found, homes: ReadonlySet<string>): readonly SarUse[] {
  const parsed = parseUses(uses, text);
  if (parsed.kind !== 'remote' || !homes.has(parsed.reference.written.toLowerCase())) return [];
  const { written, ref, pinned, version } = parsed.reference;
  return [{ path, line: uses.range.line, source: { kind: 'remote', repository: written, ref, pinned, version } }];
}

/** What is written, where it is an action of another repository at no commit. */
export function unpinnedOf({ uses, text }: Found, homes: ReadonlySet<string>): readonly string[] {
  const parsed = parseUses(uses, text);
  if (parsed.kind !== 'remote' || parsed.reference.pinned || homes.has(parsed.reference.written.toLowerCase())) return [];
  // GitHub's setting is about actions; workflows may be called by a tag.
  return parsed.reference.action.includes('/.github/workflows/') ? [] : [uses.value.trim()];
}
