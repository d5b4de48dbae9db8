// Ends with 1 when the version in SAR_RELEASE may not be released from this checkout. Usage: node scripts/release/check-version.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteTags, versionProblems } from './release-version.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['packages', 'actions'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
const paths = ['package.json', ...folders.map((folder) => `${folder}/package.json`).filter((path) => existsSync(join(root, path)))];
const remote = execFileSync('git', ['ls-remote', '--tags', 'origin'], { cwd: root, encoding: 'utf8' });
const problems = versionProblems({
  version: process.env.SAR_RELEASE ?? '',
  ref: process.env.GITHUB_REF ?? '',
  manifests: new Map(paths.map((path) => [path, JSON.parse(readFileSync(join(root, path), 'utf8')).version])),
  changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  commit: process.env.GITHUB_SHA ?? '',
  tags: remoteTags(remote),
});
for (const line of problems) console.error(line);
process.exitCode = problems.length === 0 ? 0 : 1;
