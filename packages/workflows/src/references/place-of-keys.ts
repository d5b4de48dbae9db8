import data from './offered-contexts.json' with { type: 'json' };

/** What the keys that lead to a scalar say about it. */
export interface PlaceOfKeys {
  readonly job?: string;
  readonly step?: number;
  readonly place: string;
  /** The whole text is an expression, with or without braces. */
  readonly isCondition: boolean;
  /** Expressions are not evaluated here: it is text for people. */
  readonly isProse: boolean;
  /** GitHub offers the `secrets` context here. */
  readonly offersSecrets: boolean;
  /** It is computed before the job has a runner, when variables of its environment are not there yet. */
  readonly beforeRunner: boolean;
}

type Keys = readonly (string | number)[];

const FILE = new Set(data.secrets.file);
const JOB = new Set(data.secrets.job);
const CONTAINER = new Set<string | number>(data.secrets.container);
const NOT_IN_STEP = new Set(data.secrets.notInStep);
const BEFORE_RUNNER = new Set(data.beforeRunner.job);
const PROSE = new Set<string | number | undefined>(['name', 'description']);

/** Reads the keys of a workflow: `jobs`, `a`, `steps`, 0, `run`. */
export function placeInWorkflow(keys: Keys): PlaceOfKeys {
  const [top, job, key, step] = keys;
  if (top !== 'jobs' || job === undefined || key === undefined) {
    const place = String(top ?? '');
    const isProse = (keys.length === 1 && PROSE.has(top)) || (top === 'on' && keys.at(-1) === 'description');
    return { place, isCondition: false, isProse, offersSecrets: FILE.has(place), beforeRunner: place !== 'env' };
  }
  if (key === 'steps' && typeof step === 'number') return { job: String(job), ...placeInStep(keys.slice(3), step) };
  const place = String(key);
  const inContainer = (place === 'container' && CONTAINER.has(keys[3] ?? '')) || (place === 'services' && CONTAINER.has(keys[4] ?? ''));
  return {
    job: String(job),
    place,
    isCondition: (place === 'if' && keys.length === 3) || (place === 'snapshot' && keys[3] === 'if' && keys.length === 4),
    isProse: false,
    offersSecrets: JOB.has(place) || inContainer,
    beforeRunner: BEFORE_RUNNER.has(place) && !(place === 'environment' && keys[3] === 'url'),
  };
}

/** Reads the keys of an action: `runs`, `steps`, 0, `run`. No context of secrets or variables is offered in actions. */
export function placeInAction(keys: Keys): PlaceOfKeys {
  const [top, second, step] = keys;
  const never = { offersSecrets: false, beforeRunner: false };
  if (top === 'runs' && second === 'steps' && typeof step === 'number') return { ...placeInStep(keys.slice(2), step), ...never };
  const isCondition = top === 'runs' && keys.length === 2 && (second === 'pre-if' || second === 'post-if');
  const isProse = (keys.length === 1 && PROSE.has(top)) || keys.at(-1) === 'description' || keys.at(-1) === 'deprecationMessage';
  return { place: String(top ?? ''), isCondition, isProse, ...never };
}

/** @param keys from the step's index on */
function placeInStep(keys: Keys, step: number): PlaceOfKeys {
  let rest = keys;
  while (rest[1] === 'parallel' && typeof rest[2] === 'number') rest = rest.slice(2);
  const place = String(rest[1] ?? '');
  return {
    step,
    place,
    isCondition: place === 'if' && rest.length === 2,
    isProse: false,
    offersSecrets: !NOT_IN_STEP.has(place),
    beforeRunner: false,
  };
}
