import { join, resolve } from 'node:path';
import { keepArtifact, writeOutput } from '@sar/host';
import { allRules, rescueDocumentOf, workflowsLeft, type RescueRun } from '@sar/patrol';
import {
  breakWorkflowCommands,
  changesPatch,
  jsonText,
  MAX_STEP_SUMMARY_BYTES,
  PLAIN_PALETTE,
  rescueMarkdown,
  rescueTable,
  terminalSafe,
  type RuleLink,
} from '@sar/report';
import { sha256 } from '@sar/rescue';
import type { ActionContext } from '@sar/runtime';
import type { RescueInputs } from './rescue-inputs.js';

/** What of a run its files and its outputs tell, besides what it came to. */
export interface PublishFacts {
  readonly commit: string | undefined;
  /** Whether a token was there that pushed changes of workflows. */
  readonly mayPush: boolean;
}

/** Writes log, files, summary and outputs. */
export async function publish(
  context: ActionContext,
  given: RescueInputs,
  rescued: RescueRun,
  { commit, mayPush }: PublishFacts,
): Promise<void> {
  const { temporaryDirectory, event, setOutput } = context;
  const { owner, repo } = context.run();
  const left = workflowsLeft(rescued.reports, mayPush);
  const run = { ...rescued, notes: [...rescued.notes, ...left.notes] };
  for (const line of rescueTable(run, { palette: PLAIN_PALETTE })) context.print(line);
  const file = (named: string | undefined, name: string) => resolve(named ?? join(temporaryDirectory, name));
  const write = (path: string, text: string) => writeOutput(process.cwd(), path, text);
  const planFile = file(given.planFile, 'sar-rescue.json');
  const place = { at: new Date(), repository: `${owner}/${repo}`, ...(commit !== undefined && { commit }) };
  write(planFile, jsonText(rescueDocumentOf(run, place)));
  const { patch } = changesPatch(left.changes);
  const patchFile = patch === '' ? '' : file(given.patchFile, 'sar-workflows.patch');
  if (patch !== '') {
    write(patchFile, patch);
    const kept = rescued.applied ? await keptPatch(patch, patchFile) : '';
    context.print(
      breakWorkflowCommands(terminalSafe(`Changes of workflows that were not pushed are in ${patchFile}, for git apply${kept}.`)),
    );
  }
  await context.writeSummary(
    rescueMarkdown(run, {
      limitBytes: MAX_STEP_SUMMARY_BYTES,
      linkTo: rulePages(context),
      placeLink: ({ path, line }) => event.fileAddress(path, line),
      jsonFile: given.planFile ?? 'sar-rescue.json',
      command: 'sar rescue',
    }),
  );
  const count = (...outcomes: readonly RescueRun['reports'][number]['outcome'][]) =>
    run.reports.filter(({ outcome }) => outcomes.includes(outcome)).length;
  setOutput('planned', count('planned'));
  setOutput('applied', count('fixed', 'waiting'));
  setOutput('failed', count('blocked', 'failed'));
  setOutput('pull-request', run.reports.find(({ pullRequest }) => pullRequest !== undefined)?.pullRequest ?? '');
  setOutput('plan-file', planFile);
  setOutput('patch-file', patchFile);
}

/** Keeps the patch as an artifact, which is there when the runner is gone: one for each patch, since a run takes each name once. */
async function keptPatch(patch: string, path: string): Promise<string> {
  const kept = await keepArtifact(process.env, `sar-workflows-${sha256(patch).slice(0, 8)}`, path);
  if (kept === undefined) return '';
  return kept.known ? `, and in the artifact ${kept.value} of this run` : `; they are no artifact of the run: ${kept.detail}`;
}

/** Addresses of the pages of SAR's own rules, at the version that runs. */
function rulePages({ event }: ActionContext): RuleLink {
  const own = new Set(allRules().map(({ sensor }) => sensor));
  return ({ id, sensor }) => (own.has(sensor) ? event.ownAddress(`docs/rules/${sensor}/${id}.md`) : undefined);
}
