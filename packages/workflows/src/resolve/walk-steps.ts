import type { FileContent } from '@sar/baseline';
import { effectsOf } from '../knowledge/effects-of.js';
import { evaluateCondition, substitute } from '../expressions/partial-evaluation.js';
import { settleByFile } from '../knowledge/settle-by-file.js';
import type { CacheEffect } from '../knowledge/knowledge-types.js';
import type { Scalar, Step } from '../model/workflow-model.js';
import type { RepositoryWorkflows } from '../repository/repository-workflows.js';
import { filledIn, lookupOf, type Frame } from './frame.js';
import type { Happening, Site } from './job-facts.js';
import { inputsOfCall } from './inputs-of-call.js';
import { parseUses } from './parse-uses.js';
import { afford } from './walk-budget.js';
import { walkScript } from './walk-script.js';

/** Composite actions nest at most this deep on GitHub (runner: CompositeActionsMaxDepth = 9). */
const MAX_COMPOSITE_DEPTH = 10;

/** Reads steps in order, following what the repository itself holds, and appends what happens. */
export function walkSteps(repository: RepositoryWorkflows, steps: readonly Step[], frame: Frame, happenings: Happening[]): void {
  for (const step of steps) {
    if (!afford(frame.budget, 'steps', 1, siteOf(step, frame), happenings)) return;
    walkStep(repository, step, frame, happenings);
  }
}

function walkStep(repository: RepositoryWorkflows, step: Step, outer: Frame, happenings: Happening[]): void {
  const inside: Frame = {
    ...outer,
    outerStep: outer.outerStep ?? step,
    env: step.env.size === 0 ? outer.env : { ...outer.env, ...filledIn(step.env, lookupOf(outer)) },
  };
  // The runner merges a step's own variables before it looks at the step's condition (runner: StepsRunner.RunAsync).
  const holds = step.if === undefined ? true : evaluateCondition(step.if.value, lookupOf(inside));
  if (holds === false) return;
  const frame = step.if === undefined || holds === true ? inside : { ...inside, conditions: [...outer.conditions, step.if.value] };
  const site = siteOf(step, frame);
  walkSteps(repository, step.children, frame, happenings);
  if (step.run !== undefined) walkScript(repository, step, step.run, frame, site, happenings);
  if (step.uses !== undefined) walkUses(repository, step, step.uses, frame, site, happenings);
}

function siteOf(step: Step, frame: Frame): Site {
  return {
    path: frame.path,
    range: (step.uses ?? step.run)?.range ?? step.range,
    step,
    via: frame.via,
    outerStep: frame.outerStep ?? step,
    conditional: frame.conditions.length > 0,
    conditions: frame.conditions,
  };
}

function walkUses(repository: RepositoryWorkflows, step: Step, uses: Scalar, frame: Frame, site: Site, happenings: Happening[]): void {
  const parsed = parseUses(uses, frame.text);
  const lookup = lookupOf(frame);
  const unknown = (reason: string, name: string): void => {
    happenings.push({ kind: 'unknown', site, reason, name, mayCache: true });
  };
  if (parsed.kind === 'unreadable') {
    unknown('a reference that only the run can know', parsed.written);
  } else if (parsed.kind === 'docker') {
    // A container action sees neither the runner's caches nor its tools, and leaves nothing that another step restores.
  } else if (parsed.kind === 'self') {
    walkOwnAction(repository, parsed.path, parsed.written, step, frame, unknown, happenings);
  } else {
    const filled = new Map([...step.with].map(([key, scalar]) => [key, { ...scalar, value: substitute(scalar.value, lookup) }]));
    const [runnerOs, ...others] = frame.runner.systems;
    const effects = effectsOf(parsed.reference, filled, {
      events: frame.events,
      ...(runnerOs !== undefined && others.length === 0 && { runnerOs }),
    });
    if (!effects.known) return unknown('an action that is not known', parsed.reference.action);
    const caches = effects.caches.map((cache) => settled(cache, repository));
    happenings.push({ kind: 'action', site, reference: parsed.reference, effects: { ...effects, caches }, with: filled });
    for (const { input, elsewhere } of effects.scripts ?? []) {
      const script = filled.get(input);
      if (script !== undefined && elsewhere === undefined) walkScript(repository, step, script, frame, site, happenings);
    }
  }
}

/** Some caches are on when a file of the repository says so (`packageManager` of package.json). */
function settled(cache: CacheEffect, repository: RepositoryWorkflows): CacheEffect {
  if (cache.decidedBy === undefined) return cache;
  const content = decidingFile(cache.decidedBy.file, repository);
  if (content.kind !== 'text' && content.kind !== 'absent') return cache;
  return settleByFile(cache, content.kind === 'text' ? content.text : undefined);
}

/** The files that decide on caches, by repository: hundreds of steps ask for the same package.json. */
const decidingFiles = new WeakMap<RepositoryWorkflows, Map<string, FileContent>>();

function decidingFile(path: string, repository: RepositoryWorkflows): FileContent {
  let files = decidingFiles.get(repository);
  if (files === undefined) decidingFiles.set(repository, (files = new Map()));
  let content = files.get(path);
  if (content === undefined) files.set(path, (content = repository.tree.read(path)));
  return content;
}

function walkOwnAction(
  repository: RepositoryWorkflows,
  folder: string,
  written: string,
  step: Step,
  frame: Frame,
  unknown: (reason: string, name: string) => void,
  happenings: Happening[],
): void {
  const action = repository.action(folder) ?? repository.action(withoutCheckoutPath(folder, happenings));
  if (action === undefined) {
    // A folder with a Dockerfile alone is a container action.
    if (!repository.tree.has(folder === '' ? 'Dockerfile' : `${folder}/Dockerfile`))
      unknown('an action that is not in the repository', written);
    return;
  }
  if (action.kind === 'invalid') return unknown(`an action that cannot be read: ${action.message}`, written);
  if (frame.via.length >= MAX_COMPOSITE_DEPTH || frame.via.includes(written))
    return unknown('an action that calls itself, or nested too deep', written);
  const using = action.using?.value ?? '';
  if (using === 'docker') return;
  if (using !== 'composite') return unknown(`an action of the repository that runs its own code (${using})`, written);
  walkSteps(
    repository,
    action.steps,
    {
      ...frame,
      path: action.path,
      text: action.text,
      inputs: inputsOfCall(action.inputs, step.with, lookupOf(frame)),
      defaults: {},
      via: [...frame.via, written],
      actionFolder: folder,
    },
    happenings,
  );
}

/** The repository may have been checked out into a folder (`path: src`): `./src/.github/actions/x` is then its own `.github/actions/x`. */
function withoutCheckoutPath(folder: string, happenings: readonly Happening[]): string {
  for (const happening of happenings) {
    if (happening.kind !== 'action' || !happening.effects.checksOut || happening.with.has('repository')) continue;
    const path = happening.with.get('path')?.value.replace(/^\.\/|\/+$/g, '') ?? '';
    if (path !== '' && folder.startsWith(`${path}/`)) return folder.slice(path.length + 1);
  }
  return folder;
}
