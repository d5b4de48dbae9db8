import type { Answer, PublishedCheckRun } from '@sar/baseline';
import { gateAnnotations, verdictText } from '@sar/report';
import type { ActionContext, RunFacts } from '@sar/runtime';
import { annotationLines } from './annotation-lines.js';
import type { Connection } from './connect.js';
import { gateName } from './gate-name.js';
import { summaryOf, type Gated } from './publish.js';
import { whyNot } from './why-not.js';

/** GitHub takes 65,535 characters. */
const MAX_SUMMARY_BYTES = 65_000;

/**
 * Publishes the verdict as a check run with annotations on the commit that GitHub looks at; where the token may not, the annotations are
 * those of the step.
 *
 * @returns why there is no check run, or it says something else, a sentence; none when there is one that says the verdict, or none was wanted
 */
export async function publishCheckRun(
  context: ActionContext,
  gated: Gated,
  connection: Connection | undefined,
): Promise<readonly string[]> {
  const { given, verdict } = gated;
  const published = given.checkRun ? await checkRun(context, gated, connection) : undefined;
  if (published?.known === true)
    return published.value.stays
      ? ['The check run stays failed: another gate of the same name failed in this run, as in another job of a matrix.']
      : [];
  for (const line of annotationLines(gateAnnotations(verdict))) context.print(line);
  return published === undefined ? [] : [`No check run: ${whyNot(published, context.run())}.`];
}

async function checkRun(
  context: ActionContext,
  { given, checkout, opened, verdict }: Gated,
  connection: Connection | undefined,
): Promise<Answer<PublishedCheckRun>> {
  if (connection === undefined) return { known: false, reason: 'no-token', detail: 'the input "token" is empty' };
  if (checkout.publishedFor === undefined)
    return { known: false, reason: 'not-configured', detail: 'which commit was judged is not known' };
  const title = verdictText(verdict);
  return connection.checks.publish({
    name: gateName(context, given, opened),
    commit: checkout.publishedFor,
    externalId: externalIdOf(context.run()),
    run: `${context.run().runId}.${context.run().attempt}`,
    conclusion: verdict.outcome === 'pass' ? 'success' : 'failure',
    title: title.slice(0, 1).toUpperCase() + title.slice(1),
    summary: summaryOf(context, verdict, [], given, MAX_SUMMARY_BYTES),
    annotations: gateAnnotations(verdict),
  });
}

/** The same for each attempt and each event of one gate, so that two gates of one repository do not take each other's check run. */
function externalIdOf({ workflowPath = '', job = '' }: Pick<RunFacts, 'workflowPath' | 'job'>): string {
  return `sar-gate ${workflowPath}#${job}`;
}
