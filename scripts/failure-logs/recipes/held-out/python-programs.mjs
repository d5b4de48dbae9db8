// Python programs that a job runs: reports, generators, release gates.
export default {
  tool: 'python',
  versions: { python: '3.13.0' },
  setup: [`[ -d venv ] || ~/.pyenv/versions/3.13.0/bin/python -m venv venv`],
  cases: [
    {
      id: 'own-module-absent',
      class: 'code-regression',
      project: 'glacier-watch',
      files: { 'report.py': 'from glacier.melt import yearly\n\nprint(yearly())\n', 'glacier/__init__.py': '' },
      run: 'mkdir -p out\npython report.py > out/report.txt',
      cause: 'glacier.melt does not exist',
    },
    {
      id: 'key-error-after-noise',
      class: 'code-regression',
      project: 'glacier-watch',
      files: {
        'collect.py': `import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
log = logging.getLogger("collect")
stations = {"north": {"depth": 12}, "south": {"height": 3}}
for name, station in stations.items():
    log.warning("%s: read timed out, 503 Service Unavailable, trying the mirror", name)
    log.info("%s: mirror answered, 0 errors", name)
    print(name, station["depth"])
`,
      },
      run: 'python collect.py',
      cause: 'the station south has no depth; both mirrors answered',
    },
    {
      id: 'deployment-refused',
      class: 'unknown',
      project: 'glacier-watch',
      files: {
        'deploy.py':
          'import sys\n\nprint("packing 14 files")\nprint("uploading to staging")\nsys.exit("deployment refused: quota of team blue")\n',
      },
      run: 'python deploy.py --target staging 2>&1',
      cause: 'only the project knows the quota of a team',
    },
    {
      id: 'two-probes-red',
      class: 'unknown',
      project: 'glacier-watch',
      files: {
        'smoke.py':
          'import sys\n\nfor probe, colour in {"login": "green", "search": "red", "export": "red"}.items():\n    print(f"{probe:8} {colour}")\nsys.exit(1)\n',
      },
      run: 'python smoke.py',
      cause: 'two probes are red, and the log does not say why',
    },
    {
      id: 'recursion',
      class: 'code-regression',
      project: 'family-tree',
      files: {
        'tree.py': 'def depth(person):\n    return 1 + depth(person["parent"])\n\n\nme = {}\nme["parent"] = me\nprint(depth(me))\n',
      },
      run: 'python tree.py',
      cause: 'a cycle in the tree',
    },
    {
      id: 'memory-error',
      class: 'resource-timeout',
      project: 'family-tree',
      files: { 'merge.py': 'print("merging 3 registers")\nnames = ["x" * 1000 * index for index in range(4000)]\nprint(len(names))\n' },
      run: 'ulimit -v 400000\npython merge.py',
      cause: 'the limit of memory of the step',
    },
    {
      id: 'option-the-program-lacks',
      class: 'configuration',
      project: 'family-tree',
      files: {
        'export.py':
          'import argparse\n\nparser = argparse.ArgumentParser()\nparser.add_argument("--format", choices=["csv", "json"], default="csv")\nparser.parse_args()\n',
      },
      run: 'python export.py --format=parquet',
      cause: 'the step gives a value that the option does not take',
    },
    {
      id: 'token-empty',
      class: 'configuration',
      project: 'family-tree',
      files: {
        'publish.py':
          'import os\n\ntoken = os.environ.get("ARCHIVE_TOKEN", "")\nif not token:\n    raise SystemExit("error: environment variable ARCHIVE_TOKEN is empty")\n',
      },
      environment: { ARCHIVE_TOKEN: '' },
      run: 'python publish.py',
      cause: 'the secret ARCHIVE_TOKEN is empty',
    },
    {
      id: 'ended-by-timeout-command',
      class: 'resource-timeout',
      project: 'heat-grid',
      files: {
        'solve.py':
          'import time\n\nfor step in range(1, 100):\n    print(f"iteration {step}: residual {1 / step:.3f}", flush=True)\n    time.sleep(0.4)\n',
      },
      run: 'timeout 2 python solve.py',
      cause: 'the command timeout ended the program after two seconds (exit code 124)',
    },
    {
      id: 'killed-by-cpu-limit',
      class: 'resource-timeout',
      project: 'heat-grid',
      files: { 'spin.py': 'print("solving", flush=True)\nwhile True:\n    pass\n' },
      run: 'bash -c "ulimit -t 1; python spin.py; exit \\$?"',
      cause: 'the limit of processor time killed the program',
    },
    {
      id: 'interpreter-not-installed',
      class: 'configuration',
      project: 'heat-grid',
      files: { 'solve.py': 'print(1)\n' },
      run: 'python3.19 -m venv .venv\n. .venv/bin/activate\npython solve.py',
      cause: 'the step names an interpreter that is not installed',
    },
    {
      id: 'exit-code-only',
      class: 'unknown',
      project: 'heat-grid',
      files: { 'verify.py': 'import sys\n\nsys.exit(3)\n' },
      run: 'python verify.py',
      cause: 'the program says nothing',
    },
    {
      id: 'story-of-an-older-failure',
      class: 'unknown',
      project: 'heat-grid',
      files: {
        'window.py':
          'import sys\n\nprint("change window: closed until Monday")\nprint("note: last week the window was missed because of a connection timeout and a full disk")\nsys.exit(1)\n',
      },
      run: 'python window.py',
      cause: 'a rule of the project; the note tells of another week',
    },
  ],
};
