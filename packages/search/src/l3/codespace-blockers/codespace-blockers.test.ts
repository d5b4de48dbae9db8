import type { Signal } from '@sar/baseline';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import type { SensorInput } from '../../sensor.js';
import { liveVariables } from '../variable-audit/live.fixture.js';
import { codespaceBlockers } from './codespace-blockers.js';

const PATH = '.devcontainer/devcontainer.json';
const SOUND = `// The container of everybody
{
  "name": "work",
  "build": { "dockerfile": "Dockerfile", "context": ".." },
  "features": {
    "ghcr.io/devcontainers/features/node:1": { "version": "22" },
    "./local": {},
  },
  "forwardPorts": [3000, "db:5432"],
  "portsAttributes": { "8000-8010": { "label": "web" }, ".+server\\\\.js": {} },
  "hostRequirements": { "cpus": 4, "memory": "16gb", "storage": "64gb" },
  "secrets": { "API_TOKEN": { "description": "for the API" } },
  "onCreateCommand": { "tools": "bash .devcontainer/setup.sh", "deps": ["npm", "ci"] },
  "postCreateCommand": "./scripts/start.sh --fast && npm test",
  "customizations": { "vscode": { "extensions": ["a.b"] } },
}
`;
const FILES = {
  [PATH]: SOUND,
  '.devcontainer/Dockerfile': 'FROM ubuntu:24.04\n',
  '.devcontainer/local/devcontainer-feature.json': '{}',
  '.devcontainer/setup.sh': 'echo\n',
  'scripts/start.sh': 'echo\n',
};
const LIVE = { live: liveVariables({ codespace: [{ name: 'API_TOKEN' }] }) };

async function signalsOf(repository: MemoryRepository, more: Partial<SensorInput> = LIVE): Promise<readonly Signal[]> {
  const reading = await codespaceBlockers.read(sensorInput(repository, more));
  return reading.outcome === 'signals' ? reading.signals : [];
}

function brief(signals: readonly Signal[]): unknown {
  return signals.map(({ rule, artefact: { line }, message }) => [rule, line, message]);
}

