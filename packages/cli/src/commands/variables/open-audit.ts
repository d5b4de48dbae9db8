import {
  quoteUntrusted,
  STORAGE_LAYERS,
  UserError,
  type StateStore,
  type StorageLayer,
  type UnknownReason,
  type VariableAuditDocument,
} from '@sar/baseline';
import { checkoutTree, originRepository, rootOf, stateDirectory } from '@sar/host';
import { openSurvey, type Survey } from '@sar/patrol';
import { auditVariables, variableAuditDocument, type Audit } from '@sar/search';
import { repositoryReferences } from '@sar/workflows';
import type { Arguments, OptionSpec } from '../../arguments/command.js';
import type { Io } from '../../io.js';
import { expectKnown } from '../../live/expect-known.js';
import { LIVE_OPTIONS, TOKEN_VARIABLE, VARS_CONTEXT, VARS_ENVIRONMENT } from '../../live/live-options.js';
import { openLive, type Live } from '../../live/open-live.js';
import { repositoryOption, type RepositoryName } from '../../live/repository-option.js';
import { repositoryToAsk } from '../../live/repository-to-ask.js';
import { varsContextOption } from '../../live/vars-context-option.js';
import { BASELINE } from '../../options.js';

const LAYER: OptionSpec = {
  name: 'layer',
  short: 'l',
  value: 'LAYER',
  repeat: true,
  help: `only this storage layer: ${STORAGE_LAYERS.join(', ')}`,
  suggest: () => STORAGE_LAYERS,
};

/** The options of every command that audits. */
export const AUDIT_OPTIONS: readonly OptionSpec[] = [LAYER, VARS_CONTEXT, VARS_ENVIRONMENT, ...LIVE_OPTIONS, BASELINE];

/** A checkout whose variables are audited. */
export interface OpenAudit {
  readonly root: string;
  readonly survey: Survey;
  /** The state directory of the checkout: where audits are written to and read from. */
  readonly state: StateStore;
  readonly repository: RepositoryName | undefined;
  readonly live: Live | undefined;
  readonly audit: Audit;
  readonly document: VariableAuditDocument;
  /** True when somebody answered: GitHub, or the job's own `vars`. */
  readonly answered: boolean;
}

/** The checkout that holds the working directory, with its baseline. */
export async function openVariables(given: Arguments, io: Io): Promise<Pick<OpenAudit, 'root' | 'survey' | 'state' | 'repository'>> {
  const tree = checkoutTree(rootOf(io.workingDirectory));
  const survey = await openSurvey(tree, given.value('baseline'));
  return {
    root: tree.root,
    survey,
    state: stateDirectory(tree, survey.baseline.state),
    repository: repositoryOption(given, () => originRepository(tree.root)),
  };
}

/**
 * Audits the variables of the checkout that holds the working directory. Writes nothing.
 *
 * @param everything also asks for the layers that nothing is declared of
 */
export async function openAudit(given: Arguments, io: Io, everything = false): Promise<OpenAudit> {
  const opened = await openVariables(given, io);
  const { survey, repository } = opened;
  const varsContext = varsContextOption(given, io);
  if (varsContext === undefined) repositoryToAsk(given, io, repository);
  const live = await openLive(given, io, repository);
  const layers = layersOf(given);
  const audit = await auditVariables({
    registry: survey.baseline.variables.registry,
    references: repositoryReferences(survey.repository),
    now: io.now().toISOString(),
    ...(live !== undefined && { live: live.variables }),
    ...(varsContext !== undefined && { varsContext }),
    ...(layers !== undefined && { layers }),
    everything,
  });
  const name = repository === undefined ? '' : `${repository.owner}/${repository.repo}`;
  return {
    ...opened,
    live,
    audit,
    document: variableAuditDocument(audit, name),
    answered: audit.authOk || varsContext !== undefined,
  };
}

/**
 * What stands in the way of an audit, when GitHub was asked and nobody answered.
 *
 * @throws UserError (exit code 2 for a token or a permission) when GitHub refused every list that was asked for
 */
export function refuseUnanswered({ live, audit, answered }: OpenAudit): void {
  if (answered || live === undefined) return;
  const refusals = audit.configured.lists.flatMap(({ answer }) => (answer.known ? [] : [answer]));
  const refused = refusals.find(isAboutAccess) ?? refusals[0];
  if (refused !== undefined) expectKnown(refused);
}

/**
 * The same for a command that is of no use without an answer.
 *
 * @throws UserError (exit code 2) also when there was nobody to ask
 */
export function requireAnswer(opened: OpenAudit): void {
  refuseUnanswered(opened);
  if (opened.live === undefined && !opened.answered)
    throw new UserError(`what is configured is not known: put a token into the environment variable ${TOKEN_VARIABLE}`, { exitCode: 2 });
}

function isAboutAccess({ reason }: { readonly reason: UnknownReason }): boolean {
  return reason === 'no-token' || reason === 'forbidden';
}

function layersOf(given: Arguments): ReadonlySet<StorageLayer> | undefined {
  const asked = given.values('layer');
  for (const layer of asked) {
    if (!(STORAGE_LAYERS as readonly string[]).includes(layer))
      throw new UserError(`there is no storage layer ${quoteUntrusted(layer)}; the layers are ${STORAGE_LAYERS.join(', ')}`);
  }
  return asked.length === 0 ? undefined : new Set(asked as readonly StorageLayer[]);
}
