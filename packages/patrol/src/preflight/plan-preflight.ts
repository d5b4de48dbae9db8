import { quoteUntrusted, UserError } from '@sar/baseline';
import type { Reference, ReferenceContext } from '@sar/workflows';

/** A variable or secret that a preflight tests. */
export interface PreflightEntry {
  readonly context: ReferenceContext;
  /** Upper case. */
  readonly name: string;
  /** Name of the environment whose jobs use it. */
  readonly environment?: string;
}

/** What one job tests: the entries that jobs of one environment, or of none, see. */
export interface PreflightJob {
  readonly environment: string | undefined;
  readonly entries: readonly PlannedEntry[];
}

export interface PlannedEntry {
  readonly context: ReferenceContext;
  readonly name: string;
  /** The run fails when it is absent. */
  required: boolean;
  /** It is used in an environment that only a run knows, so its absence elsewhere means nothing. */
  unsure: boolean;
}

export interface PreflightPlan {
  readonly jobs: readonly PreflightJob[];
  /** Names that are referenced, and that GitHub allows for no entry; sorted. */
  readonly impossible: readonly string[];
}

/** GitHub's rule for names; what does not match it never gets into the workflow. */
const NAME = /^(?!GITHUB_)[A-Z_][A-Z0-9_]{0,254}$/;

/**
 * Sorts what is tested into one job for each environment. References that read nothing here, that only Dependabot's runs reach, or
 * that GitHub itself provides are left out.
 *
 * @param required entries whose absence fails the run, referenced or not
 * @throws UserError for a required name that GitHub does not allow, and for a name of an environment that cannot be written safely
 */
export function planPreflight(references: readonly Reference[], required: readonly PreflightEntry[]): PreflightPlan {
  const jobs = new Map<string | undefined, Map<string, PlannedEntry>>();
  const impossible = new Set<string>();
  const entryOf = ({ context, name }: Pick<PreflightEntry, 'context' | 'name'>, environment: string | undefined): PlannedEntry => {
    let entries = jobs.get(environment);
    if (entries === undefined) jobs.set(checkedEnvironment(environment), (entries = new Map()));
    let entry = entries.get(`${context}.${name}`);
    if (entry === undefined) entries.set(`${context}.${name}`, (entry = { context, name, required: false, unsure: false }));
    return entry;
  };
  for (const reference of references) {
    if (!isTested(reference)) continue;
    const { environment } = reference;
    if (!NAME.test(reference.name)) impossible.add(reference.name);
    else if (environment.kind === 'named') entryOf(reference, environment.name);
    else if (environment.kind === 'none') entryOf(reference, undefined);
    else entryOf(reference, undefined).unsure = true;
  }
  for (const entry of required) {
    if (!NAME.test(entry.name)) {
      throw new UserError(`${quoteUntrusted(entry.name)} is no name that GitHub allows: write upper-case letters, digits and "_"`);
    }
    entryOf(entry, entry.environment).required = true;
  }
  const sorted = [...jobs].map(([environment, entries]) => ({ environment, entries: [...entries.values()].sort(byName) }));
  return {
    jobs: sorted.sort((left, right) => byText(left.environment ?? '', right.environment ?? '')),
    impossible: [...impossible].sort(),
  };
}

function isTested({ context, effect, builtin, onlyFor }: Reference): boolean {
  return effect === 'live' && builtin === undefined && (context === 'vars' || onlyFor === undefined);
}

/** An environment's name stands in the file as a quoted text; an expression in it would still be one. */
function checkedEnvironment(name: string | undefined): string | undefined {
  if (name === undefined || (name.length <= 255 && !name.includes('${{') && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name))) return name;
  throw new UserError(
    `the environment ${quoteUntrusted(name)} cannot be tested: its name holds an expression or characters that cannot be seen`,
  );
}

function byName(left: PlannedEntry, right: PlannedEntry): number {
  return byText(left.context, right.context) || byText(left.name, right.name);
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
