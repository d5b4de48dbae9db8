import { isPresetName, PRESET_NAMES, SHIPPED_WATCHDOGS, UserError, type PresetName, type Tree } from '@sar/baseline';
import { checkoutTree, createInside, defaultBranch, ownCheckout, rootOf, targets, workFiles } from '@sar/host';
import { isOwner, openSurvey, ownSource, planInit, readSource, SAR_VERSION, type InitWishes } from '@sar/patrol';
import { ANSI_PALETTE, changesPatch, initDocument, initTable, jsonText, PLAIN_PALETTE, type InitPlan, type PlannedFile } from '@sar/report';
import type { Arguments, Command } from '../../arguments/command.js';
import { wantsColor, type Io } from '../../io.js';
import { NO_COLOR } from '../../options.js';
import { printDiff } from '../../output/print-diff.js';

/** Time that looking into databases may take. */
const TIME_LIMIT_MS = 60_000;
const DEFAULT_BRANCH = 'main';

/** `sar init`: sets SAR up in a repository. */
export const initCommand: Command = {
  name: 'init',
  summary: 'write a baseline and the workflows that call the watchdogs, after what the repository has',
  positionals: '[path]',
  maxPositionals: 1,
  details:
    'Looks at the checkout, and plans `.github/sar.yml` and a workflow for each watchdog. Nothing is written without --apply. What is there already is left alone, also a workflow of another name that calls the watchdog; a second run changes nothing.',
  options: [
    {
      name: 'watchdogs',
      short: 'w',
      value: 'IDS',
      repeat: true,
      help: `watchdogs to set up, with commas: ${SHIPPED_WATCHDOGS.map(({ id }) => id).join(', ')}; or all, or none (default: those that fit the repository)`,
      suggest: () => [...SHIPPED_WATCHDOGS.map(({ id }) => id), 'all', 'none'],
    },
    {
      name: 'preset',
      value: 'PRESET',
      repeat: true,
      help: `preset that the baseline extends, in place of those that fit: ${PRESET_NAMES.join(', ')}`,
      suggest: () => PRESET_NAMES,
    },
    { name: 'owner', value: 'OWNER', help: 'who is tagged: @user or @organisation/team (default: the owner of all files in CODEOWNERS)' },
    {
      name: 'source',
      value: 'REPOSITORY',
      help: 'where the workflows call SAR: owner/repository@ref, best with a full commit (default: the commit of this SAR where it is a release, else v1)',
    },
    { name: 'apply', help: 'write the files' },
    { name: 'dry-run', short: 'n', help: 'print the files as a patch for `git apply`, and write nothing' },
    { name: 'format', short: 'f', value: 'FORMAT', choices: ['table', 'json'], help: 'what to print; json has schemas/init.schema.json' },
    NO_COLOR,
  ],
  examples: [
    'sar init',
    'sar init --apply',
    'sar init --watchdogs preflight,nightly --owner @octo-org/platform',
    'sar init --dry-run | git apply',
  ],
  run,
};

async function run(given: Arguments, io: Io): Promise<number> {
  const wishes = wishesOf(given);
  const applies = given.flag('apply');
  if (applies && given.flag('dry-run')) throw new UserError('--apply writes and --dry-run does not; give one of them');
  const asJson = given.value('format') === 'json';
  if (given.flag('dry-run') && given.value('format') !== undefined)
    throw new UserError('--dry-run prints a patch, so --format has no place beside it');
  const { root, only } = targets(given.positionals, io.workingDirectory);
  if (only !== undefined) throw new UserError('"sar init" sets up a whole repository: give its folder, not a file');
  if (rootOf(root) !== root)
    throw new UserError(`${root} is a part of the repository ${rootOf(root)}: set that up, since GitHub reads .github of its root alone`);
  const tree = checkoutTree(root);
  if (isBare(tree)) throw new UserError(`${root} is a bare repository: set up a clone of it, and push that`);
  const branch = defaultBranch(tree.root);
  const plan = await planInit(
    {
      survey: await openSurvey(tree),
      files: workFiles(tree.root),
      defaultBranch: branch ?? DEFAULT_BRANCH,
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    },
    wishes,
  );
  if (branch === undefined) io.err(`git tells no branch here: ${DEFAULT_BRANCH} is taken for the default branch\n`);
  if (given.flag('dry-run')) {
    printPatch(plan, given, io);
    return 0;
  }
  const done = applies ? write(tree.root, plan, io) : plan;
  if (asJson) io.out(jsonText(initDocument(done, { version: SAR_VERSION, applied: applies })));
  else print(done, applies, given, io);
  return 0;
}

/** A folder that is git's own: what is written there is in no commit. */
function isBare({ read }: Tree): boolean {
  const [head, config] = [read('HEAD'), read('config')];
  return head.kind === 'text' && head.text.startsWith('ref: ') && config.kind === 'text' && /^\s*bare\s*=\s*true\s*$/m.test(config.text);
}

/** @throws UserError for what is no preset, owner or source */
function wishesOf(given: Arguments): InitWishes {
  const presets = given.values('preset');
  const unknown = presets.find((preset) => !isPresetName(preset));
  if (unknown !== undefined) throw new UserError(`--preset takes ${PRESET_NAMES.join(', ')}, not "${unknown}"`);
  const owner = given.value('owner');
  if (owner !== undefined && !isOwner(owner)) throw new UserError(`--owner takes @user or @organisation/team, not "${owner}"`);
  const source = given.value('source');
  return {
    watchdogs: given.values('watchdogs'),
    presets: presets as readonly PresetName[],
    ...(owner !== undefined && { owner }),
    source: source === undefined ? ownSource(ownCheckout()) : readSource(source),
  };
}

/**
 * Writes each file that is not there yet, and returns the plan as it came out.
 *
 * @throws UserError when one cannot be written; those before it are named
 */
function write(root: string, plan: InitPlan, io: Io): InitPlan {
  const written: PlannedFile[] = [];
  try {
    for (const file of plan.files) if (createInside(root, file.path, file.text)) written.push(file);
  } catch (error) {
    if (written.length > 0) io.err(`written before it went wrong: ${written.map(({ path }) => path).join(', ')}\n`);
    throw error;
  }
  const after = checkoutTree(root);
  const ignored = written.flatMap(({ path }) => (after.has(path) ? [] : [path]));
  const lost = plan.files.filter((file) => !written.includes(file));
  return {
    ...plan,
    files: written,
    notes:
      ignored.length === 0 ? plan.notes : [...plan.notes, `git ignores ${ignored.join(', ')}: "git add --force" adds them all the same`],
    kept: [...plan.kept, ...lost.map(({ path }) => ({ path, why: 'something of that name came into being meanwhile' }))],
  };
}

function printPatch({ files }: InitPlan, given: Arguments, io: Io): void {
  const { patch } = changesPatch(files.map(({ path, text }) => ({ path, after: text })));
  if (patch !== '') printDiff('.github', patch, io, { noColor: given.flag('no-color'), command: 'sar init --apply' });
  io.err(files.length === 0 ? 'there is nothing to write: "sar init" says why\n' : 'dry run: nothing was written\n');
}

function print(plan: InitPlan, applied: boolean, given: Arguments, io: Io): void {
  const palette = wantsColor(io, given.flag('no-color')) ? ANSI_PALETTE : PLAIN_PALETTE;
  const lines = initTable(plan, { palette, applied, ...(io.columns !== undefined && { columns: io.columns }) });
  io.out(lines.map((line) => `${line}\n`).join(''));
}
