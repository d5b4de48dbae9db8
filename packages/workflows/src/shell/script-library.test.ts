import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { scriptLibrary } from './script-library.js';
import type { ShellLanguage } from './shell-family.js';

describe('what a script defines', () => {
  it.each<[string, ShellLanguage, string, readonly string[], string]>([
    ['functions and assignments', 'bash', 'A=1\nnpm ci\nf() {\n  x\n}\nf; export B=2', ['f'], 'A=1\n\nf() {\n  x\n}\nexport B=2'],
    ['both forms', 'bash', 'function f { x; }\ng () ( y )', ['f', 'g'], 'function f { x; }\ng () ( y )'],
    ['several in a line', 'bash', 'f() { x; }; npm ci; g() { y; }', ['f', 'g'], 'f() { x; };g() { y; }'],
    ['functions in a condition', 'bash', 'if x; then f() { y; }; fi', ['f'], 'if x; then f() { y; }; fi'],
    ['no functions', 'bash', 'A=1\nnpm ci', [], ''],
    ['what is broken', 'bash', 'npm ci\nf() { "', ['f'], '\nf()'],
    ['functions', 'powershell', '$a = 1\nnpm ci\nfunction Do-It($x) {\n  y\n}\nDo-It', ['do-it'], '$a = 1\n\nfunction Do-It($x) {\n  y\n}'],
    ['other languages', 'cmd', 'f() { x; }', [], ''],
  ])('%s (%s)', (_, language, text, functions, definitions) => {
    const library = scriptLibrary(text, language);
    expect([...library.functions]).toEqual(functions);
    expect(library.definitions.trimEnd()).toBe(definitions);
  });

  it('keeps definitions on their lines, whatever the text', () => {
    const piece = fc.constantFrom(
      'f() {\n x\n}',
      'A=1',
      'npm ci',
      '\n',
      ';',
      ' ',
      'if',
      '"',
      'cat <<E\nE\n',
      'function G { y }',
      '\t',
      '{',
      '}',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom<ShellLanguage>('bash', 'powershell'), (pieces, language) => {
        const text = pieces.join('');
        const lines = text.split('\n');
        const { definitions } = scriptLibrary(text, language);
        for (const [index, line] of definitions.split('\n').entries()) {
          for (const part of line.split(';')) expect(lines[index] ?? '').toContain(part.trim());
        }
      }),
    );
  });
});
