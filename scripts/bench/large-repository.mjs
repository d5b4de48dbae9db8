// A repository in the manner of a large monorepo, made up: services in Python and TypeScript, documents that link each other, configuration.

const SERVICES = 500;
const MODULES = 51;
const COMPONENTS = 30;
const DOCUMENTS = 10;
const CONFIGS = 8;

/** Path and text of every file: 50,000 with 5,000 documents. The same each time. */
export function largeRepository() {
  const files = [
    [
      'README.md',
      `# Monorepo\n\n${Array.from({ length: 200 }, (_, at) => `- [service ${at}](services/service_${at}/docs/page-0.md)`).join('\n')}\n`,
    ],
    ['.nvmrc', '24\n'],
    ['.python-version', '3.13\n'],
    ['package.json', `${JSON.stringify({ name: 'monorepo', private: true, engines: { node: '>=24' } }, undefined, 2)}\n`],
    ['pyproject.toml', '[project]\nname = "monorepo"\nversion = "1.0.0"\nrequires-python = ">=3.11"\ndependencies = ["numpy", "pyyaml"]\n'],
  ];
  for (let at = 0; at < 40; at += 1) files.push([`.github/workflows/service-${at}.yml`, workflow(at)]);
  for (let service = 0; service < SERVICES; service += 1) {
    const folder = `services/service_${service}`;
    files.push([`${folder}/src/service_${service}/__init__.py`, '']);
    for (let at = 0; at < MODULES; at += 1) files.push([`${folder}/src/service_${service}/module_${at}.py`, pythonModule(service, at)]);
    for (let at = 0; at < COMPONENTS; at += 1) files.push([`${folder}/web/component-${at}.ts`, component(at)]);
    for (let at = 0; at < DOCUMENTS; at += 1) files.push([`${folder}/docs/page-${at}.md`, document(service, at)]);
    for (let at = 0; at < CONFIGS; at += 1) files.push([`${folder}/config/settings-${at}.yaml`, configuration(service, at)]);
  }
  return files;
}

function workflow(at) {
  return `name: Service ${at}
on:
  push:
    paths: ['services/service_${at}/**']
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: actions/setup-python@v6
        with:
          python-version-file: .python-version
          cache: pip
      - run: pip install -r services/service_${at}/requirements.txt
      - run: python -m pytest services/service_${at}
`;
}

function pythonModule(service, at) {
  const other = (at * 7 + 1) % MODULES;
  return `"""Module ${at} of service ${service}."""

import json
import os
from pathlib import Path

import numpy as np
import yaml

from service_${service}.module_${other} import load_${other} as load_other


class Loader${at}:
    """Loads things."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, name: str) -> dict:
        with (self.root / name).open() as file:
            return yaml.safe_load(file)


def load_${at}(path: str) -> np.ndarray:
    data = json.loads(Path(path).read_text())
    if os.environ.get("SERVICE_${service}_DEBUG"):
        print(data)
    return np.asarray(data["values"])


def combine_${at}(path: str) -> float:
    return float(load_${at}(path).sum() + load_other(path).sum())
`;
}

function component(at) {
  return `import { join } from 'node:path';

export interface Component${at} {
  readonly name: string;
  readonly children: readonly Component${at}[];
}

/** The place of a component. */
export function place${at}(root: string, { name }: Component${at}): string {
  return join(root, name);
}
`;
}

function document(service, at) {
  const next = (at + 1) % DOCUMENTS;
  const other = (service + 1) % SERVICES;
  const sections = Array.from(
    { length: 8 },
    (_, section) => `## Section ${section}

The service reads \`config/settings-${section}.yaml\` and writes what [the next page](page-${next}.md#section-${section}) describes. See also
[service ${other}](../../service_${other}/docs/page-${at}.md) and [the code](../src/service_${service}/module_${section}.py#L10-L20).

\`\`\`python
from service_${service}.module_${section} import load_${section}
\`\`\`
`,
  );
  return `# Page ${at} of service ${service}\n\n[Section 3](#section-3) and [the README](/README.md).\n\n${sections.join('\n')}`;
}

function configuration(service, at) {
  return `name: service-${service}
replicas: ${at + 1}
resources:
  memory: ${128 * (at + 1)}Mi
  cpu: ${at + 1}
routes:
  - path: /v1/${at}
    timeout: 30
  - path: /v2/${at}
    timeout: 60
`;
}
