import { expressionSpans, type ActionInput, type Scalar, type ScalarMap, type Workflow } from '@sar/workflows';
import { reachingPaths } from '../expression/reaching-paths.js';
import { carries } from './events.js';
import type { SecurityPicture } from './security-picture.js';
import { actionOf, inputOf, stepSites, type StepSite } from './step-site.js';
import { authorOf, authorOfOutput } from './untrusted-contexts.js';
import { treeOf } from './written-expressions.js';

/**
 * Who decides about a text. `attacker`: anybody. `caller`: whoever calls the action or workflow. `writer`: people with access to the
 * repository. `unknown`: an earlier step, or a field that the data does not tell. `nobody`: GitHub, the file itself, settings.
 */
export type Trust = 'attacker' | 'caller' | 'writer' | 'unknown' | 'nobody';

/** A verdict and the path of the context that it comes from. */
export interface TrustVerdict {
  readonly trust: Trust;
  readonly source: string;
}

const ORDER: readonly Trust[] = ['attacker', 'caller', 'writer', 'unknown', 'nobody'];
const MAX_HOPS = 5;
/** Types of inputs whose values nobody chooses freely. */
const CLOSED_TYPES: ReadonlySet<string> = new Set(['boolean', 'number', 'choice', 'environment']);

/** The least trustworthy of verdicts. */
export function worst(verdicts: readonly TrustVerdict[], otherwise: string): TrustVerdict {
  return verdicts.toSorted((a, b) => ORDER.indexOf(a.trust) - ORDER.indexOf(b.trust))[0] ?? { trust: 'nobody', source: otherwise };
}

/** Who decides about the value behind a path (in lower case) at a step. */
export function trustOf(path: string, site: StepSite, picture: SecurityPicture, hops = 0): TrustVerdict {
  const [context, key = '', ...rest] = path.split('.');
  const verdict = (trust: Trust): TrustVerdict => ({ trust, source: path });
  if (hops > MAX_HOPS) return verdict('unknown');
  switch (context) {
    case 'github': {
      if (path.startsWith('github.event.inputs.')) return inputTrust(path, rest[1] ?? '', site, picture, hops);
      const author = authorOf(path);
      if (author !== 'attacker') return verdict(author);
      const ways = picture.reaches(site);
      if (ways.length === 0) return verdict('caller');
      return verdict(
        ways.some(({ event }) => carries(event, path))
          ? 'attacker'
          : ways.some(({ event }) => event === 'workflow_call')
            ? 'caller'
            : 'nobody',
      );
    }
    case 'inputs':
      return inputTrust(path, key, site, picture, hops);
    case 'env':
      return envTrust(path, key, site, picture, hops);
    case 'matrix':
      return matrixTrust(path, key, site, picture, hops);
    case 'steps':
      return rest[0] === 'outputs' ? outputTrust(path, key, rest.slice(1).join('.'), site) : verdict('nobody');
    case 'needs':
    case 'jobs':
      return verdict(rest[0] === 'result' ? 'nobody' : 'unknown');
    default:
      return verdict('nobody');
  }
}

/** Who decides about a text with expressions. */
export function trustOfText(text: string, site: StepSite, picture: SecurityPicture, hops = 0): TrustVerdict {
  const paths = expressionSpans(text).flatMap(({ inner }) => {
    const tree = treeOf(inner);
    return tree === undefined ? [] : reachingPaths(tree);
  });
  return worst(
    paths.map((path) => trustOf(path, site, picture, hops)),
    '',
  );
}

function inputTrust(path: string, name: string, site: StepSite, picture: SecurityPicture, hops: number): TrustVerdict {
  const key = `${site.document.path}\n${path}`;
  let known = picture.inputTrusts.get(key);
  if (known === undefined) {
    // While it is looked for, as in a circle of calls, only the caller is known to decide.
    picture.inputTrusts.set(key, { trust: 'caller', source: path });
    picture.inputTrusts.set(key, (known = findInputTrust(path, name, site, picture, hops)));
  }
  return known;
}

