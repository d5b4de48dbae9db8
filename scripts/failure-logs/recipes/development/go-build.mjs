// Go sources and modules that do not build, or do not pass a check of the sources.
const mod = (name, rest = '') => `module example.com/${name}\n\ngo 1.22\n${rest}`;

export default {
  tool: 'go',
  versions: { go: '1.26', staticcheck: '0.7' },
  environment: { GOTOOLCHAIN: 'local', GOFLAGS: '' },
  setup: ['[ -x bin/staticcheck ] || GOBIN="$PWD/bin" go install honnef.co/go/tools/cmd/staticcheck@latest'],
  cases: [
    {
      id: 'undefined-name',
      class: 'code-regression',
      project: 'tide-table',
      files: {
        'go.mod': mod('tide-table'),
        'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println(nextHighTide(3))\n}\n',
      },
      run: 'go build ./...',
      cause: 'main.go calls a function that is not there',
    },
    {
      id: 'wrong-type-and-unused',
      class: 'code-regression',
      project: 'seed-bank',
      files: {
        'go.mod': mod('seed-bank'),
        Makefile: 'all: build test\n\nbuild:\n\tgo build -v ./...\n\ntest:\n\tgo test ./...\n',
        'store/store.go':
          'package store\n\nimport (\n\t"os"\n)\n\ntype Jar struct{ Grams int }\n\nfunc Weigh(j Jar) string {\n\treturn j.Grams\n}\n',
      },
      run: 'make all',
      cause: 'store/store.go returns an int as a string and imports os without use',
    },
    {
      id: 'tests-do-not-build',
      class: 'code-regression',
      project: 'crossword',
      files: {
        'go.mod': mod('crossword'),
        'grid.go': 'package crossword\n\nfunc Size() int { return 15 }\n',
        'grid_test.go':
          'package crossword\n\nimport "testing"\n\nfunc TestSize(t *testing.T) {\n\tif Size(3) != 15 {\n\t\tt.Fatal("wrong size")\n\t}\n}\n',
      },
      run: 'go test -v ./...',
      cause: 'grid_test.go calls Size with an argument',
    },
    {
      id: 'vet',
      class: 'code-regression',
      project: 'parcel',
      files: {
        'go.mod': mod('parcel'),
        'main.go': 'package main\n\nimport "fmt"\n\nfunc main() {\n\tweight := 12\n\tfmt.Printf("%s grams\\n", weight)\n}\n',
      },
      run: 'go vet ./...',
      cause: 'Printf with a wrong verb',
      family: 'lint',
    },
    {
      id: 'gofmt-list',
      class: 'code-regression',
      project: 'orchard',
      files: {
        'go.mod': mod('orchard'),
        'tree.go': 'package orchard\n\nfunc Height( age int )int {\nreturn age*2\n}\n',
        'check.sh':
          '#!/bin/bash\nunformatted=$(gofmt -l .)\nif [ -n "$unformatted" ]; then\n  echo "These files are not formatted with gofmt:"\n  echo "$unformatted"\n  gofmt -d .\n  exit 1\nfi\n',
      },
      run: 'bash check.sh',
      cause: 'tree.go is not formatted',
      family: 'lint',
    },
    {
      id: 'staticcheck',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'go.mod': mod('lighthouse'),
        'lamp.go':
          'package lighthouse\n\nfunc period(seconds int) int {\n\treturn seconds * 2\n}\n\nfunc Lit(on bool) bool {\n\tif on == true {\n\t\treturn true\n\t}\n\treturn false\n}\n',
      },
      run: 'go vet ./... && staticcheck ./...',
      cause: 'lamp.go has an unused function',
      family: 'lint',
    },
    {
      id: 'package-not-in-module',
      class: 'code-regression',
      project: 'bakery',
      files: {
        'go.mod': mod('bakery'),
        'main.go': 'package main\n\nimport "example.com/bakery/internal/oven"\n\nfunc main() {\n\toven.Heat()\n}\n',
      },
      run: 'go build -o bakery .',
      cause: 'the package internal/oven is not there',
    },
    {
      id: 'no-required-module',
      class: 'code-regression',
      project: 'guestbook',
      files: {
        'go.mod': mod('guestbook'),
        'main.go': 'package main\n\nimport (\n\t"fmt"\n\n\t"rsc.io/quote"\n)\n\nfunc main() {\n\tfmt.Println(quote.Hello())\n}\n',
      },
      run: 'go test -race -count=1 ./...',
      cause: 'rsc.io/quote is imported and not required',
    },
    {
      id: 'cgo-header',
      class: 'code-regression',
      project: 'sonar',
      files: {
        'go.mod': mod('sonar'),
        'ping.go': 'package main\n\n// #include "echo_depth.h"\nimport "C"\n\nfunc main() {\n\tC.ping()\n}\n',
      },
      run: 'go build ./...',
      environment: { CGO_ENABLED: '1' },
      cause: 'a C header that is not in the repository',
    },
  ],
};
