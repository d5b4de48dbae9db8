import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecosystemsOfPath } from './ecosystems-of-path.js';

const holdings = (path: string): string[] => ecosystemsOfPath(path).map(({ ecosystem, holds }) => `${ecosystem} ${holds}`);

describe('ecosystemsOfPath', () => {
  it.each([
    ['~/.npm', ['npm downloads']],
    ['~/.npm/_cacache', ['npm downloads']],
    ['  "~/.npm"  ', ['npm downloads']],
    ['$HOME/.cache/pip', ['pip downloads']],
    ['${HOME}/.cache/pip/', ['pip downloads']],
    ['/home/runner/.cache/pip', ['pip downloads']],
    ['/root/.cache/pip/**', ['pip downloads']],
    ['/Users/runner/Library/Caches/pip', ['pip downloads']],
    ['~\\AppData\\Local\\pip\\Cache', ['pip downloads']],
    ['C:\\Users\\runneradmin\\AppData\\Local\\pip\\Cache', ['pip downloads']],
    ['%LocalAppData%\\pip\\Cache', ['pip downloads']],
    ['${{ env.PIP_CACHE_DIR }}', ['pip downloads']],
    ["${{ env['PIP_CACHE_DIR'] }}/http", ['pip downloads']],
    ['$PIP_CACHE_DIR', ['pip downloads']],
    ['$env:PIP_CACHE_DIR', ['pip downloads']],
    ['${{ env.pythonLocation }}', ['pip environment']],
    ['~/.m2', ['maven downloads', 'maven tools']],
    ['~/.m2/repository/**', ['maven downloads']],
    ['$GITHUB_WORKSPACE/.m2', ['maven downloads']],
    ['${{ github.workspace }}/.m2/repository', ['maven downloads']],
    ['~/.gradle', ['gradle downloads', 'gradle tools']],
    ['~/.gradle/caches/modules-2', ['gradle downloads']],
    ['~/.cargo/registry/index/', ['cargo downloads']],
    ['${{ env.CARGO_HOME }}/registry', ['cargo downloads']],
    ['~/.cargo/bin', ['cargo tools']],
    ['target', ['cargo build']],
    ['./target/', ['cargo build']],
    ['**/target', ['cargo build']],
    ['~/go/pkg/mod', ['go downloads']],
    ['vendor/bundle', ['bundler environment']],
    ['api/vendor/bundle', ['bundler environment']],
    ['.yarn/cache', ['yarn downloads']],
    ['~/.cache/Cypress', ['cypress downloads']],
    ['node_modules/.cache/turbo', ['turbo build']],
    ['~/.nuget/packages', ['nuget downloads']],
    ['~/.local/share/pnpm/store/v3', ['pnpm downloads']],
    ['!~/.npm/_logs', []],
    ['# comment', []],
    ['', []],
    ['.', []],
    ['${{ steps.x.outputs.dir }}', []],
    ['/tmp/mine', []],
    ['dist', []],
    ['~/.config', ['composer downloads']],
  ])('%s', (path, expected) => {
    expect(holdings(path).sort()).toEqual([...expected].sort());
  });

  it('finds every package manager that installs into the same folder', () => {
    const managers = ['bun environment', 'npm environment', 'pnpm environment', 'yarn environment'];
    expect(holdings('**/node_modules')).toEqual(managers);
    expect(holdings('packages/*/node_modules')).toEqual(managers);
    expect(holdings('node_modules')).toEqual(expect.arrayContaining(managers));
    expect(holdings('.venv')).toEqual(expect.arrayContaining(['pip environment', 'poetry environment', 'uv environment']));
  });

  it('lets a parent hold what its children hold', () => {
    expect(holdings('~/.cache')).toEqual(
      expect.arrayContaining(['pip downloads', 'go build', 'uv downloads', 'playwright downloads', 'yarn downloads']),
    );
    expect(holdings('~/.cache')).not.toContain('npm downloads');
  });

  it('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (path) => Array.isArray(ecosystemsOfPath(path))));
  });
});