describe('codespaceBlockers', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    expect(await codespaceBlockers.read(sensorInput({ files: FILES }, LIVE))).toMatchObject({
      outcome: 'clear',
      scope: { judged: 1, unjudged: [] },
    });
    const { '.devcontainer/setup.sh': _, '.devcontainer/Dockerfile': __, ...left } = FILES;
    expect(brief(await signalsOf({ files: left }))).toEqual([
      ['missing-build-file', 4, '`build.dockerfile` names "Dockerfile", and the repository has no ".devcontainer/Dockerfile"'],
      [
        'missing-lifecycle-script',
        13,
        '`onCreateCommand.tools` calls ".devcontainer/setup.sh", and the repository has no ".devcontainer/setup.sh"',
      ],
    ]);
    expect(await signalsOf({ files: FILES })).toEqual([]);
  });

  it.each<[string, string, string, string, number]>([
    ['a syntax error', '"name": "work",', '"name": work,', 'unreadable-devcontainer', 3],
    ['a missing context', '"context": ".."', '"context": "../none"', 'missing-build-file', 4],
    ['a missing local feature', './local', './gone', 'missing-build-file', 7],
    ['two sources', '"name": "work",', '"name": "work", "image": "ubuntu:24.04",', 'conflicting-settings', 3],
    ['a mount without a folder', '"name": "work",', '"workspaceMount": "type=bind",', 'conflicting-settings', 3],
    ['a feature without a version', 'features/node:1', 'features/node', 'unpinned-source', 6],
    ['the newest of a feature', 'features/node:1', 'features/node:latest', 'unpinned-source', 6],
    ['a renamed feature', 'features/node:1', 'features/docker-from-docker:1', 'retired-feature', 6],
    ['a feature of the first set', 'ghcr.io/devcontainers/features/node:1', 'golang', 'retired-feature', 6],
    ['no port', '3000', '70000', 'invalid-port', 9],
    ['a range that ends before it begins', '8000-8010', '8010-8000', 'invalid-port', 10],
    ['too many cores', '"cpus": 4', '"cpus": 64', 'unmet-host-requirement', 11],
    ['too much memory', '16gb', '1tb', 'unmet-host-requirement', 11],
    ['a secret that is not there', '"API_TOKEN"', '"OTHER_TOKEN"', 'missing-codespace-secret', 12],
    ['a script that is gone', './scripts/start.sh', './scripts/gone.sh', 'missing-lifecycle-script', 14],
    ['a mistyped key', '"postCreateCommand"', '"postCreateComand"', 'ignored-setting', 14],
    ['a key that moved', '"customizations"', '"extensions": ["a.b"], "customizations"', 'ignored-setting', 15],
  ])('tells %s', async (_, from, to, rule, line) => {
    const signals = await signalsOf({ files: { ...FILES, [PATH]: SOUND.replace(from, to) } });
    expect(signals.map((signal) => [signal.rule, signal.artefact.line])).toEqual([[rule, line]]);
  });

  const compose = (more: string) => `{"dockerComposeFile": ["../compose.yaml"], ${more} "workspaceFolder": "/w"}`;
  it.each<[string, string, string | undefined]>([
    ['a service that is there', compose('"service": "app",'), undefined],
    ['a service that is not', compose('"service": "web",'), 'unknown-service'],
    ['one of the others that is not', compose('"service": "app", "runServices": ["db", "gone"],'), 'unknown-service'],
    ['no service', compose(''), 'unknown-service'],
    ['a Compose file that is not there', compose('"service": "app",').replace('compose.yaml', 'gone.yaml'), 'missing-build-file'],
  ])('%s', async (_, text, rule) => {
    const signals = await signalsOf({ files: { [PATH]: text, 'compose.yaml': 'services:\n  app: {image: a}\n  db: {image: b}\n' } });
    expect(signals.map((signal) => signal.rule)).toEqual(rule === undefined ? [] : [rule]);
  });

  it.each([
    ['ubuntu', true],
    ['ubuntu:latest', true],
    ['localhost:5000/x', true],
    ['localhost:5000/x:1', false],
    ['mcr.microsoft.com/devcontainers/python:3', false],
    ['ubuntu@sha256:00', false],
    ['${localEnv:IMAGE}', false],
  ])('image %s unpinned: %s', async (image, unpinned) => {
    const signals = await signalsOf({ files: { '.devcontainer.json': JSON.stringify({ image }) } });
    expect(signals.map(({ rule }) => rule)).toEqual(unpinned ? ['unpinned-source'] : []);
  });

  it.each([
    'npm ci && npm run build',
    'curl -o setup.sh https://example.com/setup.sh && bash setup.sh',
    'cd web && ./setup.sh',
    'test -f setup.sh && bash setup.sh',
    'bash -c "echo"',
    'python -m build.py',
    '/usr/local/share/init.sh',
    '~/setup.sh',
    '$TOOLS/setup.sh',
    'bash $(find . -name setup.sh)',
  ])('calls no script that must be there: %s', async (command) => {
    expect(await signalsOf({ files: { [PATH]: JSON.stringify({ image: 'a:1', postCreateCommand: command }) } })).toEqual([]);
  });

  const built = { image: 'a:1', onCreateCommand: 'npm run build', postCreateCommand: 'node dist/setup.js' };
  it.each<[string, object, readonly string[], RegExp | undefined]>([
    ['a script in a folder that an earlier command may build', built, [], undefined],
    [
      'a script in a folder that is there',
      { ...built, postCreateCommand: 'node scripts/gone.js' },
      ['missing-lifecycle-script'],
      undefined,
    ],
    ['a script that nothing can have built', { ...built, onCreateCommand: 'node dist/setup.js' }, ['missing-lifecycle-script'], undefined],
    ['a workspace folder of its own', { ...built, onCreateCommand: 'node dist/a.js', workspaceFolder: '/w' }, [], /workspaceFolder/],
    [
      'the root mounted elsewhere',
      {
        image: 'a:1',
        onCreateCommand: 'node dist/a.js',
        workspaceFolder: '/w',
        workspaceMount: 'source=${localWorkspaceFolder},target=/w,type=bind',
      },
      ['missing-lifecycle-script'],
      undefined,
    ],
    ['memory that is no size', { image: 'a:1', hostRequirements: { memory: 'much' } }, [], /memory` is no size/],
    [
      'a feature of a collection that ended',
      { image: 'a:1', features: { 'ghcr.io/devcontainers-contrib/features/deno:1': {} } },
      ['retired-feature'],
      undefined,
    ],
    ['no Compose file', { dockerComposeFile: [], service: 'app' }, ['unknown-service'], undefined],
  ])('%s', async (_, value, rules, open) => {
    const reading = await codespaceBlockers.read(sensorInput({ files: { [PATH]: JSON.stringify(value), 'scripts/a.js': '' } }, LIVE));
    const signals = reading.outcome === 'signals' ? reading.signals : [];
    expect(signals.map(({ rule }) => rule)).toEqual(rules);
    const reasons = reading.outcome === 'unknown' ? [] : reading.scope.unjudged.map(({ reason }) => reason);
    expect(reasons).toEqual(open === undefined ? [] : [expect.stringMatching(open)]);
  });

  it('takes a byte order mark', async () => {
    expect(await signalsOf({ files: { ...FILES, [PATH]: `\uFEFF${SOUND}` } })).toEqual([]);
  });

  it('leaves the secrets open without a token, and those that are elsewhere to others', async () => {
    const reading = await codespaceBlockers.read(sensorInput({ files: FILES }));
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [{ path: PATH, line: 12, reason: expect.stringContaining('no token') as string }] },
    });
    const sensors = { 'codespace-blockers': { 'secrets-elsewhere': ['api_token'] } };
    expect(await codespaceBlockers.read(sensorInput({ files: FILES, sensors }))).toMatchObject({
      outcome: 'clear',
      scope: { unjudged: [] },
    });
  });

  it('is clear where there is no devcontainer, and does not read those of test data', async () => {
    expect(await codespaceBlockers.read(sensorInput())).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
    expect(await signalsOf({ files: { 'tests/.devcontainer/devcontainer.json': '{' } })).toEqual([]);
  });

  it('answers whatever the values are', async () => {
    const keys = Object.keys({
      image: 0,
      build: 0,
      dockerComposeFile: 0,
      service: 0,
      features: 0,
      forwardPorts: 0,
      portsAttributes: 0,
      hostRequirements: 0,
      secrets: 0,
      postCreateCommand: 0,
      runServices: 0,
    });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 2 })), async (value) => {
        const reading = await codespaceBlockers.read(sensorInput({ files: { [PATH]: JSON.stringify(value) } }, LIVE));
        expect(['clear', 'signals']).toContain(reading.outcome);
      }),
      { numRuns: 200 },
    );
  });
});
