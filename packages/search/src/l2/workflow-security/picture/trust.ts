import type { ActionInput, Workflow } from '@sar/workflows';
import { carries } from './events.js';
import { outputTexts } from './output-texts.js';
import { rawValue } from './raw-file.js';
import type { SecurityPicture } from './security-picture.js';
import { envScopes } from './site-texts.js';
import { actionOf, inputOf, stepSites, type StepSite } from './step-site.js';
import { passedTexts, pathsIn, valueOf } from './texts-behind.js';
import { worst, type Trust, type TrustVerdict } from './trust-verdict.js';
import { authorOf, authorOfOutput } from './untrusted-contexts.js';

/** Calls and variables that lead from one to the next; more are not followed. */
const MAX_HOPS = 8;
/** Types of inputs whose values nobody chooses freely. */
const CLOSED_TYPES: ReadonlySet<string> = new Set(['boolean', 'number', 'choice', 'environment']);

/** Who decides about the value behind a path (in lower case) at a step. A path can be a whole object, as for `toJSON(needs)`. */
export function trustOf(path: string, site: StepSite, picture: SecurityPicture, hops = 0): TrustVerdict {
  const [context = '', ...keys] = path.split('.');
  if (context === 'github') return githubTrust(path, site, picture, hops);
  const find = FINDERS.get(context);
  if (find === undefined) return { trust: 'nobody', source: path };
  if (hops > MAX_HOPS) return { trust: 'unknown', source: path };
  // Inputs are the same at every step of a file; while they are looked for, as in a circle of calls, only the caller is known to decide.
  const where = context === 'inputs' ? '' : `${site.job?.id ?? ''}\n${site.step.range.start}`;
  const key = `${site.document.path}\n${where}\n${path}`;
  let known = picture.trusts.get(key);
  if (known === undefined) {
    picture.trusts.set(key, { trust: context === 'inputs' ? 'caller' : 'unknown', source: path });
    picture.trusts.set(key, (known = find({ path, keys, site, picture, hops: hops + 1 })));
  }
  return known;
}

/** Who decides about a text with expressions. */
export function trustOfText(text: string, site: StepSite, picture: SecurityPicture, hops = 0): TrustVerdict {
  const paths = pathsIn(text);
  return worst(
    paths.map((path) => trustOf(path, site, picture, hops)),
    '',
  );
}

/** A path behind a context, and the step that asks for it. */
interface Question {
  readonly path: string;
  readonly keys: readonly string[];
  readonly site: StepSite;
  readonly picture: SecurityPicture;
  readonly hops: number;
}

const FINDERS: ReadonlyMap<string, (question: Question) => TrustVerdict> = new Map([
  ['inputs', inputTrust],
  ['env', envTrust],
  ['matrix', matrixTrust],
  ['steps', stepsTrust],
  ['needs', jobsTrust],
  ['jobs', jobsTrust],
]);

function githubTrust(path: string, site: StepSite, picture: SecurityPicture, hops: number): TrustVerdict {
  const verdict = (trust: Trust): TrustVerdict => ({ trust, source: path });
  if (path.startsWith('github.event.inputs.')) {
    const keys = path.split('.').slice(3);
    return inputTrust({ path, keys, site, picture, hops: hops + 1 });
  }
  const author = authorOf(path);
  if (author !== 'attacker') return verdict(author);
  const ways = picture.reaches(site);
  if (ways.length === 0) return verdict('caller');
  if (ways.some(({ event }) => carries(event, path))) return verdict('attacker');
  if (ways.some(({ event }) => event === 'workflow_call')) return verdict('caller');
  // The whole event holds branches and inputs that people with access choose.
  return verdict(path === 'github' || path === 'github.event' ? 'writer' : 'nobody');
}

function inputTrust({ path, keys, site, picture, hops }: Question): TrustVerdict {
  const { document } = site;
  const name = keys[0] === '*' ? undefined : keys[0];
  if (document.kind === 'workflow') {
    const declared = declarationsOf(document, name);
    const isClosed = declared.length > 0 && declared.every(({ type }) => type !== undefined && CLOSED_TYPES.has(type));
    if (isClosed) return { trust: 'nobody', source: path };
    if (!document.triggers.some(({ event }) => event === 'workflow_call')) return { trust: 'writer', source: path };
  }
  const passed = passedTexts(name, site, picture).map((one) => trustOfText(one.text, one.site, picture, hops));
  return asInput(worst(passed, path), path);
}

