import { compileGlob, isGlob, type DoctorLine, type ShippedWatchdog } from '@sar/baseline';
import type { Trigger } from '@sar/workflows';
import { problem, type LineMore } from './diagnosis-line.js';

/** What the filters of a trigger are judged by. */
export interface FilterFacts {
  readonly watchdog: ShippedWatchdog;
  /** Begin of the ids of the lines, and their place. */
  readonly id: (check: string) => string;
  readonly place: Pick<LineMore, 'path' | 'line'>;
  /** Undefined where it is not known. */
  readonly defaultBranch: string | undefined;
  /** Folder of the queued intents; undefined where the baseline names none that can be one. */
  readonly mailbox: string | undefined;
}

/** What the filters below `push` and `pull_request` keep from a watchdog. */
export function eventFilterLines(trigger: Trigger, facts: FilterFacts): readonly DoctorLine[] {
  const { event } = trigger;
  if (event !== 'push' && event !== 'pull_request') return [];
  if (!facts.watchdog.events.includes(event)) return [];
  return [...branchLines(trigger, facts), ...(event === 'push' ? pushLines(trigger, facts) : pullLines(trigger, facts))];
}

/** Whether a pattern matches is GitHub's to say: names without one are compared alone. */
function branchLines(
  { event, branches, branchesIgnore, tags }: Trigger,
  { watchdog, id, place, defaultBranch }: FilterFacts,
): readonly DoctorLine[] {
  const what = event === 'push' ? 'pushes to' : 'pull requests to';
  const words = (said: string): readonly DoctorLine[] => [
    problem(id('branch'), watchdog.id, said, {
      costs: event === 'push' ? 'what is pushed there is not seen' : 'what is merged there is not judged before',
      remedy: `Write the default branch under "${event}: branches"`,
      ...place,
    }),
  ];
  if (event === 'push' && tags !== undefined && branches === undefined && branchesIgnore === undefined)
    return words('it runs on pushes of tags alone, and of no branch');
  if (defaultBranch === undefined) return [];
  if (branches?.every((branch) => isPlain(branch) && branch !== defaultBranch) === true)
    return words(`it runs on ${what} ${branches.join(', ')}, and the default branch is ${defaultBranch}`);
  if (branchesIgnore?.includes(defaultBranch) === true) return words(`it does not run on ${what} ${defaultBranch}, the default branch`);
  return [];
}

function pushLines({ paths, pathsIgnore }: Trigger, { watchdog, id, place, mailbox }: FilterFacts): readonly DoctorLine[] {
  if (mailbox === undefined) return [];
  const wanted = watchdog.pushPaths?.map((path) => path.replaceAll('${mailbox}', () => mailbox)) ?? [];
  const seen = wanted.map((path) => path.replace(/\*+$/, 'x.json'));
  const isSeen =
    (paths === undefined || seen.every((path) => paths.some((pattern) => isFound(pattern, path)))) &&
    !seen.some((path) => pathsIgnore?.some((pattern) => isFound(pattern, path)) === true);
  if (wanted.length === 0 || isSeen) return [];
  return [
    problem(id('paths'), watchdog.id, `a push that changes ${wanted.join(', ')} does not start it`, {
      costs: 'what is queued there waits for the schedule',
      remedy: `Write under "push: paths": ${wanted.join(', ')}`,
      ...place,
    }),
  ];
}

function pullLines({ types, paths, pathsIgnore }: Trigger, { watchdog, id, place }: FilterFacts): readonly DoctorLine[] {
  const lacking = types === undefined ? [] : ['opened', 'synchronize', 'reopened'].filter((type) => !types.includes(type));
  return [
    ...(paths === undefined && pathsIgnore === undefined
      ? []
      : [
          problem(id('pull-paths'), watchdog.id, 'it runs only for pull requests that change certain files', {
            costs: 'others are not judged; where its check is required, they wait for it for ever',
            remedy: 'Take "paths" and "paths-ignore" away from "pull_request"',
            ...place,
          }),
        ]),
    ...(lacking.length === 0
      ? []
      : [
          problem(
            id('types'),
            watchdog.id,
            `it does not run when a pull request is ${lacking.map((type) => STATES_OF_TYPE[type]).join(', ')}`,
            {
              costs: 'what is new then is not judged before it is merged',
              remedy: `Add ${lacking.join(', ')} under "pull_request: types"`,
              ...place,
            },
          ),
        ]),
  ];
}

const STATES_OF_TYPE: Readonly<Record<string, string>> = { opened: 'opened', synchronize: 'given new commits', reopened: 'opened again' };

function isPlain(branch: string): boolean {
  return !/[*?+![\]]/.test(branch);
}

function isFound(pattern: string, path: string): boolean {
  return isGlob(pattern) ? compileGlob(pattern).matches(path) : pattern === path;
}
