import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ActionSource } from './lay-out-action-repository.js';

/** The webhook event that the run stands for. */
export interface RunnerEvent {
  /** `push`, `pull_request` … */
  readonly name: string;
  readonly payload: unknown;
}

/** The files through which a step answers; one set per step. */
export interface CommandFiles {
  readonly output: string;
  readonly state: string;
  readonly environment: string;
  readonly path: string;
  readonly summary: string;
}

/** Values that runs have in common; a test overrides single ones through its own environment. */
const REPOSITORY = 'octo-org/octo-repo';
const SHA = '1234567890abcdef1234567890abcdef12345678';

/** Creates the empty command files and the event payload in `RUNNER_TEMP`. */
export function createCommandFiles(temp: string, event: RunnerEvent): CommandFiles & { readonly eventPath: string } {
  const file = (name: string) => {
    const path = join(temp, '_runner_file_commands', `${name}_${randomUUID()}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
    return path;
  };
  const eventPath = join(temp, '_github_workflow', 'event.json');
  mkdirSync(dirname(eventPath), { recursive: true });
  writeFileSync(eventPath, JSON.stringify(event.payload));
  return {
    output: file('set_output'),
    state: file('save_state'),
    environment: file('set_env'),
    path: file('add_path'),
    summary: file('step_summary'),
    eventPath,
  };
}

/**
 * The default variables of a step, without inputs. Of this process only `PATH` is passed on (and on Windows `SystemRoot`, without
 * which no program starts). List: https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export function runnerEnvironment(
  folders: { readonly workspace: string; readonly temp: string; readonly toolCache: string; readonly home: string },
  files: CommandFiles & { readonly eventPath: string },
  event: RunnerEvent,
  source: ActionSource,
): Record<string, string> {
  const { SystemRoot } = process.env;
  return {
    PATH: process.env['PATH'] ?? '',
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    HOME: folders.home,
    CI: 'true',
    GITHUB_ACTION: `__${source.owner}_${source.repository}`,
    GITHUB_ACTION_REF: source.ref,
    GITHUB_ACTION_REPOSITORY: `${source.owner}/${source.repository}`,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_ENV: files.environment,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.eventPath,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_JOB: 'check',
    GITHUB_OUTPUT: files.output,
    GITHUB_PATH: files.path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_OWNER: 'octo-org',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: SHA,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'check',
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/check.yml@refs/heads/main`,
    GITHUB_WORKFLOW_SHA: SHA,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
  };
}

/** The values of the `github` context that an input's default may use, from the variables that carry them. */
export function githubContext(environment: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const context: Record<string, string> = { token };
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('GITHUB_')) context[name.slice('GITHUB_'.length).toLowerCase()] = value;
  }
  return context;
}
