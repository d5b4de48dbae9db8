import { context } from '@actions/github';

/** What started the run, and what the action itself is. */
export interface RunnerEvent {
  readonly name: string;
  /** Commit that a pull request or a merge group is compared with; undefined for other events. */
  readonly baseSha: string | undefined;
  /** The branch that is checked: of a pull request its base. */
  readonly branch: string | undefined;
  /** Address of a file of the repository at the commit that is checked. */
  readonly fileAddress: (path: string, line?: number) => string | undefined;
  /** Address of a file of the action's own repository at the version that runs. */
  readonly ownAddress: (path: string) => string | undefined;
}

/** Reads the event from the runner's environment; the payload is untrusted text. */
export function runnerEvent(): RunnerEvent {
  const { payload, eventName, sha, serverUrl, ref } = context;
  const pull = payload.pull_request as { readonly base?: { readonly sha?: unknown; readonly ref?: unknown } } | undefined;
  const group = payload['merge_group'] as { readonly base_sha?: unknown; readonly base_ref?: unknown } | undefined;
  const base = text(pull?.base?.sha) ?? text(group?.base_sha);
  const branch = text(pull?.base?.ref) ?? text(group?.base_ref) ?? ref;
  const repository = process.env['GITHUB_REPOSITORY'];
  const { GITHUB_ACTION_REPOSITORY: own, GITHUB_ACTION_REF: version } = process.env;
  return {
    name: eventName,
    baseSha: base !== undefined && /^[0-9a-f]{40,64}$/.test(base) ? base : undefined,
    branch: branch?.replace(/^refs\/heads\//, ''),
    fileAddress: (path, line) =>
      repository === undefined || sha === undefined ? undefined : `${serverUrl}/${repository}/blob/${sha}/${encoded(path)}${line === undefined ? '' : `#L${line}`}`,
    ownAddress: (path) => (own === undefined || own === '' ? undefined : `${serverUrl}/${own}/blob/${version === undefined || version === '' ? 'HEAD' : encoded(version)}/${path}`),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