function asInput(verdict: TrustVerdict, path: string): TrustVerdict {
  return verdict.trust === 'attacker' ? verdict : { trust: 'caller', source: path };
}

function declarationsOf({ triggers }: Workflow, name: string | undefined): readonly ActionInput[] {
  return triggers.flatMap(({ inputs }) =>
    [...(inputs ?? [])].flatMap(([key, input]) => (name === undefined || key.toLowerCase() === name ? [input] : [])),
  );
}

function envTrust({ path, keys: [name = '*'], site, picture, hops }: Question): TrustVerdict {
  const scopes = envScopes(site);
  const own =
    name === '*' ? scopes.flatMap((scope) => [...scope.values()]) : scopes.flatMap((scope) => valueOf(scope, name) ?? []).slice(0, 1);
  if (own.length === 0) return { trust: 'unknown', source: path };
  const inner = worst(
    own.map(({ value }) => trustOfText(value, site, picture, hops)),
    path,
  );
  return inner.trust === 'nobody' ? { trust: name === '*' ? 'unknown' : 'nobody', source: path } : inner;
}

function matrixTrust({ path, keys, site, picture, hops }: Question): TrustVerdict {
  const { document, job } = site;
  const matrix = job?.matrix;
  if (job === undefined || matrix === undefined) return { trust: 'unknown', source: path };
  const [name = '*'] = keys;
  const full = keys.join('.');
  const values = [
    ...matrix.dimensions,
    ...matrix.includes.flatMap((include) => [...include].map(([key, value]) => [key, [value]] as const)),
  ].flatMap(([key, all]) => (name === '*' || key.toLowerCase() === full || key.toLowerCase() === name ? all : []));
  const made = matrix.dynamic ? madeMatrix(rawValue(document, ['jobs', job.id, 'strategy', 'matrix'])) : [];
  const inner = worst(
    [...values, ...made].map((value) => trustOfText(value, site, picture, hops)),
    path,
  );
  if (inner.trust === 'attacker' || (inner.trust !== 'nobody' && values.length > 0)) return inner;
  return { trust: matrix.dynamic && values.length === 0 ? 'unknown' : 'nobody', source: path };
}

/** The expressions that make a whole matrix, or all of its `include`. */
function madeMatrix(matrix: unknown): readonly string[] {
  const include = typeof matrix === 'object' && matrix !== null && 'include' in matrix ? matrix.include : undefined;
  return [matrix, include].filter((one) => typeof one === 'string');
}

/** Known outputs of known actions, and those that the files of the repository tell; else nobody knows. */
function stepsTrust({ path, keys, site, picture, hops }: Question): TrustVerdict {
  const [id, what, ...rest] = keys;
  const isOutput = what === undefined || what === '*' || what === 'outputs';
  if (!isOutput) return { trust: 'nobody', source: path };
  const earlier = stepSites(site.document).find(({ step, job }) => job === site.job && step.id?.value.toLowerCase() === id);
  const action = earlier && actionOf(earlier)?.action;
  if (earlier !== undefined && action !== undefined && what !== undefined)
    return { trust: authorOfOutput(action, rest.join('.'), (name) => inputOf(earlier, name)?.value), source: path };
  return writtenTrust('steps', { path, keys, site, picture, hops });
}

function jobsTrust(question: Question): TrustVerdict {
  const { path, keys } = question;
  if (keys[1] === 'result') return { trust: 'nobody', source: path };
  return writtenTrust('needs', question);
}

/** What the files tell of outputs: only that anybody writes one is certain, for a script can do more than is seen. */
function writtenTrust(context: 'needs' | 'steps', { path, keys, site, picture, hops }: Question): TrustVerdict {
  const inner = worst(
    outputTexts(context, keys, site, picture).map((one) => trustOfText(one.text, one.site, picture, hops)),
    path,
  );
  return inner.trust === 'attacker' ? inner : { trust: 'unknown', source: path };
}
