// Two registries on loopback with one package each, so that npm and pip have something to download and to keep.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const PACKAGE = 'tiny-1.0.0.tgz';
const MAKE_WHEEL = `import sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("demo.py", "NAME = 'demo'\\n")
    wheel.writestr("demo-1.0.dist-info/METADATA", "Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0\\n")
    wheel.writestr("demo-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: scene\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr("demo-1.0.dist-info/RECORD", "demo.py,,\\ndemo-1.0.dist-info/METADATA,,\\ndemo-1.0.dist-info/WHEEL,,\\ndemo-1.0.dist-info/RECORD,,\\n")
`;

/**
 * Serves `tiny@1.0.0` as npm's registry does, and `demo==1.0` as the simple index of Python does.
 *
 * @returns its address, the integrity of the npm package, and what was downloaded (names of files)
 */
export async function startPackageRegistry(folder) {
  mkdirSync(join(folder, 'package'), { recursive: true });
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify({ name: 'tiny', version: '1.0.0', main: 'index.js' }));
  writeFileSync(join(folder, 'package/index.js'), "module.exports = 'tiny';\n");
  made('tar', '-czf', join(folder, PACKAGE), '-C', folder, 'package');
  made('python3', '-c', MAKE_WHEEL, join(folder, WHEEL));
  const files = Object.fromEntries([PACKAGE, WHEEL].map((name) => [name, readFileSync(join(folder, name))]));
  const downloads = [];
  const server = createServer((request, response) => {
    const name = request.url.split('/').at(-1);
    if (request.url === '/simple/demo/') return void html(response, `<a href="/files/${WHEEL}">${WHEEL}</a>`);
    if (files[name] === undefined) return void response.writeHead(404).end('{}');
    downloads.push(name);
    response
      .writeHead(200, { 'cache-control': 'max-age=365000000, immutable', 'content-type': 'application/octet-stream' })
      .end(files[name]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    integrity: `sha512-${createHash('sha512').update(files[PACKAGE]).digest('base64')}`,
    downloads,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function html(response, text) {
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<!DOCTYPE html><html><body>${text}</body></html>`);
}

function made(program, ...given) {
  const { status, stderr } = spawnSync(program, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}
