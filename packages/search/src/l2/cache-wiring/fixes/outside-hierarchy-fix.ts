import type { CacheSettings } from '@sar/baseline';
import { insertStepBefore, type Action, type Happening } from '@sar/workflows';
import { cacheableDownloads } from '../judge-ecosystems.js';
import { fileAt, type FixContext, type FixOf } from './fix-context.js';

type CacheAction = NonNullable<CacheSettings['action']>;

/** Inputs by which an action of a cache hierarchy takes its tier and its version token, as far as it declares them. */
const TIER_INPUTS = ['cache-tier', 'tier'];
const VERSION_INPUTS = ['cache-version', 'version'];

/** Adds the baseline's cache action in front of the first step of the job that installs one of its ecosystems. */
export const outsideHierarchyFix: FixOf = (_draft, picture, context) => {
  const { action } = context.settings;
  const { effectiveJob, effectiveWorkflow } = picture.facts;
  if (action === undefined) return undefined;
  const installs = action.ecosystems.flatMap((ecosystem) => cacheableDownloads(picture, context).get(ecosystem) ?? []);
  const first = installs.toSorted((a, b) => a.index - b.index)[0];
  const before = first?.site.outerStep;
  if (first === undefined || before === undefined || !effectiveJob.steps.includes(before)) return undefined;
  const isLocal = /^[.$]\//.test(action.uses);
  if (isLocal && !isCheckedOut(picture.facts.happenings, first.index, before)) return undefined;
  const inputs = inputsFor(action, context);
  const file = fileAt(context, effectiveWorkflow.path);
  const edits =
    file === undefined || inputs === undefined
      ? undefined
      : insertStepBefore(file, before.range.start, { uses: action.uses, ...(Object.keys(inputs).length > 0 && { with: inputs }) });
  return edits && { title: `Add ${action.uses} before the install`, edits };
};

/** An action of the repository is there only after a checkout, in the root of the workspace, in an earlier step. */
function isCheckedOut(happenings: readonly Happening[], install: number, step: Happening['site']['step']): boolean {
  return happenings
    .slice(0, install)
    .some(
      (happening) =>
        happening.kind === 'action' &&
        happening.effects.checksOut &&
        !happening.site.conditional &&
        happening.site.outerStep !== step &&
        !happening.with.has('path') &&
        !happening.with.has('repository'),
    );
}

/** What the action is given; undefined when it is not in the repository as named, or needs an input that is not known here. */
function inputsFor({ uses }: CacheAction, { repository, settings }: FixContext): Readonly<Record<string, string>> | undefined {
  if (!/^[.$]\//.test(uses)) return uses.includes('@') ? {} : undefined;
  const action = repository.action(uses.replace(/^[.$]\//, '').replace(/\/+$/, ''));
  if (action === undefined || action.kind === 'invalid') return undefined;
  const given: Record<string, string> = {};
  const tier = declared(action, TIER_INPUTS);
  if (tier !== undefined && settings.tier !== undefined) given[tier] = settings.tier;
  const version = declared(action, VERSION_INPUTS);
  if (version !== undefined && settings.version !== undefined)
    given[version] = `\${{ vars.${settings.version.variable} || '${settings.version.default}' }}`;
  const missing = [...action.inputs].some(([name, input]) => input.required && input.default === undefined && given[name] === undefined);
  return missing ? undefined : given;
}

function declared({ inputs }: Action, names: readonly string[]): string | undefined {
  return names.find((name) => inputs.has(name));
}
