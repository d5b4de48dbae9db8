import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, readWorkflow } from '@sar/workflows';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sensorInput } from '../../../sensor-input.fixture.js';
import { workflowSecurity } from '../workflow-security.js';
import { bashQuoting, type Quoting } from './bash-quotes.js';

const PATH = '.github/workflows/ci.yml';

async function look(text: string) {
  const reading = await workflowSecurity.read(sensorInput({ files: { [PATH]: text } }));
  return reading.outcome === 'signals' ? reading.signals : [];
}

function workflow(steps: string, runner = 'ubuntu-latest', on = 'issues'): string {
  return `on: ${on}\njobs:\n  a:\n    runs-on: ${runner}\n    steps:\n${steps.replace(/^/gm, '      ')}\n`;
}

describe('the fix of template-injection', () => {
  it.each([
    ['within double quotes', '- run: echo "a ${{ github.event.issue.title }} b"', 'echo "a ${ISSUE_TITLE} b"'],
    ['a word by itself', '- run: echo ${{ github.event.issue.title }}', 'echo "${ISSUE_TITLE}"'],
    ['a word that is assigned', '- run: |\n    set -e\n    A=${{ steps.a.outputs.b }}', 'A="${STEPS_A_OUTPUTS_B}"'],
    ['a block', '- run: |\n    # a comment\n    echo "${{ github.event.issue.body }}"\n    make', 'echo "${ISSUE_BODY}"'],
    ['a name that is taken', '- run: ISSUE_TITLE=1 echo "${{ github.event.issue.title }}"', '"${ISSUE_TITLE_}"'],
    [
      'env that is there',
      '- run: echo "${{ github.event.issue.title }}"\n  env:\n    A: 1',
      'ISSUE_TITLE: ${{ github.event.issue.title }}\n          A: 1',
    ],
    [
      'the same one twice',
      '- run: echo "${{ github.event.issue.title }}${{ github.event.issue.title }}"',
      '"${ISSUE_TITLE}${ISSUE_TITLE}"',
    ],
    ['a key behind the script', '- run: echo "${{ github.event.issue.title }}"\n  name: x', 'ISSUE_TITLE: ${{ github.event.issue.title }}'],
    ['the shell is named', '- run: echo "${{ github.event.issue.title }}"\n  shell: bash', 'echo "${ISSUE_TITLE}"'],
  ])('%s', async (_, steps, expected) => {
    const text = workflow(steps);
    const fix = (await look(text)).find(({ rule }) => rule === 'template-injection')?.fix;
    const edited = applyEdits(text, fix?.edits ?? []) ?? '';
    expect(edited).toContain(expected);
    expect(readWorkflow(PATH, edited)).toMatchObject({ kind: 'workflow', notes: [] });
    expect((await look(edited)).filter(({ rule }) => rule === 'template-injection')).toEqual([]);
  });

  it.each([
    ['single quotes', "- run: echo 'a ${{ github.event.issue.title }}'", 'ubuntu-latest'],
    ['several words may be meant', '- run: make ${{ steps.a.outputs.b }}', 'ubuntu-latest'],
    ['another interpreter reads the text', '- run: node -e "${{ github.event.issue.title }}"', 'ubuntu-latest'],
    ['a shell within the shell', '- run: bash -c "echo ${{ github.event.issue.title }}"', 'ubuntu-latest'],
    ['another shell', '- run: echo "${{ github.event.issue.title }}"\n  shell: pwsh', 'ubuntu-latest'],
    ['Windows', '- run: echo "${{ github.event.issue.title }}"', 'windows-latest'],
    ['nobody knows where it runs', '- run: echo "${{ github.event.issue.title }}"', '${{ inputs.x }}'],
    ['a here-document', "- run: |\n    cat <<'EOF'\n    ${{ github.event.issue.title }}\n    EOF", 'ubuntu-latest'],
    ['backticks', '- run: x `echo ${{ github.event.issue.title }}`', 'ubuntu-latest'],
    ['a comment', '- run: |\n    # ${{ github.event.issue.title }}\n    x', 'ubuntu-latest'],
    ['a folded block', '- run: >\n    echo "${{ github.event.issue.title }}"', 'ubuntu-latest'],
    ['an anchor', '- run: &a echo "${{ github.event.issue.title }}"', 'ubuntu-latest'],
    ['braces', '- {run: "echo ${{ github.event.issue.title }}"}', 'ubuntu-latest'],
    ['a quote that does not end', '- run: |\n    echo "${{ github.event.issue.title }}', 'ubuntu-latest'],
  ])('is not offered: %s', async (_, steps, runner) => {
    const signal = (await look(workflow(steps, runner))).find(({ rule }) => rule === 'template-injection');
    expect(signal).toBeDefined();
    expect(signal?.fix).toBeUndefined();
  });
});

