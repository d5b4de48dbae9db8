import type { Reading, Signal } from '@sar/baseline';
import { describe, expect, it } from 'vitest';
import { memoryFiles, sensorInput, type MemoryRepository } from '../../sensor-input.fixture.js';
import { docLinks } from './doc-links.js';

async function read(repository: MemoryRepository, more: Parameters<typeof sensorInput>[1] = {}): Promise<Reading> {
  return docLinks.read(sensorInput(repository, more));
}

function signalsOf(reading: Reading): readonly Signal[] {
  return reading.outcome === 'signals' ? reading.signals : [];
}

const inShort = (reading: Reading): readonly string[] =>
  signalsOf(reading).map(
    ({ rule, artefact, message, pedantic }) => `${rule}${pedantic === true ? '?' : ''} ${artefact.path}:${artefact.line ?? '-'} ${message}`,
  );

describe('doc-links', () => {
  it('is clear, tells what broke, and is clear again when it is mended', async () => {
    const readme =
      '# Tool\n\nRead the [guide](docs/guide.md#set-up), see ![how](docs/how.png).\n\n[source]: src/main.ts#L2\nIt begins in [main][source].\n';
    const guide = '# Guide\n\n## Set up\n\nBack to the [front page](../README.md).\n';
    const files = { 'README.md': readme, 'docs/guide.md': guide, 'docs/how.png': 'png', 'src/main.ts': 'one\ntwo\n' };
    expect(await read({ files })).toMatchObject({ outcome: 'clear', scope: { unit: 'documents', judged: 2 } });

    const broken = {
      'README.md': readme,
      'Docs/guide.md': guide.replace('Set up', 'Install'),
      'docs/other.md': '[home](../Readme.md)\n',
      'src/main.ts': 'one\n',
    };
    expect(inShort(await read({ files: broken }))).toEqual([
      'wrong-case README.md:3 the link "docs/guide.md#set-up" leads nowhere: the repository has Docs/guide.md; did you mean "Docs/guide.md"?',
      'broken-link README.md:3 the image "docs/how.png" leads nowhere: there is no docs/how.png in the repository',
      'broken-anchor README.md:5 the link "src/main.ts#L2" leads nowhere: src/main.ts has 1 line',
      'wrong-case docs/other.md:1 the link "../Readme.md" leads nowhere: the repository has README.md; did you mean "../README.md"?',
    ]);
    expect(await read({ files })).toMatchObject({ outcome: 'clear' });
  });

  it.each([
    ['a folder, and what its README has', { 'a.md': '[x](docs) [y](docs/#part)', 'docs/README.md': '# Part' }],
    ['a file behind a link to a folder', { 'a.md': '[x](latest/x.md)', latest: '../v2' }],
    ['what a build makes', { 'a.md': '[x](build/x.html)', '.gitignore': '/build/\n' }],
    ['templates of pull requests', { '.github/PULL_REQUEST_TEMPLATE.md': '[x](y.md)' }],
    ['fixtures', { 'test/fixtures/a.md': '[x](y.md)' }],
    ['routes of a site', { 'docs/a.md': '[x](/guide/) [y](b) [z](b.html) [w](b#part)', 'docs/b.md': '# Part', 'mkdocs.yml': '' }],
    [
      'pages of a site that nothing names',
      { 'guides/a.md': '[x](b.html) [y](c.html) [z](gone.html)', 'guides/b.md': '', 'guides/c.md': '' },
    ],
    ['anchors of a site', { 'docs/a.md': '[x](#allow_nil)\n# Allow nil', 'mkdocs.yml': '' }],
    ['a document that is also elsewhere', { 'AGENTS.md': '[x](skills/x.md)', '.ai/AGENTS.md': '[x](skills/x.md)', '.ai/skills/x.md': '' }],
    ['lines of a file', { 'a.md': '[x](b.ts#L1-L2)', 'b.ts': 'one\ntwo\n' }],
    ['fragments of other files', { 'a.md': '[x](b.html#part) [y](b.svg#icon)', 'b.html': '', 'b.svg': '' }],
    ['an anchor in HTML', { 'a.md': '[x](#y)\n\n<a name="y"></a>' }],
    ['an anchor with a prefix', { 'a.md': '[x](#user-content-part)\n# Part' }],
    ['a heading behind a byte order mark', { 'a.md': '\uFEFF# Part\n\n[x](#part)' }],
    ['examples', { 'a.md': '[x](url) [y](path/to/x.md) [z](./your-file.md)' }],
  ])('is silent about %s', async (_, files) => {
    expect(inShort(await read({ files })).filter((each) => !/^[a-z-]+\?/.test(each))).toEqual([]);
  });

  it.each([
    ['a link out of the repository', { 'a.md': '[x](../b.md)' }, ['broken-link? a.md:1']],
    ['an anchor in other case', { 'a.md': '[x](#Part)\n# Part' }, ['broken-anchor? a.md:1']],
    ['a folder that is not there', { 'a.md': '[x](src/)' }, ['broken-link a.md:1']],
    ['a file from the root', { 'docs/a.md': '[x](/src/gone.ts)', 'src/b.ts': '' }, ['broken-link docs/a.md:1']],
    ['a document of a site', { 'docs/a.md': '[x](gone.md)', 'docs/b.md': '', 'mkdocs.yml': '' }, ['broken-link docs/a.md:1']],
    ['a line beyond the end', { 'a.md': '[x](b.ts#L1-L3)', 'b.ts': 'one\ntwo\n' }, ['broken-anchor a.md:1']],
    ['an anchor of another file', { 'a.md': '[x](b.md#gone)', 'b.md': '# Part' }, ['broken-anchor a.md:1']],
    ['one finding for all links to it', { 'a.md': '[x](gone.md)\n\n[y](gone.md#z)\n\n[z](./gone.md)' }, ['broken-link a.md:1']],
    ['an image of HTML', { 'a.md': '<img src="gone.png">' }, ['broken-link a.md:1']],
  ])('tells %s', async (_, files, expected) => {
    expect(inShort(await read({ files })).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(expected);
  });

  it('tells many of one document as one', async () => {
    const text = Array.from({ length: 30 }, (_, at) => `[x](api/C${at}.ts)\n`).join('');
    const reading = await read({ files: { 'a.md': text } });
    expect(inShort(reading)).toEqual([
      'broken-link a.md:1 30 links of the document lead nowhere, such as "api/C0.ts", "api/C1.ts", "api/C2.ts": there is no api/C0.ts in the repository, and so on',
    ]);
    expect(signalsOf(reading)[0]?.evidence).toHaveLength(30);
  });

  it('keeps the identity of a finding when lines move', async () => {
    const [before] = signalsOf(await read({ files: { 'a.md': '[x](gone.md)' } }));
    const [after] = signalsOf(await read({ files: { 'a.md': '\n\ntext\n\n[y](./gone.md)' } }));
    expect(after?.id).toBe(before?.id);
  });

  it('judges only the files that are asked for, with the anchors of all', async () => {
    const files = { 'a.md': '[x](b.md#part) [y](gone.md)', 'b.md': '# Part\n[z](gone.md)' };
    expect(inShort(await read({ files }, { onlyPaths: new Set(['a.md']) }))).toEqual([
      'broken-link a.md:1 the link "gone.md" leads nowhere: there is no gone.md in the repository',
    ]);
  });

  it('knows the other place of a document also when only the document is asked for', async () => {
    const files = { 'AGENTS.md': '[x](skills/x.md)', '.ai/AGENTS.md': '[x](skills/x.md)', '.ai/skills/x.md': '' };
    expect(await read({ files }, { onlyPaths: new Set(['AGENTS.md']) })).toMatchObject({ outcome: 'clear', scope: { judged: 1 } });
  });

  it('mends what it can mend mechanically', async () => {
    const text = 'See [x](docs/Guide.md#part), [y]: not a link.\n\n<a href="docs/Guide.md">z</a> and [a][b]\n\n[b]: old/tips.md\n';
    const files = { 'a.md': text, 'docs/guide.md': '# Part', 'new/tips.md': '' };
    const edits = signalsOf(await read({ files })).flatMap(({ fix }) => fix?.edits ?? []);
    const mended = edits
      .toSorted((a, b) => b.start - a.start)
      .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);
    expect(mended).toBe('See [x](docs/guide.md#part), [y]: not a link.\n\n<a href="docs/guide.md">z</a> and [a][b]\n\n[b]: new/tips.md\n');
    expect(await read({ files: { ...files, 'a.md': mended } })).toMatchObject({ outcome: 'clear' });
  });

  it.each([`${'a/'.repeat(3000)}b.md`, `gone/${'a'.repeat(300)}.md`])('asks no file system for a path that none has', async (path) => {
    const files = { 'a.md': `[x](${path})` };
    const facts = (asked: string): never => {
      throw new Error(`ENAMETOOLONG: ${asked.slice(0, 20)}`);
    };
    expect(inShort(await read({ files }, { files: { ...memoryFiles({ files }), facts } })).map((each) => each.slice(0, 18))).toEqual([
      'broken-link a.md:1',
    ]);
  });

  it('says what it could not read', async () => {
    const reading = await read({ files: { 'big.md': 'x'.repeat(600_000), 'a.md': '[x](big.md#y)' } });
    expect(reading).toMatchObject({
      outcome: 'clear',
      scope: { judged: 1, unjudged: [{ path: 'big.md', reason: 'it has 600000 bytes; 524288 are the most that is read' }] },
    });
  });

  it('is clear without Markdown', async () => {
    expect(await read({ files: { 'a.ts': '' } })).toMatchObject({ outcome: 'clear', scope: { judged: 0 } });
  });
});
