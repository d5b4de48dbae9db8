import { BASELINE_PATHS, originOf, type Baseline, type Tree } from '@sar/baseline';
import type { CallerFact, PlannedFile, RepositoryFacts } from '@sar/report';
import { countOf } from '@sar/report';
import type { ChosenWatchdogs } from './choose-watchdogs.js';
import type { OwnUses } from './detect-own-uses.js';
import type { GatePreset } from './gate-presets.js';
import { HEAL_WITH } from './render-caller.js';
import { isPinned, type SarSource } from './sar-source.js';

const CLIENT_ID = 'SAR_APP_CLIENT_ID';

/** Files that are named before the rest is counted. */
const MAX_NAMED = 3;

/** What the notes are about. */
export interface NoteInput {
  readonly facts: RepositoryFacts;
  readonly chosen: ChosenWatchdogs;
  readonly names: ReadonlyMap<string, string>;
  readonly source: SarSource;
  readonly left: number;
  /** Files that may refer to names that are not known. */
  readonly unknown: readonly string[];
  readonly maxEntries: number;
  readonly gate: GatePreset | undefined;
  /** False where somebody asked for presets. */
  readonly choosesPresets: boolean;
  /** True where the presets of two languages would fit. */
  readonly isBoth: boolean;
  /** Calls of workflows that are called like a watchdog. */
  readonly doubtful: readonly CallerFact[];
  /** Files with callers of the CI health watchdog that do not say which workflow heals. */
  readonly unhealed: readonly string[];
  /** As it is once everything is written. */
  readonly baseline: Baseline;
  /** Whether the baseline that is there names the workflow that heals. */
  readonly isToldApart: boolean;
  readonly own: OwnUses;
  readonly files: readonly PlannedFile[];
  readonly tree: Tree;
}

/** What is not set up, or not as well as it could be, and why. */
export function initNotes(input: NoteInput): readonly string[] {
  const { facts, chosen, names, source, left, unknown, maxEntries, gate, choosesPresets, isBoth, doubtful, own, files, tree } = input;
  const isNew = facts.baseline === undefined;
  const callers = files.filter(({ path }) => path.startsWith('.github/workflows/'));
  return [
    ...[...chosen].flatMap(([{ id, needs }]) =>
      needs
        .filter((need) => !names.has(need) && names.has(id))
        .map(
          (need) =>
            `${id} works with ${need}, which is not set up: add it with --watchdogs ${[...chosen.keys()].map((each) => each.id).join(',')},${need}`,
        ),
    ),
    ...healerNotes(input),
    ...doubtful.map(
      ({ watchdog, path }) => `${path} calls a workflow that is called like the watchdog ${watchdog}, and nothing tells that it is one`,
    ),
    ...(doubtful.length === 0
      ? []
      : ['--source owner/repository@<commit> says which repository is SAR under another name: what calls it is left alone then']),
    ...ownerNotes(input),
    ...(callers.length === 0
      ? []
      : [
          ...own.scheduled.map((path) => `${path} runs SAR on a schedule of its own: look whether a watchdog does the same again`),
          ...own.broken.map((path) => `${path} calls SAR and cannot be read: once it is mended, a watchdog may run twice`),
        ]),
    ...facts.artefacts.flatMap(({ kind, path, remedy }) =>
      remedy === undefined || !isNew ? [] : [`${path} looks like ${article(kind)} ${kind}: ${remedy}`],
    ),
    ...(isNew && left > 0
      ? [
          `${countOf(left, 'more name')} that workflows refer to ${left === 1 ? 'is' : 'are'} not declared: a baseline made here holds ${maxEntries} at most`,
        ]
      : []),
    ...(isNew && unknown.length > 0
      ? [
          `${namedFiles(unknown)} may use variables and secrets that are not declared: ${unknown.length === 1 ? 'it' : 'they'} cannot be read, or only a run knows the names`,
        ]
      : []),
    ...(isNew && choosesPresets && isBoth
      ? [
          'the gate has no commands: the presets of Node and of Python would both fit, and the later one would take the place of the other; name the commands in gate.checks',
        ]
      : []),
    ...(isNew && choosesPresets && gate === undefined && !isBoth
      ? ['the gate has no commands for code quality and tests: name them in gate.checks']
      : []),
    ...(callers.some(({ text }) => text.includes(`vars.${CLIENT_ID} `)) ? actionlintNotes(tree) : []),
    ...(callers.length > 0 && !isPinned(source)
      ? [
          `the workflows call ${source.repository} at ${source.ref}, which can move, and the patrol says so (unpinned-action): --source ${source.repository}@<full commit of a release> pins new ones`,
        ]
      : []),
  ];
}

/** An owner that nobody here named: the new baseline has it from a preset. */
function ownerNotes({ facts, baseline }: NoteInput): readonly string[] {
  if (facts.baseline !== undefined || facts.owner !== undefined || baseline.owner === undefined) return [];
  const { source } = originOf(baseline, ['owner']);
  return [
    `${baseline.owner} will be tagged where nothing else names an owner: the preset ${source} names that one; give --owner, or write \`owner\` in ${BASELINE_PATHS[0]}`,
  ];
}

/** What is there already and keeps the self-healing from being started, or its failures from being told apart. */
function healerNotes({ facts, names, unhealed, isToldApart }: NoteInput): readonly string[] {
  const healer = names.get('self-healing');
  if (healer === undefined) return [];
  return [
    ...unhealed.map((path) => `${path} does not start the self-healing: give its call of ci-health the input ${HEAL_WITH}: ${healer}`),
    ...(facts.baseline === undefined || isToldApart
      ? []
      : [`${facts.baseline} does not name .github/workflows/${healer} in ci.self-healing, so that its failures are not told apart`]),
  ];
}

/** A repository may tell actionlint which variables there are: https://github.com/rhysd/actionlint/blob/main/docs/config.md */
function actionlintNotes(tree: Tree): readonly string[] {
  return ['.github/actionlint.yaml', '.github/actionlint.yml'].flatMap((path) => {
    const content = tree.read(path);
    const isListed = content.kind === 'text' && /^config-variables:(?!\s*(?:null|~)\s*$)/m.test(content.text);
    return isListed && !content.text.includes(CLIENT_ID) ? [`${path} lists the variables that there are: add ${CLIENT_ID}`] : [];
  });
}

function namedFiles(paths: readonly string[]): string {
  const rest = paths.length - MAX_NAMED;
  return `${paths.slice(0, MAX_NAMED).join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more file')}` : ''}`;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
