import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../safety/hostile-text.fixture.js';
import { auditDocument, result } from './audit.fixture.js';
import { GUIDE_BEGIN, GUIDE_END, stampGuide } from './guide-stamp.js';

const DOCUMENT = auditDocument([result('A'), result('B', { layer: 'env-vars', environment: 'live', status: 'absent' })]);
const STAMP = `Variable audit of 2026-11-22 06:00 UTC: 2 entries: 1 present, 1 absent (1 required), 0 unknown.

| Layer | Declared | Present | Absent | Unknown |
| --- | --: | --: | --: | --: |
| Repository variables | 1 | 1 | 0 | 0 |
| Environment variables of \`live\` | 1 | 0 | 1 | 0 |
`;
const stamp = (text: string): string => stampGuide(text, DOCUMENT, 'docs/guide.md');

describe('the stamp', () => {
  it.each([
    ['nothing', ''],
    ['an older one', 'old\n\nlines\n'],
    ['its own', STAMP],
  ])('replaces %s', (_, between) => {
    expect(stamp(`# Guide\n\n${GUIDE_BEGIN}\n${between}${GUIDE_END}\n\nrest`)).toBe(
      `# Guide\n\n${GUIDE_BEGIN}\n${STAMP}${GUIDE_END}\n\nrest`,
    );
  });

  it('keeps the ends of lines', () => {
    const text = stamp(`a\r\n${GUIDE_BEGIN}\r\n${GUIDE_END}\r\nb\r\n`);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(stamp(text)).toBe(text);
  });

  it('passes over markers in code', () => {
    const example = `\`\`\`md\n${GUIDE_BEGIN}\n${GUIDE_END}\n\`\`\`\n`;
    expect(stamp(`${example}${GUIDE_BEGIN}\n${GUIDE_END}`)).toBe(`${example}${GUIDE_BEGIN}\n${STAMP}${GUIDE_END}`);
  });

  it('changes nothing outside of the markers, and nothing more the second time', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (before, between, after) => {
        // Fences in the text itself would hide the markers.
        fc.pre(!/```|~~~/.test(before + between));
        const guide = `${before}\n${GUIDE_BEGIN}\n${between}\n${GUIDE_END}\n${after}`;
        const once = stamp(guide);
        expect(once.startsWith(`${before}\n${GUIDE_BEGIN}`)).toBe(true);
        expect(once.endsWith(`${GUIDE_END}\n${after}`)).toBe(true);
        expect(stamp(once)).toBe(once);
      }),
    );
  });
});

describe('what is wrong with the markers', () => {
  it.each([
    ['none', 'text', [undefined], 'Add these two lines'],
    ['only the first', GUIDE_BEGIN, [undefined], `has no line ${GUIDE_END}`],
    ['twice the first', `${GUIDE_BEGIN}\n${GUIDE_END}\n${GUIDE_BEGIN}`, [1, 3], 'twice, in lines 1 and 3'],
    ['twice the last', `${GUIDE_BEGIN}\n${GUIDE_END}\n${GUIDE_END}`, [2, 3], 'twice, in lines 2 and 3'],
    ['the wrong way round', `${GUIDE_END}\n${GUIDE_BEGIN}`, [1], 'the wrong way round'],
    ['within a line', `see ${GUIDE_BEGIN} and ${GUIDE_END}`, [undefined], 'Add these two lines'],
  ])('%s', (_, text, lines, message) => {
    try {
      stamp(text);
    } catch (error) {
      expect(error).toMatchObject({
        name: 'UserError',
        places: lines.map((line) => ({ file: 'docs/guide.md', ...(line !== undefined && { line }) })),
      });
      expect((error as Error).message).toContain(message);
      return;
    }
    throw new Error('nothing was thrown');
  });
});
