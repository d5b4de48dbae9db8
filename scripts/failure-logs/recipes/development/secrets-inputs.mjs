// Steps that need a secret or a variable that is empty.
const action = (body) =>
  `const core = require(process.env.TOOL_FOLDER + '/node_modules/@actions/core');\ntry {\n  ${body}\n} catch (error) {\n  core.setFailed(error.message);\n}\n`;

export default {
  tool: '@actions/core',
  versions: { '@actions/core': '1.11.1' },
  setup: ['[ -d node_modules ] || npm install --silent --no-audit --no-fund --prefix . @actions/core@1.11.1'],
  cases: [
    {
      id: 'input-required',
      class: 'configuration',
      project: 'deploy-note',
      files: {
        'index.js': action(
          "core.info('Deploying');\n  const token = core.getInput('token', { required: true });\n  core.info(token.length > 0 ? 'ok' : 'empty');",
        ),
      },
      run: 'node index.js | sed "s/^::error::/##[error]/"',
      environment: { INPUT_TOKEN: '' },
      cause: 'the secret behind the input is empty',
    },
    {
      id: 'boolean-input',
      class: 'configuration',
      project: 'badge-maker',
      files: { 'index.js': action("core.getBooleanInput('draft');") },
      run: 'node index.js | sed "s/^::error::/##[error]/"',
      environment: { INPUT_DRAFT: 'maybe' },
      cause: 'an input that is neither true nor false',
    },
    {
      id: 'empty-variable',
      class: 'configuration',
      project: 'parcel-tracker',
      files: {
        'deploy.sh': '#!/bin/bash\nset -eu\nif [ -z "${DEPLOY_KEY:-}" ]; then\n  echo "Error: DEPLOY_KEY is not set" >&2\n  exit 1\nfi\n',
      },
      run: 'bash deploy.sh',
      environment: { DEPLOY_KEY: '' },
      cause: 'the secret is empty',
    },
    {
      id: 'python-environment',
      class: 'configuration',
      project: 'newsletter',
      files: { 'send.py': 'import os\n\nprint("sending to 3 readers")\nkey = os.environ["MAIL_API_KEY"]\n' },
      run: 'python3 send.py',
      cause: 'the variable is not set',
    },
  ],
};
