import type { Looked, Reading, Signal, Unjudged } from '@sar/baseline';
import type { Action, Invalid, Workflow } from '@sar/workflows';
import { readingOf } from '../../reading/reading-draft.js';
import type { SensorInput } from '../../sensor.js';
import { collectReported } from './ingest/collect-reported.js';
import { mergeReported } from './ingest/merge-reported.js';
import type { RawFile } from './picture/raw-file.js';
import { securityPicture, type SecurityPicture } from './picture/security-picture.js';
import { DEPENDABOT_PATHS } from './picture/dependabot-settings.js';
import { builtImages } from './picture/built-images.js';
import { dependabotCooldown } from './rules/dependabot-cooldown.js';
import { dependabotExecution } from './rules/dependabot-execution.js';
import { groupImages } from './rules/group-images.js';
import { unpinnedActions } from './rules/unpinned-action.js';
import type { Weakness } from './weakness.js';
import { WEAKNESS_RULES } from './weakness-rules.js';
import { weaknessSignals } from './weakness-signals.js';
import { isDecidedInPlace } from './zizmor-comments.js';

/** Most jobs and steps of a file that is judged: more than any workflow that people write. */
const MAX_JOBS = 500;
const MAX_STEPS = 2000;
/** Largest file of Dependabot's settings that is read, in bytes. */
const MAX_SETTINGS_BYTES = 262_144;

/** See `workflowSecurity`. */
export async function readWorkflowSecurity(input: SensorInput): Promise<Reading> {
  const { repository, baseline, onlyPaths, repositoryOwner, pace } = input;
  const options = baseline.sensors['workflow-security'];
  const documents = [...repository.workflows(), ...repository.actions()];
  const isAsked = ({ path }: { readonly path: string }) => onlyPaths?.has(path) !== false;
  const workflows = documents.filter((one) => one.kind === 'workflow').filter((one) => !isTooLarge(one));
  const actions = documents.filter((one) => one.kind === 'action').filter((one) => !isTooLarge(one));
  const large = documents.filter((one) => one.kind !== 'invalid').filter(isTooLarge);
  const invalid = documents.filter((one) => one.kind === 'invalid');
  const picture = securityPicture(workflows, actions, options, repositoryOwner);
  const asked = [...workflows, ...actions].filter(isAsked);
  const settings = dependabotFiles(input).filter(isAsked);
  const found = [
    ...(await judge(asked, picture, pace)),
    ...unpinnedActions(picture),
    ...settings.flatMap((file) => [...dependabotCooldown(file, picture), ...dependabotExecution(file)]),
  ];
  const linesOf = linesIn([...workflows, ...actions, ...settings]);
  const askedFor = found.filter(({ place }) => isAsked(place));
  const undecided = askedFor.filter((weakness) => !isDecidedInPlace(weakness, linesOf));
  const own = groupImages(undecided, () => builtImages(picture));
  const { reported, looked, unjudged } = await collectReported(input, options);
  const merged = mergeReported(own, reported.filter(isAsked), new Set([...asked, ...settings].map(({ path }) => path)));
  return readingOf({
    sensor: 'workflow-security',
    layer: 'L2',
    unit: 'files',
    judged: asked.length + settings.length,
    signals: ordered(weaknessSignals(merged.weaknesses)),
    unjudged: [...invalid.filter(isAsked).map(notRead), ...large.filter(isAsked).map(tooLarge), ...unjudged],
    looked: [
      { what: '.github/workflows and the actions of the repository', detail: `${workflows.length} workflows, ${actions.length} actions` },
      ...settings.map(({ path }) => ({ what: path, detail: "Dependabot's settings" })),
      ...looked,
      ...told(merged, askedFor.length - undecided.length),
    ],
  });
}

async function judge(
  documents: readonly (Workflow | Action)[],
  picture: SecurityPicture,
  pace: SensorInput['pace'],
): Promise<readonly Weakness[]> {
  const found: Weakness[] = [];
  for (const document of documents) {
    await pace.step();
    for (const rule of WEAKNESS_RULES) found.push(...rule(document, picture));
  }
  return found;
}

function dependabotFiles({ tree }: SensorInput): readonly RawFile[] {
  return DEPENDABOT_PATHS.flatMap((path) => {
    const content = tree.has(path) ? tree.read(path, MAX_SETTINGS_BYTES) : undefined;
    return content?.kind === 'text' ? [{ path, text: content.text }] : [];
  });
}

function notRead({ path, message, line }: Invalid): Unjudged {
  return { path, ...(line !== undefined && { line }), reason: message };
}

function isTooLarge(document: Workflow | Action): boolean {
  if (document.kind === 'action') return document.steps.length > MAX_STEPS;
  return document.jobs.length > MAX_JOBS || document.jobs.reduce((sum, { steps }) => sum + steps.length, 0) > MAX_STEPS;
}

function tooLarge({ path }: Workflow | Action): Unjudged {
  return { path, reason: `it has more than ${MAX_JOBS} jobs or ${MAX_STEPS} steps, which are the most that are judged` };
}

function linesIn(files: readonly RawFile[]): (path: string) => readonly string[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const split = new Map<string, readonly string[]>();
  return (path) => {
    let lines = split.get(path);
    if (lines === undefined) split.set(path, (lines = texts.get(path)?.split('\n') ?? []));
    return lines;
  };
}

function told({ same, left }: ReturnType<typeof mergeReported>, decided: number): readonly Looked[] {
  return [
    ...(same > 0 ? [{ what: 'reports', detail: `${same} findings say the same as SAR's own` }] : []),
    ...[...left].map(([why, count]) => ({ what: 'reports', detail: `${count} findings left out: ${why}` })),
    ...(decided > 0 ? [{ what: 'comments `zizmor: ignore[…]`', detail: `${decided} findings are decided there` }] : []),
  ];
}

/** The certain ones first, by file and line. */
function ordered(signals: readonly Signal[]): readonly Signal[] {
  const rank = ({ pedantic, impact }: Signal) =>
    (pedantic === true ? 10 : 0) + ['data-loss', 'security', 'blocks', 'degrades', 'advisory'].indexOf(impact);
  return signals.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.artefact.path < b.artefact.path ? -1 : a.artefact.path > b.artefact.path ? 1 : (a.artefact.line ?? 0) - (b.artefact.line ?? 0)),
  );
}
