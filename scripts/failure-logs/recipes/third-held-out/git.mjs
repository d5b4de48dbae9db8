const author = '-c user.name=ci -c user.email=ci@harbour.example';
const commit = (message) => `git add -A && git ${author} commit -q -m "${message}"`;
const init = `git init -q -b main && ${commit('Moorings')}`;
const harbour = { 'README.md': 'Moorings of the harbour\n', 'moorings.txt': 'A1 Pelican\nA2 Cormorant\n' };

export default {
  tool: 'git',
  versions: { git: '2.39.5' },
  environment: { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_GLOBAL: '/dev/null' },
  cases: [
    {
      id: 'diff-exit-code',
      class: 'code-regression',
      project: 'moorings',
      files: { ...harbour, 'index.sh': 'sort -r moorings.txt | cut -d" " -f2 > index.txt\n', 'index.txt': 'Pelican\nCormorant\n' },
      prepare: init,
      run: 'sh index.sh\ngit diff --exit-code index.txt || { echo "::error::index.txt is not up to date: run index.sh and commit it"; exit 1; }',
      cause: 'a generated file is not up to date',
    },
    {
      id: 'status-porcelain',
      class: 'code-regression',
      project: 'moorings',
      files: {
        ...harbour,
        Makefile:
          'generate:\n\t@wc -l < moorings.txt > count.txt\n\ncheck: generate\n\t@test -z "$$(git status --porcelain)" || { git status --short; echo "Generated files differ, run make generate"; false; }\n',
      },
      prepare: init,
      run: 'make check',
      cause: 'a generated file is not committed',
    },
    {
      id: 'checkout-ref-missing',
      class: 'configuration',
      project: 'moorings',
      files: harbour,
      prepare: init,
      run: 'git fetch --all --tags\ngit checkout release/2026.2',
      cause: 'the step names a branch that does not exist',
    },
    {
      id: 'clone-host-unknown',
      class: 'dependency-network',
      project: 'moorings',
      files: harbour,
      prepare: init,
      run: 'mkdir -p vendor\ngit clone --depth 1 https://git.harbour.invalid/charts.git vendor/charts',
      cause: 'the host of a dependency does not resolve',
    },
    {
      id: 'submodule-url-refused',
      class: 'dependency-network',
      project: 'moorings',
      files: { ...harbour, '.gitmodules': '[submodule "charts"]\n\tpath = charts\n\turl = http://127.0.0.1:9/charts.git\n' },
      prepare: `git init -q -b main && git add -A && git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,charts && git ${author} commit -q -m Charts`,
      run: 'git submodule update --init --recursive',
      cause: 'the server of a submodule refuses connections',
    },
    {
      id: 'push-protected-branch',
      class: 'configuration',
      project: 'moorings',
      files: harbour,
      prepare: `${init} && git clone -q --bare . ../remote.git && git remote add origin ../remote.git && echo "protected" > /dev/null && printf '#!/bin/sh\\necho "error: GH006: Protected branch update failed for refs/heads/main."\\necho "error: Changes must be made through a pull request."\\nexit 1\\n' > ../remote.git/hooks/pre-receive && chmod +x ../remote.git/hooks/pre-receive`,
      run: `echo "A3 Heron" >> moorings.txt
git ${author} commit -qam "Add A3"
git push origin HEAD:main`,
      cause: 'the branch is protected',
    },
    {
      id: 'push-without-credentials',
      class: 'configuration',
      project: 'moorings',
      files: {
        ...harbour,
        'server.mjs':
          "import http from 'node:http';\nhttp.createServer((_, answer) => answer.writeHead(401, { 'www-authenticate': 'Basic realm=\"git\"' }).end()).listen(48211, '127.0.0.1');\n",
      },
      prepare: init,
      run: 'node server.mjs & trap "kill $!" EXIT; sleep 1\ngit push http://127.0.0.1:48211/harbour/moorings.git HEAD:gh-pages',
      cause: 'the step has no credentials for the server',
    },
    {
      id: 'server-answers-503',
      class: 'infrastructure',
      project: 'moorings',
      files: {
        ...harbour,
        'proxy.mjs':
          "import http from 'node:http';\nhttp.createServer((_, answer) => answer.writeHead(503).end('Service Unavailable')).listen(48212, '127.0.0.1');\n",
      },
      prepare: `${init} && git remote add origin https://github.com/harbour-example/moorings && git config url.http://127.0.0.1:48212/.insteadOf https://github.com/`,
      environment: { GIT_SSL_NO_VERIFY: 'true' },
      run: `node proxy.mjs & trap "kill $!" EXIT; sleep 1
for try in 1 2; do
  echo "Fetching the repository, try $try"
  git fetch --no-tags --depth=1 origin main && exit 0
done
exit 128`,
      cause: "the git server answers 503 to the repository's own fetch",
    },
    {
      id: 'whitespace-check',
      class: 'code-regression',
      project: 'moorings',
      files: harbour,
      prepare: `${init} && printf 'A4 Gull   \\n' >> moorings.txt && ${commit('Gull')}`,
      run: 'git diff --check HEAD~1',
      cause: 'a line ends with spaces',
    },
    {
      id: 'identity-not-set',
      class: 'configuration',
      project: 'moorings',
      files: harbour,
      prepare: init,
      environment: { EMAIL: '', GIT_AUTHOR_NAME: '', GIT_COMMITTER_NAME: '' },
      run: 'echo "A3 Heron" >> moorings.txt\ngit commit -am "Update moorings"',
      cause: 'no author is set for the commit',
    },
    {
      id: 'describe-shallow',
      class: 'configuration',
      project: 'moorings',
      files: harbour,
      prepare: init,
      run: 'version=$(git describe --tags --match "v*")\necho "version=$version" >> "$GITHUB_OUTPUT"',
      cause: 'the checkout has no tags',
    },
  ],
};
