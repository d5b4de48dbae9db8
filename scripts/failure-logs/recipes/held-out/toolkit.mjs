// Scripts on the toolkit that actions are built with, against services on the loop-back that fail.
/** A service that answers each request with one status and body. */
const service = (status, body) => `require('node:http')
  .createServer((request, response) => {
    request.resume();
    response.writeHead(${status}, { 'content-type': 'application/json' });
    response.end(${JSON.stringify(JSON.stringify(body))});
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
`;
const beside = (port, script) => `node service.js ${port} &\ntrap "kill $!" EXIT\nsleep 1\n${script}`;
const token = ['e30', Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-1:job-1' })).toString('base64url'), 'e30'].join('.');
const api = (port) =>
  `const { getOctokit } = require('@actions/github');\n\nconst octokit = getOctokit('example', { baseUrl: 'http://127.0.0.1:${port}' });\nconst place = { owner: 'flora', repo: 'herbarium' };\n`;
/** What a runner does with the toolkit's commands on their way to the log: debug lines are left out, errors and warnings marked. */
const runner = `const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (text, ...rest) => {
  if (typeof text !== 'string') return write(text, ...rest);
  const lines = text.split('\\n');
  const shown = lines.filter((line) => !line.startsWith('::debug::')).map((line) => line.replace(/^::(error|warning|notice)::/, '##[$1]'));
  return shown.join('') === '' && lines.length > shown.length ? true : write(shown.join('\\n'), ...rest);
};
`;
const prepare = 'cp -al "$TOOL_FOLDER/toolkit/node_modules" .';

export default {
  tool: 'actions toolkit',
  versions: {
    node: '20.20.2',
    '@actions/artifact': '2.1.11',
    '@actions/cache': '4.0.0',
    '@actions/core': '1.10.1',
    '@actions/github': '6.0.0',
    '@actions/exec': '1.1.1',
  },
  environment: { NPM_CONFIG_USERCONFIG: '/dev/null', NODE_OPTIONS: '--require ./runner.js' },
  setup: [
    `unset NODE_OPTIONS; [ -d toolkit/node_modules ] || { mkdir -p toolkit && cd toolkit && echo '{"private":true}' > package.json && npm install --silent @actions/artifact@2.1.11 @actions/cache@4.0.0 @actions/core@1.10.1 @actions/github@6.0.0 @actions/exec@1.1.1; }`,
  ],
  cases: [
    {
      id: 'artifact-service-503',
      class: 'infrastructure',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'service.js': service(503, { msg: 'try later' }),
        'fern.txt': 'Fern\n',
        'upload.js':
          "const { DefaultArtifactClient } = require('@actions/artifact');\n\nnew DefaultArtifactClient().uploadArtifact('leaves', ['fern.txt'], '.').then(console.log);\n",
      },
      prepare,
      environment: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: 'http://127.0.0.1:7471/' },
      run: beside(7471, 'node upload.js'),
      cause: 'the artifact service answers 503',
    },
    {
      id: 'artifact-files-absent',
      class: 'configuration',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'upload.js':
          "const { DefaultArtifactClient } = require('@actions/artifact');\n\nnew DefaultArtifactClient().uploadArtifact('leaves', ['out/leaves.zip'], '.').then(console.log);\n",
      },
      prepare,
      environment: { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' },
      run: 'node upload.js',
      cause: 'the file that the step uploads is not there',
    },
    {
      id: 'api-not-accessible',
      class: 'configuration',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'service.js': service(403, {
          message: 'Resource not accessible by integration',
          documentation_url: 'https://docs.github.com/rest/issues/comments',
        }),
        'comment.js': `${api(7472)}octokit.rest.issues.createComment({ ...place, issue_number: 4, body: 'Pressed.' });\n`,
      },
      prepare,
      run: beside(7472, 'node comment.js'),
      cause: 'the token lacks a permission',
    },
    {
      id: 'api-bad-credentials',
      class: 'configuration',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'service.js': service(401, { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest' }),
        'release.js': `const core = require('@actions/core');\n${api(7473)}octokit.rest.repos.createRelease({ ...place, tag_name: 'v3' }).catch((error) => core.setFailed(error.message));\n`,
      },
      prepare,
      run: beside(7473, 'echo "Creating release v3"\nnode release.js'),
      cause: 'the token is not valid',
    },
    {
      id: 'api-502',
      class: 'infrastructure',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'service.js': service(502, { message: 'Server Error' }),
        'label.js': `${api(7474)}octokit.rest.issues.addLabels({ ...place, issue_number: 4, labels: ['fern'] });\n`,
      },
      prepare,
      run: beside(7474, 'node label.js'),
      cause: "GitHub's API answers 502",
    },
    {
      id: 'input-not-supplied',
      class: 'configuration',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'main.js':
          "const core = require('@actions/core');\n\ntry {\n  core.info('Publishing the catalogue');\n  core.getInput('registry-token', { required: true });\n} catch (error) {\n  core.setFailed(error.message);\n}\n",
      },
      prepare,
      run: 'node main.js',
      cause: 'a required input is not given',
    },
    {
      id: 'cache-warning-then-assertion',
      class: 'code-regression',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'service.js': service(503, { msg: 'try later' }),
        'restore.js':
          "require('@actions/cache').restoreCache(['leaves'], 'leaves-1').then((key) => console.log(`Cache hit: ${key ?? 'none'}`));\n",
        'test.js': "require('node:assert').strictEqual('fern'.length, 5);\n",
      },
      prepare,
      environment: {
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_CACHE_URL: 'http://127.0.0.1:7475/',
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:7475/',
      },
      run: beside(7475, 'node restore.js\nnode test.js'),
      cause: 'an assertion fails; the cache that cannot be restored is only a warning',
    },
    {
      id: 'exec-of-failing-tests',
      class: 'code-regression',
      project: 'herbarium',
      files: {
        'runner.js': runner,
        'main.js':
          "const core = require('@actions/core');\nconst { exec } = require('@actions/exec');\n\nexec('node', ['--test', 'leaf.test.js']).catch((error) => core.setFailed(error.message));\n",
        'leaf.test.js': "require('node:test').test('a leaf is green', () => require('node:assert').equal('brown', 'green'));\n",
      },
      prepare,
      run: 'node main.js',
      cause: 'the test that the action starts fails',
    },
  ],
};
