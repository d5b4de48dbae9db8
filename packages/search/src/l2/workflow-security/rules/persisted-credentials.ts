import { setStepInput } from '@sar/workflows';
import { actionOf, inputOf, placeOfStep, stepLabel, stepSites, type StepSite } from '../picture/step-site.js';
import type { WeaknessRule } from './weakness-rule.js';

/** Paths of uploads that hold the workspace with its `.git`. */
const WHOLE = /^(?:\.|\.\/|\*\*?|\.\/\*\*?|\.git(?:\/.*)?|\$\{\{\s*github\.workspace\s*\}\}\/?|\.\.?\/\*\*\/\*)$/;
const PUSHES = /\bgit\b|\bgh\b|\bhub\b|\bpush\b|release|publish|deploy|version|submodule|changeset|lerna|semantic|bump|\bcommit\b/i;

/**
 * Fires for checkouts that leave their token in `.git/config` and whose workspace is uploaded as an artifact. Doubtful where nothing is uploaded: then only the later
 * steps of the job can read it, and since version 6 it lies outside the workspace.
 */
export const persistedCredentials: WeaknessRule = (document) =>
  stepSites(document).flatMap((site) => {
    const used = actionOf(site);
    if (used?.action !== 'actions/checkout') return [];
    const persist = inputOf(site, 'persist-credentials')?.value.trim();
    if (persist !== undefined && persist !== 'true') return [];
    const later = stepSites(document).filter(({ job, step }) => job === site.job && step.range.start > site.step.range.start);
    const upload = majorOf(used.version ?? used.ref) < 6 ? later.find(uploadsWorkspace) : undefined;
    // Where somebody wrote `true`, or where something may push, it is meant.
    const isNeeded = persist === 'true' || later.some((one) => mayPush(one));
    if (upload === undefined && persist === 'true') return [];
    const edits = isNeeded ? undefined : setStepInput(document, site.step.range.start, 'persist-credentials', 'false');
    return [
      {
        rule: 'persisted-credentials',
        place: placeOfStep(site),
        identity: [upload === undefined ? 'left' : 'uploaded'],
        message:
          upload === undefined
            ? `the checkout leaves its token for later steps of the job to read`
            : `the checkout leaves its token in .git/config, and "${stepLabel(upload.step)}" uploads it with the workspace`,
        expected: 'persist-credentials: false',
        actual: persist ?? 'not set, which is true',
        ...(upload === undefined ? { pedantic: true } : { impact: 'degrades' }),
        ...(edits !== undefined && edits.length > 0 && { fix: { title: 'Set persist-credentials: false', edits } }),
      } as const,
    ];
  });

function uploadsWorkspace(site: StepSite): boolean {
  const used = actionOf(site);
  if (used?.action !== 'actions/upload-artifact') return false;
  const paths = inputOf(site, 'path')?.value.split('\n') ?? [];
  const hidden = inputOf(site, 'include-hidden-files')?.value.trim() === 'true';
  // Since 4.4 hidden files, and with them .git, are left out unless they are asked for.
  const takesHidden = hidden || majorOf(used.version ?? used.ref) < 4;
  return takesHidden && paths.some((path) => WHOLE.test(path.trim()));
}

/** Git is called by many tools; a step of which it cannot be excluded may need the token. */
function mayPush(site: StepSite): boolean {
  const { step } = site;
  if (step.run !== undefined)
    return (
      PUSHES.test(step.run.value) ||
      /(?:^|[\s;&|])(?:\.{0,2}\/|make\b|just\b|task\b|npm run|yarn|pnpm|bun|bundle|rake|nix|tox|invoke|mage)/.test(step.run.value)
    );
  if (step.uses === undefined) return false;
  const action = actionOf(site)?.action;
  return (
    action === undefined ||
    !/^actions\/(?:setup-|cache|upload-artifact|download-artifact|checkout|github-script|dependency-review|attest|labeler|stale)/.test(
      action,
    )
  );
}

function majorOf(version: string): number {
  return Number(/^v?(\d+)/.exec(version)?.[1] ?? Number.NaN) || 0;
}
