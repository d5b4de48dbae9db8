// git in steps: what is not there, what is not allowed, what differs.
const commit = `git config user.name robot && git config user.email robot@example.com && git add -A && git commit -qm "first"`;
const start = `git init -q -b main && ${commit}`;
/** A bare repository beside the checkout, as `origin`. */
const origin = `${start} && git clone -q --bare . ../origin.git && git remote add origin ../origin.git && git fetch -q origin`;
/** A server that answers every request alike; \`$port\` is where it listens. */
const server = (status, headers = '') => `python3 - <<'PY' &
import http.server
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(${status})
        ${headers}
        self.end_headers()
    do_POST = do_GET
    def log_message(self, *arguments):
        pass
http.server.HTTPServer(("127.0.0.1", 18471), Answer).serve_forever()
PY
trap "kill $!" EXIT
for try in $(seq 50); do (: < /dev/tcp/127.0.0.1/18471) 2>/dev/null && break || sleep 0.2; done`;

export default {
  tool: 'git',
  versions: { git: '2.39' },
  environment: { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' },
  cases: [
    {
      id: 'clone-missing-repository',
      class: 'configuration',
      project: 'ballast',
      files: { 'serve/readme.txt': 'nothing here\n' },
      run: `${server(404)}\ngit clone --depth=1 http://127.0.0.1:18471/example/anchor.git`,
      cause: 'the repository does not exist',
    },
    {
      id: 'clone-missing-folder',
      class: 'configuration',
      project: 'rudder',
      files: { 'readme.txt': 'rudder\n' },
      run: 'git clone --quiet ../tiller.git tiller',
      cause: 'the repository does not exist',
    },
    {
      id: 'clone-no-credentials',
      class: 'configuration',
      project: 'keel',
      files: { 'readme.txt': 'keel\n' },
      run: `${server(401, 'self.send_header("WWW-Authenticate", "Basic realm=\\"git\\"")')}\ngit clone http://127.0.0.1:18471/example/private.git`,
      cause: 'no token for a private repository',
    },
    {
      id: 'push-wrong-token',
      class: 'configuration',
      project: 'jib',
      files: { 'readme.txt': 'jib\n' },
      prepare: start,
      run: `${server(401, 'self.send_header("WWW-Authenticate", "Basic realm=\\"git\\"")')}\ngit push http://x-access-token:none@127.0.0.1:18471/example/jib.git main`,
      cause: 'the token is not accepted',
    },
    {
      id: 'push-forbidden',
      class: 'configuration',
      project: 'spinnaker',
      files: { 'readme.txt': 'spinnaker\n' },
      prepare: start,
      run: `${server(403)}\ngit push http://x-access-token:none@127.0.0.1:18471/example/spinnaker.git HEAD:main`,
      cause: 'the token may not write',
    },
    {
      id: 'server-error',
      class: 'infrastructure',
      project: 'halyard',
      files: { 'readme.txt': 'halyard\n' },
      prepare: start,
      run: `${server(502)}\ngit fetch --no-tags --prune http://127.0.0.1:18471/example/halyard.git +refs/heads/main:refs/remotes/origin/main`,
      cause: 'the git server answers with 502',
    },
    {
      id: 'host-unknown',
      class: 'dependency-network',
      project: 'bowline',
      files: { 'readme.txt': 'bowline\n' },
      run: 'for try in 1 2; do git clone https://git.registry.invalid/example/knots.git && break; sleep 0.2; done\ncd knots',
      cause: 'the host does not resolve',
    },
    {
      id: 'checkout-missing-ref',
      class: 'configuration',
      project: 'oarlock',
      files: { 'readme.txt': 'oarlock\n' },
      prepare: origin,
      run: 'git fetch origin\ngit checkout release/2.4',
      cause: 'the branch does not exist',
    },
    {
      id: 'fetch-missing-ref',
      class: 'configuration',
      project: 'mast',
      files: { 'readme.txt': 'mast\n' },
      prepare: origin,
      run: 'git fetch --depth=1 origin refs/heads/develop',
      cause: 'the branch does not exist at the remote',
    },
    {
      id: 'shallow-no-base',
      class: 'configuration',
      project: 'hatch',
      files: { 'readme.txt': 'hatch\n' },
      prepare: origin,
      run: 'git diff --name-only origin/develop...HEAD > changed.txt\ncat changed.txt',
      cause: 'the checkout has no base branch',
    },
    {
      id: 'describe-without-tags',
      class: 'configuration',
      project: 'beacon',
      files: { 'readme.txt': 'beacon\n' },
      prepare: origin,
      run: 'version=$(git describe --tags --abbrev=0)\necho "releasing $version"',
      cause: 'the checkout has no tags',
    },
    {
      id: 'merge-conflict',
      class: 'code-regression',
      project: 'logbook',
      files: { 'log.txt': 'calm\n' },
      prepare: `${start} && git checkout -qb gale && echo storm > log.txt && git commit -qam gale && git checkout -q main && echo fog > log.txt && git commit -qam fog`,
      run: 'git merge --no-edit gale',
      cause: 'both sides changed log.txt',
      family: 'rebase-gate',
    },
    {
      id: 'rebase-conflict',
      class: 'code-regression',
      project: 'almanac',
      files: { 'moon.txt': 'new\n' },
      prepare: `${start} && git checkout -qb full && echo full > moon.txt && git commit -qam full && git checkout -q main && echo half > moon.txt && git commit -qam half`,
      run: 'git checkout full\ngit rebase main',
      cause: 'both sides changed moon.txt',
      family: 'rebase-gate',
    },
    {
      id: 'push-rejected',
      class: 'configuration',
      project: 'ledger',
      files: { 'ledger.txt': '1\n' },
      prepare: `${origin} && git clone -q ../origin.git ../other && cd ../other && git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m more && git push -q origin main && cd - && echo 2 > ledger.txt && git commit -qam two`,
      run: 'git push origin main',
      cause: 'the remote has commits that the checkout lacks',
    },
    {
      id: 'push-declined',
      class: 'configuration',
      project: 'vault',
      files: { 'vault.txt': '1\n' },
      prepare: `${origin} && printf '#!/bin/sh\\necho "main takes pull requests only" >&2\\nexit 1\\n' > ../origin.git/hooks/pre-receive && chmod +x ../origin.git/hooks/pre-receive && echo 2 > vault.txt && git commit -qam two`,
      run: 'git push origin HEAD:main',
      cause: 'a hook of the remote refuses pushes to main',
    },
    {
      id: 'generated-differs',
      class: 'code-regression',
      project: 'phrasebook',
      files: { 'words.txt': 'b\na\n', 'generated/sorted.txt': 'b\na\n', 'generate.sh': 'sort words.txt > generated/sorted.txt\n' },
      prepare: start,
      run: 'bash generate.sh\ngit diff --exit-code',
      cause: 'generated/sorted.txt is not up to date',
    },
    {
      id: 'dirty-tree',
      class: 'code-regression',
      project: 'inkwell',
      files: { 'schema.txt': 'v1\n' },
      prepare: start,
      run: 'echo v2 > schema.txt\nif [ -n "$(git status --porcelain)" ]; then\n  echo "::error::Generated files are not up to date. Run make generate and commit the result."\n  git status --short\n  git --no-pager diff\n  exit 1\nfi',
      cause: 'generated files are not up to date',
    },
    {
      id: 'whitespace',
      class: 'code-regression',
      project: 'typesetter',
      files: { 'page.txt': 'lead\n' },
      prepare: `${start} && printf 'lead  \\n' > page.txt && git commit -qam page`,
      run: 'git diff --check HEAD~1 HEAD',
      cause: 'trailing white space',
      family: 'lint',
    },
    {
      id: 'submodule-missing',
      class: 'configuration',
      project: 'flotilla',
      files: { '.gitmodules': '[submodule "dinghy"]\n\tpath = dinghy\n\turl = http://127.0.0.1:18471/example/dinghy.git\n' },
      prepare: `${start} && git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,dinghy && git commit -qm dinghy`,
      run: `${server(404)}\ngit submodule update --init --recursive`,
      cause: 'the repository of the submodule does not exist',
    },
    {
      id: 'submodule-no-url',
      class: 'configuration',
      project: 'armada',
      files: { 'readme.txt': 'armada\n' },
      prepare: `${start} && git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,frigate && git commit -qm frigate`,
      run: 'git submodule update --init',
      cause: 'a submodule without an entry in .gitmodules',
    },
    {
      id: 'not-a-repository',
      class: 'configuration',
      project: 'driftwood',
      files: { 'readme.txt': 'driftwood\n' },
      environment: { GIT_CEILING_DIRECTORIES: '/' },
      run: 'cp -r . "$(mktemp -d)/copy" && cd "$(mktemp -d)"\ngit log -1 --format=%H',
      cause: 'the folder is no checkout',
    },
    {
      id: 'unsafe-directory',
      class: 'configuration',
      project: 'galley',
      files: { 'readme.txt': 'galley\n' },
      environment: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
      prepare: 'env -u GIT_TEST_ASSUME_DIFFERENT_OWNER git init -q .',
      run: 'git rev-parse HEAD',
      cause: 'the checkout belongs to somebody else',
    },
    {
      id: 'no-identity',
      class: 'configuration',
      project: 'semaphore',
      files: { 'flags.txt': 'red\n' },
      environment: { HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', EMAIL: '' },
      prepare: start
        .replace(/git config user.name robot && git config user.email robot@example.com && /, '')
        .replace('git commit', 'git -c user.name=a -c user.email=a@example.com commit'),
      run: 'echo blue > flags.txt\ngit config user.useConfigOnly true\ngit commit -am "Update flags"',
      cause: 'nobody is configured as the author',
    },
  ],
};
