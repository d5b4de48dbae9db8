// Go modules that cannot be had, or whose files are out of step.
const mod = (name, rest = '') => `module example.com/${name}\n\ngo 1.22\n${rest}`;
const quoteMain = 'package main\n\nimport (\n\t"fmt"\n\n\t"rsc.io/quote"\n)\n\nfunc main() {\n\tfmt.Println(quote.Hello())\n}\n';

export default {
  tool: 'go modules',
  versions: { go: '1.26' },
  environment: { GOTOOLCHAIN: 'local', GOFLAGS: '' },
  cases: [
    {
      id: 'unknown-revision',
      class: 'dependency-network',
      project: 'rain-gauge',
      files: { 'go.mod': mod('rain-gauge', '\nrequire rsc.io/quote v1.99.0\n'), 'main.go': quoteMain },
      run: 'go mod download',
      cause: 'rsc.io/quote v1.99.0 does not exist',
    },
    {
      id: 'no-such-host',
      class: 'dependency-network',
      project: 'kite',
      files: { 'go.mod': mod('kite', '\nrequire rsc.io/quote v1.4.0\n'), 'main.go': quoteMain },
      environment: { GOPROXY: 'https://modules.registry.invalid', GONOSUMDB: '*', GODEBUG: 'netdns=cgo', CGO_ENABLED: '1' },
      run: 'go mod download -x',
      cause: 'the host of the module proxy does not resolve',
    },
    {
      id: 'proxy-refused',
      class: 'dependency-network',
      project: 'abacus',
      files: { 'go.mod': mod('abacus', '\nrequire rsc.io/quote v1.5.0\n'), 'main.go': quoteMain },
      environment: { GOPROXY: 'http://127.0.0.1:9', GONOSUMDB: '*', GOFLAGS: '-mod=mod' },
      run: 'go build ./...',
      cause: 'nobody listens where the module proxy should',
    },
    {
      id: 'missing-sum-entry',
      class: 'configuration',
      project: 'marina',
      files: { 'go.mod': mod('marina', '\nrequire rsc.io/quote v1.5.2\n'), 'main.go': quoteMain },
      run: 'go build ./...',
      cause: 'go.sum has no entry for rsc.io/quote',
    },
    {
      id: 'checksum-mismatch',
      class: 'dependency-network',
      project: 'library-card',
      files: {
        'go.mod': mod('library-card', '\nrequire rsc.io/quote v1.5.2\n'),
        'go.sum':
          'rsc.io/quote v1.5.2 h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nrsc.io/quote v1.5.2/go.mod h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=\n',
        'main.go': quoteMain,
      },
      run: 'go mod download && go build ./...',
      cause: 'the checksum of rsc.io/quote differs from go.sum',
    },
    {
      id: 'toolchain-too-old',
      class: 'configuration',
      project: 'telescope',
      files: { 'go.mod': 'module example.com/telescope\n\ngo 1.99.0\n', 'main.go': 'package main\n\nfunc main() {}\n' },
      run: 'go build ./...',
      cause: 'go.mod asks for a newer go than the one installed',
    },
    {
      id: 'go-mod-invalid',
      class: 'configuration',
      project: 'sundial',
      files: {
        'go.mod': 'module example.com/sundial\n\ngo 1.22\n\nrequires rsc.io/quote v1.5.2\n',
        'main.go': 'package main\n\nfunc main() {}\n',
      },
      run: 'go vet ./...',
      cause: 'go.mod holds a directive that does not exist',
    },
    {
      id: 'go-mod-not-found',
      class: 'configuration',
      project: 'gazette',
      files: { 'cmd/main.go': 'package main\n\nfunc main() {}\n' },
      run: 'go test ./...',
      cause: 'there is no go.mod',
    },
    {
      id: 'install-without-such-version',
      class: 'dependency-network',
      project: 'gauge',
      files: { 'go.mod': mod('gauge') },
      run: 'go install rsc.io/quote/buggy@v9.9.9',
      cause: 'the version does not exist',
    },
    {
      id: 'vendor-out-of-step',
      class: 'configuration',
      project: 'windmill',
      files: {
        'go.mod': mod('windmill', '\nrequire rsc.io/quote v1.5.2\n'),
        'vendor/modules.txt': '# rsc.io/quote v1.5.1\n## explicit\nrsc.io/quote\n',
        'main.go': quoteMain,
      },
      run: 'go build -mod=vendor ./...',
      cause: 'vendor/modules.txt and go.mod do not agree',
    },
    {
      id: 'unknown-flag',
      class: 'configuration',
      project: 'ledger',
      files: { 'go.mod': mod('ledger'), 'main.go': 'package main\n\nfunc main() {}\n' },
      run: 'go build -tag integration ./...',
      cause: 'a flag that does not exist',
    },
  ],
};
