import { expressionSpans, type ActionInput, type Scalar, type ScalarMap } from '@sar/workflows';
import { reachingPaths } from '../expression/reaching-paths.js';
import { outputTexts } from './output-texts.js';
import type { SecurityPicture } from './security-picture.js';
import { emptyStep, envScopes, type SiteText } from './site-texts.js';
import type { StepSite } from './step-site.js';
import { treeOf } from './written-expressions.js';

/** A path of the `github` context, or an output of a step, from which a text comes, and the step at which it is written. */
export interface Origin {
  readonly path: string;
  readonly site: StepSite;
}

/** Most texts that are followed for one question. */
const MAX_TEXTS = 300;

/** The paths whose values can reach a text, in lower case. */
export function pathsIn(text: string): readonly string[] {
  return expressionSpans(text).flatMap(({ inner }) => {
    const tree = treeOf(inner);
    return tree === undefined ? [] : reachingPaths(tree);
  });
}

/** Where a text comes from, through `env:`, inputs of what the repository calls, and outputs of steps and jobs. */
export function originsOf(text: string, site: StepSite, picture: SecurityPicture): readonly Origin[] {
  const found: Origin[] = [];
  const waiting: SiteText[] = [{ text, site }];
  const seen = new Set<string>();
  for (const one of waiting) {
    for (const path of pathsIn(one.text)) {
      const key = `${one.site.document.path}\n${one.site.job?.id ?? ''}\n${one.site.step.range.start}\n${path}`;
      if (seen.has(key) || waiting.length > MAX_TEXTS) continue;
      seen.add(key);
      if (/^(?:github|steps)\./.test(path)) found.push({ path, site: one.site });
      waiting.push(...textsBehind(path, one.site, picture));
    }
  }
  return found;
}

/** The texts that make the value behind a path of `env`, `inputs`, `needs`, `jobs` or `steps`. */
function textsBehind(path: string, site: StepSite, picture: SecurityPicture): readonly SiteText[] {
  const [context, ...keys] = path.split('.');
  const [name = ''] = keys;
  switch (context) {
    case 'env':
      return envScopes(site)
        .flatMap((scope) => valueOf(scope, name) ?? [])
        .slice(0, 1)
        .map(({ value }) => ({ text: value, site }));
    case 'inputs':
      return passedTexts(name, site, picture);
    case 'needs':
    case 'jobs':
      return outputTexts('needs', keys, site, picture);
    case 'steps':
      return outputTexts('steps', keys, site, picture);
    default:
      return [];
  }
}

/** What the callers of a file of the repository pass as an input (all inputs: `undefined`); where one passes nothing, the default. */
export function passedTexts(name: string | undefined, site: StepSite, picture: SecurityPicture): readonly SiteText[] {
  const { document } = site;
  if (document.kind === 'action')
    return picture.actionCallers(document).flatMap((caller) => passedBy(caller, caller.step.with, document.inputs, name, site));
  const call = document.triggers.find(({ event }) => event === 'workflow_call');
  if (call === undefined) return [];
  return picture.workflowCallers(document).flatMap(({ workflow, job }) => {
    // A job that calls has no steps; a step without anything stands for it.
    const caller = { document: workflow, job, step: emptyStep(job.range, job.with) };
    return passedBy(caller, job.with, call.inputs ?? new Map<string, ActionInput>(), name, site);
  });
}

function passedBy(
  caller: StepSite,
  passed: ScalarMap,
  declared: ReadonlyMap<string, ActionInput>,
  name: string | undefined,
  called: StepSite,
): readonly SiteText[] {
  const names = name === undefined ? [...passed.keys(), ...declared.keys()].map((key) => key.toLowerCase()) : [name];
  return [...new Set(names)].flatMap((one): readonly SiteText[] => {
    const value = valueOf(passed, one);
    if (value !== undefined) return [{ text: value.value, site: caller }];
    const standard = [...declared].find(([key]) => key.toLowerCase() === one)?.[1].default;
    return standard === undefined ? [] : [{ text: standard, site: called }];
  });
}

/** The value of a key, whose name is written without regard to case. */
export function valueOf(map: ScalarMap, name: string): Scalar | undefined {
  for (const [key, value] of map) if (key.toLowerCase() === name) return value;
  return undefined;
}
