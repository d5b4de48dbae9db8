import type { ShellCommand, ShellWord } from '../shell/shell-command.js';
import { hasOption, optionValue, splitArguments, type CallArguments } from './call-arguments.js';

/** A command that names a script of a `package.json`. */
export interface PackageScriptCall {
  readonly manager: 'npm' | 'yarn' | 'pnpm' | 'bun' | 'node';
  readonly script: ShellWord;
  /** True when the name may be a program of the dependencies as well: `yarn eslint`. */
  readonly mayBeProgram: boolean;
  readonly ifPresent: boolean;
  /** Directory given by an option. */
  readonly directory: ShellWord | undefined;
  /** Packages of the workspace given by name or folder; `all` for every one of them, `root` for the workspace's own. */
  readonly packages: readonly ShellWord[] | 'all' | 'root' | undefined;
  readonly args: readonly ShellWord[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Sources: `npm help config`, https://pnpm.io/cli/run, https://yarnpkg.com/cli, https://classic.yarnpkg.com/en/docs/cli, https://bun.sh/docs/cli/run */
const NPM = {
  valued: words(
    '--prefix -C -w --workspace --loglevel --registry --userconfig --cache --script-shell --globalconfig --node-options --scope --tag --otp',
  ),
  words: words('-ws -iwr'),
};
const PNPM = {
  valued: words(
    '-C --dir -F --filter --filter-prod --loglevel --reporter --workspace-concurrency --changed-files-ignore-pattern --test-pattern --resume-from --shell-emulator',
  ),
};
const YARN = {
  valued: words(
    '--cwd --registry --cache-folder --modules-folder --mutex --network-timeout --use-yarnrc --script-shell --include --exclude --from --jobs -j',
  ),
};
const BUN = {
  valued: words(
    '--cwd -c --config -F --filter --shell --env-file -r --preload --require --import --conditions --port -d --define -e --eval -p --print',
  ),
};

const RUN = words('run run-script rum urn');
const NPM_SCRIPTS: ReadonlyMap<string, string> = new Map([
  ['test', 'test'],
  ['tst', 'test'],
  ['t', 'test'],
  ['start', 'start'],
  ['stop', 'stop'],
  ['restart', 'restart'],
]);
/** Subcommands that are no scripts, by manager. Sources: the managers' own help texts (yarn 1.22 and 4, pnpm 10, bun 1). */
const YARN_OWN = words(
  'access add audit autoclean bin cache check config constraints create dedupe dlx exec explain generate-lock-entry global help import info init install ' +
    'licenses link list login logout node npm outdated owner pack patch patch-commit plugin policies prune publish rebuild remove search self-update set ' +
    'stage tag team unlink unplug up upgrade upgrade-interactive version versions why workspace workspaces',
);
const PNPM_OWN = words(
  'add approve-builds audit bin c cache cat-file cat-index ci clean config create dedupe deploy dlx doctor env exec fetch find-hash get help i ' +
    'ignored-builds import init install install-test it licenses link list ll ln login logout ls outdated pack patch patch-commit patch-remove prune publish ' +
    'rb rebuild recursive remove rm root runtime self-update server set setup store un uninstall unlink up update upgrade view why x',
);
const BUN_OWN = words(
  'a add audit build c create discord exec feedback help i info init install link outdated patch patch-commit pm publish remove repl rm test unlink update upgrade why x',
);

/** Reads a package manager's command as a call of a script; undefined when it is none. */
export function packageScriptCall({ program, args }: ShellCommand): PackageScriptCall | undefined {
  switch (program) {
    case 'npm':
      return npmCall(args);
    case 'yarn':
    case 'yarnpkg':
      return yarnCall(args);
    case 'pnpm':
      return pnpmCall(args);
    case 'bun':
      return bunCall(args);
    case 'node': {
      const at = args.findIndex((word) => !word.text.startsWith('-') || word.text === '--run' || word.text.startsWith('--run='));
      const option = args[at]?.text ?? '';
      const script =
        option === '--run'
          ? args[at + 1]
          : option.startsWith('--run=')
            ? { text: option.slice(6), dynamic: args[at]?.dynamic === true }
            : undefined;
      return script === undefined ? undefined : { ...plain('node', script), args: [] };
    }
    default:
      return undefined;
  }
}

function npmCall(args: readonly ShellWord[]): PackageScriptCall | undefined {
  const split = splitArguments(args, NPM);
  const [command, second] = split.operands;
  if (command === undefined) return undefined;
  const isRun = RUN.has(command.text);
  const short = NPM_SCRIPTS.get(command.text);
  const script = isRun ? second : short === undefined ? undefined : { text: short, dynamic: false };
  if (script === undefined) return undefined;
  const packages = split.options.get('-w') ?? split.options.get('--workspace');
  return {
    ...plain('npm', script),
    ifPresent: hasOption(split, '--if-present'),
    directory: optionValue(split, '--prefix', '-C'),
    packages: hasOption(split, '-ws', '--workspaces') ? 'all' : packages,
    args: [...split.operands.slice(isRun ? 2 : 1), ...split.rest],
  };
}

function pnpmCall(args: readonly ShellWord[]): PackageScriptCall | undefined {
  const outer = splitArguments(args, { ...PNPM, operandLimit: 1 });
  const [command] = outer.operands;
  if (command === undefined) return undefined;
  if ((command.text === 'recursive' || command.text === 'multi' || command.text === 'm') && outer.rest.length > 0) {
    const inner = pnpmCall(outer.rest);
    return inner && { ...inner, packages: 'all' };
  }
  const isRun = RUN.has(command.text);
  if (!isRun && PNPM_OWN.has(command.text)) return undefined;
  const inner = isRun ? splitArguments(outer.rest, { ...PNPM, operandLimit: 1 }) : undefined;
  const script = isRun ? inner?.operands[0] : command.text === 't' || command.text === 'tst' ? { text: 'test', dynamic: false } : command;
  if (script === undefined) return undefined;
  const both = [outer, ...(inner === undefined ? [] : [inner])];
  const has = (...names: readonly string[]) => both.some((split) => hasOption(split, ...names));
  const filters = both.flatMap((split) => ['-F', '--filter', '--filter-prod'].flatMap((name) => split.options.get(name) ?? []));
  return {
    ...plain('pnpm', script),
    mayBeProgram: !isRun && !NPM_SCRIPTS.has(command.text),
    ifPresent: has('--if-present'),
    directory: optionValue(outer, '-C', '--dir') ?? (inner && optionValue(inner, '-C', '--dir')),
    packages: filters.length > 0 ? filters : has('-r', '--recursive') ? 'all' : has('-w', '--workspace-root') ? 'root' : undefined,
    args: inner?.rest ?? outer.rest,
  };
}

function yarnCall(args: readonly ShellWord[]): PackageScriptCall | undefined {
  const outer = splitArguments(args, { ...YARN, operandLimit: 1 });
  const [command] = outer.operands;
  if (command === undefined) return undefined;
  const directory = optionValue(outer, '--cwd');
  const { rest } = outer;
  if (command.text === 'workspace') {
    const [name, ...inner] = rest;
    const call = name && yarnCall(inner);
    return call && { ...call, packages: [name] };
  }
  if (command.text === 'workspaces') {
    // `yarn workspaces run X` and `yarn workspaces foreach [options] run X`.
    const at = rest.findIndex((word) => word.text === 'run');
    const script = at < 0 ? undefined : rest[at + 1];
    return script && { ...plain('yarn', script), directory, packages: 'all', args: rest.slice(at + 2) };
  }
  if (command.text !== 'run') {
    return YARN_OWN.has(command.text)
      ? undefined
      : { ...plain('yarn', command), mayBeProgram: !NPM_SCRIPTS.has(command.text), directory, args: rest };
  }
  const inner: CallArguments = splitArguments(rest, { ...YARN, operandLimit: 1 });
  const script = inner.operands[0];
  if (script === undefined) return undefined;
  return {
    ...plain('yarn', script),
    mayBeProgram: true,
    directory: directory ?? optionValue(inner, '--cwd'),
    packages: hasOption(inner, '-T', '--top-level') ? 'root' : undefined,
    args: inner.rest,
  };
}

function bunCall(args: readonly ShellWord[]): PackageScriptCall | undefined {
  const outer = splitArguments(args, { ...BUN, operandLimit: 1 });
  const [command] = outer.operands;
  if (command === undefined || (command.text !== 'run' && BUN_OWN.has(command.text))) return undefined;
  const inner = command.text === 'run' ? splitArguments(outer.rest, { ...BUN, operandLimit: 1 }) : undefined;
  const script = inner === undefined ? command : inner.operands[0];
  // A file is run by bun itself.
  if (script === undefined || /[/\\]|\.(?:[cm]?[jt]sx?|json|wasm|html)$/.test(script.text)) return undefined;
  const option = (...names: readonly string[]) => optionValue(outer, ...names) ?? (inner && optionValue(inner, ...names));
  const filter = option('-F', '--filter');
  return {
    ...plain('bun', script),
    mayBeProgram: true,
    ifPresent: [outer, inner].some((split) => split !== undefined && hasOption(split, '--if-present')),
    directory: option('--cwd'),
    packages: filter === undefined ? undefined : [filter],
    args: inner?.rest ?? outer.rest,
  };
}

function plain(manager: PackageScriptCall['manager'], script: ShellWord): PackageScriptCall {
  return { manager, script, mayBeProgram: false, ifPresent: false, directory: undefined, packages: undefined, args: [] };
}
