import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProcess, temporaryFolder } from '@sar/testkit';
import { expect, it, onTestFinished } from 'vitest';
import { CI, NPM } from './example-repository.fixture.js';

/** Each file gets a clear result within these bounds, start of the process included. */
const LIMIT_MS = 2000;
const LIMIT_MEGABYTES = 300;
const bundle = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url));
const HEAD = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';

type Outcome = 'invalid' | 'unjudged' | 'judged';

/** An alias bomb: each level holds ten times the one before. */
function bomb(levels: number): string {
  const lines = ['x0: &x0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]'];
  for (let at = 1; at <= levels; at++) lines.push(`x${at}: &x${at} [${Array.from({ length: 10 }, () => `*x${at - 1}`).join(', ')}]`);
  return `${lines.join('\n')}\n${HEAD}      - run: echo\n`;
}

const CASES: readonly (readonly [string, string | Uint8Array, Outcome])[] = [
  ['a binary file', Uint8Array.from({ length: 4096 }, (_, at) => at % 256), 'invalid'],
  ['five megabytes', `${HEAD}${'      - run: npm ci\n'.repeat(270_000)}`, 'unjudged'],
  ['ten thousand steps', `${HEAD}${'      - run: npm ci\n'.repeat(10_000)}`, 'judged'],
  ['one step with a script of 400 KB', `${HEAD}      - run: |\n${'          npm ci && cd "$(pwd)"\n'.repeat(14_000)}`, 'judged'],
  ['deep flow nesting', `${HEAD}      - run: ${'['.repeat(50_000)}\n`, 'unjudged'],
  ['deep block nesting', `on: push\n${Array.from({ length: 600 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}`, 'unjudged'],
  ['deep quotes in a script', `${HEAD}      - run: ${JSON.stringify('$('.repeat(20_000))}\n`, 'judged'],
  ['an alias bomb', bomb(9), 'invalid'],
  ['an alias that holds itself', `x: &x [*x]\n${HEAD}      - run: echo\n`, 'invalid'],
  ['a long expression', `${HEAD}      - run: npm ci\n        if: \${{ ${'!'.repeat(20_000)}true }}\n`, 'judged'],
  ['CRLF', CI.replaceAll('\n', '\r\n'), 'judged'],
  ['a byte order mark', `\ufeff${CI}`, 'judged'],
  ['tabs for indentation', CI.replaceAll('  ', '\t'), 'invalid'],
  ['Windows paths', CI.replace('npm ci', 'npm --prefix C:\\\\web\\\\..\\\\x ci'), 'judged'],
  ['a path out of the repository', `${HEAD}      - uses: ./../../../../etc\n      - run: npm --prefix ../../../etc ci\n`, 'judged'],
  ['an action that calls itself', `${HEAD}      - uses: ./.github/workflows\n`, 'judged'],
  ['half a surrogate', Uint8Array.of(...Buffer.from(HEAD), 0x20, 0xed, 0xa0, 0x80, 0x0a), 'invalid'],
];

interface PatrolJson {
  readonly sensors: readonly {
    readonly sensor: string;
    readonly outcome: string;
    readonly reason?: string;
    readonly judged: number;
    readonly unjudged: readonly { readonly path: string; readonly reason: string }[];
  }[];
  readonly findings: readonly { readonly rule: string; readonly message: string; readonly artefact: { readonly path: string } }[];
}

/** Makes a process say at its end how much processor time it took: a busy machine makes a program wait, not work more. */
const SAY_TIME =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(`cpu ${(user+system)/1000}\\n`)})";

async function patrol(root: string): Promise<PatrolJson> {
  const given = [
    `--max-old-space-size=${LIMIT_MEGABYTES}`,
    '--import',
    SAY_TIME,
    bundle,
    'patrol',
    '--format',
    'json',
    '--fail-on',
    'never',
  ];
  const result = await startProcess(process.execPath, given, {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '' },
    timeLimitMs: 20_000,
  });
  expect(result.exitCode, result.stderr.slice(-2000)).toBe(0);
  const processorMs = Number(/^cpu (\d+)/m.exec(result.stderr)?.[1]);
  expect(processorMs).toBeGreaterThan(0);
  expect(Math.min(result.durationMs, processorMs)).toBeLessThan(LIMIT_MS);
  return JSON.parse(result.stdout) as PatrolJson;
}

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const { path, remove } = temporaryFolder('sar-hostile');
  onTestFinished(remove);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const PATH = '.github/workflows/hostile.yml';

function outcomeOf({ sensors, findings }: PatrolJson): Outcome {
  // Without a token and without reports many cannot answer; none may crash or take too long.
  expect(sensors.filter((sensor) => sensor.outcome === 'unknown' && sensor.reason === 'failed')).toEqual([]);
  const judging = ['workflow-syntax', 'cache-wiring', 'action-drift', 'workflow-security'];
  expect(sensors.filter(({ sensor, outcome }) => judging.includes(sensor) && outcome === 'unknown')).toEqual([]);
  if (findings.some(({ rule, artefact }) => rule === 'invalid-workflow' && artefact.path === PATH)) return 'invalid';
  const syntax = sensors.find(({ sensor }) => sensor === 'workflow-syntax');
  const left = syntax?.unjudged.find(({ path }) => path === PATH);
  if (left === undefined) return 'judged';
  expect(left.reason).not.toBe('');
  return 'unjudged';
}

// Tried again when it fails: a machine that is busy with other tests can be slow for a moment.
it.each(CASES)('%s', { retry: 2 }, async (_, content, expected) => {
  expect(outcomeOf(await patrol(folderWith({ ...NPM, [PATH]: content })))).toBe(expected);
});

it('links that lead in a circle or out of the repository are not followed', async () => {
  const root = folderWith(NPM);
  const outside = folderWith({ 'secret.yml': CI });
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  symlinkSync('hostile.yml', join(root, PATH));
  symlinkSync(join(outside, 'secret.yml'), join(root, '.github/workflows/out.yml'));
  symlinkSync('..', join(root, '.github/workflows/up'));
  const document = await patrol(root);
  expect(outcomeOf(document)).toBe('unjudged');
  expect(document.findings).toEqual([]);
});
