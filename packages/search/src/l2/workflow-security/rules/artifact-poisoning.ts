import { dangerOf } from '../picture/danger-of.js';
import { runsCheckout } from '../picture/runs-checkout.js';
import { scriptOf } from '../picture/script-of.js';
import { actionOf, inputOf, placeOfStep, stepLabel, stepSites, type StepSite } from '../picture/step-site.js';
import type { WeaknessRule } from './weakness-rule.js';

interface Download {
  readonly site: StepSite;
  /** Where it goes to; undefined for the workspace itself. */
  readonly folder: string | undefined;
}

/**
 * Fires for `workflow_run` when an artifact of the run that it waited for is put over the workspace, or into a folder, and a later step runs code from there or
 * writes a file of it into GITHUB_ENV or GITHUB_PATH.
 */
export const artifactPoisoning: WeaknessRule = (document, picture) =>
  stepSites(document).flatMap((site) => {
    const found = downloadOf(site);
    if (found === undefined) return [];
    const ways = picture.reaches(site).filter(({ event }) => event === 'workflow_run');
    const danger = dangerOf(ways);
    if (ways.length === 0 || danger.guarded) return [];
    const later = stepSites(document).filter(
      ({ job, step }) => job === site.job && (step.range.start > site.step.range.start || (step === site.step && step.run !== undefined)),
    );
    const use = later.flatMap((one) => useOf(one, found.folder) ?? [])[0];
    if (use === undefined) return [];
    return [
      {
        rule: 'artifact-poisoning',
        place: placeOfStep(site),
        identity: [stepLabel(site.step)],
        message: `"${stepLabel(site.step)}" takes an artifact of a run that anybody can start, and "${use}" runs what may come from it: that is code in ${danger.runs}`,
        expected: 'artifacts unpacked into ${{ runner.temp }} and used as data only',
        actual: found.folder === undefined ? 'unpacked over the workspace' : `unpacked into ${found.folder}`,
        impact: danger.impact,
        // Whether what is run was in the artifact, or came with the checkout before, cannot be told for the workspace.
        ...(found.folder === undefined && !/GITHUB_(?:ENV|PATH)/.test(use) ? { pedantic: true } : {}),
      } as const,
    ];
  });

function downloadOf(site: StepSite): Download | undefined {
  const action = actionOf(site)?.action;
  if (action === 'actions/download-artifact') {
    const run = inputOf(site, 'run-id')?.value ?? '';
    return run.includes('workflow_run') ? { site, folder: folderOf(inputOf(site, 'path')?.value) } : undefined;
  }
  if (action === 'dawidd6/action-download-artifact') return { site, folder: folderOf(inputOf(site, 'path')?.value) };
  const command = scriptOf(site).commands.find(
    ({ program, args }) => program === 'gh' && args[0]?.text === 'run' && args[1]?.text === 'download',
  );
  if (command === undefined) return undefined;
  const at = command.args.findIndex(({ text }) => text === '-D' || text === '--dir');
  return { site, folder: folderOf(at === -1 ? undefined : command.args[at + 1]?.text) };
}

function folderOf(path: string | undefined): string | undefined {
  const plain = path?.trim().replace(/^\.\//, '').replace(/\/+$/, '');
  return plain === undefined || plain === '' || plain === '.' || plain === '${{ github.workspace }}' ? undefined : plain;
}

/** Longest part of a line that is looked at. */
const MAX_LINE = 2000;

function useOf(site: StepSite, folder: string | undefined): string | undefined {
  const { run } = site.step;
  if (run === undefined) return undefined;
  const taken = run.value
    .split('\n')
    .map((line) => line.slice(0, MAX_LINE))
    .find((line) => /\b(?:cat|tail|head)\b|</.test(line) && />>\s*"?\$\{?(?:GITHUB_ENV|GITHUB_PATH)/.test(line));
  if (taken !== undefined && (folder === undefined || run.value.includes(folder))) return taken.trim().slice(0, 100);
  if (folder === undefined) return runsCheckout(site, undefined);
  const own = scriptOf(site).commands.find(
    ({ writtenProgram, program, args }) =>
      writtenProgram.includes(folder) || (/^(?:bash|sh|source|python3?|node|\.)$/.test(program) && args[0]?.text.includes(folder) === true),
  );
  return own?.text.slice(0, 100);
}
