// Steps of plain shell: make, curl, compilers, own scripts.
export default {
  tool: 'shell',
  versions: { bash: '5.2', make: '4.3', gcc: '12.2', curl: '7.88', wget: '1.21' },
  cases: [
    {
      id: 'silent-false',
      class: 'unknown',
      project: 'clock-tower',
      files: { 'check.sh': 'test -s out/report.csv\n' },
      run: 'sh check.sh',
      cause: 'nothing is printed',
    },
    {
      id: 'deployment-quota',
      class: 'unknown',
      project: 'clock-tower',
      files: {
        'deploy.sh':
          '#!/bin/sh\necho "Deploying clock-tower 1.8 to green"\necho "  image    ok"\necho "  database ok"\necho "deployment refused: quota of team blue"\nexit 1\n',
      },
      run: 'set -eu\nsh deploy.sh green',
      cause: 'only the project knows the quota of a team',
    },
    {
      id: 'make-of-own-gate',
      class: 'unknown',
      project: 'clock-tower',
      files: {
        Makefile: 'release: gate\n\t@echo released\n\ngate:\n\t@sh gate.sh\n',
        'gate.sh': 'echo "gate: 2 of 3 bells rang, last timeout 14 days ago, 0 errors"\nexit 7\n',
      },
      run: 'make release',
      cause: 'only the project knows its bells',
    },
    {
      id: 'rollout-not-healthy',
      class: 'unknown',
      project: 'clock-tower',
      files: {
        'rollout.sh':
          'for check in 1 2 3; do\n  echo "check $check: tower answers amber"\ndone\necho "rollout not healthy after 3 checks"\nexit 1\n',
      },
      run: 'bash rollout.sh production',
      cause: 'the log does not say why the tower is amber',
    },
    {
      id: 'message-of-a-foreign-desk',
      class: 'unknown',
      project: 'clock-tower',
      files: { 'sign.sh': 'echo "signing desk: ticket 4471 left unanswered" >&2\nexit 12\n' },
      run: 'echo "signing tower.img"\nsh sign.sh',
      cause: 'another desk did not answer, and the log does not say why',
    },
    {
      id: 'command-not-found',
      class: 'configuration',
      project: 'clock-tower',
      files: {},
      run: 'echo "checking bells"\nbellcheck --all ./bells',
      cause: 'the step calls a command that is not installed',
    },
    {
      id: 'script-not-executable',
      class: 'configuration',
      project: 'clock-tower',
      files: { 'scripts/ring.sh': '#!/bin/sh\necho ding\n' },
      run: './scripts/ring.sh',
      cause: 'the script is not executable',
    },
    {
      id: 'script-not-there',
      class: 'configuration',
      project: 'clock-tower',
      files: { 'scripts/ring.sh': 'echo ding\n' },
      run: 'bash scripts/rings.sh --hour 12',
      cause: 'the step names a script that is not there',
    },
    {
      id: 'secret-unset',
      class: 'configuration',
      project: 'clock-tower',
      files: { 'upload.sh': 'set -u\necho "uploading 3 files"\n: "${TOWER_UPLOAD_KEY:?is not set, see docs/secrets.md}"\necho done\n' },
      run: 'bash upload.sh',
      cause: 'the secret TOWER_UPLOAD_KEY is not set',
    },
    {
      id: 'make-target-absent',
      class: 'configuration',
      project: 'wind-tunnel',
      files: { Makefile: 'all:\n\t@echo all\n' },
      run: 'make all\nmake integration-test',
      cause: 'no target of the name integration-test',
    },
    {
      id: 'make-compile-error',
      class: 'code-regression',
      project: 'wind-tunnel',
      files: {
        Makefile: 'CFLAGS = -Wall -Werror\n\ntunnel: tunnel.o\n\t$(CC) -o $@ $<\n\ntest: tunnel\n\t./tunnel\n',
        'tunnel.c':
          '#include <stdio.h>\n\nint main(void) {\n  int speed;\n  char *unit = 3.5;\n  printf("%s\\n", speed);\n  return drag;\n}\n',
      },
      run: 'make -j2 test',
      cause: 'tunnel.c does not compile',
    },
    {
      id: 'undefined-reference',
      class: 'code-regression',
      project: 'wind-tunnel',
      files: {
        'main.c': 'double lift(double);\n\nint main(void) { return (int)lift(2); }\n',
        'build.sh': 'set -e\ncc -c main.c\necho "compiled 1 file, 0 errors"\ncc -o tunnel main.o\n',
      },
      run: 'sh build.sh',
      cause: 'lift is nowhere defined',
    },
    {
      id: 'core-dump',
      class: 'code-regression',
      project: 'wind-tunnel',
      files: {
        'main.c':
          '#include <assert.h>\n#include <stdio.h>\n\nint main(void) {\n  int knots = 40;\n  fprintf(stderr, "gauge: timeout, using the second gauge\\n");\n  assert(knots < 30 && "too fast");\n  return 0;\n}\n',
        Makefile: 'check: main\n\t./main\n',
      },
      run: 'make check',
      cause: 'an assertion of the program fails; the second gauge works',
    },
    {
      id: 'curl-download-404',
      class: 'dependency-network',
      project: 'wind-tunnel',
      files: {
        'serve.py':
          'import functools, http.server\n\nclass Quiet(http.server.SimpleHTTPRequestHandler):\n    def log_message(self, *words):\n        pass\n\nhttp.server.HTTPServer(("127.0.0.1", 7451), Quiet).serve_forever()\n',
      },
      run: 'python3 serve.py &\ntrap "kill $!" EXIT\nsleep 1\ncurl -fsSL -o gauge.tar.gz http://127.0.0.1:7451/releases/gauge-9.tar.gz\ntar xzf gauge.tar.gz',
      cause: 'the release of the tool is not there',
    },
    {
      id: 'curl-host-does-not-resolve',
      class: 'dependency-network',
      project: 'wind-tunnel',
      files: {
        'install.sh':
          'set -e\necho "installing gauge 4.2"\ncurl -sSfL https://downloads.gauge.invalid/4.2/gauge -o gauge\nchmod +x gauge\n',
      },
      run: 'bash install.sh',
      cause: 'the host of the download does not resolve',
    },
    {
      id: 'wget-refused',
      class: 'dependency-network',
      project: 'wind-tunnel',
      files: {},
      run: 'wget --tries=2 http://127.0.0.1:9/tools/gauge.zip\nunzip gauge.zip',
      cause: 'nothing listens where the tool lies',
    },
    {
      id: 'curl-recovers-then-test-fails',
      class: 'code-regression',
      project: 'wind-tunnel',
      files: {
        'serve.py':
          'import http.server, time\n\ntime.sleep(2)\nhttp.server.HTTPServer(("127.0.0.1", 7452), http.server.SimpleHTTPRequestHandler).serve_forever()\n',
        'speeds.txt': '10 20 30\n',
        'test_speeds.py':
          'import unittest\n\n\nclass Speeds(unittest.TestCase):\n    def test_highest(self):\n        self.assertEqual(max(map(int, open("got.txt").read().split())), 40)\n',
      },
      run: 'python3 serve.py 2>/dev/null &\ntrap "kill $!" EXIT\ncurl -sS --retry 5 --retry-connrefused --retry-delay 1 -o got.txt http://127.0.0.1:7452/speeds.txt\npython3 -m unittest',
      cause: 'Speeds.test_highest fails; the download succeeded at a later attempt',
    },
    {
      id: 'device-full',
      class: 'resource-timeout',
      project: 'herbarium',
      files: { 'pack.sh': 'set -e\necho "packing 400 scans"\nhead -c 100000 /dev/zero | cat > /dev/full\necho packed\n' },
      run: 'bash -o pipefail pack.sh',
      cause: 'the device has no space left',
    },
    {
      id: 'file-size-limit',
      class: 'resource-timeout',
      project: 'herbarium',
      files: {},
      run: 'bash -c "ulimit -f 4; head -c 1000000 /dev/zero > scans.bin"',
      cause: 'the limit of the size of a file',
    },
    {
      id: 'memory-limit-of-script',
      class: 'resource-timeout',
      project: 'herbarium',
      files: {
        'press.py': 'print("pressing", flush=True)\nleaves = []\nwhile True:\n    leaves.append(bytes(50_000_000))\n',
        'run.sh': 'ulimit -v 800000\npython3 press.py\n',
      },
      run: 'bash run.sh',
      cause: 'the limit of memory',
    },
    {
      id: 'script-does-not-parse',
      class: 'code-regression',
      project: 'herbarium',
      files: { 'scripts/label.sh': 'for leaf in *.md; do\n  echo "label $leaf"\nfi\n' },
      run: 'bash -n scripts/label.sh\nbash scripts/label.sh',
      cause: 'fi where done is meant in scripts/label.sh',
    },
  ],
};
