import { BASELINE_PATHS, compileGlob, type PresetName, type WorkFiles } from '@sar/baseline';
import type { CallerFact, InitPlan, PlannedFile, RepositoryFacts } from '@sar/report';
import type { Survey } from '../survey.js';
import { callerEntries } from './caller-entries.js';
import { chooseWatchdogs } from './choose-watchdogs.js';
import { declareStores, type StoreDeclarations } from './declare-stores.js';
import { detectArtefacts } from './detect-artefacts.js';
import { callerFacts, detectCallers } from './detect-callers.js';
import { detectEntries, MAX_ENTRIES } from './detect-entries.js';
import { detectLanguages, detectManagers } from './detect-languages.js';
import { detectOwnUses } from './detect-own-uses.js';
import { detectOwner } from './detect-owner.js';
import { detectWorkflows } from './detect-workflows.js';
import { fittingGatePresets } from './gate-presets.js';
import { initNotes } from './init-notes.js';
import { loadPlannedBaseline } from './load-planned-baseline.js';
import { stepsAfterInit } from './steps-after-init.js';
import { callerFiles, planCallers } from './plan-callers.js';
import { renderBaseline } from './render-baseline.js';
import { HEAL_WITH } from './render-caller.js';
import type { SarSource } from './sar-source.js';

/** The repository that is to be set up. */
export interface InitPlace {
  readonly survey: Survey;
  readonly files: WorkFiles;
  readonly defaultBranch: string;
  /** Ends the look into databases. */
  readonly signal: AbortSignal;
}

/** What is asked for. */
export interface InitWishes {
  /** Ids of watchdogs, `all` or `none`; empty for those that fit. */
  readonly watchdogs: readonly string[];
  /** Empty for those that fit. */
  readonly presets: readonly PresetName[];
  /** In place of the owner that CODEOWNERS names. */
  readonly owner?: string;
  readonly source: SarSource;
}

/**
 * What setting SAR up in a repository would write: the baseline, and a workflow for each watchdog that is wanted. What is there already is
 * left alone, also a workflow of another name that calls the watchdog. Decides only: it writes nothing.
 *
 * @throws UserError for wishes that cannot be
 */
export async function planInit(place: InitPlace, wishes: InitWishes): Promise<InitPlan> {
  const { facts, declarations, left, unknown, doubtful, unhealed } = await look(place, wishes);
  const chosen = chooseWatchdogs(wishes.watchdogs, facts);
  const { survey, defaultBranch } = place;
  const { tree } = survey;
  const planned = planCallers(tree, facts, chosen, doubtful);
  const { written, kept, names } = planned;
  const presets = fittingGatePresets(tree);
  const gate = presets.length === 1 ? presets[0] : undefined;
  const healer = names.get('self-healing');
  const text = renderBaseline({
    facts,
    source: wishes.source,
    presets: wishes.presets.length === 0 ? undefined : [...new Set(wishes.presets)],
    gate,
    declarations,
    entries: callerEntries(facts.entries, [...facts.callers.map(({ watchdog }) => watchdog), ...[...written.keys()].map(({ id }) => id)]),
    healer: healer === undefined ? undefined : `.github/workflows/${healer}`,
  });
  const baseline = facts.baseline === undefined ? await loadPlannedBaseline(text, tree) : survey.baseline;
  const files: readonly PlannedFile[] = [
    ...(facts.baseline === undefined ? [{ path: BASELINE_PATHS[0], text, why: 'the baseline: what this repository is to be like' }] : []),
    ...callerFiles(planned, { source: wishes.source, defaultBranch, baseline }),
  ];
  return {
    facts,
    files,
    kept: [
      ...(facts.baseline === undefined
        ? []
        : [
            { path: facts.baseline, why: tree.has(facts.baseline) ? 'the baseline is there' : 'the baseline is there, and git ignores it' },
          ]),
      ...kept,
    ],
    notes: initNotes({
      facts,
      chosen,
      names,
      source: wishes.source,
      left,
      unknown,
      maxEntries: MAX_ENTRIES,
      gate,
      choosesPresets: wishes.presets.length === 0,
      isBoth: presets.length > 1,
      doubtful,
      unhealed,
      own: detectOwnUses(survey.repository, wishes.source.repository),
      baseline,
      isToldApart: baseline.ci['self-healing'].some((glob) => compileGlob(glob).matches(`.github/workflows/${healer}`)),
      files,
      tree,
    }),
    next: files.length === 0 ? [] : stepsAfterInit(files, chosen),
  };
}

interface Look {
  readonly facts: RepositoryFacts;
  readonly declarations: StoreDeclarations;
  /** Entries beyond those that are declared. */
  readonly left: number;
  /** Files that may refer to more. */
  readonly unknown: readonly string[];
  /** Calls of workflows that are called like a watchdog. */
  readonly doubtful: readonly CallerFact[];
  /** Files with callers of the CI health watchdog that do not say which workflow heals. */
  readonly unhealed: readonly string[];
}

async function look({ survey, files, defaultBranch, signal }: InitPlace, { owner, source }: InitWishes): Promise<Look> {
  const { tree, repository } = survey;
  const { callers, doubtful } = detectCallers(repository, source.repository);
  // What the callers themselves refer to is known, and is no reason for more of them.
  const { entries, left, unknown } = detectEntries(repository, (path, id) =>
    callers.some((caller) => caller.path === path && caller.job.id === id),
  );
  const { artefacts, declarations } = await declareStores(detectArtefacts(files), files, signal);
  const baseline = BASELINE_PATHS.find((path) => tree.read(path).kind !== 'absent');
  const found = owner === undefined ? detectOwner(tree) : { name: owner, from: '--owner' };
  const facts = {
    defaultBranch,
    languages: detectLanguages(tree),
    managers: detectManagers(tree),
    workflows: detectWorkflows(repository),
    entries,
    artefacts,
    callers: callerFacts(callers),
    ...(baseline !== undefined && { baseline }),
    ...(found !== undefined && { owner: found }),
  };
  const unhealed = callers.flatMap(({ watchdog, path, job }) => (watchdog === 'ci-health' && !job.with.has(HEAL_WITH) ? [path] : []));
  return { facts, declarations, left, unknown, doubtful: callerFacts(doubtful), unhealed };
}
