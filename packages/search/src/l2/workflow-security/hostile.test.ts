import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sensorInput } from '../../sensor-input.fixture.js';
import { workflowSecurity } from './workflow-security.js';

const PATH = '.github/workflows/ci.yml';

function read(files: Readonly<Record<string, string>>) {
  return workflowSecurity.read(sensorInput({ files }));
}

function steps(text: string): string {
  return `on: [issues, pull_request_target]\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${text}`;
}

function script(text: string): string {
  return steps(`      - run: |\n${text.replace(/^/gm, '          ')}\n`);
}

describe('hostile files', () => {
  it.each([
    ['many steps', steps('      - run: echo ${{ github.event.issue.title }}\n'.repeat(3000)), 'steps'],
    [
      'many jobs',
      `on: push\njobs:\n${Array.from({ length: 2000 }, (_, n) => `  j${n}: {runs-on: x, needs: j${n + 1}, steps: [{run: x}]}\n`).join('')}`,
      'jobs',
    ],
  ])('%s are not judged, and that is said', async (_, text, reason) => {
    const reading = await read({ [PATH]: text });
    expect(reading).toMatchObject({ scope: { judged: 0, unjudged: [{ path: PATH, reason: expect.stringContaining(reason) as unknown }] } });
  });

  it.each([
    ['many expressions', script('echo ${{ github.event.issue.title }}\n'.repeat(9000))],
    ['expressions that do not end', script('${{ '.repeat(90_000))],
    ['quotes', script(`'"`.repeat(150_000))],
    ['braces', script('${'.repeat(150_000))],
    ['words before a file', script(`${'cat '.repeat(100_000)}`)],
    ['calls of an API that is not asked', script('/collaborators/'.repeat(25_000))],
    ['substitutions', script('$('.repeat(150_000))],
    ['spaces', script(`echo${' '.repeat(300_000)}>> x`)],
    [
      'names of images',
      steps(
        `      - uses: docker://a\n      - uses: docker/build-push-action@v6\n        with: {tags: '${'${{ matrix.x }}${a'.repeat(9000)}'}\n`,
      ),
    ],
    [
      'many names of images',
      steps(
        `      - uses: docker://a\n      - uses: docker/build-push-action@v6\n        with: {tags: '${'${{ matrix.x }}${a,'.repeat(9000)}'}\n`,
      ),
    ],
    ['a condition', steps(`      - run: x\n        if: ${'github.actor == ${{ '.repeat(9000)}\n`)],
    [
      'keys of env',
      steps(
        `      - run: echo \${{ env.A1 }}\n        env:\n${Array.from({ length: 4000 }, (_, n) => `          A${n}: \${{ env.A${n + 1} }}\n`).join('')}`,
      ),
    ],
    [
      'variables that name each other',
      steps(
        `      - run: echo \${{ env.A1 }} \${{ toJSON(env) }}\n        env:\n${Array.from({ length: 60 }, (_, n) => `          A${n}: ${Array.from({ length: 60 }, (_each, other) => `\${{ env.A${other} }}`).join('')}\n`).join('')}`,
      ),
    ],
    [
      'jobs that need all others',
      `on: issues\njobs:\n${Array.from({ length: 120 }, (_, n) => `  j${n}: {runs-on: x, needs: [${Array.from({ length: 120 }, (_each, other) => `j${other}`).join(', ')}], outputs: {o: '\${{ toJSON(needs) }}'}, steps: [{run: 'echo \${{ toJSON(needs) }}'}]}\n`).join('')}`,
    ],
    [
      'texts of JavaScript',
      steps(
        `      - uses: actions/github-script@v8\n        with:\n          script: |\n            ${"`${'/*".repeat(40_000)} \${{ toJSON(github) }}\n`,
      ),
    ],
    ['groups and here-documents', script('{\necho <<A >> $GITHUB_ENV\n} >> $GITHUB_OUTPUT\n'.repeat(8000))],
    ['ends of groups', script('} >> $GITHUB_ENV\n'.repeat(20_000))],
    ['pipes in a substitution', script(`echo "A=$(${'|'.repeat(300_000)}" >> $GITHUB_ENV`)],
    ['checkouts', steps('      - uses: actions/checkout@v4\n'.repeat(1000))],
  ])('%s end in time', async (_, text) => {
    expect((await read({ [PATH]: text })).outcome).not.toBe('unknown');
  });

  it('calls that go round and round end', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `w${n}.yml`);
    const calls = names
      .map((name) => `  c${name.slice(0, -4)}:\n    uses: ./.github/workflows/${name}\n    with: {x: "\${{ inputs.x }}"}\n`)
      .join('');
    const text = `on: {workflow_call: {inputs: {x: {type: string}}}}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo \${{ inputs.x }}\n${calls}`;
    const reading = await read(Object.fromEntries(names.map((name) => [`.github/workflows/${name}`, text])));
    expect(reading.outcome).toBe('signals');
  });

  it('actions that use each other end', async () => {
    const action = (other: string) =>
      `inputs: {x: {}}\nruns:\n  using: composite\n  steps:\n    - run: echo \${{ inputs.x }}\n      shell: bash\n    - uses: ./${other}\n      with: {x: "\${{ inputs.x }}"}\n`;
    expect((await read({ 'a/action.yml': action('b'), 'b/action.yml': action('a') })).outcome).toBe('signals');
  });

  it.each([
    'updates: 7',
    'updates: [[[]]]',
    'updates: [null, 1, a]',
    'updates: &a [*a]',
    '- a',
    '',
    'updates: {a: b}',
    'a: &a [x, x]\nupdates: [*a, *a]',
  ])("Dependabot's settings may be anything: %j", async (text) => {
    expect((await read({ '.github/dependabot.yml': text })).outcome).not.toBe('unknown');
  });

  it.each([-5, 0.5, 1e308, null, '3', Number.MAX_SAFE_INTEGER])('a report may name any line (%j) and any audit', async (row) => {
    const finding = {
      ident: '\ud800__proto__',
      desc: 'x',
      determinations: { severity: 'High', confidence: 'High', persona: 'Regular' },
      locations: [
        {
          symbolic: { kind: 'Primary', key: { Local: { verbatim_path: PATH } } },
          concrete: { location: { start_point: { row }, end_point: { row: -9 } } },
        },
      ],
    };
    const lint = { kind: '\ud800', filepath: PATH, line: row, message: 'x' };
    const reports = { 'zizmor.json': JSON.stringify([finding]), 'actionlint.json': JSON.stringify([lint]) };
    const reading = await read({ ...reports, [PATH]: steps('      - run: x\n') });
    const told = reading.outcome === 'signals' ? reading.signals.filter(({ rule }) => rule.startsWith('reported-')) : [];
    expect(told).not.toEqual([]);
    for (const { artefact } of told) expect(Number.isSafeInteger(artefact.line) && (artefact.line ?? 0) >= 1).toBe(true);
  });

  it('no text of a step makes it fail', async () => {
    const piece = fc.constantFrom(
      '${{ ',
      ' }}',
      "'",
      '"',
      'github.event.issue.title',
      'secrets',
      '.',
      '[',
      ']',
      '(',
      ')',
      '>> $GITHUB_ENV',
      'git ',
      '\n',
      '\\',
      '#',
      '`',
      '$(',
      '|',
      '&&',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        expect((await read({ [PATH]: script(pieces.join('')) })).outcome).not.toBe('unknown');
      }),
      { numRuns: 60 },
    );
  });
});
