import { parseUses, type Happening, type Range } from '@sar/workflows';

/** A step that may set a tool up. */
export interface SetupStep {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  lineOf(input: string): number | undefined;
}

/** The step of another repository's action; undefined for everything else. */
export function stepOf(happening: Happening): SetupStep | undefined {
  if (happening.kind === 'command') return undefined;
  const { step } = happening.site;
  const uses = step.uses === undefined ? undefined : parseUses(step.uses, '');
  if (uses?.kind !== 'remote') return undefined;
  const inputs = happening.kind === 'action' ? happening.with : step.with;
  const ranges = new Map<string, Range>([...step.with].map(([key, { range }]) => [key, range]));
  const texts = new Map([...inputs].map(([key, { value }]) => [key, value]));
  const { action, ref } = uses.reference;
  // The branch names of this action are versions.
  if (action === 'dtolnay/rust-toolchain' && !texts.has('toolchain') && /^\d/.test(ref)) texts.set('toolchain', ref);
  return { action, inputs: texts, lineOf: (input) => ranges.get(input)?.line };
}
