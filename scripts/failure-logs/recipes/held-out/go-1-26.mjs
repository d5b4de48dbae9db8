// Go 1.26 with modules of other go directives, and Go 1.22 for some cases.
const mod = (name, version = '1.25', rest = '') => `module example.org/${name}\n\ngo ${version}\n${rest}`;
const git = 'git init -q && git add -A && git commit -qm "Start"';

/** A module proxy that knows no module, and says so as the protocol asks: 404 and a line of text. */
const proxy = `import http.server


class Empty(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        module, _, version = self.path[1:].partition("/@v/")
        text = f"not found: {module}@{version.removesuffix('.mod')}: invalid version: unknown revision {version.removesuffix('.mod')}"
        self.send_response(404)
        self.send_header("content-type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())

    def log_message(self, *words):
        pass


http.server.HTTPServer(("127.0.0.1", 7461), Empty).serve_forever()
`;

export default {
  tool: 'go',
  versions: { go: '1.26.8 and 1.22.12', gotestsum: '1.13.0' },
  environment: {
    GOTOOLCHAIN: 'local',
    GOFLAGS: '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Example',
    GIT_AUTHOR_EMAIL: 'example@example.org',
    GIT_COMMITTER_NAME: 'Example',
    GIT_COMMITTER_EMAIL: 'example@example.org',
  },
  setup: [`[ -x bin/gotestsum ] || GOBIN="$PWD/bin" go install gotest.tools/gotestsum@v1.13.0`],
  cases: [
    {
      id: 'dial-refused-in-name',
      class: 'code-regression',
      project: 'buoy',
      files: {
        'go.mod': mod('buoy', '1.24'),
        'dial.go':
          'package buoy\n\nimport "net"\n\n// Reach tells whether a buoy answers.\nfunc Reach(addr string) (string, error) {\n\tc, err := net.Dial("tcp", addr)\n\tif err != nil {\n\t\treturn "silent", err\n\t}\n\treturn "up", c.Close()\n}\n',
        'dial_test.go':
          'package buoy\n\nimport "testing"\n\nfunc TestConnectionRefusedIsSilent(t *testing.T) {\n\tstate, err := Reach("127.0.0.1:9")\n\tt.Logf("buoy 4: %v", err)\n\tif state != "lost" {\n\t\tt.Errorf("state = %q, want lost", state)\n\t}\n}\n',
      },
      run: 'go version\ngo test -v ./...',
      cause: 'the state is silent, the test expects lost; the refused connection is played',
    },
    {
      id: 'compile-error-1-22',
      class: 'code-regression',
      project: 'buoy',
      files: {
        'go.mod': mod('buoy', '1.21'),
        'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tvar depth int = "deep"\n\tfmt.Println(depht)\n}\n',
      },
      environment: { GOTOOLCHAIN: 'go1.22.12' },
      run: 'go build ./...',
      cause: 'an unused import, a wrong type, an undefined name',
    },
    {
      id: 'go-too-old',
      class: 'configuration',
      project: 'buoy',
      files: { 'go.mod': mod('buoy', '1.27'), 'main.go': 'package main\n\nfunc main() {}\n' },
      run: 'go vet ./...\ngo build ./...',
      cause: 'go.mod asks for Go 1.27 and the toolchain is pinned to the local one',
    },
    {
      id: 'vet-format-verb',
      class: 'code-regression',
      project: 'buoy',
      files: {
        'go.mod': mod('buoy'),
        'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("timeout after %d s\\n", "3")\n}\n',
        Makefile: 'vet:\n\tgo vet ./...\n',
      },
      run: 'make vet',
      cause: 'a string for %d',
    },
    {
      id: 'test-timed-out',
      class: 'resource-timeout',
      project: 'dovecote',
      files: {
        'go.mod': mod('dovecote'),
        'nest_test.go':
          'package dovecote\n\nimport "testing"\n\nfunc TestEggHatches(t *testing.T) {\n\tready := make(chan bool)\n\tgo func() { select {} }()\n\t<-ready\n}\n',
      },
      run: 'go test -timeout 1s ./...',
      cause: 'the time limit of go test',
    },
    {
      id: 'nil-map-panic',
      class: 'code-regression',
      project: 'dovecote',
      files: {
        'go.mod': mod('dovecote'),
        'count_test.go':
          'package dovecote\n\nimport "testing"\n\nfunc TestCount(t *testing.T) {\n\tvar doves map[string]int\n\tdoves["white"]++\n}\n',
      },
      run: 'go test ./... 2>&1 | tee test.txt',
      cause: 'an entry is written to a nil map',
    },
    {
      id: 'data-race',
      class: 'code-regression',
      project: 'dovecote',
      files: {
        'go.mod': mod('dovecote'),
        'fly_test.go':
          'package dovecote\n\nimport (\n\t"sync"\n\t"testing"\n)\n\nfunc TestFly(t *testing.T) {\n\tvar wg sync.WaitGroup\n\tflown := 0\n\tfor range 2 {\n\t\twg.Add(1)\n\t\tgo func() { defer wg.Done(); flown++ }()\n\t}\n\twg.Wait()\n\tt.Log(flown)\n}\n',
      },
      run: 'go test -race -count=1 ./...',
      cause: 'two goroutines write one variable',
    },
    {
      id: 'sum-entry-absent',
      class: 'configuration',
      project: 'dovecote',
      files: {
        'go.mod': mod('dovecote', '1.25', '\nrequire github.com/google/uuid v1.6.0\n'),
        'id.go': 'package dovecote\n\nimport "github.com/google/uuid"\n\nvar ID = uuid.New()\n',
      },
      run: 'go build ./...',
      cause: 'go.sum has no entry of the module',
    },
    {
      id: 'not-tidy',
      class: 'configuration',
      project: 'dovecote',
      files: { 'go.mod': mod('dovecote', '1.25', '\nrequire github.com/google/uuid v1.6.0\n'), 'a.go': 'package dovecote\n' },
      run: 'go mod tidy -diff',
      cause: 'go.mod requires a module that nothing uses',
    },
    {
      id: 'revision-not-there',
      class: 'dependency-network',
      project: 'dovecote',
      files: {
        'go.mod': mod('dovecote', '1.25', '\nrequire github.com/google/uuid v1.99.0\n'),
        'a.go': 'package dovecote\n\nimport _ "github.com/google/uuid"\n',
        'proxy.py': proxy,
      },
      environment: { GOPROXY: 'http://127.0.0.1:7461', GONOSUMDB: '*' },
      run: 'python3 proxy.py &\ntrap "kill $!" EXIT\nsleep 1\ngo mod download && go build ./...',
      cause: 'the module has no version v1.99.0',
    },
    {
      id: 'proxy-refuses',
      class: 'dependency-network',
      project: 'dovecote',
      files: {
        'go.mod': mod('dovecote', '1.25', '\nrequire example.org/feed v1.2.3\n'),
        'a.go': 'package dovecote\n\nimport _ "example.org/feed"\n',
      },
      environment: { GOPROXY: 'http://127.0.0.1:9', GONOSUMDB: '*', GOFLAGS: '-mod=mod' },
      run: 'go test ./...',
      cause: 'nothing listens at the module proxy',
    },
    {
      id: 'module-file-broken',
      class: 'configuration',
      project: 'dovecote',
      files: {
        'go.mod': 'module example.org/dovecote\n\ngo 1.25\n\nrequires github.com/google/uuid v1.6.0\n',
        'a.go': 'package dovecote\n',
      },
      run: 'go build ./...',
      cause: 'an unknown directive in go.mod',
    },
    {
      id: 'gofmt-list',
      class: 'code-regression',
      project: 'ledger',
      files: { 'go.mod': mod('ledger'), 'sum.go': 'package ledger\n\nfunc Sum( a,b int ) int {\n  return a+b\n}\n' },
      run: 'out=$(gofmt -l .)\nif [ -n "$out" ]; then\n  echo "These files are not formatted (gofmt):"\n  echo "$out"\n  exit 1\nfi',
      cause: 'sum.go is not formatted',
    },
    {
      id: 'flaky-reported-and-refused',
      class: 'flaky-test',
      project: 'ledger',
      files: {
        'go.mod': mod('ledger'),
        'book_test.go':
          'package ledger\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestBookCloses(t *testing.T) {\n\tif _, err := os.Stat("closed"); err != nil {\n\t\t_ = os.WriteFile("closed", nil, 0o644)\n\t\tt.Fatal("book still open after 10 ms")\n\t}\n}\n\nfunc TestSum(t *testing.T) {}\n',
      },
      run: 'gotestsum --format testname --rerun-fails --packages ./... --rerun-fails-report flaky.txt\nif [ -s flaky.txt ]; then\n  cat flaky.txt\n  echo "tests passed only when run again"\n  exit 1\nfi',
      cause: 'TestBookCloses failed once, then passed',
    },
    {
      id: 'rerun-fails-again',
      class: 'code-regression',
      project: 'ledger',
      files: {
        'go.mod': mod('ledger'),
        'tax_test.go':
          'package ledger\n\nimport "testing"\n\nfunc TestTax(t *testing.T) {\n\tif got := 100 * 19 / 100; got != 20 {\n\t\tt.Fatalf("tax = %d, want 20", got)\n\t}\n}\n',
      },
      run: 'gotestsum --rerun-fails=2 --packages ./...',
      cause: 'TestTax fails in each run',
    },
    {
      id: 'generated-file-differs',
      class: 'code-regression',
      project: 'ledger',
      files: {
        'go.mod': mod('ledger'),
        'main.go':
          'package main\n\nimport "os"\n\n//go:generate go run . accounts.txt\nfunc main() {\n\tif len(os.Args) > 1 {\n\t\t_ = os.WriteFile(os.Args[1], []byte("cash\\nbank\\ntill\\n"), 0o644)\n\t}\n}\n',
        'accounts.txt': 'cash\nbank\n',
      },
      prepare: git,
      run: 'go generate ./...\ngit status --short\ngit diff --exit-code || { echo "run go generate and commit the result"; exit 1; }',
      cause: 'accounts.txt was not generated again',
    },
    {
      id: 'audit-says-no',
      class: 'unknown',
      project: 'ledger',
      files: {
        'go.mod': mod('ledger'),
        'main.go':
          'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Println("auditor: seal 7 is not green")\n\tos.Exit(1)\n}\n',
      },
      run: 'go run .',
      cause: 'only the project knows its seals',
    },
    {
      id: 'import-of-absent-package',
      class: 'code-regression',
      project: 'ledger',
      files: {
        'go.mod': mod('ledger', '1.23'),
        'a.go':
          'package ledger\n\nimport (\n\t"example.org/ledger/internal/rates"\n\t"strngs"\n)\n\nvar A = rates.Of(strngs.ToUpper("eur"))\n',
      },
      run: 'echo "::group::build"\ngo build ./...\necho "::endgroup::"',
      cause: 'two imported packages do not exist',
    },
  ],
};
