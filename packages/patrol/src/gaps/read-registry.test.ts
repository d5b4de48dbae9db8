import { MAX_GAP_BYTES, recommendedBaseline, type FileContent } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { readRegistry } from './read-registry.js';
import { registrySections } from './registry-sections.js';

const text = (id: string, more = ''): string => `id: ${id}\ngap: a\nlayer: L1\nseverity: P2\nstatus: open\n${more}`;
const { gaps: SETTINGS } = recommendedBaseline();
const read = async (files: Readonly<Record<string, string | FileContent>>, settings = SETTINGS): ReturnType<typeof readRegistry> =>
  readRegistry(
    {
      list: () => Object.keys(files),
      read: (path) => {
        const file = files[path] ?? { kind: 'absent' };
        return typeof file === 'string' ? { kind: 'text', text: file, sizeBytes: file.length } : file;
      },
    },
    settings,
  );

describe('the registry', () => {
  it('is the YAML files of its folder, by their numbers', async () => {
    const registry = await read({
      '.sar/gaps/SAR-G100.yml': text('SAR-G100'),
      '.sar/gaps/SAR-G02.yml': text('SAR-G02'),
      '.sar/gaps/README.md': 'words',
      '.sar/gaps/old/SAR-G01.yml': 'old',
      '.sar/gaps-of-others/SAR-G01.yml': 'other',
    });
    expect(registry.gaps.map(({ id }) => id)).toEqual(['SAR-G02', 'SAR-G100']);
    expect(registry.files.get('SAR-G02')).toEqual({ path: '.sar/gaps/SAR-G02.yml', text: text('SAR-G02') });
  });

  it('may be empty', async () => {
    expect(await read({})).toMatchObject({ directory: '.sar/gaps', gaps: [], problems: [] });
  });

  it('tells what is wrong between gaps', async () => {
    const { problems } = await read({ '.sar/gaps/SAR-G01.yml': text('SAR-G01', 'schedule: { after: SAR-G09, days: 1 }\n') });
    expect(problems).toMatchObject([{ gap: 'SAR-G01' }]);
  });

  it('tells of everything that is no gap at once', async () => {
    const reading = read({
      '.sar/gaps/SAR-G01.yml': text('SAR-G02'),
      '.sar/gaps/SAR-G02.yaml': text('SAR-G02'),
      '.sar/gaps/notes.yml': 'a: 1',
      '.sar/gaps/SAR-G03.yml': { kind: 'too-large', sizeBytes: 1_000_000 },
      '.sar/gaps/SAR-G04.yml': { kind: 'outside' },
      '.sar/gaps/SAR-G05.yml': { kind: 'unreadable', reason: 'EACCES' },
      '.sar/gaps/SAR-G06.yml': text('SAR-G06'),
    });
    const error = await reading.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'UserError' });
    for (const words of [
      'SAR-G01.yml:1:1: id: the gap is SAR-G02',
      'SAR-G02.yaml is no file of a gap',
      'notes.yml is no file of a gap',
      `SAR-G03.yml cannot be read as a gap: it is larger than ${MAX_GAP_BYTES} bytes`,
      'SAR-G04.yml cannot be read as a gap: it lies outside',
      'SAR-G05.yml cannot be read as a gap: EACCES',
    ])
      expect((error as Error).message).toContain(words);
  });

  it('is bounded', async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`.sar/gaps/SAR-G${at + 10}.yml`, text(`SAR-G${at + 10}`)]));
    await expect(read(many)).rejects.toThrow('.sar/gaps holds 1001 gaps; at most 1000 are read');
  });

  it('without areas has a chart of the gaps that have an impact of their own', async () => {
    const registry = await read({
      '.sar/gaps/SAR-G01.yml': text('SAR-G01', 'impact-score: 4\n'),
      '.sar/gaps/SAR-G02.yml': text('SAR-G02'),
    });
    expect(registrySections(registry, SETTINGS).get('sar:gaps:impact')).toContain('x-axis ["SAR-G01"]');
  });
});
