// Reports that are made to hurt: too large, that grow when they are read, with too many results, with paths that lead out, and files that
// are not what they are called. Each gives a clear reason, in bounded time and memory; then a good report is read as ever.
import { readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const tools = ['git'];

const PEAK = fileURLToPath(new URL('../bench/report-peak-memory.mjs', import.meta.url));
/** Limits of one search, far above what is measured and far below what the reports ask for. */
const MAX_SECONDS = 20;
const MAX_MEGABYTES = 700;
const GIGABYTE = 1_073_741_824;

const BASELINE = `version: 1
custom-sensors:
  own: {layer: L1, reports: [own.sarif], format: sarif}
  bad: {layer: L1, command: [node, endless.mjs], format: sarif}
sensors:
  code-scanning: {reports: [scan.sarif]}
  ltm-capacity:
    databases:
      - {path: memory.db, table: memories, columns: {}}
`;
const XML = '<?xml version="1.0"?>\n';
const GOOD = `${XML}<testsuites><testsuite name="a"><testcase name="t" classname="c" time="0.1"/></testsuite></testsuites>`;
/** Ten entities, each ten of the one before: ten billion letters. */
const BOMB = `${XML}<!DOCTYPE testsuites [<!ENTITY e0 "ha">${Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>
<testsuites><testsuite name="&e10;"><testcase name="t" classname="c"/></testsuite></testsuites>`;

export function scene({ folder, write, remove, commit, search, assert }) {
  write('src/a.py', 'x = 1\n');
  write('README.md', '# A repository\n');
  write('.github/sar.yml', BASELINE);
  write('endless.mjs', 'const more = () => process.stdout.write("x".repeat(65536), more);\nmore();\n');
  commit();

  /** What a sensor says, within the limits. */
  const measured = (sensor, args = []) => {
    const peak = join(folder, '.git/peak');
    remove('.git/peak');
    const started = performance.now();
    const said = search(sensor, { args, env: { NODE_OPTIONS: `--import=${PEAK}`, SAR_BENCH_PEAK: peak } });
    const seconds = (performance.now() - started) / 1000;
    const megabytes = Math.max(...readFileSync(peak, 'utf8').trim().split('\n').map(Number)) / 1024;
    console.log(`  ${sensor}: ${seconds.toFixed(1)} s, ${Math.round(megabytes)} MB: ${said.reading.detail ?? said.reading.outcome}`);
    assert(seconds < MAX_SECONDS, `${sensor} took ${seconds} s`);
    assert(megabytes < MAX_MEGABYTES, `${sensor} took ${megabytes} MB`);
    return said;
  };
  const refused = (sensor, why, args) => {
    const { reading, signals } = measured(sensor, args);
    assert.equal(reading.outcome, 'unknown', `${sensor}: ${JSON.stringify(reading)}`);
    assert.match(reading.detail, why);
    assert.doesNotMatch(reading.detail, /bug of SAR/);
    assert.deepEqual(signals, []);
  };
  const grown = (path, beginning) => {
    write(path, beginning);
    truncateSync(join(folder, path), GIGABYTE);
  };

  // 1 GB, with a beginning that looks right.
  grown('junit.xml', `${XML}<testsuites>`);
  refused('test-gate', /junit\.xml/);
  grown('coverage.xml', `${XML}<coverage line-rate="1">`);
  refused('coverage', /coverage\.xml/);
  grown('scan.sarif', '{"version": "2.1.0", "runs": [');
  refused('code-scanning', /1024 MB; 64 MB are the most that is read|it has 1,?024 MB/);

  write('junit.xml', BOMB);
  refused('test-gate', /declares entities/);
  write('junit.xml', `${XML}<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuites>&e;</testsuites>`);
  refused('test-gate', /declares entities/);

  // A file that is none, a database that is none.
  remove('scan.sarif');
  symlinkSync('/etc/passwd', join(folder, 'scan.sarif'));
  assert.doesNotMatch(JSON.stringify(measured('code-scanning').reading), /root:/);
  remove('scan.sarif');
  symlinkSync('.git/config', join(folder, 'scan.sarif'));
  assert.doesNotMatch(JSON.stringify(measured('code-scanning').reading), /repositoryformatversion|core/);
  write('memory.db', Buffer.alloc(8192, 7));
  refused('ltm-capacity', /memory\.db.*no SQLite database/);
  write('memory.db', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8176, 0xff)]));
  refused('ltm-capacity', /memory\.db/);

  // A command without an end.
  refused('bad', /printed more than 64 MB/, ['--run-commands']);

  // 100,000 results, half of them with paths that lead out.
  const result = (at) => ({
    ruleId: `R${at % 50}`,
    level: 'error',
    message: { text: `finding ${at}` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: at % 2 === 0 ? 'src/a.py' : '../../etc/passwd' }, region: { startLine: at + 1 } } },
    ],
  });
  const many = JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'many' } }, results: Array.from({ length: 100_000 }, (_, at) => result(at)) }],
  });
  remove('scan.sarif');
  write('scan.sarif', many);
  write('own.sarif', many);
  for (const sensor of ['code-scanning', 'own']) {
    const { reading, signals } = measured(sensor);
    assert.equal(reading.outcome, 'signals');
    assert.match(JSON.stringify(reading), /75,?000 (?:more )?results/, sensor);
    assert.deepEqual(
      [...new Set(signals.map(({ artefact }) => artefact.path))].filter((path) => path.includes('..')),
      [],
      sensor,
    );
  }

  // And it was not the reader: what is good is clear.
  write('junit.xml', GOOD);
  assert.equal(measured('test-gate').reading.outcome, 'clear');
}
