import { MAX_JSON_BYTES, type StepOf } from '@sar/baseline';
import type { Intent } from '../../intents/intent.js';
import { planIntentsForMissing } from '../../intents/plan-intents-for-missing.js';
import { readIntent } from '../../intents/read-intent.js';
import { isIntentPath, MAX_MAILBOX_FILES } from '../../mailbox/read-mailbox.js';
import { intentPolicyOf, mailboxOf } from '../../policy/mailbox-settings.js';
import type { RunningRepository } from '../../policy/intent-policy.js';
import type { StepContext } from '../step-kind.js';
import { missingOfFindings } from './missing-of-findings.js';
import { namedVariable } from './named-variable.js';
import { nameOf, type Queueable, type Told } from './told.js';

/** What there is to queue. */
export interface IntentsToQueue {
  /** Folder of the mailbox. */
  readonly folder: string;
  readonly files: readonly { readonly what: string; readonly path: string; readonly text: string }[];
  /** Needs nothing: it is set already, or an intent for it waits. */
  readonly settled: readonly Told[];
  /** Cannot be queued, and why. */
  readonly left: readonly Told[];
}

/** Most variables that one step queues: more than a registry of a repository can have missing without somebody looking. */
export const MAX_QUEUED = 100;

const WAITS = 'an intent for it waits in the mailbox';

/**
 * The intents that a step queues: for the variable that it names, else for the findings of the subject. The same for every run of an attempt, but
 * for what was set or queued meanwhile.
 *
 * @returns why nothing can be queued at all, in words
 */
export async function intentsToQueue(step: StepOf<'queue-intent'>, context: StepContext): Promise<IntentsToQueue | string> {
  const { ports, startedAt, key, playbook } = context;
  const running = runningRepository(ports.repository);
  if (running === undefined) return 'variables are queued for a repository on GitHub: name it, or run in a checkout of one';
  const folder = mailboxOf(ports.baseline);
  const waiting = waitingIntents(context, folder);
  const queued = {
    policy: intentPolicyOf(ports.baseline),
    running,
    waiting,
    queuedAt: new Date(startedAt),
    queuedBy: `sar rescue ${playbook}`,
    note: playbook,
    idPrefix: key,
  };
  if (step.variable !== undefined) return inFolder(folder, await namedVariable(step.variable, step.value, queued, context));
  if (step.value !== undefined) return 'the step `queue-intent` has a `value` without a `variable`: name the variable in the playbook';
  const { missing, settled, left } = await missingOfFindings(context, running);
  const plan = planIntentsForMissing({ ...queued, missing: missing.slice(0, MAX_QUEUED) });
  const told = plan.left.map((entry) => ({ what: nameOf(entry), reason: reasonOf(entry.reason) }));
  const cut = missing
    .slice(MAX_QUEUED)
    .map((entry) => ({ what: nameOf(entry), reason: `more than ${MAX_QUEUED} variables are not queued at once` }));
  return inFolder(folder, {
    files: plan.files.map(({ fileName, text, intent }) => ({ what: intentName(intent), fileName, text })),
    settled: [...settled, ...told.filter(({ reason }) => reason === WAITS)],
    left: [...left, ...told.filter(({ reason }) => reason !== WAITS), ...cut],
  });
}

function inFolder(folder: string, { files, settled, left }: Queueable): IntentsToQueue {
  return { folder, files: files.map(({ what, fileName, text }) => ({ what, path: `${folder}/${fileName}`, text })), settled, left };
}

function intentName({ target, name }: Pick<Intent, 'target' | 'name'>): string {
  if (target.scope === 'org') return nameOf({ layer: 'org-vars', name });
  return target.scope === 'repo'
    ? nameOf({ layer: 'repo-vars', name })
    : nameOf({ layer: 'env-vars', environment: target.environment, name });
}

function reasonOf(reason: string): string {
  return reason === 'the registry declares no `value` for it'
    ? 'the registry declares no value for it: write `value` at its entry of variables.registry'
    : reason;
}

function runningRepository(repository: string | undefined): RunningRepository | undefined {
  const [owner, repo, more] = repository?.split('/') ?? [];
  return owner === undefined || owner === '' || repo === undefined || repo === '' || more !== undefined ? undefined : { owner, repo };
}

/** The intents of the mailbox on the default branch, as far as they can be read; what cannot is the processor's to refuse. */
function waitingIntents({ ports, startedAt }: StepContext, folder: string): readonly Intent[] {
  const paths = ports.tree.list().filter((path) => isIntentPath(path, folder));
  return paths.slice(0, MAX_MAILBOX_FILES).flatMap((path) => {
    const content = ports.tree.read(path, MAX_JSON_BYTES);
    if (content.kind !== 'text') return [];
    const reading = readIntent(path, content.text, new Date(startedAt));
    return reading.kind === 'intent' ? [reading.intent] : [];
  });
}
