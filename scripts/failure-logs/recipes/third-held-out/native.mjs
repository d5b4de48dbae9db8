const cmake = 'cmake_minimum_required(VERSION 3.20)\nproject(organ C)\n';
const pipe = '#include "pipe.h"\n\nint cents(int from, int to) {\n  return (to - from) * 100;\n}\n';

export default {
  tool: 'make, cmake, gcc',
  versions: { make: '4.3', cmake: '3.25.1', gcc: '12.2.0' },
  cases: [
    {
      id: 'gcc-undeclared',
      class: 'code-regression',
      project: 'pipe-organ',
      files: {
        Makefile: 'CFLAGS = -Wall -Wextra -O2\n\norgan: organ.o\n\t$(CC) -o $@ $^\n\nclean:\n\trm -f *.o organ\n',
        'organ.c': '#include <stdio.h>\n\nint main(void) {\n  int stops = 12;\n  printf("%d\\n", stop);\n  return 0\n}\n',
      },
      run: 'make clean\nmake -j2',
      cause: 'two errors in organ.c',
    },
    {
      id: 'gcc-werror',
      class: 'code-regression',
      project: 'pipe-organ',
      files: {
        Makefile: 'all:\n\tgcc -Wall -Werror -c organ.c\n',
        'organ.c': 'static int unused_rank(void) { return 1; }\nint rank(int n) { int timeout_ms; if (n) return 2; }\n',
      },
      run: 'make',
      cause: 'warnings are errors',
    },
    {
      id: 'linker-undefined',
      class: 'code-regression',
      project: 'pipe-organ',
      files: {
        'CMakeLists.txt': `${cmake}add_executable(organ main.c)\n`,
        'pipe.h': 'int cents(int from, int to);\n',
        'pipe.c': pipe,
        'main.c': '#include "pipe.h"\n\nint main(void) { return cents(1, 2) == 100 ? 0 : 1; }\n',
      },
      run: 'cmake -S . -B build -DCMAKE_BUILD_TYPE=Release\ncmake --build build',
      cause: 'cents is not linked',
    },
    {
      id: 'ctest-fails',
      class: 'code-regression',
      project: 'pipe-organ',
      files: {
        'CMakeLists.txt': `${cmake}enable_testing()\nadd_executable(test_pipe test_pipe.c pipe.c)\nadd_test(NAME pipe COMMAND test_pipe)\nadd_test(NAME bellows COMMAND true)\n`,
        'pipe.h': 'int cents(int from, int to);\n',
        'pipe.c': pipe,
        'test_pipe.c': '#include <assert.h>\n#include "pipe.h"\n\nint main(void) {\n  assert(cents(4, 3) == 100);\n  return 0;\n}\n',
      },
      run: 'cmake -S . -B build > /dev/null\ncmake --build build --parallel 2\nctest --test-dir build --output-on-failure',
      cause: 'the test pipe',
    },
    {
      id: 'ctest-timeout',
      class: 'resource-timeout',
      project: 'pipe-organ',
      files: { 'CMakeLists.txt': `${cmake}enable_testing()\nadd_test(NAME bellows COMMAND sleep 20)\nadd_test(NAME stops COMMAND true)\n` },
      run: 'cmake -S . -B build && ctest --test-dir build --timeout 1',
      cause: 'the test bellows takes longer than its limit',
    },
    {
      id: 'make-no-rule',
      class: 'configuration',
      project: 'pipe-organ',
      files: { Makefile: '.PHONY: test\ntest:\n\t@echo ok\n' },
      run: 'make test\nmake coverage',
      cause: 'the step names a target that is not there',
    },
    {
      id: 'make-separator',
      class: 'configuration',
      project: 'pipe-organ',
      files: { Makefile: 'test:\n    ./run.sh\n' },
      run: 'make test',
      cause: 'the Makefile has spaces where a tab must be',
    },
    {
      id: 'segmentation-fault',
      class: 'code-regression',
      project: 'pipe-organ',
      files: {
        Makefile: 'test: organ\n\t./organ\norgan: organ.c\n\tgcc -O0 -g -o organ organ.c\n',
        'organ.c':
          '#include <stdio.h>\n\nint main(void) {\n  volatile int *pipe = 0;\n  puts("pipe 1");\n  fflush(stdout);\n  return *pipe;\n}\n',
      },
      run: 'make test',
      cause: 'the program reads through a null pointer',
    },
    {
      id: 'trap-ignored-error',
      class: 'code-regression',
      project: 'pipe-organ',
      files: {
        Makefile:
          'all: fetch organ.o\n\nfetch:\n\t-curl -sS --fail http://127.0.0.1:9/samples.tar.gz -o samples.tar.gz\n\norgan.o: organ.c\n\tgcc -c organ.c\n',
        'organ.c': '#include "stops.h"\n\nint stops = STOPS;\n',
      },
      run: 'make all',
      cause: 'stops.h is not there; the failed download is ignored',
    },
    {
      id: 'make-says-little',
      class: 'unknown',
      project: 'pipe-organ',
      files: { Makefile: 'release:\n\t@./tune.sh\n', 'tune.sh': '#!/bin/sh\necho "rank 1 of 3"\necho "rank 2 of 3"\nexit 9\n' },
      prepare: 'chmod +x tune.sh',
      run: 'make release',
      cause: 'a script of the project ends with 9',
    },
    {
      id: 'dd-disk-full',
      class: 'resource-timeout',
      project: 'pipe-organ',
      files: { Makefile: 'samples:\n\tdd if=/dev/zero of=/dev/full bs=1M count=4\n' },
      run: 'make samples',
      cause: 'no space left on the device',
    },
  ],
};
