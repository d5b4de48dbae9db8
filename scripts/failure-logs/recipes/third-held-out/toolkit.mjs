const link = 'cp -al "$TOOL_FOLDER/node_modules" node_modules';
const action = (body) => ({ 'package.json': '{ "name": "label-robot", "version": "1.0.0", "type": "module" }\n', 'action.mjs': body });
const server = (status, message, port) =>
  `import http from 'node:http';\n\nhttp.createServer((_, answer) => {\n  answer.writeHead(${status}, { 'content-type': 'application/json' });\n  answer.end(JSON.stringify({ message: '${message}', documentation_url: 'https://docs.github.com/rest' }));\n}).listen(${port}, '127.0.0.1');\n`;
const labels = `import * as core from '@actions/core';
import { getOctokit } from '@actions/github';

try {
  const octokit = getOctokit(core.getInput('token', { required: true }));
  core.info('Adding the label "harvest" to #41');
  await octokit.rest.issues.addLabels({ owner: 'orchard', repo: 'apples', issue_number: 41, labels: ['harvest'] });
} catch (error) {
  core.setFailed(error.message);
}
`;
const withServer = (port) => `node api.mjs & trap "kill $!" EXIT; sleep 1
GITHUB_API_URL=http://127.0.0.1:${port} node action.mjs`;

export default {
  tool: "actions' toolkit",
  versions: {
    node: '20.20.2',
    '@actions/core': '1.11.1',
    '@actions/github': '6.0.1',
    '@actions/exec': '1.1.1',
    '@actions/artifact': '2.3.2',
  },
  setup: [
    '[ -d node_modules ] || npm install --no-audit --no-fund --silent --prefix . @actions/core@1.11.1 @actions/github@6.0.1 @actions/exec@1.1.1 @actions/artifact@2.3.2',
  ],
  cases: [
    {
      id: 'input-not-supplied',
      class: 'configuration',
      project: 'label-robot',
      files: action(labels),
      prepare: link,
      environment: { INPUT_TOKEN: '' },
      run: 'node action.mjs',
      cause: 'the input token is not given',
    },
    {
      id: 'not-accessible',
      class: 'configuration',
      project: 'label-robot',
      files: { ...action(labels), 'api.mjs': server(403, 'Resource not accessible by integration', 48231) },
      prepare: link,
      environment: { INPUT_TOKEN: 'example' },
      run: withServer(48231),
      cause: 'the token of the job may not write issues',
    },
    {
      id: 'bad-credentials',
      class: 'configuration',
      project: 'label-robot',
      files: { ...action(labels), 'api.mjs': server(401, 'Bad credentials', 48232) },
      prepare: link,
      environment: { INPUT_TOKEN: 'expired' },
      run: withServer(48232),
      cause: 'the token is not valid',
    },
    {
      id: 'boolean-input',
      class: 'configuration',
      project: 'label-robot',
      files: action(
        "import * as core from '@actions/core';\n\ntry {\n  core.info(`dry run: ${core.getBooleanInput('dry-run')}`);\n} catch (error) {\n  core.setFailed(error);\n}\n",
      ),
      prepare: link,
      environment: { 'INPUT_DRY-RUN': 'yes' },
      run: 'node action.mjs',
      cause: 'the input dry-run is no boolean',
    },
    {
      id: 'exec-test-fails',
      class: 'code-regression',
      project: 'label-robot',
      files: {
        ...action(
          "import * as core from '@actions/core';\nimport { exec } from '@actions/exec';\n\ntry {\n  core.startGroup('Tests');\n  await exec('node', ['--test', 'labels.test.mjs']);\n} catch (error) {\n  core.endGroup();\n  core.setFailed(error.message);\n}\n",
        ),
        'labels.test.mjs':
          "import test from 'node:test';\nimport assert from 'node:assert';\n\ntest('Bad credentials become a label', () => assert.equal('bad-credentials'.split('-').length, 3));\n",
      },
      prepare: link,
      run: 'node action.mjs',
      cause: 'the test "Bad credentials become a label"',
    },
    {
      id: 'exec-not-found',
      class: 'configuration',
      project: 'label-robot',
      files: action(
        "import * as core from '@actions/core';\nimport { exec } from '@actions/exec';\n\nexec('pulumi', ['preview']).catch((error) => core.setFailed(error.message));\n",
      ),
      prepare: link,
      run: 'node action.mjs',
      cause: 'pulumi is not installed',
    },
    {
      id: 'api-server-error',
      class: 'infrastructure',
      project: 'label-robot',
      files: {
        ...action(
          labels.replace('core.setFailed(error.message)', 'core.setFailed(`api.github.com answered ${error.status}: ${error.message}`)'),
        ),
        'api.mjs': server(502, 'Server Error', 48233),
      },
      prepare: link,
      environment: { INPUT_TOKEN: 'example' },
      run: withServer(48233),
      cause: "GitHub's API answers 502",
    },
    {
      id: 'artifact-service-500',
      class: 'infrastructure',
      project: 'label-robot',
      files: {
        ...action(
          "import * as core from '@actions/core';\nimport { DefaultArtifactClient } from '@actions/artifact';\n\ntry {\n  await new DefaultArtifactClient().uploadArtifact('labels', ['package.json'], '.');\n} catch (error) {\n  core.setFailed(error.message);\n}\n",
        ),
        'api.mjs': server(500, 'Internal Server Error', 48234),
      },
      prepare: link,
      environment: {
        ACTIONS_RESULTS_URL: 'http://127.0.0.1:48234/',
        ACTIONS_RUNTIME_TOKEN: ['{"alg":"none"}', '{"scp":"Actions.Results:run:job"}', 'none']
          .map((part) => Buffer.from(part).toString('base64url'))
          .join('.'),
      },
      run: 'node api.mjs & trap "kill $!" EXIT; sleep 1\nnode action.mjs',
      cause: 'the artifact service answers 500',
    },
    {
      id: 'set-failed-by-the-project',
      class: 'unknown',
      project: 'label-robot',
      files: action(
        "import * as core from '@actions/core';\n\ncore.info('41 apples weighed');\ncore.setFailed('orchard rule 7 applies');\n",
      ),
      prepare: link,
      run: 'node action.mjs',
      cause: 'a rule of the project that the log does not explain',
    },
    {
      id: 'uncaught-in-action',
      class: 'code-regression',
      project: 'label-robot',
      files: action(
        "import * as core from '@actions/core';\n\ncore.warning('rate limit: 12 requests left');\nconst issue = { labels: null };\ncore.info(issue.labels.map((label) => label.name).join());\n",
      ),
      prepare: link,
      run: 'node action.mjs',
      cause: 'TypeError in action.mjs',
    },
  ],
};
