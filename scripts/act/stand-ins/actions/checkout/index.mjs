// Clones `<SAR_ACT_REPOSITORIES>/<owner>/<repository>` into the workspace, at the asked ref or at the commit of the run, as deep as asked.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { GITHUB_WORKSPACE, GITHUB_SHA, GITHUB_REF, GITHUB_OUTPUT, SAR_ACT_REPOSITORIES } = process.env;
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const target = join(GITHUB_WORKSPACE, input('path'));
const depth = Number(input('fetch-depth'));
const asked = input('ref') === '' ? GITHUB_SHA : input('ref');
const git = (...given) =>
  execFileSync('git', ['-c', 'protocol.version=2', '-C', target, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
    .toString()
    .trim();

mkdirSync(target, { recursive: true });
git('init', '--quiet', '--initial-branch=main');
git('remote', 'add', 'origin', pathToFileURL(join(SAR_ACT_REPOSITORIES, input('repository'))).href);
git('fetch', '--quiet', '--no-tags', ...(depth > 0 ? [`--depth=${depth}`] : []), 'origin', asked);
if (depth === 0) git('fetch', '--quiet', '--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*');
const isBranch = input('ref') === '' && GITHUB_REF.startsWith('refs/heads/');
git('checkout', '--quiet', '--force', ...(isBranch ? ['-B', GITHUB_REF.slice('refs/heads/'.length)] : ['--detach']), 'FETCH_HEAD');
const secret = Buffer.from(`x-access-token:${input('token')}`).toString('base64');
if (input('persist-credentials') === 'true') git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${secret}`);
appendFileSync(GITHUB_OUTPUT, `ref=${asked}\ncommit=${git('rev-parse', 'HEAD')}\n`);
console.log(`checked out ${git('rev-parse', 'HEAD')}`);
