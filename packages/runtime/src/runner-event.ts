import { context } from '@actions/github';

/** What started the run, and what the action itself is. */
export interface RunnerEvent {
  readonly name: string;
  /** Commit that a pull request or a merge group is compared with; undefined for other events. */
  readonly baseSha: string | undefined;
  /** The branch that is checked: of a pull request its base; undefined where there is none, as for a tag. */
  readonly branch: string | undefined;
  /** Address of a file of the repository at the commit that is checked. */
  readonly fileAddress: (path: string, line?: number) => string | undefined;
  /** Address of a file of the action's own repository at the version that runs. */
  readonly ownAddress: (path: string) => string | undefined;
}

/** The part of the context of `@actions/github` that is read here. */
export interface EventSource {
  readonly eventName: string;
  readonly sha: string | undefined;
  readonly ref: string | undefined;
  readonly serverUrl: string;
  readonly payload: unknown;
}

/** Reads the event from the runner's environment; the payload is untrusted text. */
export function runnerEvent(
  source: EventSource = context,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RunnerEvent {
  const { eventName, sha, serverUrl, ref } = source;
  const payload = source.payload as Readonly<Record<string, unknown>> | null;
  const pull = payload?.['pull_request'] as { readonly base?: { readonly sha?: unknown; readonly ref?: unknown } } | null | undefined;
  const group = payload?.['merge_group'] as { readonly base_sha?: unknown; readonly base_ref?: unknown } | null | undefined;
  const base = text(pull?.base?.sha) ?? text(group?.base_sha);
  const branch = text(pull?.base?.ref) ?? branchOf(text(group?.base_ref) ?? text(ref));
  const { GITHUB_REPOSITORY: repository, GITHUB_ACTION_REPOSITORY: own, GITHUB_ACTION_REF: version } = environment;
  return {
    name: eventName,
    baseSha: base !== undefined && /^[0-9a-f]{40,64}$/.test(base) ? base : undefined,
    branch,
    fileAddress: (path, line) =>
      repository === undefined || sha === undefined
        ? undefined
        : `${serverUrl}/${repository}/blob/${sha}/${encoded(path)}${line === undefined ? '' : `#L${line}`}`,
    ownAddress: (path) =>
      own === undefined || own === ''
        ? undefined
        : `${serverUrl}/${own}/blob/${version === undefined || version === '' ? 'HEAD' : encoded(version)}/${path}`,
  };
}

/** The branch that a full reference names. */
function branchOf(reference: string | undefined): string | undefined {
  return reference?.startsWith('refs/heads/') === true ? reference.slice('refs/heads/'.length) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Half a character, as a report of somebody may have it, cannot be encoded. */
function encoded(path: string): string {
  return path
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
