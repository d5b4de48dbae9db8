const mod = (version = '1.22') => `module example.com/harbour\n\ngo ${version}\n`;
const berth =
  'package harbour\n\nimport "errors"\n\n// Berth gives the number of the berth.\nfunc Berth(length int) (int, error) {\n\tif length > 300 {\n\t\treturn 0, errors.New("dial tcp 127.0.0.1:5432: connect: connection refused")\n\t}\n\treturn length / 50, nil\n}\n';
const test = (body) => `package harbour\n\nimport "testing"\n\n${body}`;
const offline = { GOFLAGS: '-mod=mod', GOPROXY: 'http://127.0.0.1:9', GONOSUMDB: '*', GONOSUMCHECK: '1' };

export default {
  tool: 'go-tools',
  versions: {
    go: '1.22.12, 1.23.10 and 1.24.4',
    'golangci-lint': '1.64.8',
    gotestsum: '1.12.0',

    shfmt: '3.8.0',
    buf: '1.47.2',
  },
  setup: [
    `[ -x bin/gotestsum ] || { mkdir -p bin; export GOBIN="$PWD/bin" GOFLAGS=-mod=mod; GOTOOLCHAIN=go1.24.4 go install gotest.tools/gotestsum@v1.12.0; GOTOOLCHAIN=auto go install mvdan.cc/sh/v3/cmd/shfmt@v3.8.0; GOTOOLCHAIN=go1.23.10 go install github.com/golangci/golangci-lint/cmd/golangci-lint@v1.64.8; GOTOOLCHAIN=auto go install github.com/bufbuild/buf/cmd/buf@v1.47.2; }`,
  ],
  environment: { GOTOOLCHAIN: 'go1.22.12', GOFLAGS: '-mod=mod' },
  cases: [
    {
      id: 'gotestsum-rerun-then-refused',
      class: 'flaky-test',
      project: 'harbour',
      environment: { GOTOOLCHAIN: 'go1.24.4' },
      files: {
        'go.mod': mod(),
        'berth.go': berth,
        'berth_test.go':
          'package harbour\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestTide(t *testing.T) {\n\tif _, err := os.Stat("tide.state"); err != nil {\n\t\tos.WriteFile("tide.state", nil, 0o600)\n\t\tt.Fatal("tide gauge did not answer")\n\t}\n}\n\nfunc TestBerth(t *testing.T) {}\n',
      },
      run: 'gotestsum --rerun-fails=2 --rerun-fails-report=reruns.txt --packages=./... --format testname\ntest ! -s reruns.txt || { cat reruns.txt; echo "reruns are not accepted before a release"; exit 1; }',
      cause: 'TestTide failed, then passed; the step refuses reruns',
    },
    {
      id: 'gotestsum-fails',
      class: 'code-regression',
      project: 'harbour',
      environment: { GOTOOLCHAIN: 'go1.24.4' },
      files: {
        'go.mod': mod(),
        'berth.go': berth,
        'berth_test.go': test(
          'func TestTooLong(t *testing.T) {\n\tif _, err := Berth(400); err == nil || err.Error() != "too long" {\n\t\tt.Errorf("Berth(400): %v", err)\n\t}\n}\n',
        ),
      },
      run: 'gotestsum --format pkgname -- -race=false -count=1 ./...',
      cause: 'the text of an error; it speaks of a refused connection',
    },
    {
      id: 'go122-nil-map-panic',
      class: 'code-regression',
      project: 'harbour',
      files: {
        'go.mod': mod(),
        'berth.go': berth,
        'berth_test.go': test('func TestQueue(t *testing.T) {\n\tvar ships map[string]int\n\tships["timeout"] = 1\n}\n'),
      },
      run: 'go version\ngo test -v ./...',
      cause: 'a write to a nil map',
    },
    {
      id: 'go122-toolchain-too-old',
      class: 'configuration',
      project: 'harbour',
      files: { 'go.mod': mod('1.25.0'), 'berth.go': berth },
      run: 'go build ./...',
      cause: 'go.mod asks for a newer Go than GOTOOLCHAIN allows',
    },
    {
      id: 'go124-vet',
      class: 'code-regression',
      project: 'harbour',
      environment: { GOTOOLCHAIN: 'go1.24.4' },
      files: {
        'go.mod': mod('1.24'),
        'berth.go':
          'package harbour\n\nimport "fmt"\n\n// Call calls a ship.\nfunc Call(ship string) {\n\tfmt.Printf("%d calls\\n", ship)\n\treturn\n\tfmt.Println("never")\n}\n',
      },
      run: 'go vet ./... && go test ./...',
      cause: 'a wrong verb of Printf, and code that cannot be reached',
    },
    {
      id: 'go-test-timeout',
      class: 'resource-timeout',
      project: 'harbour',
      files: { 'go.mod': mod(), 'berth.go': berth, 'berth_test.go': test('func TestLock(t *testing.T) {\n\t<-make(chan int)\n}\n') },
      run: 'go test -timeout 2s -cover ./... 2>&1 | head -n 60',
      cause: 'the test had 2 s',
    },
    {
      id: 'go-proxy-refused',
      class: 'dependency-network',
      project: 'harbour',
      environment: offline,
      files: { 'go.mod': mod() + '\nrequire example.com/tides v1.8.0\n', 'berth.go': 'package harbour\n\nimport _ "example.com/tides"\n' },
      run: 'go mod download -x 2>&1 | sed "s/ ([0-9.]*s)//"\ngo build ./...',
      cause: 'nothing listens where modules are looked for',
    },
    {
      id: 'go-import-without-require',
      class: 'code-regression',
      project: 'harbour',
      environment: { GOFLAGS: '-mod=readonly', GOPROXY: 'off' },
      files: {
        'go.mod': mod(),
        'cmd/pilot/main.go': 'package main\n\nimport (\n\t"example.com/harbour/charts"\n)\n\nfunc main() { charts.Print() }\n',
      },
      run: 'go build -o pilot ./cmd/pilot',
      cause: 'the package charts of the module itself does not exist',
    },
    {
      id: 'go-mod-syntax',
      class: 'configuration',
      project: 'harbour',
      files: { 'go.mod': 'module example.com/harbour\n\ngoo 1.22\n\nrequire (\n\texample.com/tides\n)\n', 'berth.go': berth },
      run: 'go env GOVERSION\ngo list ./...',
      cause: 'go.mod cannot be parsed',
    },
    {
      id: 'go-vendor-out-of-step',
      class: 'configuration',
      project: 'harbour',
      environment: { GOFLAGS: '-mod=vendor' },
      files: {
        'go.mod': mod() + '\nrequire example.com/tides v1.8.0\n',
        'berth.go': berth,
        'vendor/modules.txt': '# example.com/tides v1.7.0\n## explicit\n',
      },
      run: 'make build',
      prepare: "printf 'build:\\n\\tgo build ./...\\n' > Makefile",
      cause: 'vendor/modules.txt and go.mod name different versions',
    },
    {
      id: 'golangci-v1-findings',
      class: 'code-regression',
      project: 'harbour',
      environment: { GOTOOLCHAIN: 'go1.23.10' },
      files: {
        'go.mod': mod(),
        'berth.go':
          berth
            .replace('errors.New', 'errors.New')
            .replace('return length / 50, nil', 'os.Remove("timeout")\n\tlength = 2\n\treturn length / 50, nil')
            .replace('import "errors"', 'import (\n\t"errors"\n\t"os"\n)') + '\nfunc unusedPilot() {}\n',
      },
      run: 'golangci-lint run --timeout 3m ./...',
      cause: 'an unused function in berth.go',
    },
    {
      id: 'golangci-v2-config-for-v1',
      class: 'configuration',
      project: 'harbour',
      environment: { GOTOOLCHAIN: 'go1.23.10' },
      files: { 'go.mod': mod(), 'berth.go': berth, '.golangci.yml': 'version: "2"\nlinters:\n  default: none\n  enable: [errchekc]\n' },
      run: 'golangci-lint run',
      cause: '.golangci.yml is for another version, or enables an unknown linter',
    },
    {
      id: 'shfmt-diff',
      class: 'code-regression',
      project: 'harbour',
      files: { 'pilot.sh': '#!/bin/sh\nif true\nthen\n      echo pilot\nfi\n' },
      run: 'shfmt -i 2 -d .',
      cause: 'pilot.sh is not formatted',
    },
    {
      id: 'buf-lint',
      class: 'code-regression',
      project: 'harbour',
      files: {
        'buf.yaml': 'version: v2\nlint:\n  use: [STANDARD]\n',
        'ship.proto': 'syntax = "proto3";\n\npackage harbour;\n\nmessage ship_call {\n  string Name = 1;\n}\n',
      },
      run: 'buf lint',
      cause: 'names in ship.proto',
    },
    {
      id: 'gofmt-list',
      class: 'code-regression',
      project: 'harbour',
      files: { 'go.mod': mod(), 'berth.go': 'package harbour\nfunc  Berth( ) int { return 1 }\n' },
      run: 'unformatted=$(gofmt -l .)\nif [ -n "$unformatted" ]; then echo "gofmt needs to run on:"; echo "$unformatted"; exit 1; fi',
      cause: 'berth.go is not formatted',
    },
  ],
};
