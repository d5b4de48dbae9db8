// Steps that talk to git servers and to Docker.
const git = 'git init -q -b main && git add -A && git commit -qm "Start"';

export default {
  tool: 'git, docker',
  versions: { git: '2.39.5', docker: '28.2.2, without a daemon' },
  environment: {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.org',
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.org',
  },
  cases: [
    {
      id: 'git-ref-not-there',
      class: 'configuration',
      project: 'herbarium',
      files: { 'fern.md': 'Fern\n' },
      prepare: git,
      run: 'git fetch --quiet . || true\ngit checkout release/2.4',
      cause: 'the step names a branch that is not there',
    },
    {
      id: 'git-unknown-revision',
      class: 'configuration',
      project: 'herbarium',
      files: { 'fern.md': 'Fern\n' },
      prepare: git,
      run: 'git diff --name-only origin/main...HEAD > changed.txt\nwc -l < changed.txt',
      cause: 'the checkout has no origin/main',
    },
    {
      id: 'git-server-503',
      class: 'infrastructure',
      project: 'herbarium',
      files: {
        'serve.py':
          'import http.server\n\n\nclass Down(http.server.BaseHTTPRequestHandler):\n    def do_GET(self):\n        self.send_error(503)\n\n    def log_message(self, *words):\n        pass\n\n\nhttp.server.HTTPServer(("127.0.0.1", 7453), Down).serve_forever()\n',
      },
      prepare:
        'git init -q && git remote add origin http://git.example.org:7453/flora/herbarium && git config http.curloptResolve git.example.org:7453:127.0.0.1 && (python3 serve.py > /dev/null 2>&1 & echo $! > server.pid) && sleep 1',
      run: 'trap "kill $(cat server.pid)" EXIT\ngit -c protocol.version=2 fetch --no-tags --prune --depth=1 origin +refs/heads/main:refs/remotes/origin/main',
      cause: 'the git server answers 503',
    },
    {
      id: 'git-push-protected',
      class: 'configuration',
      project: 'herbarium',
      files: { 'hooks/pre-receive': '#!/bin/sh\necho "main is protected: a pull request is needed" >&2\nexit 1\n', 'fern.md': 'Fern\n' },
      prepare: `${git} && git init -q --bare origin.git && cp hooks/pre-receive origin.git/hooks/ && chmod +x origin.git/hooks/pre-receive && git remote add origin "$PWD/origin.git"`,
      run: 'git add fern.md\ngit commit --allow-empty -qm "Stamp the catalogue"\ngit push origin HEAD:main',
      cause: 'the branch is protected against the push',
    },
    {
      id: 'docker-daemon-down',
      class: 'infrastructure',
      project: 'herbarium',
      files: { Dockerfile: 'FROM scratch\nCOPY fern.md /\n', 'fern.md': 'Fern\n' },
      run: 'docker build -t herbarium:ci .\ndocker run --rm herbarium:ci',
      environment: { DOCKER_BUILDKIT: '0' },
      cause: 'no Docker daemon answers',
    },
    {
      id: 'docker-pull-daemon-down',
      class: 'infrastructure',
      project: 'herbarium',
      files: {
        'ci/services.sh':
          'set -euo pipefail\necho "starting the services of the tests"\ndocker pull --quiet registry.example.org/postgres:16\ndocker run -d --name db registry.example.org/postgres:16\n',
      },
      run: 'bash ci/services.sh',
      cause: 'no Docker daemon answers',
    },
    {
      id: 'git-clone-502',
      class: 'infrastructure',
      project: 'herbarium',
      files: {
        'serve.py':
          'import http.server\n\n\nclass Down(http.server.BaseHTTPRequestHandler):\n    def do_GET(self):\n        self.send_error(502)\n\n    def log_message(self, *words):\n        pass\n\n\nhttp.server.HTTPServer(("127.0.0.1", 7454), Down).serve_forever()\n',
      },
      environment: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.curloptResolve', GIT_CONFIG_VALUE_0: 'git.example.org:7454:127.0.0.1' },
      run: 'python3 serve.py &\ntrap "kill $!" EXIT\nsleep 1\nfor attempt in 1 2; do\n  git clone --depth 1 http://git.example.org:7454/flora/keys.git && break\n  echo "clone failed, attempt $attempt"\ndone\ncd keys\nls',
      cause: 'the git server answers 502',
    },
    {
      id: 'docker-unknown-flag',
      class: 'configuration',
      project: 'herbarium',
      files: { Dockerfile: 'FROM scratch\n' },
      run: 'docker run --gpus-all --rm herbarium:ci',
      cause: 'an option that docker does not have',
    },
    {
      id: 'whitespace-check',
      class: 'code-regression',
      project: 'herbarium',
      files: { 'fern.md': 'Fern\n', 'moss.md': 'Moss  \n\n\n' },
      prepare: 'git init -q -b main && git add fern.md && git commit -qm "Fern" && git add moss.md && git commit -qm "Moss"',
      run: 'git diff --check HEAD~1 HEAD',
      cause: 'moss.md ends a line with spaces',
    },
  ],
};
