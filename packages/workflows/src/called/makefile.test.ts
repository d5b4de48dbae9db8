import { withinProcessorTime } from '@sar/testkit';
import { describe, expect, it } from 'vitest';
import { shown } from './called.fixture.js';

function make(makefile: string, command = 'make', more: Record<string, string> = {}, directory = '') {
  return shown(command, { Makefile: makefile, ...more }, directory);
}

describe('targets of a makefile', () => {
  it('runs prerequisites before the recipe, every target once, and the first target without a name', () => {
    const text =
      '.PHONY: all\nall: deps lint ## everything\n\t@echo done\ndeps: venv\n\tpip install -r r.txt\nlint: venv deps\n\t-ruff .\nvenv:\n\t+python -m venv .venv\n';
    expect(make(text)).toEqual([
      'Makefile:9 sh [] python -m venv .venv',
      'Makefile:5 sh [] pip install -r r.txt\n\nruff .',
      'Makefile:3 sh [] echo done',
    ]);
  });

  it.each<[string, string, string, readonly string[] | string]>([
    [
      'a pattern',
      'pkg/%/app: deps\n\tgo build -o $@ $*\ndeps:\n\tx',
      'make pkg/${OS}_${ARCH}/app',
      ['Makefile:4 sh [] x', 'Makefile:2 sh [] go build -o pkg/$(…)/app $(…)'],
    ],
    ['an expression', 'test-unit:\n\tgo test\nbuild:\n\tx', 'make test-${{·matrix.kind·}}', ['Makefile:2 sh [] go test']],
    ['a few targets', 'test-a: c\n\tx\ntest-b: c\n\ty\nc:\n\tz', 'make test-$KIND', ['?Makefile:6 sh [] z', '?Makefile:2 sh [] x\n\ny']],
    ['a target of prerequisites', 'test-a: c\nc:\n\tz', 'make test-$KIND', ['Makefile:3 sh [] z']],
    ['a literal goal besides', 'a:\n\tx\nb-c:\n\ty', 'make a b-$X', ['Makefile:2 sh [] x\n\ny']],
    ['no target that fits', 'a:\n\tx', 'make b-$X', 'hidden: the name is only known at run time'],
    ['a pattern that cannot fit', 'lib/%.o:\n\tx', 'make pkg/$X.o', 'hidden: the name is only known at run time'],
    ['pieces that lie over each other', 'aba:\n\tx', 'make ab${X}ba', 'hidden: the name is only known at run time'],
    ['nothing known', 'a:\n\tx', 'make $X', 'hidden: the name is only known at run time'],
    ['too many', Array.from({ length: 9 }, (_, n) => `t-${n}:\n\tx`).join('\n'), 'make t-$X', 'hidden: the name is only known at run time'],
  ])('with a goal that only the run names: %s', (_, text, command, expected) => {
    expect(make(text, command)).toEqual(expected);
  });

  it.each<[string, string, string, readonly string[] | string]>([
    ['a named target', 'a:\n\tx\nb:\n\ty', 'make b', ['Makefile:4 sh [] y']],
    ['two targets', 'a:\n\tx\nb:\n\ty', 'make b a', ['Makefile:4 sh [] y', 'Makefile:2 sh [] x']],
    ['lines in shells of their own', 'a:\n\tcd web\n\tnpm ci', 'make', ['Makefile:2 sh [] cd web', 'Makefile:3 sh [] npm ci']],
    ['.ONESHELL', '.ONESHELL:\na:\n\t@cd web\n\tnpm ci', 'make', ['Makefile:3 sh [] cd web\nnpm ci']],
    ['continuation lines', 'a:\n\tif x; then \\\n\t  y; \\\n\tfi', 'make', ['Makefile:2 sh [] if x; then \\\n  y; \\\nfi']],
    ['a recipe behind a semicolon', 'a: b ; npm ci\nb:\n', 'make', ['Makefile:1 sh [] npm ci']],
    ['variables', 'PIP = $(PY) -m pip\nPY := python3\nX ?= 1\nX += 2\na:\n\t$(PIP) ${X}', 'make', ['Makefile:6 sh [] python3 -m pip 1 2']],
    ['a variable of the command line', 'PY := python3\na:\n\t$(PY) x', 'make PY=pypy', ['Makefile:3 sh [] pypy x']],
    ['a variable of the environment for ?=', 'PY ?= python3\na:\n\t$(PY) x', 'PY=pypy make', ['Makefile:3 sh [] pypy x']],
    ['a name that is not defined', 'a:\n\t$(TOOL) x $$HOME', 'make', ['Makefile:2 sh [] ${TOOL} x $HOME']],
    ['functions', 'a:\n\tgo test $(shell go list ./...)', 'make', ['Makefile:2 sh [] go test $(…)']],
    ['automatic variables', 'a: b c | d\n\tcp $< $@ $^\nb:\nc:\nd:', 'make', ['Makefile:2 sh [] cp b a b c']],
    ['substitutions', 'S = x.c y.c\na: $(S:.c=.o) $(S:%.c=%.d)\nx.o:\n\tone\ny.d:\n\ttwo', 'make', ['Makefile:4 sh [] one\n\ntwo']],
    ['variables of a target', 'a: FLAGS = -x\na:\n\tgo $(FLAGS)', 'make', ['Makefile:3 sh [] go -x']],
    ['recursion', 'a:\n\t$(MAKE) -C sub b', 'make', ['Makefile:2 sh [] make -C sub b']],
    ['the shell', 'SHELL := /usr/bin/env bash\na:\n\tx', 'make', ['Makefile:3 bash [] x']],
    [
      'both branches of a condition',
      'a:\nifeq ($(OS),Windows_NT)\n\tchoco install x\nelse\n\tapt install x\nendif\n\tdone',
      'make',
      ['?Makefile:3 sh [] choco install x\n\napt install x', 'Makefile:7 sh [] done'],
    ],
    ['a variable that branches disagree on', 'ifdef CI\nPY = a\nelse\nPY = b\nendif\na:\n\t$(PY) x', 'make', ['Makefile:7 sh [] ${PY} x']],
    ['a default in ifndef', 'ifndef PY\nPY = python3\nendif\na:\n\t$(PY) x', 'make', ['Makefile:5 sh [] python3 x']],
    ['define', 'define both\none\ntwo\nendef\na:\n\t$(both)', 'make', ['Makefile:6 sh [] one', 'Makefile:6 sh [] two']],
    ['the last recipe of a target', 'a:\n\tx\na:\n\ty', 'make', ['Makefile:4 sh [] y']],
    ['every recipe of ::', 'a::\n\tx\na::\n\ty', 'make', ['Makefile:2 sh [] x\n\ny']],
    ['.DEFAULT_GOAL', '.DEFAULT_GOAL := b\na:\n\tx\nb:\n\ty', 'make', ['Makefile:5 sh [] y']],
    ['circles', 'a: b\n\tx\nb: a\n\ty', 'make', ['Makefile:4 sh [] y', 'Makefile:2 sh [] x']],
    ['a value that holds itself', 'X = $(X) $(Y)\nY = $(X)\na:\n\techo $(X)', 'make', ['Makefile:4 sh [] echo $(…) $(…)']],
    [
      'pattern rules',
      'dist/%.zip: src/%\n\tzip $@ $*\nsrc/%:\n\tmkdir $@',
      'make dist/x.zip',
      ['Makefile:4 sh [] mkdir src/x', 'Makefile:2 sh [] zip dist/x.zip x'],
    ],
    ['a target named by the environment', 'b$(EXE): c$(EXE)\n\tx\nc$(EXE):\n\ty', 'make', ['Makefile:4 sh [] y', 'Makefile:2 sh [] x']],
    ['a variable that makes a line quiet', 'a:\n\t$(Q)npm ci\n\t$(call quiet,x)go build', 'make', ['Makefile:2 sh [] npm ci\ngo build']],
    ['CRLF', 'a:\r\n\tx\r\n\ty\r\n', 'make', ['Makefile:2 sh [] x\ny']],
    ['a comment in a recipe', 'a:\n\t# nothing\n\tx # y', 'make', ['Makefile:3 sh [] x # y']],
    ['options', 'a:\n\tx', 'make -k -j4 -s -j 8 --no-print-directory a', ['Makefile:2 sh [] x']],
    ['a number of jobs from the machine', 'a:\n\tx', 'make -j $(nproc) a', ['Makefile:2 sh [] x']],
    ['an unknown target', 'a:\n\tx', 'make b', 'hidden: the makefile has no rule for "b"'],
    ['a dynamic target', 'a:\n\tx', 'make $T', 'hidden: the name is only known at run time'],
    ['.RECIPEPREFIX', '.RECIPEPREFIX = >\na:\n> x', 'make a', 'hidden: the makefile is not read: it sets .RECIPEPREFIX'],
    ['another shell', 'SHELL = /usr/bin/python3\na:\n\tx', 'make', 'hidden: its recipes run in a shell that is not read'],
    [
      'rules made by functions',
      '$(foreach t,$(T),$(eval $(call r,$t)))',
      'make b',
      'hidden: the makefile has no rule for "b"; it makes rules by functions',
    ],
    ['prerequisites from a function', 'a: $(wildcard x/*)', 'make', 'hidden: what it depends on is only known at run time'],
    [
      'a missing include',
      'include gone.mk\na:\n\tx',
      'make b',
      'hidden: the makefile has no rule for "b"; it includes gone.mk, which was not read',
    ],
    ['an empty makefile', '', 'make', 'hidden: the makefile has no target'],
  ])('%s', (_, text, command, expected) => {
    expect(make(text, command)).toEqual(expected);
  });

  it('reads what it includes, from the directory of make', () => {
    const files = { 'web/Makefile': 'include ../mk/common.mk\n-include gone.mk\na: b', 'mk/common.mk': 'b:\n\tnpm ci\n' };
    expect(shown('make -C web a', files)).toEqual(['mk/common.mk:2 sh [web] npm ci']);
  });

  it.each<[string, string, readonly string[] | string | undefined]>([
    ['make -C web', '', ['web/Makefile:2 sh [web] x']],
    ['make --directory=../web', 'api', ['web/Makefile:2 sh [web] x']],
    ['make -f web/Makefile', '', ['web/Makefile:2 sh [] x']],
    ['gmake', 'web', ['web/Makefile:2 sh [web] x']],
    ['make', '', 'hidden: not in the repository'],
    ['make', '?', 'hidden: the working directory is not known'],
    ['make -C $D', '', 'hidden: the path is only known at run time'],
    ['make -C /tmp/x', '', undefined],
    ['make -C ../..', 'web', undefined],
    ['make -n', 'web', undefined],
    ['make --version', 'web', undefined],
  ])('%s in %s', (command, directory, expected) => {
    expect(shown(command, { 'web/Makefile': 'a:\n\tx' }, directory)).toEqual(expected);
  });

  it('hides a call of more scripts than are read', () => {
    expect(make(`a:\n${'\tcd x\n'.repeat(201)}`)).toBe('hidden: it runs more than 200 scripts');
    expect(make(`a:\n${'\tcd x\n'.repeat(200)}`)).toHaveLength(200);
  });
});

