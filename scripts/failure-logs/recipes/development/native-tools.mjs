// Tools of infrastructure, formatters that print a difference, and causes that a step survives.
const one = (id, failureClass, project, files, run, cause, more = {}) => ({ id, class: failureClass, project, files, run, cause, ...more });
const remote = (hook) => ({
  prepare: `git init -q --bare ../far.git\nprintf '%s\\n' '#!/bin/sh' '${hook}' 'exit 1' > ../far.git/hooks/pre-receive && chmod +x ../far.git/hooks/pre-receive\ngit init -q -b main . && git -c user.name=a -c user.email=a@example.com commit -q --allow-empty -m start && git remote add origin ../far.git`,
});
const daemon = { environment: { DOCKER_HOST: 'unix:///var/run/docker-absent.sock' } };

export default {
  tool: 'terraform, kubectl, git, gofmt, docker, bash',
  versions: { terraform: '1.9', kubectl: '1.32', git: '2.43', go: '1.24' },
  cases: [
    one(
      'terraform-undeclared',
      'code-regression',
      'mill',
      { 'main.tf': 'output "flour" {\n  value = local.grain * 2\n}\n' },
      'terraform init -backend=false -input=false -no-color\nterraform validate -no-color',
      'a local value is not declared',
    ),
    one(
      'terraform-block',
      'code-regression',
      'mill',
      { 'main.tf': 'output "flour" {\n  value = 2\n  stones {\n  }\n}\n' },
      'terraform init -backend=false -input=false\nterraform validate',
      'an output has no such block',
    ),
    one(
      'terraform-variable',
      'configuration',
      'mill',
      { 'main.tf': 'variable "grain" {\n  type = string\n}\n' },
      'terraform init -input=false -no-color\nterraform plan -input=false -no-color',
      'the variable gets no value',
    ),
    one(
      'terraform-format-diff',
      'code-regression',
      'mill',
      { 'main.tf': 'output "flour" {\nvalue=2\n}\n' },
      'terraform fmt -check -diff',
      'the file is not formatted',
    ),
    one(
      'terraform-format-list',
      'code-regression',
      'mill',
      { 'stones/main.tf': 'output "flour" {\nvalue=2\n}\n' },
      'terraform fmt -check -recursive',
      'the file is not formatted',
    ),
    one('kubectl-context', 'configuration', 'mill', {}, 'kubectl config use-context mill-production', 'the context is not there'),
    one(
      'kubectl-no-context',
      'configuration',
      'mill',
      {},
      'export KUBECONFIG=/dev/null\nkubectl config current-context',
      'no context is set',
    ),
    one(
      'push-to-closed-branch',
      'configuration',
      'mill',
      {},
      'git push origin main',
      'the hook takes no direct pushes',
      remote('echo "main takes changes by pull request only" >&2'),
    ),
    one(
      'push-refused-without-a-reason',
      'unknown',
      'mill',
      {},
      'git push origin main',
      'the hook says no more than its name',
      remote('echo "mill gate 7" >&2'),
    ),
    one(
      'gofmt-list',
      'code-regression',
      'mill',
      { 'mill.go': 'package mill\nfunc Grind( ) int {return 1}\n' },
      'files=$(gofmt -l .)\nif [ -n "$files" ]; then echo "gofmt needs to be run on: $files"; exit 1; fi',
      'the file is not formatted',
    ),
    one(
      'daemon-away-then-tests',
      'code-regression',
      'mill',
      {
        'mill_test.go':
          'package mill\n\nimport "testing"\n\nfunc TestGrind(t *testing.T) {\n\tif 1 != 2 {\n\t\tt.Fatal("no flour")\n\t}\n}\n',
        'go.mod': 'module example.com/mill\n\ngo 1.21\n',
      },
      'docker info >/dev/null || echo "no docker, without containers"\ngo test ./...',
      'a test fails; the daemon may be away',
      daemon,
    ),
    one(
      'download-away-then-compile',
      'code-regression',
      'mill',
      { 'grind.c': 'int main(void) { return stones; }\n' },
      'curl -sSf http://127.0.0.1:9/stones.json -o stones.json || echo "keeping the old list"\ngcc -c grind.c',
      'a name is not declared; the list may be old',
    ),
    one(
      'shell-assertion',
      'code-regression',
      'mill',
      { 'check.sh': 'stones=3\n[ "$stones" = 4 ] || : "${missing?expected 4 stones, got $stones}"\n' },
      'bash check.sh',
      'the number of stones differs',
    ),
    one(
      'own-status',
      'unknown',
      'mill',
      { 'gate.sh': 'echo "gate status 0x11"\nexit 132\n' },
      'bash gate.sh',
      'a status that only its makers know',
    ),
    one(
      'grep-shows-a-source',
      'code-regression',
      'mill',
      {
        'src/errors.py': 'DISK = "OSError: [Errno 28] No space left on device"\nNAME = "Temporary failure in name resolution"\n',
        'src/mill.py': 'def grind(:\n    pass\n',
      },
      'grep -rn "Errno\\|failure" src\npython3 -m py_compile src/mill.py',
      'a syntax error; the other words are those of a source',
    ),
    one(
      'upload-refused',
      'unknown',
      'mill',
      {
        'answer.py':
          'import http.server\n\n\nclass Answer(http.server.BaseHTTPRequestHandler):\n    def do_PUT(self):\n        self.send_error(500)\n\n    def log_message(self, *_):\n        pass\n\n\nhttp.server.HTTPServer(("127.0.0.1", 48251), Answer).handle_request()\n',
        'report.txt': 'flour\n',
      },
      "python3 answer.py & server=$!\ntrap 'kill $server' EXIT\nsleep 0.7\necho 'uploading the report'\ncurl -sS --fail -X PUT --data-binary @report.txt http://127.0.0.1:48251/report",
      'a server that takes reports fails',
    ),
    one(
      'attempt-two-passes',
      'flaky-test',
      'mill',
      {
        'ci.sh':
          'for attempt in 1 2; do\n  echo "attempt $attempt"\n  if python3 check.py; then break; fi\ndone\necho "passed on attempt 2, which counts as unsteady"\nexit 1\n',
        'check.py':
          'import pathlib\n\nseen = pathlib.Path(".seen")\nfirst = not seen.exists()\nseen.touch()\nassert not first, "the stone slipped"\nprint("ok")\n',
      },
      'bash ci.sh',
      'the check failed, then passed',
    ),
    one(
      'attempt-two-fails',
      'code-regression',
      'mill',
      {
        'ci.sh':
          'for attempt in 1 2; do\n  echo "attempt $attempt"\n  if python3 check.py; then exit 0; fi\ndone\necho "failed on attempt 2 too"\nexit 1\n',
        'check.py': 'assert 1 == 2, "the stone slipped"\n',
      },
      'bash ci.sh',
      'the check fails each time',
    ),
  ],
};
