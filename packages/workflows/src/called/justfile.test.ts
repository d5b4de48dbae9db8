import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { shown } from './called.fixture.js';

const just = (justfile: string, command: string, more: Record<string, string> = {}, directory = '') =>
  shown(command, { justfile, ...more }, directory);

describe('recipes of a justfile', () => {
  it.each<[string, string, string, readonly string[] | string | undefined]>([
    ['the first recipe', '# c\na:\n  npm ci\nb:\n  x', 'just', ['justfile:3 sh [] npm ci']],
    ['a default recipe', 'a:\n  x\n[default]\nb:\n  y', 'just', ['justfile:5 sh [] y']],
    [
      'dependencies around the recipe',
      'a: b (c "1") && d\n  x\nb:\n  one\nc v:\n  two {{v}}\nd:\n  last',
      'just a',
      ['justfile:4 sh [] one\n\ntwo 1', 'justfile:2 sh [] x\n\n\n\n\n\nlast'],
    ],
    ['parameters', "a p q='z' *rest:\n  run {{p}} {{ q }} {{rest}}", 'just a 1', ['justfile:2 sh [] run 1 z']],
    ['arguments', "a p q='z' *rest:\n  run {{p}} {{ q }} {{rest}}", 'just a 1 2 3 4', ['justfile:2 sh [] run 1 2 3 4']],
    ['two recipes', 'a p:\n  x {{p}}\nb:\n  y', 'just a 1 b', ['justfile:2 sh [] x 1\n\ny']],
    ['variables', 'v := "a" + \'b\'\nw := v / "c"\na:\n  x {{w}}', 'just a', ['justfile:4 sh [] x ab/c']],
    ['a variable that is set', 'v := "a"\na:\n  x {{v}}', 'just v=b a', ['justfile:3 sh [] x b']],
    ['--set', 'v := "a"\na:\n  x {{v}}', 'just --set v b a', ['justfile:3 sh [] x b']],
    ['functions and backticks', 'v := `date`\na:\n  x {{v}} {{env_var("X")}} {{{{y}}', 'just a', ['justfile:3 sh [] x $(…) $(…) {{y}}']],
    [
      'signs',
      'a:\n  @-npm ci\n  cd x\n  # comment\n  y',
      'just a',
      ['justfile:2 sh [] npm ci', 'justfile:3 sh [] cd x', 'justfile:5 sh [] y'],
    ],
    ['continuation lines', 'a:\n  x \\\n    y', 'just a', ['justfile:2 sh [] x \\\ny']],
    ['a shell', 'set shell := ["bash", "-uc"]\na:\n  x', 'just a', ['justfile:3 bash [] x']],
    ['a shebang recipe', 'a:\n  #!/usr/bin/env bash\n  cd x\n  npm ci', 'just a', ['justfile:2 bash [] #!/usr/bin/env bash\ncd x\nnpm ci']],
    ['a recipe in another language', 'a: b\n  #!/usr/bin/env python3\n  print(1)\nb:\n  x', 'just a', ['justfile:5 sh [] x']],
    ['[script]', "[script('bash')]\na:\n  cd x\n  y", 'just a', ['justfile:3 bash [] cd x\ny']],
    ['recipes for systems', '[linux]\na:\n  x\n[windows]\na:\n  y', 'just a', ['?justfile:3 sh [] x\n\n\ny']],
    ['an alias', 'alias b := build\nbuild:\n  x', 'just b', ['justfile:3 sh [] x']],
    ['a text of several lines', "v := '''\nb:\n  no\n'''\na:\n  x", 'just a', ['justfile:6 sh [] x']],
    ['circles', 'a: b\n  x\nb: a\n  y', 'just a', ['justfile:4 sh [] y', 'justfile:2 sh [] x']],
    ['a quiet recipe', '@a:\n  x', 'just a', ['justfile:2 sh [] x']],
    ['working-directory', "set working-directory := 'web'\na:\n  x", 'just a', ['justfile:3 sh [web] x']],
    ['an unknown recipe', 'a:\n  x', 'just b', 'hidden: the justfile has no recipe "b"'],
    ['an unknown dependency', 'a: c\n  x', 'just a', 'hidden: the justfile has no recipe "c"'],
    ['a dynamic recipe', 'a:\n  x', 'just $R', 'hidden: the name is only known at run time'],
    ['another shell', 'set shell := ["nu", "-c"]\na:\n  x', 'just a', 'hidden: its recipes run in a shell that is not read'],
    ['a missing import', "import 'gone.just'\na:\n  x", 'just a', 'hidden: "gone.just", which it imports, is not in the repository'],
    ['an optional import', "import? 'gone.just'\na:\n  x", 'just a', ['justfile:3 sh [] x']],
    ['a missing module', 'mod sub\na:\n  x', 'just sub::b', 'hidden: its module "sub" is not in the repository'],
    ['--list', 'a:\n  x', 'just --list', undefined],
  ])('%s', (_, text, command, expected) => {
    expect(just(text, command)).toEqual(expected);
  });

  it.each<[string, string, readonly string[] | string | undefined]>([
    ['just a', 'web/src', ['justfile:3 sh [] x']],
    ['just b', '', ['ci/more.just:2 sh [] y']],
    ['just sub::c', '', ['sub/mod.just:2 sh [sub] z']],
    ['just sub c', '', ['sub/mod.just:2 sh [sub] z']],
    ['just --justfile sub/mod.just c', '', ['sub/mod.just:2 sh [sub] z']],
    ['just -f sub/mod.just -d web c', '', ['sub/mod.just:2 sh [web] z']],
    ['just a', '?', 'hidden: the working directory is not known'],
  ])('%s in %s', (command, directory, expected) => {
    const files = { 'ci/more.just': 'b:\n  y', 'sub/mod.just': 'c:\n  z' };
    expect(just("import 'ci/more.just'\na:\n  x\nmod sub", command, files, directory)).toEqual(expected);
  });

  it.each([
    [
      'a bomb of variables',
      `v0 := "xxxxxxxxxx"\n${Array.from({ length: 100 }, (_, i) => `v${i + 1} := v${i} + v${i} + v${i}`).join('\n')}\na:\n  {{v100}}`,
    ],
    ['brackets', `a: ${'('.repeat(100_000)}\n  x`],
    ['braces', `a:\n  ${'{{'.repeat(100_001)}`],
    ['a long chain', Array.from({ length: 20_000 }, (_, i) => `r${i}: r${i + 1}`).join('\n')],
    ['growing arguments', "a: (b 'x')\nb v: (b v + v)\n  {{v}}"],
    ['an import of itself', "import 'justfile'\na:\n  x"],
    ['open texts', `a := ${"'''\n".repeat(50_001)}`],
  ])('%s ends soon', async (_, text) => {
    await withinProcessorTime(2000, () => {
      just(text, 'just');
    });
  });
});