describe('hostile makefiles', () => {
  const lines = (count: number, line: (index: number) => string) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
  it.each([
    ['a bomb of variables', `A0 = x\n${lines(60, (i) => `A${i + 1} = $(A${i})$(A${i})$(A${i})`)}\na:\n\techo $(A60)`],
    ['a bomb of simple variables', `A0 := x\n${lines(60, (i) => `A${i + 1} := $(A${i})$(A${i})$(A${i})`)}\na:\n\techo $(A60)`],
    ['a value that grows', `A := x\n${'A += $(A)\n'.repeat(5000)}a:\n\techo $(A)`],
    ['open references', `a:\n\t${'$('.repeat(100_000)}`],
    ['nested references', `a:\n\t${'$('.repeat(50_000)}x${')'.repeat(50_000)}`],
    ['a long chain of targets', lines(20_000, (i) => `t${i}: t${i + 1}`)],
    [
      'many targets and prerequisites',
      `${lines(5000, (i) => `t${i}`).replaceAll('\n', ' ')}: ${lines(5000, (i) => `t${i}`).replaceAll('\n', ' ')}\n\techo $^`,
    ],
    [
      'many variables of targets',
      `a: ${lines(3000, (i) => `t${i}`).replaceAll('\n', ' ')}\n${lines(3000, (i) => `a: V${i} = x`)}\n${lines(3000, (i) => `t${i}:\n\techo`)}`,
    ],
    ['patterns that feed themselves', `%: %.x\n\techo\na: b`],
    ['a makefile that includes itself', 'include Makefile\na:\n\tx'],
    ['substitutions', `S = ${'x.c '.repeat(20_000)}\na: $(S:.c=${'y'.repeat(50_000)})`],
  ])('%s ends soon', async (_, text) => {
    await withinProcessorTime(2000, () => {
      make(text);
    });
  });
});
