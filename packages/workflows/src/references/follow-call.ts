import { evaluateCondition } from '../expressions/partial-evaluation.js';
import type { Value } from '../expressions/known-value.js';
import type { Job, Trigger } from '../model/workflow-model.js';
import type { RepositoryWorkflows } from '../repository/repository-workflows.js';
import { parseUses } from '../resolve/parse-uses.js';
import { knownIn, lookupIn, type Activation, type PossibleInputs, type SecretsScope } from './activation.js';
import type { HandedOn } from './call-secrets.js';
import { limitOf } from './only-for.js';
import { possibleValues } from './possible-values.js';
import type { DynamicReference } from './reference.js';

/** What a job that calls a workflow leads to: a run of a workflow of the repository, or contexts that go out of sight. */
export type FollowedCall =
  | { readonly kind: 'activation'; readonly activation: Activation }
  | { readonly kind: 'out-of-sight'; readonly dynamic: readonly DynamicReference[] };

const NOTHING: FollowedCall = { kind: 'out-of-sight', dynamic: [] };
/** Reusable workflows nest at most this deep on github.com. */
const MAX_DEPTH = 10;

/** Follows the `uses:` of a job; undefined for a job that calls nothing. */
export function followCall(
  repository: RepositoryWorkflows,
  caller: Activation,
  job: Job,
  handedOn: HandedOn | undefined,
): FollowedCall | undefined {
  const { uses } = job;
  if (uses === undefined) return undefined;
  if (job.if !== undefined && evaluateCondition(job.if.value, knownIn(caller)) === false) return NOTHING;
  const parsed = parseUses(uses, caller.workflow.text);
  const called = parsed.kind === 'self' ? repository.workflow(parsed.path) : undefined;
  const via = [...caller.via, caller.workflow.path];
  if (called?.kind === 'workflow' && via.length <= MAX_DEPTH) {
    if (via.includes(called.path)) return NOTHING;
    const declared = called.triggers.find(({ event }) => event === 'workflow_call')?.inputs;
    const limit = caller.onlyFor ?? limitOf(job.if === undefined ? [] : [job.if.value], caller.events);
    const activation: Activation = {
      ...caller,
      workflow: called,
      scope: scopeOf(caller.scope, handedOn),
      inputs: inputsOf(caller, job, declared),
      isCalled: true,
      onlyFor: limit,
      via,
    };
    return { kind: 'activation', activation };
  }
  if (caller.isElsewhere) return NOTHING;
  const { line, column } = uses.range;
  const place = { path: caller.workflow.path, line, column, job: job.id, place: 'uses' };
  const why = `the called workflow is not read: ${uses.value}`;
  const passesAll = caller.scope === 'repository' && (handedOn === 'inherit' || handedOn === 'unreadable');
  const contexts = passesAll ? (['secrets', 'vars'] as const) : (['vars'] as const);
  return { kind: 'out-of-sight', dynamic: contexts.map((context) => ({ ...place, context, why })) };
}

function scopeOf(scope: SecretsScope, handedOn: HandedOn | undefined): SecretsScope {
  if (handedOn === 'inherit' || handedOn === 'unreadable') return scope;
  return handedOn ?? new Set();
}

function inputsOf(caller: Activation, job: Job, declared: Trigger['inputs']): PossibleInputs {
  const inputs = new Map<string, readonly Value[] | undefined>();
  for (const [name, { default: text, type }] of declared ?? []) inputs.set(name, [typed(text ?? '', type)]);
  const lookup = lookupIn(caller, job);
  for (const [name, { value }] of job.with) {
    const key = name.toLowerCase();
    const type = declared?.get(key)?.type;
    inputs.set(
      key,
      possibleValues(value, lookup)?.map((one) => typed(one, type)),
    );
  }
  return inputs;
}

/** Inputs of workflows have types: a boolean `false` is false, where the text 'false' would be true. */
function typed(value: Value, type: string | undefined): Value {
  if (typeof value !== 'string') return value;
  if (type === 'boolean' && /^(?:true|false|)$/i.test(value)) return value.toLowerCase() === 'true';
  if (type === 'number' && !Number.isNaN(Number(value))) return Number(value);
  return value.includes('${{') ? '' : value;
}
