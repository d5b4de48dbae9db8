import { withinProcessorTime } from '@sar/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readScript } from './read-script.js';

const shells = fc.constantFrom(undefined, 'bash', 'pwsh', 'cmd', 'python', 'node {0}');
const scraps = fc.constantFrom(
  'npm ci',
  'cd web',
  '&&',
  '||',
  ';',
  '|',
  '\n',
  ' ',
  '$(',
  ')',
  '`',
  '"',
  "'",
  '{',
  '}',
  '(',
  'if x; then',
  'fi',
  'for a in b; do',
  'done',
  'case x in',
  'esac',
  '<<EOF',
  'EOF',
  '${{ a }}',
  '${{',
  '}}',
  '\\',
  '$X',
  '"$@"',
  'f() {',
  'f',
  'bash -c',
  'sudo',
  'eval',
  '#',
  '<#',
  '#>',
  '@"',
  '"@',
  '$env:A =',
  'rem',
  '^',
  'os.system("',
  'subprocess.run([',
  '[[',
  ']]',
  '((',
  '<(',
  'trap',
  'exit',
  '\0',
  '\u{1F600}',
);
const scripts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

describe('any text', () => {
  it('is read without an error, with lines inside the script', () => {
    fc.assert(
      fc.property(scripts, shells, (text, shell) => {
        const reading = readScript(text, shell);
        const lines = text.split('\n').length;
        for (const item of [...reading.commands, ...reading.hidden]) {
          expect(item.line).toBeGreaterThanOrEqual(1);
          expect(item.line).toBeLessThanOrEqual(lines);
          expect(item.text.length).toBeLessThanOrEqual(200);
        }
        for (const command of reading.commands) expect(command.program).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('runs nothing once every line is a comment', () => {
    fc.assert(
      fc.property(scripts, fc.constantFrom('bash', 'pwsh', 'python'), (text, shell) => {
        const commented = text
          .split(/\r?\n|\r/)
          .map((line) => `# ${line.replaceAll('#>', '')}`)
          .join('\n');
        expect(readScript(commented, shell)).toEqual({ commands: [], hidden: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('runs the same with comments and blank lines between its lines', () => {
    const command = fc.constantFrom('npm ci', 'cd web', 'pip install "a b"', 'FOO=1 make x', 'export A=1', 'sudo -E apt-get update');
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 8 }), (lines) => {
        const plain = readScript(lines.join('\n')).commands.map((item) => ({ ...item, line: 0 }));
        const spaced = readScript(lines.join('\n\n  # npm ci\n')).commands.map((item) => ({ ...item, line: 0 }));
        expect(spaced).toEqual(plain);
      }),
    );
  });
});

describe('the bounds', () => {
  const repeat = (text: string, length = 500_000): string => text.repeat(Math.floor(length / text.length));
  const doubling = Array.from({ length: 30 }, (_, index) => `f${index}() { f${index + 1}; f${index + 1}; }`).join('\n');
  const nested = Array.from({ length: 30 }).reduce<string>((inner, _, index) => `bash <<A${index}\n${inner}\nA${index}`, 'npm ci');

  it.each<[string, string]>([
    ['lines', 'npm ci\n'.repeat(10_000)],
    ['many commands', repeat('a\n')],
    ['substitutions', repeat('$(')],
    ['quoted substitutions', repeat('"$(')],
    ['defaults', repeat('${x:-')],
    ['backquotes', repeat('`a')],
    ['groups', repeat('{ ')],
    ['subshells', repeat('( ')],
    ['conditions', repeat('if ')],
    ['heredocs that never end', repeat('<<A ')],
    ['functions without bodies', repeat('f() ')],
    ['feeding pipes', repeat('cat a | bash | ')],
    ['expressions', repeat('npm ${{ x }}\n')],
    ['open expressions', repeat('${{ ')],
    ['exports', Array.from({ length: 20_000 }, (_, index) => `export A${index}=1\nx`).join('\n')],
    ['doubling functions', `${doubling}\nf30() { npm ci; }\nf0`],
    ['doubling arguments', `set -- a b\n${'set -- "$@" "$@"\n'.repeat(40)}npm "$@"`],
    ['doubling variables', `X=aaaaaaaaaa\n${'X=$X$X\nnpm $X\n'.repeat(1000)}`],
    ['nested scripts', nested],
    ['wrappers', `${repeat('sudo ')}npm`],
    ['find', `find ${repeat('-exec a \\; ')}`],
  ])('%s', async (_, script) => {
    for (const shell of ['bash', 'pwsh', 'cmd', 'python']) {
      const { commands } = await withinProcessorTime(1000, () => readScript(script, shell));
      expect(commands.length).toBeLessThanOrEqual(12_000);
    }
  });

  it('reads all of 10,000 lines', () => {
    const reading = readScript('npm ci\n'.repeat(10_000));
    expect(reading.commands.length).toBe(10_000);
    expect(reading.hidden).toEqual([]);
  });

  it('says so when a script is too large', () => {
    expect(readScript('a\n'.repeat(600_000)).hidden.map((part) => part.reason)).toEqual(['too large']);
    expect(readScript('a\n'.repeat(30_000)).hidden.map((part) => part.reason)).toEqual(['too large']);
    expect(readScript(`${doubling}\nf30() { npm ci; }\nf0`).hidden.map((part) => part.reason)).toContain('too large');
  });
});

it('names a script in another language as hidden', () => {
  expect(readScript('console.log(1)', 'node {0}')).toEqual({
    commands: [],
    hidden: [{ line: 1, reason: 'unreadable shell', text: 'console.log(1)' }],
  });
});
