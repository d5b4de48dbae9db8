const module = (version = '1.23') => `module rowing.example/club\n\ngo ${version}\n`;
const crew = `package crew

import "sort"

type Rower struct {
	Name   string
	Weight int
}

// Order puts the heaviest rowers into the middle of the boat.
func Order(rowers []Rower) []Rower {
	sort.Slice(rowers, func(a, b int) bool { return rowers[a].Weight < rowers[b].Weight })
	return rowers
}
`;
const club = { 'go.mod': module(), 'crew/crew.go': crew };

export default {
  tool: 'go, gotestsum',
  versions: { go: '1.26.8, 1.24.4 and 1.23.10', gotestsum: '1.12.3' },
  setup: ['mkdir -p bin; [ -x bin/gotestsum ] || GOBIN="$PWD/bin" go install gotest.tools/gotestsum@v1.12.3'],
  environment: { GOTOOLCHAIN: 'local', GOFLAGS: '' },
  cases: [
    {
      id: 'test-order',
      class: 'code-regression',
      project: 'rowing-club',
      files: {
        ...club,
        'crew/crew_test.go':
          'package crew\n\nimport "testing"\n\nfunc TestOrder(t *testing.T) {\n\tgot := Order([]Rower{{"Ada", 70}, {"Bo", 60}, {"Cy", 80}})\n\tif got[1].Name != "Cy" {\n\t\tt.Errorf("the middle is %q, want %q", got[1].Name, "Cy")\n\t}\n}\n\nfunc TestNone(t *testing.T) {\n\tif len(Order(nil)) != 0 {\n\t\tt.Fatal("rowers from nowhere")\n\t}\n}\n',
      },
      run: 'go version\ngo vet ./...\ngo test -v ./...',
      cause: 'crew.TestOrder',
    },
    {
      id: 'test-panics',
      class: 'code-regression',
      project: 'rowing-club',
      environment: { GOTOOLCHAIN: 'go1.24.4' },
      files: {
        ...club,
        Makefile: 'test:\n\tgo test -count=1 ./...\n\nlint:\n\tgo vet ./...\n',
        'crew/cox_test.go':
          'package crew\n\nimport "testing"\n\nfunc TestCox(t *testing.T) {\n\tvar boats map[string]*Rower\n\tif boats["eight"].Name == "" {\n\t\tt.Log("connection refused: no cox")\n\t}\n}\n',
      },
      run: 'make lint test',
      cause: 'crew.TestCox (nil pointer)',
    },
    {
      id: 'build-undefined',
      class: 'code-regression',
      project: 'rowing-club',
      environment: { GOTOOLCHAIN: 'go1.23.10' },
      files: {
        ...club,
        'main.go':
          'package main\n\nimport (\n\t"fmt"\n\t"os"\n\n\t"rowing.example/club/crew"\n)\n\nfunc main() {\n\tfmt.Println(crew.Seats(8))\n\tvar n int = "eight"\n}\n',
      },
      run: 'go env GOVERSION\ngo build ./...',
      cause: 'crew.Seats is not defined, os and n are unused',
    },
    {
      id: 'vet-printf',
      class: 'code-regression',
      project: 'rowing-club',
      files: { ...club, 'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Printf("%d rowers in %s\\n", "eight", 4)\n}\n' },
      run: 'go build ./... && go vet ./...',
      cause: 'vet finds wrong verbs in main.go',
    },
    {
      id: 'gofmt-list',
      class: 'code-regression',
      project: 'rowing-club',
      files: { ...club, 'crew/boat.go': 'package crew\n\ntype Boat struct {\n  Name string\n    Seats   int\n}\n' },
      run: 'files=$(gofmt -l .)\nif [ -n "$files" ]; then\n  echo "These files are not formatted with gofmt:"\n  echo "$files"\n  gofmt -d .\n  exit 1\nfi',
      cause: 'crew/boat.go is not formatted',
    },
    {
      id: 'test-deadline',
      class: 'resource-timeout',
      project: 'rowing-club',
      environment: { GOTOOLCHAIN: 'go1.24.4' },
      files: {
        ...club,
        'crew/race_test.go':
          'package crew\n\nimport "testing"\n\nfunc TestRace(t *testing.T) {\n\tstart := make(chan bool)\n\t<-start\n}\n\nfunc TestTicker(t *testing.T) {}\n',
      },
      run: 'go test -timeout 2s ./crew',
      cause: 'crew.TestRace never ends',
    },
    {
      id: 'data-race',
      class: 'code-regression',
      project: 'rowing-club',
      files: {
        ...club,
        'crew/log_test.go':
          'package crew\n\nimport (\n\t"sync"\n\t"testing"\n)\n\nfunc TestStrokes(t *testing.T) {\n\tstrokes := 0\n\tvar wait sync.WaitGroup\n\tfor range 4 {\n\t\twait.Add(1)\n\t\tgo func() {\n\t\t\tdefer wait.Done()\n\t\t\tstrokes++\n\t\t}()\n\t}\n\twait.Wait()\n\tif strokes == 0 {\n\t\tt.Fatal("no stroke")\n\t}\n}\n',
      },
      run: 'go test -race ./...',
      cause: 'a data race in crew.TestStrokes',
    },
    {
      id: 'toolchain-too-old',
      class: 'configuration',
      project: 'rowing-club',
      files: { ...club, 'go.mod': module('1.28.0') },
      run: 'go version\ngo build ./...',
      cause: 'go.mod wants a later Go than the job has',
    },
    {
      id: 'mod-unknown-revision',
      class: 'dependency-network',
      project: 'rowing-club',
      files: {
        ...club,
        'go.mod': `${module()}\nrequire github.com/pkg/errors v0.77.3\n`,
        'main.go': 'package main\n\nimport _ "github.com/pkg/errors"\n\nfunc main() {}\n',
      },
      run: 'go mod download',
      cause: 'v0.77.3 of a module does not exist',
    },
    {
      id: 'mod-proxy-refused',
      class: 'dependency-network',
      project: 'rowing-club',
      environment: { GOPROXY: 'http://127.0.0.1:9', GOMODCACHE: '', GONOSUMDB: '*' },
      files: {
        ...club,
        'go.mod': `${module()}\nrequire example.com/oars v1.0.0\n`,
        'main.go': 'package main\n\nimport _ "example.com/oars"\n\nfunc main() {}\n',
      },
      run: 'go mod download -x',
      cause: 'the module proxy refuses connections',
    },
    {
      id: 'go-sum-missing',
      class: 'configuration',
      project: 'rowing-club',
      files: {
        ...club,
        'go.mod': `${module()}\nrequire github.com/pkg/errors v0.9.1\n`,
        'main.go': 'package main\n\nimport "github.com/pkg/errors"\n\nfunc main() { panic(errors.New("x")) }\n',
      },
      run: 'go build -mod=readonly ./...',
      cause: 'go.sum has no entry for github.com/pkg/errors',
    },
    {
      id: 'no-go-mod',
      class: 'configuration',
      project: 'rowing-club',
      files: { 'server/crew.go': crew },
      run: 'go test ./...',
      cause: 'the step does not run where go.mod is',
    },
    {
      id: 'gotestsum-rerun-passes',
      class: 'flaky-test',
      project: 'rowing-club',
      files: {
        ...club,
        'crew/wind_test.go':
          'package crew\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestWind(t *testing.T) {\n\t_, err := os.Stat("seen")\n\t_ = os.WriteFile("seen", nil, 0o600)\n\tif err != nil {\n\t\tt.Fatal("the wind turned")\n\t}\n}\n\nfunc TestCalm(t *testing.T) {}\n',
      },
      run: 'gotestsum --no-color --format testname --rerun-fails=2 --rerun-fails-report=reruns.txt --packages=./... -- -count=1\nif [ -s reruns.txt ]; then\n  cat reruns.txt\n  exit 1\nfi',
      cause: 'crew.TestWind fails, then passes when it is run again',
    },
    {
      id: 'gotestsum-fails',
      class: 'code-regression',
      project: 'rowing-club',
      files: {
        ...club,
        'crew/names_test.go':
          'package crew\n\nimport "testing"\n\nfunc TestNames(t *testing.T) {\n\tfor _, name := range []string{"Ada", "context deadline exceeded"} {\n\t\tt.Run(name, func(t *testing.T) {\n\t\t\tif len(name) > 20 {\n\t\t\t\tt.Errorf("%q is longer than a name plate", name)\n\t\t\t}\n\t\t})\n\t}\n}\n',
      },
      run: 'gotestsum --no-color --format pkgname --junitfile junit.xml ./...',
      cause: 'crew.TestNames/context_deadline_exceeded',
    },
    {
      id: 'program-panics',
      class: 'code-regression',
      project: 'rowing-club',
      files: {
        ...club,
        'main.go':
          'package main\n\nimport (\n\t"fmt"\n\n\t"rowing.example/club/crew"\n)\n\nfunc main() {\n\tboat := crew.Order([]crew.Rower{{Name: "Ada", Weight: 70}})\n\tfmt.Println("stroke:", boat[7].Name)\n}\n',
      },
      run: 'go run .',
      cause: 'index out of range in main.go',
    },
    {
      id: 'program-says-no',
      class: 'unknown',
      project: 'rowing-club',
      files: {
        ...club,
        'main.go':
          'package main\n\nimport (\n\t"fmt"\n\t"os"\n)\n\nfunc main() {\n\tfmt.Println("regatta: 3 heats drawn")\n\tfmt.Println("regatta: not published")\n\tos.Exit(1)\n}\n',
      },
      run: 'go build -o regatta .\n./regatta --publish',
      cause: 'the program of the project ends with 1',
    },
    {
      id: 'generated-file-differs',
      class: 'code-regression',
      project: 'rowing-club',
      files: {
        ...club,
        'gen.go':
          '//go:build ignore\n\npackage main\n\nimport "os"\n\nfunc main() {\n\t_ = os.WriteFile("crew/seats.go", []byte("package crew\\n\\nconst Seats = 8\\n"), 0o600)\n}\n',
        'crew/doc.go': '// Package crew orders rowers.\n//\n//go:generate true\npackage crew\n',
        'crew/seats.go': 'package crew\n\nconst Seats = 4\n',
      },
      prepare: 'git init -q -b main && git add -A && git -c user.name=ci -c user.email=ci@club.example commit -q -m crew',
      run: 'go run gen.go\ngit diff --exit-code -- crew',
      cause: 'crew/seats.go is not up to date',
    },
  ],
};
