import fc from 'fast-check';

/** Pieces that break a careless writer. For tests. */
const PIECES = [
  '::error::x',
  ' ::add-mask::a',
  '##[',
  '##[error]x',
  '#',
  '[',
  ':',
  '::',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u001b[31m',
  '\u0007',
  '\u0085',
  '\u009b',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\ud800',
  '|',
  '`',
  '```',
  '~~~',
  '\\',
  '<script>',
  '<!--',
  '</code>',
  '&lt;',
  '@octocat',
  '@org/team',
  '#123',
  'GH-12',
  'https://evil.example/',
  'www.evil.example',
  '[a](javascript:x)',
  '![i](u)',
  '*',
  '_',
  '$x$',
  '%',
  '%0A',
  ',',
  '=',
  ' ',
  'a',
  'Z',
  '0',
  '.github/workflows/ci.yml',
  '日本',
  '😀',
  '- ',
  '1. ',
  '# ',
  '> ',
  '"',
];

/** Text made of such pieces and of any characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

/** True when the runner would take a line of the text for a command (`ActionCommand.cs` of actions/runner). */
export function holdsWorkflowCommand(text: string): boolean {
  return text.split(/\r\n|\n|\r/).some((line) => line.replace(/^[\s\u0085]+/u, '').startsWith('::') || line.includes('##['));
}

/** Control characters other than a newline. */
export const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
