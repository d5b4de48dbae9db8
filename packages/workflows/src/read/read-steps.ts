import type { Node } from 'yaml';
import type { Scalar, ScalarMap, Step } from '../model/workflow-model.js';
import type { YamlView } from './yaml-view.js';

const EMPTY: ScalarMap = new Map();
/** Keys of a step; `parallel`, `background`, `wait`, `wait-all` and `cancel` since 2026-06-25. */
const STEP_KEYS = new Set(
  'id name if uses run shell working-directory env with continue-on-error timeout-minutes parallel background wait wait-all cancel'.split(
    ' ',
  ),
);

/** Reads a list of steps of a job, a composite action or a `parallel:` group. What is no step becomes a note. */
export function readSteps(view: YamlView, node: Node | undefined): readonly Step[] {
  const steps: Step[] = [];
  if (view.isMap(node)) view.note('steps that are not a list', node);
  view.items(node).forEach((item, index) => {
    if (!view.isMap(item)) {
      view.note('a step that is not a mapping', item ?? node);
      return;
    }
    steps.push(readStep(view, item, index));
  });
  return steps;
}

function readStep(view: YamlView, node: Node | undefined, index: number): Step {
  const scalars = new Map<string, Scalar>();
  let env = EMPTY;
  let inputs = EMPTY;
  let children: readonly Step[] = [];
  let other = false;
  for (const entry of view.entries(node)) {
    const { key, value } = entry;
    if (key === 'env') env = view.scalarMap(value);
    else if (key === 'with') inputs = view.scalarMap(value);
    else if (key === 'parallel') children = readSteps(view, value);
    else if (key === 'wait' || key === 'wait-all' || key === 'cancel') other = true;
    else if (!STEP_KEYS.has(key)) view.unknownKey(entry, ' in a step');
    else {
      const scalar = view.scalar(value);
      if (scalar !== undefined) scalars.set(key, scalar);
    }
  }
  const uses = scalars.get('uses');
  const run = scalars.get('run');
  if (uses === undefined && run === undefined && children.length === 0 && !other) {
    view.note('a step without "run" or "uses"', node);
  } else if (uses !== undefined && run !== undefined) {
    view.notes.push({ message: 'a step with both "run" and "uses"', range: uses.range.start > run.range.start ? uses.range : run.range });
  }
  return {
    kind: uses !== undefined ? 'uses' : run !== undefined ? 'run' : 'other',
    index,
    range: view.range(node),
    ...optional('id', scalars.get('id')),
    ...optional('name', scalars.get('name')),
    ...optional('if', scalars.get('if')),
    ...optional('uses', uses),
    ...optional('run', run),
    ...optional('shell', scalars.get('shell')),
    ...optional('workingDirectory', scalars.get('working-directory')),
    ...optional('continueOnError', scalars.get('continue-on-error')),
    env,
    with: inputs,
    children,
    background: scalars.get('background')?.value === 'true',
  };
}

/** `{[key]: value}`, or nothing when the value is undefined: optional properties are absent, never undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
