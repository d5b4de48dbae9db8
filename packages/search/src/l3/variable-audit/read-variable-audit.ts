import type { Baseline, Reading, UnknownReason, Unjudged } from '@sar/baseline';
import { repositoryReferences, type References } from '@sar/workflows';
import type { SensorInput } from '../../sensor.js';
import { auditSignal, idsOfEntry } from './audit-signals.js';
import { auditVariables, type Audit } from './audit.js';
import { isConfigurable } from './is-configurable.js';
import { declarationPlace } from './declaration-place.js';
import { declaredEntries, kindOf } from './declared-entry.js';

/** See `variableAudit`. */
export async function readVariableAudit({ repository, baseline, asOf, now, live, varsContext, onlyPaths }: SensorInput): Promise<Reading> {
  const base = { sensor: 'variable-audit', layer: 'L3' } as const;
  const { registry } = baseline.variables;
  const references = repositoryReferences(repository);
  const isNothingToSee = declaredEntries(registry).length === 0 && references.references.some(isConfigurable);
  if (live === undefined && varsContext === undefined && isNothingToSee) {
    const detail = 'the baseline declares no variables (variables.registry), and no token was given to see those that there are';
    return { ...base, outcome: 'unknown', reason: 'not-configured', detail };
  }
  const audit = await auditVariables({
    registry,
    references,
    now: now ?? `${asOf}T00:00:00.000Z`,
    ...(live !== undefined && { live }),
    ...(varsContext !== undefined && { varsContext }),
  });
  const isAsked = ({ path }: { readonly path: string }): boolean => onlyPaths === undefined || onlyPaths.has(path);
  const signals = audit.deviations.map((deviation) => auditSignal(deviation, baseline)).filter(({ artefact }) => isAsked(artefact));
  const refused = nobodyAnswered(audit);
  if (signals.length === 0 && varsContext === undefined && refused !== undefined)
    return { ...base, outcome: 'unknown', reason: refused.reason, detail: refused.detail };
  const scope = { unit: 'variables', judged: judgedCount(audit), unjudged: unjudgedOf(audit, references, baseline).filter(isAsked) };
  return signals.length === 0 ? { ...base, outcome: 'clear', scope } : { ...base, outcome: 'signals', scope, signals };
}

/** Why no list could be read; undefined when one could, or none had to be. */
function nobodyAnswered({ authOk, configured }: Audit): { readonly reason: UnknownReason; readonly detail: string } | undefined {
  return authOk ? undefined : configured.lists.flatMap(({ answer }) => (answer.known ? [] : [answer]))[0];
}

/** Declared entries of which is known how they stand, and undeclared names of which is known what they find, or that are configured. */
function judgedCount({ entries, extra, open }: Audit): number {
  const opened = new Set(open.map(({ context, name }) => `${context === 'vars' ? 'variable' : 'secret'} ${name}`));
  const others = extra.filter(({ layer, name }) => !opened.has(`${kindOf(layer)} ${name}`));
  return entries.filter(({ state }) => state.status !== 'unknown').length + others.length + open.filter(({ known }) => known).length;
}

function unjudgedOf(audit: Audit, references: References, baseline: Baseline): readonly Unjudged[] {
  const entries = audit.entries.flatMap(({ state, ...entry }): Unjudged[] => {
    const { layer, path } = entry;
    if (state.status !== 'unknown') return [];
    const { path: file, line } = declarationPlace(baseline, path);
    return [
      {
        path: file,
        ...(line !== undefined && { line }),
        reason: `${layer}: ${state.reason}: ${state.note}`,
        hides: [...new Set(idsOfEntry(entry))],
        name: entry.name,
        // No job of a workflow sees a secret of Codespaces, and only a token that may write them lists them.
        ...(entry.required && layer !== 'codespace' && { required: true }),
      },
    ];
  });
  const open = audit.open
    .filter(({ known }) => !known)
    .map(({ context, name, references: [{ path, line, job }] }): Unjudged => {
      const reason = `${context}.${name}: whether it is configured is not known`;
      return { path, line, ...(job !== undefined && { job }), reason };
    });
  const declaresKind = (context: string): boolean =>
    audit.entries.some(({ layer }) => (kindOf(layer) === 'variable') === (context === 'vars'));
  const dynamic = references.dynamic
    .filter(({ context }) => declaresKind(context))
    .map(({ path, line, job, why, context }): Unjudged => {
      const reason = `names in ${context} that only a run knows (${why}): what they may mean is never called unused`;
      return { path, line, ...(job !== undefined && { job }), reason };
    });
  const unread = references.unread.map(({ path, why }): Unjudged => ({ path, reason: `its references are not known: ${why}` }));
  return [...entries, ...open, ...dynamic, ...unread];
}
