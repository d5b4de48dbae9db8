// Reports of the real pip-audit and npm audit, which ask a server of advisories on the loopback address.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const tools = ['pip-audit', 'npm'];

const MANIFEST = (mkdirp) => `${JSON.stringify({ name: 'app', version: '1.0.0', devDependencies: { mkdirp } }, null, 2)}\n`;
/** What `npm install` would lock: asking a registry for it would need the network. */
const LOCK = (mkdirp, minimist) =>
  `${JSON.stringify(
    {
      name: 'app',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'app', version: '1.0.0', devDependencies: { mkdirp } },
        ...(minimist !== undefined && { 'node_modules/minimist': { version: minimist, dev: true } }),
        'node_modules/mkdirp': { version: mkdirp, dev: true, ...(minimist !== undefined && { dependencies: { minimist } }) },
      },
    },
    null,
    2,
  )}\n`;

export async function scene({ assert, search, write, commit, run, folder }) {
  const server = spawn(process.execPath, [fileURLToPath(new URL('./advisories/server.mjs', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const [port] = await once(server.stdout, 'data');
    const address = `http://127.0.0.1:${String(port).trim()}`;
    const audit = () => {
      const asked = ['--vulnerability-service', 'osv', '--osv-url', `${address}/v1/query`, '--cache-dir', `${folder}/.git/pip-audit`];
      const said = ['--format', 'json', '--desc', '--aliases', '--progress-spinner', 'off', '--output', 'pip-audit.json'];
      run('pip-audit', ['--requirement', 'requirements.txt', '--no-deps', '--disable-pip', ...asked, ...said], { ok: [0, 1] });
      const npm = run('npm', ['audit', '--json', '--package-lock-only', '--registry', address, '--cache', `${folder}/.git/npm`], {
        ok: [0, 1],
      });
      write('npm-audit.json', npm.stdout);
    };
    const state = (jinja2, mkdirp, minimist) => {
      write('requirements.txt', `markupsafe==2.1.5\njinja2==${jinja2}\n`);
      write('package.json', MANIFEST(mkdirp));
      write('package-lock.json', LOCK(mkdirp, minimist));
      commit();
      audit();
    };

    write('requirements.txt', 'jinja2==2.10.1\n');
    commit();
    const before = search('dependency-cves');
    assert.equal(before.reading.outcome, 'unknown');
    assert.match(before.reading.detail, /pip-audit --format json --output pip-audit\.json/);

    state('2.10.1', '1.0.4');
    assert.equal(search('dependency-cves').reading.outcome, 'clear');

    state('2.4.1', '0.5.1', '0.0.8');
    const { signals } = search('dependency-cves');
    assert.deepEqual(signals.map(({ rule, artefact: { path, name } }) => [rule, path, name]).sort(), [
      ['vulnerable-dependency', 'package-lock.json', 'minimist'],
      ['vulnerable-dependency', 'requirements.txt', 'jinja2'],
    ]);
    const [jinja2] = signals.filter(({ artefact }) => artefact.name === 'jinja2');
    assert.equal(jinja2.artefact.line, 2);
    assert.match(jinja2.message, /CVE-2019-10906.*2\.10\.1 mends it/);
    const [minimist] = signals.filter(({ artefact }) => artefact.name === 'minimist');
    assert.match(minimist.message, /critical.*mkdirp 1\.0\.4, which brings it in, a new major version/);

    state('2.10.1', '1.0.4');
    assert.equal(search('dependency-cves').reading.outcome, 'clear');
  } finally {
    server.stdin.end();
  }
}