function findInputTrust(path: string, name: string, site: StepSite, picture: SecurityPicture, hops: number): TrustVerdict {
  const { document } = site;
  if (document.kind === 'action') {
    const passed = picture.actionCallers(document).map((caller) => passedTrust(valueOf(caller.step.with, name), caller, picture, hops));
    return asInput(worst(passed, path), path);
  }
  const declared = declarationsOf(document, name);
  const isClosed = declared.length > 0 && declared.every(({ type }) => type !== undefined && CLOSED_TYPES.has(type));
  if (isClosed) return { trust: 'nobody', source: path };
  const isCalled = document.triggers.some(({ event }) => event === 'workflow_call');
  if (!isCalled) return { trust: 'writer', source: path };
  const passed = picture.workflowCallers(document).map(({ workflow, job }) => {
    // A job that calls has no steps; a step without anything stands for it.
    const step = { kind: 'other', index: 0, range: job.range, env: new Map(), with: job.with, children: [], background: false } as const;
    return passedTrust(valueOf(job.with, name), { document: workflow, job, step }, picture, hops);
  });
  return asInput(worst(passed, path), path);
}

function asInput(verdict: TrustVerdict, path: string): TrustVerdict {
  return verdict.trust === 'attacker' ? verdict : { trust: 'caller', source: path };
}

function passedTrust(value: Scalar | undefined, site: StepSite, picture: SecurityPicture, hops: number): TrustVerdict {
  return value === undefined ? { trust: 'nobody', source: '' } : trustOfText(value.value, site, picture, hops + 1);
}

function declarationsOf({ triggers }: Workflow, name: string): readonly ActionInput[] {
  return triggers.flatMap(({ inputs }) => inputs?.get(name) ?? []);
}

function envTrust(path: string, name: string, site: StepSite, picture: SecurityPicture, hops: number): TrustVerdict {
  const scopes: readonly (ScalarMap | undefined)[] = [
    site.step.env,
    site.job?.env,
    site.document.kind === 'workflow' ? site.document.env : undefined,
  ];
  const [own] = scopes.flatMap((scope) => (scope === undefined ? [] : (valueOf(scope, name) ?? [])));
  if (own === undefined) return { trust: 'unknown', source: path };
  const inner = trustOfText(own.value, site, picture, hops + 1);
  return inner.trust === 'nobody' ? { trust: 'nobody', source: path } : inner;
}

function matrixTrust(path: string, name: string, site: StepSite, picture: SecurityPicture, hops: number): TrustVerdict {
  const matrix = site.job?.matrix;
  if (matrix === undefined) return { trust: 'unknown', source: path };
  const full = path.slice('matrix.'.length);
  const values = [
    ...matrix.dimensions,
    ...matrix.includes.flatMap((include) => [...include].map(([key, value]) => [key, [value]] as const)),
  ].flatMap(([key, all]) => (key.toLowerCase() === full || key.toLowerCase() === name ? all : []));
  const inner = worst(
    values.map((value) => trustOfText(value, site, picture, hops + 1)),
    path,
  );
  if (inner.trust !== 'nobody') return inner;
  return { trust: matrix.dynamic && values.length === 0 ? 'unknown' : 'nobody', source: path };
}

/** Known outputs of known actions; else nobody knows. */
function outputTrust(path: string, id: string, output: string, site: StepSite): TrustVerdict {
  const earlier = stepSites(site.document).find(({ step, job }) => job === site.job && step.id?.value.toLowerCase() === id);
  const action = earlier && actionOf(earlier)?.action;
  if (earlier === undefined || action === undefined) return { trust: 'unknown', source: path };
  return { trust: authorOfOutput(action, output, (name) => inputOf(earlier, name)?.value), source: path };
}

function valueOf(map: ScalarMap, name: string): Scalar | undefined {
  for (const [key, value] of map) if (key.toLowerCase() === name) return value;
  return undefined;
}
