import { evaluateCondition } from '../expressions/partial-evaluation.js';
import type { Job, Step } from '../model/workflow-model.js';
import { knownIn, lookupIn, type Activation } from './activation.js';
import { builtinKind } from './builtin-names.js';
import type { DocumentSites, Site } from './document-sites.js';
import { environmentsIn } from './environments-of.js';
import { limitOf } from './only-for.js';
import { isOptionalForWatchdog } from './optional-for-watchdog.js';
import { knownEnds, possibleNames } from './possible-values.js';
import type { DynamicReference, Reference, ReferenceEnvironment, ReferencePlace } from './reference.js';

const NOT_PASSED = 'its caller does not pass this secret to the workflow';

/** What the uses in a workflow's file refer to when it is run in one way. */
export function referencesOfActivation(
  activation: Activation,
  found: DocumentSites,
): { readonly references: readonly Reference[]; readonly dynamic: readonly DynamicReference[] } {
  const references: Reference[] = [];
  const dynamic: DynamicReference[] = [];
  const jobs = new Map(activation.workflow.jobs.map((job) => [job.id, job]));
  const environmentsOf = environmentsIn(activation, found);
  for (const site of found.sites) {
    const job = site.job === undefined ? undefined : jobs.get(site.job);
    const { use } = site;
    const names = namesOf(activation, site, job);
    if (names === undefined) {
      // Of what the caller gave, the caller's own references tell.
      const isOurs = !activation.isElsewhere && (use.context === 'vars' || activation.scope === 'repository');
      if (isOurs) dynamic.push(dynamicOf(site));
      continue;
    }
    const environments = environmentsOf(site, job);
    for (const name of names) {
      for (const environment of environments) {
        const reference = referenceTo(name, activation, site, job, environment, found);
        if (reference !== undefined) references.push(reference);
      }
    }
  }
  return { references, dynamic };
}

/** The place of a site alone. */
export function placeOfSite({ path, line, column, job, step, place }: Site): ReferencePlace {
  return { path, line, column, ...(job !== undefined && { job }), ...(step !== undefined && { step }), place };
}

/** A use that can mean several or all entries. */
function dynamicOf(site: Site): DynamicReference {
  const { context, what } = site.use;
  const ends = what.kind === 'computed' ? knownEnds(what.index) : undefined;
  const why = what.kind === 'any' ? what.why : 'the name is computed in the run';
  const pattern = ends && { prefix: ends.prefix.toUpperCase(), suffix: ends.suffix.toUpperCase() };
  return { ...placeOfSite(site), context, why, ...(pattern && { pattern }) };
}

function namesOf(activation: Activation, { use: { what } }: Site, job: Job | undefined): readonly string[] | undefined {
  if (what.kind === 'name') return [what.name];
  if (what.kind === 'any') return undefined;
  return possibleNames(what.index, lookupIn(activation, job))
    ?.filter((name) => name !== '')
    .map((name) => name.toUpperCase());
}

function referenceTo(
  name: string,
  activation: Activation,
  site: Site,
  job: Job | undefined,
  environment: ReferenceEnvironment,
  { secrets }: DocumentSites,
): Reference | undefined {
  const { use } = site;
  const { context } = use;
  const { scope, events, isElsewhere } = activation;
  const builtin = builtinKind(context, name);
  let effect = effectOf(activation, site, job);
  let isGuarded = use.guarded || isOptionalForWatchdog(job, { context, name, place: site.place });
  let environmentOnly = false;
  if (context === 'secrets' && scope !== 'repository' && builtin !== 'token') {
    // What the caller passes is the caller's reference; here, only a secret of the environment can take its place.
    const isGiven = scope.has(name) || (isElsewhere && secrets.declared.has(name));
    const hasEnvironment = environment.kind !== 'none';
    if (isGiven && !hasEnvironment) return undefined;
    if (!isGiven && !hasEnvironment && !isElsewhere) effect = { effect: 'none', why: NOT_PASSED };
    environmentOnly = hasEnvironment && (isGiven || !isElsewhere);
    isGuarded ||= isGiven;
  }
  const limited = effect.effect === 'live' ? (activation.onlyFor ?? limitOf(conditionsOf(site, job), events)) : undefined;
  return {
    ...placeOfSite(site),
    context,
    name,
    environment,
    events,
    ...effect,
    ...(isGuarded && { guarded: true }),
    ...(builtin !== undefined && { builtin }),
    ...(environmentOnly && { environmentOnly: true }),
    ...(limited !== undefined && { onlyFor: limited }),
  };
}

function effectOf(activation: Activation, site: Site, job: Job | undefined): Pick<Reference, 'effect' | 'why'> {
  if (site.use.context === 'secrets' && !site.offersSecrets) {
    return { effect: 'none', why: `GitHub does not offer the \`secrets\` context under \`${site.place}\`` };
  }
  if (site.use.refused) return { effect: 'none', why: 'GitHub does not accept the expression: texts stand in single quotes' };
  const known = knownIn(activation);
  if (conditionsOf(site, job).some((text) => evaluateCondition(text, known) === false)) {
    return { effect: 'none', why: `the \`if:\` of its ${site.step === undefined ? 'job' : 'job or step'} is never true` };
  }
  return { effect: activation.isElsewhere ? 'elsewhere' : 'live' };
}

/** The conditions under which a site is reached; an `if:` itself is computed in any case. */
function conditionsOf({ step, place }: Site, job: Job | undefined): readonly string[] {
  const own = step === undefined ? undefined : stepAt(job?.steps ?? [], step);
  const conditions = place === 'if' ? (step === undefined ? [] : [job?.if]) : [job?.if, own?.if];
  return conditions.flatMap((condition) => condition?.value ?? []);
}

/** The step of an index. Only in a list with items that are no steps does it stand elsewhere. */
function stepAt(steps: readonly Step[], index: number): Step | undefined {
  const step = steps[index];
  return step?.index === index ? step : steps.find((each) => each.index === index);
}
