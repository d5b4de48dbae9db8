import { describe, expect, it } from 'vitest';
import { installCommands, installVariables, interpreterOf, programsOf, type InstallRequest } from './install-commands.js';

const python: InstallRequest = {
  manager: 'uv',
  os: 'linux',
  lockFiles: ['uv.lock'],
  extras: ['dev', 'test'],
  environment: { path: '/w/.venv', interpreter: '/opt/python' },
};

describe('what installs', () => {
  it.each<[string, InstallRequest, readonly string[]]>([
    ['uv', python, ['uv sync --frozen --python /opt/python --extra dev --extra test']],
    [
      'poetry',
      { ...python, manager: 'poetry' },
      ['/opt/python -m venv /w/.venv', 'poetry install --no-interaction --extras dev --extras test'],
    ],
    [
      'pip',
      { ...python, manager: 'pip', extras: [], lockFiles: ['requirements.txt', 'requirements/dev.txt'] },
      [
        '/opt/python -m venv /w/.venv',
        '/w/.venv/bin/python -m pip install --disable-pip-version-check -r requirements.txt -r requirements/dev.txt',
      ],
    ],
    [
      'pip on Windows',
      {
        ...python,
        manager: 'pip',
        os: 'windows',
        environment: { path: 'D:\\w\\.venv', interpreter: 'C:\\python.exe' },
        lockFiles: ['r.txt'],
      },
      [
        'C:\\python.exe -m venv D:\\w\\.venv',
        'D:\\w\\.venv\\Scripts\\python.exe -m pip install --disable-pip-version-check -r r.txt -e .[dev,test]',
      ],
    ],
    ['pip without an environment', { manager: 'pip', os: 'linux', lockFiles: ['r.txt'], extras: [] }, []],
    ['npm', { ...python, manager: 'npm' }, ['npm ci']],
    ['pnpm', { ...python, manager: 'pnpm' }, ['pnpm install --frozen-lockfile']],
    ['yarn 1', { ...python, manager: 'yarn-classic' }, ['yarn install --frozen-lockfile --non-interactive']],
    ['yarn 2 and later', { ...python, manager: 'yarn-berry' }, ['yarn install --immutable']],
  ])('%s', (_, request, commands) => {
    expect(installCommands(request).map((command) => command.join(' '))).toEqual(commands);
  });

  it('is led to the environment by its variables', () => {
    expect(installVariables(python)).toMatchObject({ VIRTUAL_ENV: '/w/.venv', UV_PROJECT_ENVIRONMENT: '/w/.venv' });
    expect(installVariables({})).toEqual({});
    expect([programsOf('/w/.venv', 'macos'), interpreterOf('/w/.venv', 'linux')]).toEqual(['/w/.venv/bin', '/w/.venv/bin/python']);
  });
});