describe('the fix of persisted-credentials', () => {
  it.each([
    ['nothing else', '- uses: actions/checkout@v4'],
    ['inputs that are there', '- uses: actions/checkout@v4\n  with:\n    fetch-depth: 0\n- uses: actions/setup-node@v6'],
  ])('%s', async (_, steps) => {
    const text = workflow(steps, 'ubuntu-latest', 'push');
    const fix = (await look(text)).find(({ rule }) => rule === 'persisted-credentials')?.fix;
    const edited = applyEdits(text, fix?.edits ?? []) ?? '';
    expect(edited).toContain('persist-credentials: false');
    expect(readWorkflow(PATH, edited)).toMatchObject({ kind: 'workflow', notes: [] });
    expect((await look(edited)).filter(({ rule }) => rule === 'persisted-credentials')).toEqual([]);
  });

  it.each([
    ['git is called', '- uses: actions/checkout@v4\n- run: git push'],
    ['a script may call it', '- uses: actions/checkout@v4\n- run: ./release.sh'],
    ['an action may call it', '- uses: actions/checkout@v4\n- uses: stefanzweifel/git-auto-commit-action@v6'],
    ['an action of the repository may call it', '- uses: actions/checkout@v4\n- uses: ./x'],
  ])('is not offered: %s', async (_, steps) => {
    const signal = (await look(workflow(steps, 'ubuntu-latest', 'push'))).find(({ rule }) => rule === 'persisted-credentials');
    expect(signal).toBeDefined();
    expect(signal?.fix).toBeUndefined();
  });
});

describe('every fix of the fixtures', () => {
  const folder = new URL('../fixtures/', import.meta.url);
  const cases = readdirSync(folder).flatMap((name) => {
    const { fires } = parse(readFileSync(new URL(name, folder), 'utf8')) as {
      fires: { on?: string; steps?: string; files?: unknown; job?: string }[];
    };
    return fires.flatMap(({ on = 'push', steps, files, job }) =>
      files === undefined && steps !== undefined && job === undefined ? [workflow(steps, 'ubuntu-latest', on)] : [],
    );
  });

  it.each(cases)('takes its finding away: %#', async (text) => {
    for (const { rule, fix, artefact } of await look(text)) {
      if (fix === undefined) continue;
      const edited = applyEdits(text, fix.edits) ?? '';
      expect(readWorkflow(PATH, edited)).toMatchObject({ kind: 'workflow', notes: [] });
      const before = (await look(text)).filter((one) => one.rule === rule && one.artefact.step === artefact.step).length;
      expect((await look(edited)).filter((one) => one.rule === rule).length).toBeLessThan(before + 1);
    }
  });
});

describe('bashQuoting', () => {
  it.each<readonly [string, readonly Quoting[] | undefined]>([
    ['@', ['plain']],
    ['"@" @', ['double', 'plain']],
    ["'@'", ['single']],
    ['"$(x @ "@")"', ['plain', 'double']],
    ['a\\"@', ['plain']],
    ['# it\'s\n"@"', ['double']],
    ["x#y'@'", ['single']],
    ['case a in b) "@";; esac', ['double']],
    ['${x:-y} @', ['plain']],
    ['${x:-@}', undefined],
    ["$'@'", undefined],
    ['`@`', undefined],
    ['cat << E\n@\nE', undefined],
    ['"@', undefined],
    ['# @', undefined],
  ])('%j', (script, expected) => {
    const spans = [...script.matchAll(/@/g)].map(({ index }) => [index, index + 1] as const);
    expect(bashQuoting(script, spans)).toEqual(expected);
  });
});
