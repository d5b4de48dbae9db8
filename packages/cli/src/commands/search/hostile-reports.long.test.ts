import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, repositoryFor } from '../../example-repository.fixture.js';
import { sarIn } from '../../fake-io.fixture.js';

const BASELINE = `version: 1
custom-sensors:
  own: {layer: L1, reports: [own.sarif, own.json], format: sarif}
  told: {layer: L1, reports: [told.json], format: signals}
sensors:
  code-scanning: {reports: [scan.sarif]}
  ltm-capacity:
    databases: [{path: memory.db, table: memories, columns: {}}]
`;
const GIGABYTE = 1_073_741_824;

interface Said {
  readonly sensors: readonly { readonly outcome: string; readonly detail?: string }[];
  readonly signals: readonly { readonly artefact: { readonly path: string }; readonly message: string }[];
}

/** A repository, and what a sensor says of it. */
function scene() {
  const { root } = repositoryFor({ '.github/workflows/ci.yml': CLEAN, '.github/sar.yml': BASELINE, 'src/a.py': 'x = 1\n' });
  const write = (path: string, content: string | Uint8Array) => writeFileSync(join(root, path), content);
  const search = async (sensor: string): Promise<Said & { readonly text: string }> => {
    const { exitCode, out, err } = await sarIn(root, ['search', '--sensor', sensor, '--offline', '--format', 'json', '--quiet']);
    expect([exitCode, err]).toEqual([0, '']);
    return { ...(JSON.parse(out) as Said), text: out };
  };
  return { root, write, search };
}

describe('a hostile report', () => {
  it.each([
    ['test-gate', 'junit.xml', '<?xml version="1.0"?><testsuites>', '512 MB are the most'],
    ['coverage', 'coverage.xml', '<?xml version="1.0"?><coverage line-rate="1">', '512 MB are the most'],
    ['code-scanning', 'scan.sarif', '{"version": "2.1.0", "runs": [', '64 MB are the most'],
  ])('of a gigabyte is not read by %s', async (sensor, path, beginning, why) => {
    const { root, write, search } = scene();
    write(path, beginning);
    truncateSync(join(root, path), GIGABYTE);
    const before = process.memoryUsage().rss;
    expect(await search(sensor)).toMatchObject({ sensors: [{ outcome: 'unknown', detail: expect.stringContaining(why) }], signals: [] });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1_048_576);
  });

  it('that is an entity bomb is refused', async () => {
    const { write, search } = scene();
    const entities = Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('');
    write('junit.xml', `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "ha">${entities}]><testsuites name="&e10;"/>`);
    expect(await search('test-gate')).toMatchObject({
      sensors: [{ outcome: 'unknown', detail: expect.stringContaining('declares entities') }],
    });
  });

  it('with too many results is cut, and says so', async () => {
    const { write, search } = scene();
    const results = Array.from({ length: 25_100 }, (_, at) => ({
      ruleId: `R${at % 9}`,
      message: { text: 'x' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.py' } } }],
    }));
    write('scan.sarif', JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, results }] }));
    expect((await search('code-scanning')).text).toMatch(/25,?000[^"]*not read|not read[^"]*25,?000|\b100 [^"]*not read/);
  });

  const AS_ADDRESS = ['own', 'code-scanning'];
  const ALSO_AS_PATH = [...AS_ADDRESS, 'told'];
  it.each([
    ['../../etc/passwd', ALSO_AS_PATH],
    ['/etc/passwd', ALSO_AS_PATH],
    ['src/../../../x', ALSO_AS_PATH],
    ['C:\\..\\win.ini', ALSO_AS_PATH],
    ['file:///etc/passwd', AS_ADDRESS],
    ['..%2f..%2fetc%2fpasswd', AS_ADDRESS],
  ])('names no file outside of the repository (%s)', async (uri, asked) => {
    const { write, search } = scene();
    const result = {
      ruleId: 'R',
      level: 'error',
      message: { text: 'x' },
      locations: [{ physicalLocation: { artifactLocation: { uri } } }],
    };
    const sarif = JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 't' } }, results: [result] }] });
    write('own.sarif', sarif);
    write('scan.sarif', sarif);
    write('told.json', JSON.stringify({ schema: 'sar.signals/1', signals: [{ rule: 'r', message: 'm', artefact: { path: uri } }] }));
    for (const sensor of asked) {
      const places = (await search(sensor)).signals.map(({ artefact }) => artefact.path);
      expect(places.filter((path) => /\.\.|^\/|etc|^[A-Za-z]:/.test(path))).toEqual([]);
    }
  });

  it('that is a link out, or to the configuration of git, is not read', async () => {
    const { root, search } = scene();
    symlinkSync('/etc/passwd', join(root, 'own.sarif'));
    symlinkSync('.git/config', join(root, 'own.json'));
    const { sensors, text } = await search('own');
    expect(sensors).toMatchObject([{ outcome: 'unknown' }]);
    expect(text).not.toMatch(/root:|\[core\]|repositoryformat/);
  });

  it.each([
    ['that is none', Buffer.alloc(8192, 7), /no SQLite database/],
    ['that only begins like one', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176, 0xff)]), /memory\.db/],
  ])('of SQLite %s is unknown with the reason', async (_, bytes, why) => {
    const { write, search } = scene();
    write('memory.db', bytes);
    const { sensors } = await search('ltm-capacity');
    expect(sensors).toMatchObject([{ outcome: 'unknown', detail: expect.stringMatching(why) }]);
    expect(sensors[0]?.detail).not.toContain('bug of SAR');
  });

  it.each([
    '[]',
    'null',
    '"x"',
    '{"version": 2.1, "runs": {}}',
    '{"runs": [null, 1, []]}',
    '{"runs": [{"tool": [], "results": [{"locations": 5}]}]}',
  ])('of wrong types crashes nothing: %s', async (text) => {
    const { write, search } = scene();
    for (const path of ['own.sarif', 'scan.sarif', 'told.json']) write(path, text);
    for (const sensor of ['own', 'code-scanning', 'told']) expect((await search(sensor)).text).not.toContain('bug of SAR');
  });
});
