const meter = {
  'meter/__init__.py': '',
  'meter/reading.py': `import json
import sys


def consumption(readings):
    ordered = sorted(readings, key=lambda r: r["day"])
    return ordered[-1]["kwh"] - ordered[0]["kwh"]


def main(path):
    with open(path) as file:
        print(f"consumption: {consumption(json.load(file))} kWh")


if __name__ == "__main__":
    main(sys.argv[1])
`,
};
const unit = (body) => `import unittest

from meter.reading import consumption


class ConsumptionTest(unittest.TestCase):
${body}

if __name__ == "__main__":
    unittest.main()
`;

export default {
  tool: 'python, unittest',
  versions: { python: '3.9.18 and 3.13.0' },
  setup: [
    '[ -d venv ] || ~/.pyenv/versions/3.13.0/bin/python -m venv venv; mkdir -p bin; ln -sf ~/.pyenv/versions/3.9.18/bin/python3.9 bin/python3.9',
  ],
  cases: [
    {
      id: 'unittest-two-kinds',
      class: 'code-regression',
      project: 'power-meter',
      files: {
        ...meter,
        'tests/__init__.py': '',
        'tests/test_reading.py': unit(`    def test_difference(self):
        self.assertEqual(consumption([{"day": 1, "kwh": 4}, {"day": 2, "kwh": 9}]), 6)

    def test_nothing_is_zero(self):
        self.assertEqual(consumption([]), 0)
`),
      },
      run: 'python -m unittest -v',
      cause: 'ConsumptionTest.test_difference fails, test_nothing_is_zero raises IndexError',
    },
    {
      id: 'unittest-python-3-9',
      class: 'code-regression',
      project: 'power-meter',
      files: {
        ...meter,
        'meter/unit.py':
          'def scale(kind: str | None = None) -> int:\n    match kind:\n        case "MWh":\n            return 1000\n        case _:\n            return 1\n',
        'test_unit.py':
          'import unittest\n\nfrom meter.unit import scale\n\n\nclass UnitTest(unittest.TestCase):\n    def test_scale(self):\n        self.assertEqual(scale(), 1)\n',
      },
      run: 'python3.9 --version\npython3.9 -m unittest',
      cause: 'meter/unit.py cannot be parsed (SyntaxError)',
    },
    {
      id: 'unittest-subtests',
      class: 'code-regression',
      project: 'power-meter',
      files: {
        ...meter,
        'run-tests.sh':
          '#!/usr/bin/env bash\nset -euo pipefail\necho "--> syntax"\npython -m compileall -q meter\necho "--> tests"\npython -X dev -m unittest discover --buffer\n',
        'test_days.py': unit(`    def test_days(self):
        for days, expected in ((2, 10), (3, 25), (4, 30)):
            with self.subTest(days=days):
                print("request timed out, retrying (1/3)")
                rows = [{"day": d, "kwh": d * 10} for d in range(days)]
                self.assertEqual(consumption(rows), expected)
`),
      },
      run: 'chmod +x run-tests.sh && ./run-tests.sh',
      cause: 'ConsumptionTest.test_days (days=3)',
    },
    {
      id: 'uncaught-key-error',
      class: 'code-regression',
      project: 'power-meter',
      files: { ...meter, 'data/june.json': '[{"day": 1, "kwh": 12}, {"date": 2, "kwh": 19}]\n' },
      run: 'echo "smoke test"\npython -m meter.reading data/june.json',
      cause: "KeyError: 'day'",
    },
    {
      id: 'secret-not-set',
      class: 'configuration',
      project: 'power-meter',
      files: {
        ...meter,
        'upload.py':
          'import os\nimport sys\n\ntoken = os.environ.get("METER_UPLOAD_TOKEN", "")\nif not token:\n    sys.exit("error: METER_UPLOAD_TOKEN is empty; is the secret set for this repository?")\n',
      },
      run: 'python upload.py --target production',
      environment: { METER_UPLOAD_TOKEN: '' },
      cause: 'the secret METER_UPLOAD_TOKEN is empty',
    },
    {
      id: 'script-file-missing',
      class: 'configuration',
      project: 'power-meter',
      files: meter,
      run: 'python scripts/make_report.py --month 6',
      cause: 'the step names a script that is not there',
    },
    {
      id: 'disk-full-while-writing',
      class: 'resource-timeout',
      project: 'power-meter',
      files: {
        ...meter,
        'export.py':
          'rows = "\\n".join(f"2026-06-{d:02d};{d * 7}" for d in range(1, 31))\nwith open("/dev/full", "w") as out:\n    for _ in range(1000):\n        out.write(rows)\nprint("exported")\n',
      },
      run: 'python export.py',
      cause: 'no space left on the device',
    },
    {
      id: 'too-many-open-files',
      class: 'resource-timeout',
      project: 'power-meter',
      files: {
        ...meter,
        'merge.py':
          'import pathlib\n\nfolder = pathlib.Path("days")\nfolder.mkdir(exist_ok=True)\nopened = [open(folder / f"{n}.csv", "w") for n in range(300)]\nprint(len(opened))\n',
      },
      run: 'ulimit -n 64\npython merge.py',
      cause: 'the limit of open files is reached',
    },
    {
      id: 'deep-recursion',
      class: 'code-regression',
      project: 'power-meter',
      files: { ...meter, 'tree.py': 'def total(node):\n    return node["kwh"] + total(node)\n\n\nprint(total({"kwh": 1}))\n' },
      run: 'python tree.py',
      cause: 'a recursion without end (RecursionError)',
    },
    {
      id: 'plain-exit-code',
      class: 'unknown',
      project: 'power-meter',
      files: {
        ...meter,
        'audit.py':
          'import sys\n\nfor house in ("north", "south"):\n    print(f"house {house}: checked")\nprint("audit: verdict B")\nsys.exit(2)\n',
      },
      run: 'python -u audit.py --year 2026',
      cause: 'the audit of the project ends with 2',
    },
    {
      id: 'silent-check',
      class: 'unknown',
      project: 'power-meter',
      files: { ...meter, 'ready.py': 'raise SystemExit(1)\n' },
      run: 'python -V\npython -m compileall -q meter\npython ready.py',
      cause: 'a script of the project ends with 1 and says nothing',
    },
  ],
};
