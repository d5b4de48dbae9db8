import type { Step } from '@sar/workflows';
import data from '../data/build-tools.json' with { type: 'json' };
import { scriptOf } from './script-of.js';
import { actionOf, stepLabel, type StepSite } from './step-site.js';

const TOOLS: ReadonlySet<string> = new Set(data.programs);
/** Actions that run what is checked out: builds of images, hooks and tests. */
const RUNNING_ACTIONS =
  /^(?:docker\/(?:build-push-action|bake-action)|pre-commit\/action|gradle\/gradle-build-action|cypress-io\/github-action|golangci\/golangci-lint-action|goreleaser\/goreleaser-action|bazel-contrib\/|ruby\/setup-ruby|super-linter\/|github\/super-linter|codecov\/|jamesives\/|actions\/jekyll-build-pages|changesets\/action|microsoft\/playwright|pypa\/cibuildwheel|nick-fields\/retry)/;

/**
 * What of the folder's code a step runs, in a few words; undefined when it runs none that can be seen.
 *
 * @param folder where the code is, when it is not the workspace itself; only what names that folder counts
 */
export function runsCheckout(site: StepSite, folder: string | undefined): string | undefined {
  const { step } = site;
  if (folder !== undefined && !names(step, folder)) return undefined;
  if (step.uses !== undefined) {
    if (step.uses.value.startsWith('./')) return step.uses.value;
    const action = actionOf(site)?.action;
    return action !== undefined && RUNNING_ACTIONS.test(action) ? stepLabel(step) : undefined;
  }
  const found = scriptOf(site).commands.find(({ program, writtenProgram, args, elsewhere }) => {
    if (elsewhere !== undefined || /^--(?:version|info|help)$/.test(args[0]?.text ?? '')) return false;
    if (program === 'node' && (args[0]?.text === '-e' || args[0]?.text === '--version')) return false;
    if (program === 'docker' && !/^(?:build|compose|buildx)$/.test(args[0]?.text ?? '')) return false;
    if (/^python3?$/.test(program) && /^-c|^-$|^--version/.test(args[0]?.text ?? '-')) return false;
    return TOOLS.has(program) || (/^\.{0,2}\/?(?:[\w.-]+\/)+[\w.-]+$/.test(writtenProgram) && !/^\/(?:usr|bin|opt)\//.test(writtenProgram));
  });
  return found?.text.slice(0, 100);
}

function names({ run, workingDirectory, uses, with: inputs }: Step, folder: string): boolean {
  return [run, workingDirectory, uses, ...inputs.values()].some((scalar) => scalar?.value.includes(folder) === true);
}
