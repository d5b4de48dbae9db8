const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });
const manifest = (more) => `${JSON.stringify({ name: 'ferry-board', version: '1.2.0', private: true, ...more }, undefined, 2)}\n`;
const lock = (packages) =>
  `${JSON.stringify({ name: 'ferry-board', version: '1.2.0', lockfileVersion: 3, requires: true, packages }, undefined, 2)}\n`;
/** Answers every request with one status, so that a registry that fails can be had. */
const server = `import { createServer } from 'node:http';
const [status, port] = process.argv.slice(2).map(Number);
createServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":"no"}')).listen(port, '127.0.0.1');
`;
const answering = (status, port, command) => `node serve.mjs ${status} ${port} &\ntrap "kill $!" EXIT\nsleep 1\n${command}`;
const ms = { 'node_modules/ms': { version: '2.1.3' } };

export default {
  tool: 'npm',
  versions: { node: '20.20.2', npm: '10.8.2' },
  setup: ['[ -d node_modules/npm ] || npm install --prefix . --no-save --silent npm@10.8.2'],
  environment: {
    NPM_CONFIG_USERCONFIG: '/dev/null',
    npm_config_cache: '/dev/shm/.npm',
    npm_config_fetch_retries: '1',
    npm_config_fetch_retry_mintimeout: '200',
  },
  cases: [
    one(
      'ci-out-of-sync',
      'configuration',
      'ferry-board',
      {
        'package.json': manifest({ dependencies: { ms: '2.1.3', kleur: '^4.1.5' } }),
        'package-lock.json': lock({ '': { name: 'ferry-board', dependencies: { ms: '2.1.3' } }, ...ms }),
      },
      'npm ci',
      'package-lock.json lacks kleur',
    ),
    one(
      'ci-no-lock',
      'configuration',
      'ferry-board',
      { 'package.json': manifest({}) },
      'node --version\nnpm ci --no-audit',
      'package-lock.json is not there',
    ),
    one(
      'no-package-json',
      'configuration',
      'ferry-board',
      { 'web/package.json': manifest({}) },
      'npm run build',
      'the step runs in a folder without package.json',
    ),
    one(
      'bad-package-json',
      'configuration',
      'ferry-board',
      { 'package.json': '{\n  "name": "ferry-board",\n  "version": "1.0.0",\n}\n' },
      'npm install',
      'package.json is no JSON',
    ),
    one(
      'missing-script',
      'configuration',
      'ferry-board',
      { 'package.json': manifest({ scripts: { build: 'tsc' } }) },
      'npm run test:unit',
      'the script is not there',
    ),
    one(
      'missing-test',
      'configuration',
      'ferry-board',
      { 'package.json': manifest({ scripts: { start: 'node .' } }) },
      'npm test',
      'the script is not there',
    ),
    one(
      'command-missing',
      'configuration',
      'ferry-board',
      { 'package.json': manifest({ scripts: { build: 'ferrybuild --all' } }) },
      'npm run build',
      'ferrybuild is not installed',
    ),
    one(
      'e404',
      'dependency-network',
      'ferry-board',
      { 'package.json': manifest({ dependencies: { 'sar-no-such-ferry-board': '1.0.0' } }) },
      'npm install --no-audit --no-fund',
      'the package does not exist',
    ),
    one(
      'etarget',
      'dependency-network',
      'ferry-board',
      { 'package.json': manifest({ dependencies: { ms: '99.0.0' } }) },
      'npm install',
      'ms 99.0.0 does not exist',
    ),
    one(
      'eresolve',
      'dependency-network',
      'ferry-board',
      { 'package.json': manifest({ dependencies: { react: '18.2.0', 'react-dom': '17.0.2' } }) },
      'npm install',
      'react-dom 17 wants react 17',
    ),
    one(
      'refused',
      'dependency-network',
      'ferry-board',
      { 'package.json': manifest({ dependencies: { ms: '2.1.3' } }) },
      'npm install --registry http://127.0.0.1:9/',
      'the registry refuses',
    ),
    one(
      'no-host',
      'dependency-network',
      'ferry-board',
      { 'package.json': manifest({ dependencies: { ms: '2.1.3' } }) },
      'npm install --registry https://registry.invalid/ --no-progress',
      'the name of the registry does not resolve',
    ),
    one(
      'e503',
      'dependency-network',
      'ferry-board',
      { 'serve.mjs': server, 'package.json': manifest({ dependencies: { ms: '2.1.3' } }) },
      answering(503, 48721, 'npm install --registry http://127.0.0.1:48721/'),
      'the registry answers 503',
    ),
    one(
      'e429',
      'dependency-network',
      'ferry-board',
      { 'serve.mjs': server, 'package.json': manifest({ dependencies: { ms: '2.1.3' } }) },
      answering(429, 48722, 'npm install --registry http://127.0.0.1:48722/'),
      'the registry limits requests',
    ),
    one(
      'e401',
      'configuration',
      'ferry-board',
      { 'serve.mjs': server, 'package.json': manifest({ dependencies: { ms: '2.1.3' } }) },
      answering(401, 48723, 'npm install --registry http://127.0.0.1:48723/'),
      'no token for the registry',
    ),
    one(
      'e403-publish',
      'configuration',
      'ferry-board',
      { 'serve.mjs': server, 'package.json': manifest({ private: false }) },
      answering(403, 48724, 'npm publish --registry http://127.0.0.1:48724/ --//127.0.0.1:48724/:_authToken=none'),
      'the token may not publish',
    ),
    one(
      'need-auth',
      'configuration',
      'ferry-board',
      { 'package.json': manifest({ private: false }) },
      'npm publish --registry http://127.0.0.1:9/',
      'the token is not set',
    ),
    one(
      'ebadengine',
      'configuration',
      'ferry-board',
      { '.npmrc': 'engine-strict=true\n', 'package.json': manifest({ engines: { node: '>=99' } }) },
      'npm install',
      'the project asks for another Node than the job sets up',
    ),
    one(
      'eintegrity',
      'configuration',
      'ferry-board',
      {
        'package.json': manifest({ dependencies: { ms: '2.1.3' } }),
        'package-lock.json': lock({
          '': { name: 'ferry-board', dependencies: { ms: '2.1.3' } },
          'node_modules/ms': { ...ms['node_modules/ms'], integrity: `sha512-${'A'.repeat(86)}==` },
        }),
      },
      'npm ci',
      'the package has another checksum than the lockfile',
    ),
    one(
      'postinstall',
      'code-regression',
      'ferry-board',
      {
        'package.json': manifest({ dependencies: { 'board-fonts': 'file:fonts' } }),
        'fonts/package.json': '{ "name": "board-fonts", "version": "1.0.0", "scripts": { "postinstall": "node build.js" } }\n',
        'fonts/build.js': 'throw new Error("glyph table is empty");\n',
      },
      'npm install --install-links --foreground-scripts',
      'a postinstall script throws',
    ),
    one('bad-option', 'configuration', 'ferry-board', { 'package.json': manifest({}) }, 'npm instal1', 'npm has no such command'),
    one(
      'lifecycle',
      'code-regression',
      'ferry-board',
      {
        'package.json': manifest({ scripts: { test: 'node check.js' } }),
        'check.js': 'const board = { rows: undefined };\nconsole.log("timeout: 5000 ms");\nconsole.log(board.rows.length);\n',
      },
      'npm test',
      'TypeError in check.js',
    ),
    one(
      'workspace',
      'configuration',
      'ferry-board',
      { 'package.json': manifest({ workspaces: ['packages/*'] }), 'packages/web/package.json': '{ "name": "web", "version": "1.0.0" }\n' },
      'npm run build --workspace=api',
      'no such workspace',
    ),
  ],
};
