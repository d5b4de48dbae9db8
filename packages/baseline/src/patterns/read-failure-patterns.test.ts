import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../vocabulary/user-error.js';
import { MAX_PATTERNS_LENGTH, readFailurePatterns } from './read-failure-patterns.js';

const SOUND = `# own patterns
- pattern_id: OWN_001
  name: The licence server is away
  category: licence
  class: infrastructure
  priority: 1
  severity: P2
  detection:
    error_signatures:
      - '^licence: (\\S+) does not answer'
    file_patterns: ['.github/workflows/*.yml']
  root_cause: The licence server is down.
  fix_steps:
    - Start it.
  metadata:
    discovered: 2026-11-22
    confidence: 0.9
    reuse_count: 0
    evidence: ran
`;

async function problemsOf(text: string): Promise<UserError> {
  try {
    await readFailurePatterns(text, 'ci/own.yml');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('readFailurePatterns', () => {
  it('reads a library', async () => {
    expect(await readFailurePatterns(SOUND, 'ci/own.yml')).toMatchObject([
      { pattern_id: 'OWN_001', class: 'infrastructure', detection: { error_signatures: ['^licence: (\\S+) does not answer'] } },
    ]);
    expect(await readFailurePatterns(`\uFEFF${SOUND}`, 'ci/own.yml')).toHaveLength(1);
  });

  it.each(['', '# nothing yet\n', '[]', '---\n'])('%j is a library without patterns', async (text) => {
    expect(await readFailurePatterns(text, 'x.yml')).toEqual([]);
  });

  it.each<[string, string, RegExp, number | undefined]>([
    [
      'a misspelt key',
      SOUND.replace('  severity:', '  severty:'),
      /ci\/own\.yml:7:3: \[0\]\.severty: unknown key; did you mean `severity`\?/,
      7,
    ],
    [
      'a misspelt key further in',
      SOUND.replace('file_patterns', 'file_pattern'),
      /ci\/own\.yml:11:5: .*did you mean `file_patterns`\?/,
      11,
    ],
    [
      'a class that there is not',
      SOUND.replace('infrastructure', 'weather'),
      /ci\/own\.yml:5:\d+: \[0\]\.class: expected one of `code-regression`/,
      5,
    ],
    ['an id of another form', SOUND.replace('OWN_001', 'own-1'), /ci\/own\.yml:2:\d+: .*`PYTEST_001`/, 2],
    ['a missing key', SOUND.replace('  root_cause: The licence server is down.\n', ''), /\[0\]\.root_cause: missing; expected string/, 2],
    [
      'an id that is there twice',
      SOUND + SOUND.replace('# own patterns\n', ''),
      /ci\/own\.yml:20:\d+: \[1\]\.pattern_id: "OWN_001" is there twice/,
      20,
    ],
    ['no list', 'pattern_id: X', /ci\/own\.yml:1:1: expected array/, 1],
    ['no YAML', '- a: [\n', /ci\/own\.yml:\d/, undefined],
    ['an alias bomb', `- &a [x, x, x, x, x, x, x, x, x, x]\n${bomb()}`, /more than 20000 values/, undefined],
    ['a file that is too long', ' '.repeat(MAX_PATTERNS_LENGTH + 1), /are too many \(at most 524288\); split the file/, undefined],
  ])('%s is told with its place', async (_name, text, message, line) => {
    const error = await problemsOf(text);
    expect(error.message).toMatch(message);
    expect(error.places[0]).toMatchObject({ file: 'ci/own.yml', ...(line !== undefined && { line }) });
  });

  it('whatever the text, it is read or the author is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 200 }), fc.json()), async (text) => {
        try {
          expect(Array.isArray(await readFailurePatterns(text, 'x.yml'))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

/** Each level holds the one before ten times. */
function bomb(): string {
  return ['b', 'c', 'd', 'e', 'f'].map((name, at) => `- &${name} [${Array(10).fill(`*${'abcde'[at]}`).join(', ')}]\n`).join('');
}
