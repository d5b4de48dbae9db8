// Go programs and tests that fail while they run.
const mod = (name) => `module example.com/${name}\n\ngo 1.22\n`;

export default {
  tool: 'go test',
  versions: { go: '1.26' },
  environment: { GOTOOLCHAIN: 'local', GOFLAGS: '' },
  cases: [
    {
      id: 'subtest-fails',
      class: 'code-regression',
      project: 'chess-clock',
      files: {
        'go.mod': mod('chess-clock'),
        'clock.go': 'package clock\n\nfunc Left(total, used int) int { return total + used }\n',
        'clock_test.go':
          'package clock\n\nimport "testing"\n\nfunc TestLeft(t *testing.T) {\n\tfor name, used := range map[string]int{"start": 0, "late": 50} {\n\t\tt.Run(name, func(t *testing.T) {\n\t\t\tif got := Left(60, used); got != 60-used {\n\t\t\t\tt.Errorf("Left() = %d, want %d", got, 60-used)\n\t\t\t}\n\t\t})\n\t}\n}\n\nfunc TestTimeoutErrorIsIgnored(t *testing.T) { t.Log("connection refused, retrying") }\n',
        'board/board.go': 'package board\n\nfunc Squares() int { return 64 }\n',
      },
      run: 'go test -v ./...',
      cause: 'TestLeft/late',
    },
    {
      id: 'panic-in-test',
      class: 'code-regression',
      project: 'thermostat',
      files: {
        'go.mod': mod('thermostat'),
        'log_test.go':
          'package thermostat\n\nimport "testing"\n\ntype sensor struct{ degrees *int }\n\nfunc TestRead(t *testing.T) {\n\ts := sensor{}\n\tif *s.degrees > 30 {\n\t\tt.Fatal("too warm")\n\t}\n}\n',
      },
      run: 'go test ./... -coverprofile=cover.out',
      cause: 'nil pointer in TestRead',
    },
    {
      id: 'race',
      class: 'code-regression',
      project: 'auction',
      files: {
        'go.mod': mod('auction'),
        'bid_test.go':
          'package auction\n\nimport (\n\t"sync"\n\t"testing"\n)\n\nfunc TestBids(t *testing.T) {\n\tvar wg sync.WaitGroup\n\ttotal := 0\n\tfor range 8 {\n\t\twg.Add(1)\n\t\tgo func() {\n\t\t\tdefer wg.Done()\n\t\t\ttotal++\n\t\t}()\n\t}\n\twg.Wait()\n}\n',
      },
      run: 'go test -race ./...',
      environment: { CGO_ENABLED: '1' },
      cause: 'data race in TestBids',
    },
    {
      id: 'test-timeout',
      class: 'resource-timeout',
      project: 'ferry',
      files: {
        'go.mod': mod('ferry'),
        'queue_test.go':
          'package ferry\n\nimport "testing"\n\nfunc TestBoarding(t *testing.T) {\n\tcars := make(chan int)\n\tgo func() { select {} }()\n\t<-cars\n}\n',
      },
      run: 'go test -timeout 2s ./...',
      cause: 'TestBoarding never ends',
    },
    {
      id: 'deadlock',
      class: 'code-regression',
      project: 'printer-queue',
      files: {
        'go.mod': mod('printer-queue'),
        'main.go':
          'package main\n\nimport "fmt"\n\nfunc main() {\n\tjobs := make(chan string)\n\tfmt.Println("waiting for a job")\n\tjobs <- "page"\n}\n',
      },
      run: 'go run .',
      cause: 'all goroutines are asleep',
    },
    {
      id: 'panic-program',
      class: 'code-regression',
      project: 'star-map',
      files: {
        'go.mod': mod('star-map'),
        'main.go':
          'package main\n\nimport "fmt"\n\nfunc main() {\n\tstars := []string{"Vega", "Deneb"}\n\tfor i := 0; i <= len(stars); i++ {\n\t\tfmt.Println(stars[i])\n\t}\n}\n',
      },
      run: 'go run . && echo done',
      cause: 'index out of range',
    },
    {
      id: 'retry-then-assertion',
      class: 'code-regression',
      project: 'postbox',
      files: {
        'go.mod': mod('postbox'),
        'send.go':
          'package postbox\n\nimport "errors"\n\nvar tries int\n\nfunc Send() error {\n\ttries++\n\tif tries < 3 {\n\t\treturn errors.New("dial tcp 192.0.2.7:25: connect: connection refused")\n\t}\n\treturn nil\n}\n',
        'send_test.go':
          'package postbox\n\nimport "testing"\n\nfunc TestSendTriesTwice(t *testing.T) {\n\tn := 0\n\tfor {\n\t\tn++\n\t\tif err := Send(); err != nil {\n\t\t\tt.Logf("attempt %d: %v; trying again", n, err)\n\t\t\tcontinue\n\t\t}\n\t\tbreak\n\t}\n\tif n != 2 {\n\t\tt.Fatalf("took %d tries, want 2", n)\n\t}\n}\n',
      },
      run: 'go version\ngo test -v -count=1 ./...',
      cause: 'TestSendTriesTwice counts wrongly; refused connections are part of the test',
    },
    {
      id: 'killed-by-job-limit',
      class: 'resource-timeout',
      project: 'ant-colony',
      timeoutSeconds: 8,
      files: {
        'go.mod': mod('ant-colony'),
        'ants_test.go':
          'package ants\n\nimport (\n\t"testing"\n\t"time"\n)\n\nfunc TestMarch(t *testing.T) {\n\tfor i := 0; ; i++ {\n\t\tt.Log("step", i)\n\t\ttime.Sleep(time.Second)\n\t}\n}\n',
      },
      run: 'go test -v ./...',
      cause: 'the job ran past its time limit',
    },
  ],
};
