export const id = 6349;
export const ids = [6349];
export const modules = {

/***/ 56349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/managers/package-managers.json
const package_managers_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"pip","language":"python","lockFiles":["requirements.txt"],"manifests":["pyproject.toml","setup.py","setup.cfg"],"folders":{"linux":["$PIP_CACHE_DIR","$XDG_CACHE_HOME/pip","~/.cache/pip"],"macos":["$PIP_CACHE_DIR","~/Library/Caches/pip"],"windows":["$PIP_CACHE_DIR","$LOCALAPPDATA/pip/Cache","~/AppData/Local/pip/Cache"]},"within":[],"source":"https://pip.pypa.io/en/stable/topics/caching/"},{"id":"uv","language":"python","lockFiles":["uv.lock"],"manifests":["pyproject.toml","setup.py","setup.cfg"],"folders":{"linux":["$UV_CACHE_DIR","$XDG_CACHE_HOME/uv","~/.cache/uv"],"macos":["$UV_CACHE_DIR","$XDG_CACHE_HOME/uv","~/.cache/uv"],"windows":["$UV_CACHE_DIR","$LOCALAPPDATA/uv/cache","~/AppData/Local/uv/cache"]},"within":[],"source":"https://docs.astral.sh/uv/concepts/cache/#cache-directory"},{"id":"poetry","language":"python","lockFiles":["poetry.lock"],"manifests":["pyproject.toml","setup.py","setup.cfg"],"folders":{"linux":["$POETRY_CACHE_DIR","$XDG_CACHE_HOME/pypoetry","~/.cache/pypoetry"],"macos":["$POETRY_CACHE_DIR","~/Library/Caches/pypoetry"],"windows":["$POETRY_CACHE_DIR","$LOCALAPPDATA/pypoetry/Cache","~/AppData/Local/pypoetry/Cache"]},"within":["artifacts","cache"],"source":"https://python-poetry.org/docs/configuration/#cache-dir (environments are in the folder virtualenvs beside these)"},{"id":"npm","language":"node","lockFiles":["package-lock.json","npm-shrinkwrap.json"],"folders":{"linux":["$npm_config_cache","$NPM_CONFIG_CACHE","~/.npm"],"macos":["$npm_config_cache","$NPM_CONFIG_CACHE","~/.npm"],"windows":["$npm_config_cache","$NPM_CONFIG_CACHE","$LOCALAPPDATA/npm-cache","~/AppData/Local/npm-cache"]},"within":["_cacache"],"source":"https://docs.npmjs.com/cli/v11/commands/npm-cache (logs are beside _cacache)"},{"id":"pnpm","language":"node","lockFiles":["pnpm-lock.yaml"],"folders":{"linux":["$npm_config_store_dir","$NPM_CONFIG_STORE_DIR","$PNPM_HOME/store","$XDG_DATA_HOME/pnpm/store","~/.local/share/pnpm/store"],"macos":["$npm_config_store_dir","$NPM_CONFIG_STORE_DIR","$PNPM_HOME/store","$XDG_DATA_HOME/pnpm/store","~/Library/pnpm/store"],"windows":["$npm_config_store_dir","$NPM_CONFIG_STORE_DIR","$PNPM_HOME/store","$XDG_DATA_HOME/pnpm/store","$LOCALAPPDATA/pnpm/store","~/AppData/Local/pnpm/store"]},"within":[],"source":"https://pnpm.io/settings#storedir"},{"id":"yarn-classic","language":"node","lockFiles":["yarn.lock"],"folders":{"linux":["$YARN_CACHE_FOLDER","$XDG_CACHE_HOME/yarn","~/.cache/yarn"],"macos":["$YARN_CACHE_FOLDER","$XDG_CACHE_HOME/yarn","~/Library/Caches/Yarn"],"windows":["$YARN_CACHE_FOLDER","$LOCALAPPDATA/Yarn/Cache","~/AppData/Local/Yarn/Cache"]},"rootHome":"/usr/local/share","within":[],"source":"https://classic.yarnpkg.com/en/docs/cli/cache#toc-change-the-cache-path-for-yarn"},{"id":"yarn-berry","language":"node","lockFiles":["yarn.lock"],"folders":{"linux":["$YARN_CACHE_FOLDER","$YARN_GLOBAL_FOLDER/cache","~/.yarn/berry/cache"],"macos":["$YARN_CACHE_FOLDER","$YARN_GLOBAL_FOLDER/cache","~/.yarn/berry/cache"],"windows":["$YARN_CACHE_FOLDER","$YARN_GLOBAL_FOLDER/cache","$LOCALAPPDATA/Yarn/Berry/cache","~/AppData/Local/Yarn/Berry/cache"]},"inProject":".yarn/cache","within":[],"source":"https://yarnpkg.com/configuration/yarnrc#cacheFolder"}]');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/managers/package-manager.js

const PACKAGE_MANAGERS = package_managers_namespaceObject;
const MANAGER_WORDS = ['auto', 'pip', 'uv', 'poetry', 'npm', 'pnpm', 'yarn'];
function managerOf(id) {
    const manager = PACKAGE_MANAGERS.find((each) => each.id === id);
    if (manager === undefined)
        throw new Error(`there is no package manager ${id}`);
    return manager;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/compare-text.js
var compare_text = __webpack_require__(78108);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/keys/extras.js


const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$/;
const MAX_SHOWN = 40;
function normaliseExtras(names) {
    const wrong = names.find((name) => !NAME.test(name));
    if (wrong !== undefined)
        throw new user_error/* UserError */.y(`the input "extras" holds "${wrong}", which is no name of an extra`);
    return [...new Set(names.map((name) => name.toLowerCase().replaceAll(/[-_.]+/g, '-')))].toSorted(compare_text/* compareText */.n);
}
function extrasPart(extras) {
    if (extras.length === 0)
        return 'plain';
    const shown = extras.map((name) => name.replaceAll('-', '.')).join('+');
    if (shown !== 'plain' && shown.length <= MAX_SHOWN)
        return shown;
    return `+${(0,external_node_crypto_.createHash)('sha256').update(shown).digest('hex').slice(0, 16)}`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/keys/tier.js
const TIERS = ['live', 'common', 'ephemeral'];

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/cache-layers-inputs.js


const REQUIREMENTS = /^(?!-)(?!\/)[^\u0000-\u001f]{1,200}$/;
function cacheLayersInputs(inputs) {
    const requirements = linesOf(inputs.text('requirements'));
    const wrong = requirements.find((name) => !REQUIREMENTS.test(name));
    if (wrong !== undefined)
        throw new user_error/* UserError */.y(`the input "requirements" names "${wrong}": give paths relative to "path"`);
    const memoryPath = inputs.text('memory-path');
    const environment = inputs.text('environment') ?? '.venv';
    return {
        path: inputs.text('path') ?? '.',
        managers: inputs.choices('package-managers', MANAGER_WORDS),
        requirements,
        extras: normaliseExtras(inputs.list('extras')),
        environment: environment === 'off' ? undefined : environment,
        installs: inputs.choice('install', ['auto', 'none']) === 'auto',
        wheels: slotOf(inputs, 'wheels'),
        tools: slotOf(inputs, 'tools'),
        memory: memoryPath === undefined ? undefined : { path: memoryPath, name: inputs.text('memory-name') ?? 'agent' },
        tier: inputs.choice('tier', TIERS) ?? 'live',
        versionToken: inputs.text('version-token') ?? '1',
        saves: inputs.choice('save', ['auto', 'never']) !== 'never',
    };
}
function slotOf(inputs, layer) {
    const lines = linesOf(inputs.text(`${layer}-paths`));
    const slot = inputs.text(`${layer}-slot`);
    if (lines.length === 0 && slot === undefined)
        return undefined;
    if (lines.length === 0)
        throw new user_error/* UserError */.y(`the input "${layer}-slot" is given without "${layer}-paths": name the paths`);
    if (slot === undefined)
        throw new user_error/* UserError */.y(`the input "${layer}-paths" is given without "${layer}-slot": name what they hold, such as a version`);
    return { lines, slot };
}
function linesOf(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/install/install-commands.js

function programsOf(environment, os) {
    return os === 'windows' ? external_node_path_.win32.join(environment, 'Scripts') : external_node_path_.posix.join(environment, 'bin');
}
function interpreterOf(environment, os) {
    return os === 'windows' ? external_node_path_.win32.join(programsOf(environment, os), 'python.exe') : external_node_path_.posix.join(programsOf(environment, os), 'python');
}
function installCommands({ manager, os, lockFiles, extras, environment }) {
    switch (manager) {
        case 'npm':
            return [['npm', 'ci']];
        case 'pnpm':
            return [['pnpm', 'install', '--frozen-lockfile']];
        case 'yarn-classic':
            return [['yarn', 'install', '--frozen-lockfile', '--non-interactive']];
        case 'yarn-berry':
            return [['yarn', 'install', '--immutable']];
    }
    if (environment === undefined)
        return [];
    const make = [environment.interpreter, '-m', 'venv', environment.path];
    switch (manager) {
        case 'uv':
            return [['uv', 'sync', '--frozen', '--python', environment.interpreter, ...extras.flatMap((extra) => ['--extra', extra])]];
        case 'poetry':
            return [make, ['poetry', 'install', '--no-interaction', ...extras.flatMap((extra) => ['--extras', extra])]];
        case 'pip': {
            const project = extras.length === 0 ? [] : ['-e', `.[${extras.join(',')}]`];
            const files = lockFiles.flatMap((name) => ['-r', name]);
            return [make, [interpreterOf(environment.path, os), '-m', 'pip', 'install', '--disable-pip-version-check', ...files, ...project]];
        }
    }
}
function installVariables({ environment }) {
    if (environment === undefined)
        return {};
    return {
        VIRTUAL_ENV: environment.path,
        UV_PROJECT_ENVIRONMENT: environment.path,
        POETRY_VIRTUALENVS_CREATE: 'true',
        POETRY_VIRTUALENVS_IN_PROJECT: 'true',
    };
}

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __webpack_require__(13193);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(70857);
// EXTERNAL MODULE: external "events"
var external_events_ = __webpack_require__(24434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __webpack_require__(35317);
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(16928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __webpack_require__(42613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(79896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
// EXTERNAL MODULE: external "timers"
var external_timers_ = __webpack_require__(53557);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var answer = __webpack_require__(27339);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/install-program.js


const WITHHELD = /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_(?:ENV|OUTPUT|STATE|PATH|STEP_SUMMARY|ARTIFACTS|TOKEN)$)/i;
async function installProgram([program, ...args], { directory, environment, variables, print }) {
    const kept = Object.entries({ ...environment, ...variables }).filter((entry) => entry[1] !== undefined && !WITHHELD.test(entry[0]));
    try {
        const code = await exec(quoted(program), args, {
            cwd: directory,
            env: Object.fromEntries(kept),
            silent: true,
            ignoreReturnCode: true,
            listeners: { stdline: print, errline: print },
        });
        return (0,answer/* known */.e)(code);
    }
    catch (error) {
        return (0,answer/* unknown */.L)('not-configured', `${program} cannot be started: ${error.message.slice(0, 200)}`);
    }
}
function quoted(program) {
    return `"${program.replaceAll('"', '')}"`;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(77072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/install-project.js




async function installProject(context, { given, plan, outcomes, environment: variables }) {
    const { machine, project, found, interpreter, environment: path } = plan;
    const isBack = outcomes.some(({ kind, state }) => kind === 'environment' && state === 'hit');
    const environment = path === undefined || interpreter === undefined ? undefined : { path, interpreter: interpreter.executable };
    const hasPython = found.some(({ manager }) => manager.language === 'python');
    if (hasPython)
        context.setOutput('environment-ready', String(isBack));
    if (!given.installs)
        return;
    if (hasPython && environment === undefined)
        throw new user_error/* UserError */.y(path === undefined
            ? 'the input "install" is auto and "environment" is off: Python packages are installed into an environment only; name its folder, or set "install" to none and install in a step'
            : 'no Python starts: put one on the PATH before this step, as actions/setup-python does');
    refuseTwoOfNode(found);
    for (const { manager, lockFiles } of found) {
        if (manager.language === 'python' && isBack)
            continue;
        const request = {
            manager: manager.id,
            os: machine.os,
            lockFiles: lockFiles.map(({ name }) => name),
            extras: given.extras,
            ...(manager.language === 'python' && environment !== undefined && { environment }),
        };
        for (const command of installCommands(request)) {
            context.print((0,terminal_safe/* terminalSafe */.k)(`> ${command.join(' ')}`));
            const ended = await installProgram(command, {
                directory: project,
                environment: variables,
                variables: installVariables(request),
                print: (line) => context.print((0,terminal_safe/* terminalSafe */.k)(line)),
            });
            if (!ended.known)
                throw new user_error/* UserError */.y(`${ended.detail}; install it in a step before this one, or set "install" to none`);
            if (ended.value !== 0)
                throw new user_error/* UserError */.y(`${command.slice(0, 3).join(' ')} ended with ${ended.value}; its output says why`);
        }
    }
    if (environment !== undefined)
        context.addPath(programsOf(environment.path, machine.os));
    if (hasPython)
        context.setOutput('environment-ready', 'true');
}
function refuseTwoOfNode(found) {
    const names = found.flatMap(({ manager, lockFiles: [file] }) => (manager.language === 'node' ? [file?.name ?? manager.id] : []));
    if (names.length > 1)
        throw new user_error/* UserError */.y(`there are ${names.join(' and ')}: name the package manager that installs in the input "package-managers"`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/kept-state.js
const STATE_NAME = 'layers';
const NOTHING_KEPT = JSON.stringify({ layers: [], interpreter: undefined, saves: true });
function keptState({ saves }, plan, outcomes) {
    const layers = plan.layers.flatMap(({ id, kind, paths, key }) => {
        const outcome = outcomes.find((each) => each.id === id);
        const isNew = kind === 'memory' || (outcome?.state !== 'hit' && outcome?.isStuck !== true);
        return isNew ? [{ id, kind, paths, key, digest: outcome?.digest }] : [];
    });
    const state = { layers, interpreter: plan.interpreter, saves };
    return JSON.stringify(state);
}
function readKeptState(text) {
    return JSON.parse(text);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/managers/find-managers.js


const BERRY = /^__metadata:/m;
function findManagers(words, lockFiles, requirements = []) {
    const isAuto = words.length === 0 || words.includes('auto');
    const all = PACKAGE_MANAGERS.map((manager) => {
        const names = manager.id === 'pip' && requirements.length > 0 ? requirements : manager.lockFiles;
        const own = lockFiles.filter(({ name }) => names.includes(name)).filter((file) => isOfKind(manager, file));
        return { manager, lockFiles: manager.id === 'pip' ? own : own.slice(0, 1) };
    }).filter((each) => each.lockFiles.length > 0);
    const found = isAuto ? all : all.filter(({ manager }) => words.includes(wordOf(manager)));
    refuseIdleRequirements(requirements, all, found);
    const pythons = found.filter(({ manager }) => manager.language === 'python');
    const missing = words.filter((word) => word !== 'auto' && !found.some(({ manager }) => wordOf(manager) === word));
    const named = words.filter((word) => word === 'pip' || word === 'uv' || word === 'poetry');
    if (!isAuto && new Set(named).size > 1)
        throw new user_error/* UserError */.y(`the input "package-managers" names ${named.join(' and ')}: one of them builds the environment; name that one`);
    const builders = pythons.filter(({ manager }) => manager.id !== 'pip');
    if (builders.length > 1)
        throw new user_error/* UserError */.y(`there are ${builders.map(({ lockFiles: [file] }) => file?.name ?? '').join(' and ')}: one of them builds the environment; name its package manager in the input "package-managers"`);
    return {
        found: found.filter((each) => each.manager.id !== 'pip' || pythons.length === 1),
        without: missing.map((word) => ({ word, wanted: wantedOf(word, requirements) })),
    };
}
function refuseIdleRequirements(requirements, all, found) {
    const pip = all.find(({ manager }) => manager.id === 'pip');
    const absent = requirements.find((name) => pip?.lockFiles.some((file) => file.name === name) !== true);
    if (absent !== undefined)
        throw new user_error/* UserError */.y(`the input "requirements" names ${(0,quote_untrusted/* quoteUntrusted */.X)(absent)}, which is not there`);
    const other = found.find(({ manager }) => manager.language === 'python' && manager.id !== 'pip');
    if (requirements.length > 0 && other !== undefined)
        throw new user_error/* UserError */.y(`the input "requirements" is given, and ${other.manager.id} builds the environment: set "package-managers" to pip, or leave "requirements" out`);
}
function wordOf({ id }) {
    return id === 'yarn-berry' || id === 'yarn-classic' ? 'yarn' : id;
}
function isOfKind({ id }, { beginning }) {
    if (id !== 'yarn-berry' && id !== 'yarn-classic')
        return true;
    return BERRY.test(beginning) === (id === 'yarn-berry');
}
function wantedOf(word, requirements) {
    if (word === 'pip' && requirements.length > 0)
        return requirements;
    return [...new Set(PACKAGE_MANAGERS.filter((manager) => wordOf(manager) === word).flatMap((manager) => manager.lockFiles))];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/managers/download-folders.js

function downloadFolders(manager, machine, project) {
    const path = machine.os === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    const found = manager.folders[machine.os]
        .map((template) => folderOf(template, { ...machine, home: homeOf(manager, machine) }))
        .find((folder) => folder !== undefined);
    const folder = path.resolve(project, found ?? '.');
    const within = manager.within.length === 0 ? [folder] : manager.within.map((name) => path.join(folder, name));
    return manager.inProject === undefined ? within : [...within, path.join(project, manager.inProject)];
}
function homeOf({ rootHome }, { isRoot, home }) {
    return isRoot ? (rootHome ?? home) : home;
}
function folderOf(template, { home, variables }) {
    if (template.startsWith('~/'))
        return `${home}/${template.slice(2)}`;
    const [first = '', ...rest] = template.slice(1).split('/');
    const value = variables[first];
    return value === undefined || value.trim() === '' ? undefined : [value, ...rest].join('/');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/keys/key-part.js


const MAX_PART = 56;
function keyPart(text, what) {
    const part = text.replaceAll(/[^A-Za-z0-9.+]/gu, (char) => [...external_node_buffer_.Buffer.from(char)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''));
    if (part === '')
        throw new user_error/* UserError */.y(`${what} is empty`);
    if (part.length > MAX_PART)
        throw new user_error/* UserError */.y(`${what} is too long for a key: at most ${MAX_PART} letters and digits; other characters count three times`);
    return part;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/keys/layer-key.js


function layerKeys(tier, { must, content, fallsBack }) {
    const middle = must.map((part) => keyPart(part, 'a part of the key')).join('-');
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
    const beginnings = [...new Set([tier, 'live'])].map((each) => `${each}-${middle}-`);
    const same = beginnings.map((beginning) => `${beginning}${hash}`);
    const [key = '', ...others] = same;
    return { key, same, prefixes: [...others, ...(fallsBack ? beginnings : [])] };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/plan/refuse-overlaps.js


function refuseOverlaps(layers, machine) {
    const { resolve, sep } = machine.os === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    const plain = (path) => (machine.os === 'linux' ? path : path.toLowerCase());
    const all = layers.flatMap(({ id, paths }) => paths.map((path) => ({ id, path, full: plain(resolve(machine.workspace, path)) })));
    for (const [at, one] of all.entries()) {
        for (const other of all.slice(at + 1)) {
            if (one.id === other.id)
                continue;
            if (isWithin(one.full, other.full) || isWithin(other.full, one.full))
                throw new user_error/* UserError */.y(`the layers ${one.id} (${(0,quote_untrusted/* quoteUntrusted */.X)(one.path)}) and ${other.id} (${(0,quote_untrusted/* quoteUntrusted */.X)(other.path)}) hold the same files; change the paths of one of them`);
        }
    }
    function isWithin(inner, outer) {
        return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/plan/plan-layers.js




function planLayers(request) {
    keyPart(request.versionToken, 'the input "version-token"');
    const layers = request.downloads.map(({ manager, paths, lockFiles }) => ({
        id: `downloads-${manager}`,
        kind: 'downloads',
        paths,
        ...keysOf(request, ['downloads', manager.replace('-', '.')], hashesOf(lockFiles), true),
    }));
    if (request.wheels !== undefined)
        layers.push(slotLayer(request, 'wheels', request.wheels));
    if (request.environment !== undefined)
        layers.push(environmentLayer(request, request.environment));
    if (request.tools !== undefined)
        layers.push(slotLayer(request, 'tools', request.tools));
    if (request.memory !== undefined)
        layers.push(memoryLayer(request, request.memory));
    refuseOverlaps(layers, request.machine);
    return layers;
}
function keysOf({ machine, tier, versionToken }, parts, content, fallsBack) {
    const [layer = '', ...more] = parts;
    return layerKeys(tier, { must: [layer, machine.os, machine.arch, ...more, versionToken], content, fallsBack });
}
function slotLayer(request, kind, { paths, slot }) {
    keyPart(slot, `the input "${kind}-slot"`);
    return { id: kind, kind, paths, ...keysOf(request, [kind, slot], slot, false) };
}
function environmentLayer(request, environment) {
    const { manager, path, interpreter, extras, lockFiles } = environment;
    const { implementation, version, tag, platform, base } = interpreter;
    const content = { locks: hashesOf(lockFiles), extras, tag, platform, base, image: request.machine.image };
    const parts = ['environment', manager, `${implementation}.${version}`, extrasPart(extras)];
    return { id: 'environment', kind: 'environment', paths: [path], ...keysOf(request, parts, content, false) };
}
function memoryLayer({ tier, versionToken }, { path, name, now }) {
    const middle = `memory-${keyPart(name, 'the input "memory-name"')}-${keyPart(versionToken, 'the input "version-token"')}`;
    const key = `${tier}-${middle}-${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    const prefixes = [...new Set([tier, 'live'])].map((each) => `${each}-${middle}-`);
    return { id: 'memory', kind: 'memory', paths: [path], key, same: [key], prefixes };
}
function hashesOf(lockFiles) {
    return lockFiles.map(({ name, sha256 }) => [name, sha256]);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/plan/secret-files.json
const secret_files_namespaceObject = /*#__PURE__*/JSON.parse('{"L":[".aws",".azure",".cargo/credentials.toml",".cache/huggingface/token",".config/containers",".config/gcloud",".config/gh",".config/pip",".config/pypoetry/auth.toml",".docker",".git-credentials",".gnupg",".kube",".local/share/uv/credentials",".m2/settings.xml",".netrc",".npmrc",".pip/pip.conf",".pypirc",".ssh",".yarnrc.yml"]}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/plan/given-paths.js



const MAX_PATHS = 20;
const SPECIAL = { posix: /[*?[\]\\\u0000-\u001f]/, windows: /[*?[\]\u0000-\u001f]/ };
function givenPaths(input, lines, machine) {
    const path = machine.os === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    if (lines.length > MAX_PATHS)
        throw new user_error/* UserError */.y(`the input "${input}" names ${lines.length} paths, and at most ${MAX_PATHS} are taken`);
    return [...new Set(lines.map((line) => checked(line)))];
    function checked(line) {
        const full = isPattern(line, machine) ? line : path.resolve(machine.workspace, inHome(line, machine));
        const problem = pathProblem(full, machine);
        if (problem !== undefined)
            throw new user_error/* UserError */.y(`the input "${input}" names ${(0,quote_untrusted/* quoteUntrusted */.X)(line)}, which ${problem}`);
        return full;
    }
}
function inHome(line, { home }) {
    return line === '~' || line.startsWith('~/') ? `${home}${line.slice(1)}` : line;
}
function pathProblem(full, machine) {
    const path = machine.os === 'windows' ? external_node_path_.win32 : external_node_path_.posix;
    if (isPattern(full, machine))
        return 'is a pattern: name the folder itself';
    const holds = (inner) => inner === full || inner.startsWith(full.endsWith(path.sep) ? full : `${full}${path.sep}`);
    if (holds(machine.workspace))
        return 'holds the whole workspace';
    if (holds(machine.home))
        return 'holds the whole home folder';
    if (full.split(path.sep).includes('.git'))
        return 'is of git, with the tokens that it may keep';
    const secret = secret_files_namespaceObject.L.find((name) => holds(path.join(machine.home, name)) || full.startsWith(path.join(machine.home, name, path.sep)));
    return secret === undefined ? undefined : `holds ~/${secret}, where logins are kept`;
}
function isPattern(path, { os }) {
    return SPECIAL[os === 'windows' ? 'windows' : 'posix'].test(path) || /^[!#]/.test(path);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/trust/checkout-copies.js
const PIP_PATH = /^[ \t]*(\.{1,2}(?=[\s[;#]|$)|\.{0,2}[\w.-]*\/[^\s;#:@]*|[\w.[\],-]+[ \t]*@[ \t]*file:[^\s;#]+|file:[^\s;#]+)/m;
const UV_DIRECTORY = /\bsource = \{ directory = "([^"]{1,200})/;
const POETRY_DIRECTORY = /^type = "directory"$/m;
const POETRY_DEVELOP = /^develop = true$/m;
const POETRY_ADDRESS = /^url = "([^"]{1,200})/m;
function checkoutCopy(manager, sources) {
    for (const { name, beginning } of sources) {
        const copy = manager === 'pip' ? pipCopy(name, beginning) : manager === 'uv' ? UV_DIRECTORY.exec(beginning)?.[1] : poetryCopy(beginning);
        if (copy !== undefined)
            return copy;
    }
    return undefined;
}
function pipCopy(name, text) {
    return name.endsWith('.toml') || name.endsWith('.py') || name.endsWith('.cfg') ? undefined : PIP_PATH.exec(text)?.[1];
}
function poetryCopy(text) {
    const copied = text.split(/^\[\[package\]\]$/m).find((each) => POETRY_DIRECTORY.test(each) && !POETRY_DEVELOP.test(each));
    return copied === undefined ? undefined : (POETRY_ADDRESS.exec(copied)?.[1] ?? 'a folder');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/lock-files.js






const MAX_BYTES = 134_217_728;
const BEGINNING = 16_777_216;
async function lockFiles(root, project, names) {
    const real = (0,external_node_fs_.realpathSync)(root);
    const folder = (0,inside_file/* insideFile */.n)(real, new Map(), project);
    if (folder.kind !== 'folder')
        throw new user_error/* UserError */.y(`the input "path" names ${(0,quote_untrusted/* quoteUntrusted */.X)(project)}, which is no folder of the checkout`);
    const inner = (0,external_node_path_.relative)(real, folder.real).split(external_node_path_.sep).join('/');
    const found = [];
    for (const name of new Set(names)) {
        const path = inner === '' ? name : `${inner}/${name}`;
        const file = (0,inside_file/* insideFile */.n)(real, new Map(), path);
        if (file.kind === 'absent')
            continue;
        const why = file.kind === 'file' ? sizeProblem(file.stat.size) : file.kind === 'folder' ? 'it is a folder' : WORDS[file.kind];
        if (why !== undefined || file.kind !== 'file')
            throw new user_error/* UserError */.y(`${(0,quote_untrusted/* quoteUntrusted */.X)((0,external_node_path_.join)(project, name))} cannot be a lock file: ${why ?? 'it is none'}`);
        found.push({ name, ...(await digestOf(file.real)) });
    }
    return found;
}
const WORDS = { outside: 'it leads out of the checkout', unreadable: 'it cannot be read' };
function sizeProblem(size) {
    return size > MAX_BYTES ? `it is larger than ${MAX_BYTES / 1_048_576} MB` : undefined;
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let bytes = 0;
    for await (const piece of (0,external_node_fs_.createReadStream)(path)) {
        hash.update(piece);
        if (bytes < BEGINNING)
            kept.push(piece);
        bytes += piece.length;
    }
    return { sha256: hash.digest('hex'), beginning: external_node_buffer_.Buffer.concat(kept).subarray(0, BEGINNING).toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/holds-files.js


const MAX_FOLDERS = 5000;
function holdsFiles(paths) {
    const folders = [];
    for (const path of paths) {
        const facts = factsOf(path);
        if (facts?.isFile() === true)
            return true;
        if (facts?.isDirectory() === true)
            folders.push(path);
    }
    for (let looked = 0; looked < MAX_FOLDERS; looked += 1) {
        const folder = folders.shift();
        if (folder === undefined)
            return false;
        for (const entry of entriesOf(folder)) {
            if (entry.isFile())
                return true;
            if (entry.isDirectory())
                folders.push((0,external_node_path_.join)(folder, entry.name));
        }
    }
    return false;
}
function factsOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory-files.js
var state_directory_files = __webpack_require__(42914);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/environment-folder.js




const MARKER = '.sar-environment';
const MAX_TEXT = 65_536;
function environmentFolder(root, path) {
    const real = (0,external_node_fs_.realpathSync)(root);
    const name = (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), (0,external_node_path_.resolve)(path));
    const full = (0,external_node_path_.resolve)(real, name);
    if (name === '' || name.startsWith('..') || full === real)
        throw new user_error/* UserError */.y('the input "environment" names no folder inside the checkout: an environment is removed when it cannot be trusted');
    (0,state_directory_files/* refuseLinks */.UA)(real, full, name, 'written');
    return {
        read: () => {
            const home = /^home[ \t]*=[ \t]*(.+?)[ \t]*$/m.exec(textOf((0,external_node_path_.join)(full, 'pyvenv.cfg')))?.[1];
            return { hasHome: home !== undefined && isFolder(home), markedPath: /^(.+)\n$/.exec(textOf((0,external_node_path_.join)(full, MARKER)))?.[1] };
        },
        isLink: () => (0,external_node_fs_.lstatSync)(full, { throwIfNoEntry: false })?.isSymbolicLink() === true,
        mark: () => {
            if (isFolder(full))
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(full, MARKER), `${path}\n`);
        },
        remove: () => {
            (0,state_directory_files/* refuseLinks */.UA)(real, (0,external_node_path_.dirname)(full), name, 'removed');
            try {
                (0,external_node_fs_.rmSync)(full, { recursive: true, force: true, maxRetries: 3 });
            }
            catch (error) {
                throw new user_error/* UserError */.y(`${name} cannot be trusted and cannot be removed: ${error.code ?? String(error)}`);
            }
        },
    };
}
function textOf(path) {
    try {
        const facts = (0,external_node_fs_.statSync)(path);
        return facts.isFile() && facts.size <= MAX_TEXT ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    }
    catch {
        return '';
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/hold-database.js




const BUSY_MS = 1000;
const LOGS = ['-wal', '-journal'];
async function holdDatabase(root, path, work) {
    const real = (0,external_node_fs_.realpathSync)(root);
    const file = (0,inside_file/* insideFile */.n)(real, new Map(), path);
    if (file.kind === 'absent')
        return (0,answer/* unknown */.L)('not-configured', `there is no ${(0,quote_untrusted/* quoteUntrusted */.X)(path)}`);
    if (file.kind !== 'file' || file.real !== (0,external_node_path_.resolve)(real, path))
        return (0,answer/* unknown */.L)('failed', `${(0,quote_untrusted/* quoteUntrusted */.X)(path)} is no file of the checkout, or behind a link`);
    const sqlite = process.getBuiltinModule?.('node:sqlite');
    if (sqlite === undefined)
        return (0,answer/* unknown */.L)('unsupported', 'this version of Node has no SQLite');
    let database;
    try {
        database = new sqlite.DatabaseSync(file.real, { timeout: BUSY_MS, allowExtension: false });
        database.exec('PRAGMA trusted_schema = OFF; PRAGMA wal_checkpoint(TRUNCATE); BEGIN IMMEDIATE');
        const log = LOGS.find((suffix) => ((0,external_node_fs_.lstatSync)(`${file.real}${suffix}`, { throwIfNoEntry: false })?.size ?? 0) > 0);
        if (log !== undefined)
            return (0,answer/* unknown */.L)('failed', `${(0,quote_untrusted/* quoteUntrusted */.X)(path)} has a log (${log}) with what is not in it yet: a program still uses it`);
        return (0,answer/* known */.e)(await work());
    }
    catch (error) {
        return (0,answer/* unknown */.L)('failed', `${(0,quote_untrusted/* quoteUntrusted */.X)(path)} cannot be held: ${error.message.slice(0, 200)}`);
    }
    finally {
        database?.close();
    }
}
function hasDatabaseLog(root, path) {
    return LOGS.some((suffix) => (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(root, `${path}${suffix}`), { throwIfNoEntry: false }) !== undefined);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/managers/included-requirements.js

const INCLUDE = /^[ \t]*(?:-[rc][ \t]*|--(?:requirement|constraint)(?:[ \t]+|=))["']?([^\s"'#]{1,200})/gm;
const MAX_INCLUDES = 100;
function includedRequirements(name, text) {
    const found = [];
    for (const [, path = ''] of text.matchAll(INCLUDE)) {
        if (found.length === MAX_INCLUDES)
            break;
        if (!/^[a-z][a-z0-9+.-]*:/i.test(path) && !path.startsWith('/'))
            found.push(external_node_path_.posix.join(external_node_path_.posix.dirname(name), path));
    }
    return [...new Set(found)];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/environment-sources.js



const MAX_FILES = 100;
async function environmentSources(root, project, { manager, lockFiles: found }) {
    const files = new Map(found.map((file) => [file.name, file]));
    let fresh = manager.id === 'pip' ? found : [];
    while (fresh.length > 0) {
        const names = fresh.flatMap(({ name, beginning }) => includedRequirements(name, beginning)).filter((name) => !files.has(name));
        if (files.size + names.length > MAX_FILES)
            throw new user_error/* UserError */.y(`the requirement files take in more than ${MAX_FILES} others; set "environment" to off, or name fewer`);
        fresh = await lockFiles(root, project, names);
        for (const file of fresh)
            files.set(file.name, file);
    }
    return [...files.values(), ...(await lockFiles(root, project, manager.manifests ?? []))];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/trust/interpreter.js
const INTERPRETER_SCRIPT = [
    'import json, sys, sysconfig',
    'print(json.dumps({"implementation": sys.implementation.name, "version": ".".join(map(str, sys.version_info[:3])) + ("" if sys.version_info[3] == "final" else sys.version_info[3] + str(sys.version_info[4])), "tag": sysconfig.get_config_var("EXT_SUFFIX") or "", "platform": sysconfig.get_platform(), "executable": sys.executable or "", "base": sys.base_prefix}))',
].join('\n');
const PLAIN = /^[A-Za-z0-9._+-]{1,80}$/;
function readInterpreter(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { implementation, version, tag, platform, executable, base } = value;
    const plain = [implementation, version, tag, platform];
    const paths = [executable, base];
    if (!plain.every((each) => typeof each === 'string' && PLAIN.test(each)))
        return undefined;
    if (!paths.every((each) => typeof each === 'string' && each !== '' && each.length <= 4096))
        return undefined;
    return { implementation, version, tag, platform, executable, base };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js + 6 modules
var command_runner = __webpack_require__(10383);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/probe-interpreter.js


const TIME_LIMIT_MS = 30_000;
const probe_interpreter_MAX_BYTES = 65_536;
async function probeInterpreter({ machine, environment }, program) {
    const answer = await (0,command_runner/* commandRunner */.c)(machine.workspace, environment).run([program, '-I', '-c', INTERPRETER_SCRIPT], {
        maxBytes: probe_interpreter_MAX_BYTES,
        signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    return answer.known && answer.value.exitCode === 0 ? readInterpreter(answer.value.stdout) : undefined;
}
async function interpreterOnPath(place) {
    return (await probeInterpreter(place, 'python')) ?? probeInterpreter(place, 'python3');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/plan-of-job.js






async function planOfJob(given, around, now) {
    const { machine } = around;
    const root = machine.workspace;
    const project = (0,external_node_path_.resolve)(root, given.path);
    const names = [...PACKAGE_MANAGERS.flatMap((manager) => manager.lockFiles), ...given.requirements];
    const { found, without } = findManagers(given.managers, await lockFiles(root, given.path, names), given.requirements);
    const skipped = without.map(({ word, wanted }) => ({
        id: `downloads-${word}`,
        kind: 'downloads',
        reason: `there is no ${wanted.join(' and no ')}: without it there is nothing to make a key of`,
    }));
    const python = found.find(({ manager }) => manager.language === 'python');
    const environment = given.environment === undefined ? undefined : (0,external_node_path_.resolve)(project, given.environment);
    const probing = python === undefined ? undefined : interpreterOnPath(around);
    around.store.prepare();
    const interpreter = await probing;
    const sources = python === undefined ? [] : await environmentSources(root, given.path, python);
    const request = environmentRequest(given, { root, python, environment, interpreter, sources });
    if ('reason' in request)
        skipped.push(request);
    const memory = memoryRequest(given, machine, now);
    if (memory !== undefined && 'reason' in memory)
        skipped.push(memory);
    const downloads = found.flatMap((each) => {
        const paths = downloadFolders(each.manager, machine, project);
        const reason = whyNoDownloads(each, paths, project, machine);
        if (reason !== undefined)
            skipped.push({ id: `downloads-${each.manager.id}`, kind: 'downloads', reason });
        return reason === undefined ? [{ manager: each.manager.id, paths, lockFiles: each.lockFiles }] : [];
    });
    for (const kind of ['wheels', 'tools'])
        if (given[kind] === undefined)
            skipped.push({ id: kind, kind, reason: `"${kind}-paths" is empty` });
    const layers = planLayers({
        machine,
        tier: given.tier,
        versionToken: given.versionToken,
        downloads,
        ...('reason' in request ? {} : { environment: request }),
        ...(given.wheels && { wheels: { paths: givenPaths('wheels-paths', given.wheels.lines, machine), slot: given.wheels.slot } }),
        ...(given.tools && { tools: { paths: givenPaths('tools-paths', given.tools.lines, machine), slot: given.tools.slot } }),
        ...(memory !== undefined && !('reason' in memory) && { memory }),
    });
    return { machine, project, layers, skipped, found, interpreter, environment };
}
function whyNoDownloads({ manager }, paths, project, machine) {
    if (manager.inProject !== undefined && holdsFiles([(0,external_node_path_.join)(project, manager.inProject)]))
        return `${manager.inProject} is checked in`;
    const problem = paths.map((path) => pathProblem(path, machine)).find((each) => each !== undefined);
    return problem === undefined ? undefined : `its folder ${problem}`;
}
function environmentRequest(given, facts) {
    const { root, python, environment, interpreter, sources } = facts;
    const skip = (reason) => ({ id: 'environment', kind: 'environment', reason });
    if (environment === undefined)
        return skip('"environment" is off');
    if (python === undefined)
        return skip('there is no lock file of Python; node_modules is not cached, since package managers make it anew');
    if (interpreter === undefined)
        return skip('no Python starts: put one on the PATH before, as actions/setup-python does');
    environmentFolder(root, environment);
    if (holdsFiles([environment]))
        return skip('the folder is there already, and is left as it is');
    const copy = checkoutCopy(python.manager.id, sources);
    if (copy !== undefined)
        return skip(`it gets a copy of ${(0,quote_untrusted/* quoteUntrusted */.X)(copy)}, whose content is in no key: make that one editable`);
    return { manager: python.manager.id, path: environment, interpreter, extras: given.extras, lockFiles: sources };
}
function memoryRequest({ memory }, machine, now) {
    const skip = (reason) => ({ id: 'memory', kind: 'memory', reason });
    if (memory === undefined)
        return skip('"memory-path" is empty');
    const path = external_node_path_.posix.normalize(memory.path.replaceAll('\\', '/'));
    if (path === '.' || path.startsWith('/') || path.startsWith('../') || path === '..' || path.startsWith('~') || isPattern(path, machine))
        throw new user_error/* UserError */.y('the input "memory-path" is the path of a file, relative to the workspace and inside it');
    if (hasDatabaseLog(machine.workspace, path))
        return skip('a log of SQLite is beside it: a program uses it, or was broken off');
    if (holdsFiles([(0,external_node_path_.join)(machine.workspace, path)]))
        return skip('the checkout has this database already, and it is left as it is');
    return { path, name: memory.name, now };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/plan/planned-layer.js
const LAYER_KINDS = ['downloads', 'wheels', 'environment', 'tools', 'memory'];

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/trust/layer-state.js
const LAYER_STATES = (/* unused pure expression or super */ null && (['hit', 'partial', 'miss', 'skipped']));
function layerState({ kind, same, prefixes }, entry) {
    if (entry === undefined)
        return 'miss';
    if (same.includes(entry.key))
        return 'hit';
    return kind === 'memory' && entry.key.startsWith(prefixes[0] ?? entry.key) ? 'hit' : 'partial';
}
function worstState(states) {
    return ['miss', 'partial', 'hit'].find((state) => states.includes(state)) ?? 'skipped';
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(54918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/markdown-safe.js
var markdown_safe = __webpack_require__(83003);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/publish.js


async function publish(context, outcomes) {
    for (const outcome of outcomes)
        context.print((0,terminal_safe/* terminalSafe */.k)(lineOf(outcome)));
    const failed = outcomes.filter(({ state, reason }) => state === 'miss' && reason !== undefined);
    if (failed.length > 0)
        warn(context, (0,terminal_safe/* terminalSafe */.k)(`not restored: ${failed.map(({ id, reason }) => `${id} (${reason ?? ''})`).join('; ')}`.slice(0, 1000)));
    const stuck = outcomes.filter(({ isStuck }) => isStuck);
    if (stuck.length > 0)
        warn(context, 'an entry of the cache cannot be used, and no entry can be replaced: delete it, or change the input "version-token"');
    for (const kind of LAYER_KINDS) {
        const own = outcomes.filter((each) => each.kind === kind);
        const sizes = own.flatMap(({ sizeBytes }) => (sizeBytes === undefined ? [] : [sizeBytes]));
        context.setOutput(kind, worstState(own.map(({ state }) => state)));
        context.setOutput(`${kind}-key`, own.flatMap(({ key }) => (key === undefined ? [] : [key])).join('\n'));
        context.setOutput(`${kind}-bytes`, sizes.length === 0 ? '' : sizes.reduce((sum, size) => sum + size, 0));
        context.setOutput(`${kind}-seconds`, Math.max(0, ...own.map(({ seconds }) => seconds)));
    }
    context.setOutput('layers', JSON.stringify(outcomes.map(({ id, state, key, sizeBytes, seconds, reason }) => ({
        id,
        state,
        key: key ?? null,
        bytes: sizeBytes ?? null,
        seconds,
        reason: reason ?? null,
    }))));
    await context.writeSummary(summaryOf(outcomes));
}
function warn(context, message) {
    context.print((0,annotation_line/* annotationLine */.A)({ kind: 'warning', properties: { title: 'Cache layers' }, message }));
}
function megabytes(bytes) {
    return bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
function lineOf({ id, state, key, sizeBytes, seconds, reason }) {
    if (state === 'skipped')
        return `${id}: skipped, ${reason ?? ''}`;
    const facts = [key ?? '', ...(sizeBytes === undefined ? [] : [megabytes(sizeBytes)]), `${seconds.toFixed(1)} s`];
    return `${id}: ${state}, ${facts.join(', ')}${reason === undefined ? '' : ` (${reason})`}`;
}
function summaryOf(outcomes) {
    const rows = outcomes
        .filter(({ state }) => state !== 'skipped')
        .map(({ id, state, key, sizeBytes, seconds, reason }) => [
        (0,markdown_safe/* markdownText */.p7)(id),
        reason === undefined ? state : `${state}: ${(0,markdown_safe/* markdownText */.p7)(reason)}`,
        (0,markdown_safe/* markdownCode */.D9)(key ?? ''),
        sizeBytes === undefined ? ' ' : megabytes(sizeBytes),
        seconds.toFixed(1),
    ].join(' | '));
    const skipped = outcomes
        .filter(({ state }) => state === 'skipped')
        .map(({ id, reason }) => `- ${(0,markdown_safe/* markdownText */.p7)(id)}: ${(0,markdown_safe/* markdownText */.p7)(reason ?? '')}`);
    const table = ['| Layer | State | Key | Size | Seconds |', '| --- | --- | --- | --: | --: |', ...rows.map((row) => `| ${row} |`)];
    const parts = ['## Cache layers', ...(rows.length === 0 ? [] : [table.join('\n')])];
    if (skipped.length > 0)
        parts.push(`Not cached:\n\n${skipped.join('\n')}`);
    return `${parts.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/trust/environment-problem.js
function environmentProblem(path, asked, found) {
    if (!found.hasHome)
        return 'it has no pyvenv.cfg, or the interpreter that it was made with is gone';
    if (found.markedPath !== path)
        return 'it was made in another folder';
    return interpreterProblem(asked, found.interpreter);
}
function interpreterProblem(asked, own) {
    if (own === undefined)
        return 'its interpreter does not start';
    if (own.implementation !== asked.implementation || own.version !== asked.version)
        return `its interpreter is ${own.implementation} ${own.version}, not ${asked.implementation} ${asked.version}`;
    if (own.tag !== asked.tag || own.platform !== asked.platform)
        return `its interpreter is for ${own.platform} (${own.tag})`;
    return own.base === asked.base ? undefined : 'its interpreter belongs to another installation';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/not-there.js

function notThere(paths) {
    const absent = paths.filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined);
    return {
        remove: () => {
            for (const path of absent)
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/environment/file-digest.js



async function fileDigest(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    }
    catch {
        return undefined;
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/restore-layers.js




async function restoreLayers(plan, around) {
    const restored = await Promise.all(plan.layers.map(async (layer) => restoreLayer(layer, plan, around)));
    const skipped = plan.skipped.map(({ id, kind, reason }) => ({
        id,
        kind,
        state: 'skipped',
        key: undefined,
        sizeBytes: undefined,
        seconds: 0,
        reason,
        isStuck: false,
    }));
    return [...restored, ...skipped];
}
async function restoreLayer(layer, plan, around) {
    const root = around.machine.workspace;
    const { id, kind, paths, key, prefixes } = layer;
    const began = performance.now();
    const folder = kind === 'environment' ? environmentFolder(root, paths[0] ?? '') : undefined;
    const before = notThere(paths.map((path) => (0,external_node_path_.resolve)(root, path)));
    const { entry, problem } = await around.store.restore(paths, key, prefixes);
    const seconds = Math.round(performance.now() - began) / 1000;
    if (entry === undefined && problem !== undefined)
        before.remove();
    const state = layerState(layer, entry);
    const outcome = {
        id,
        kind,
        state,
        key: entry?.key ?? key,
        sizeBytes: entry?.sizeBytes,
        seconds,
        reason: problem,
        isStuck: false,
    };
    if (entry === undefined)
        return outcome;
    if (kind === 'memory')
        return { ...outcome, digest: await fileDigest((0,external_node_path_.resolve)(root, paths[0] ?? '')) };
    if (folder === undefined)
        return outcome;
    const why = state === 'partial' ? 'its key is another one' : await distrust(plan, around, folder, paths[0] ?? '');
    if (why === undefined)
        return outcome;
    folder.remove();
    const isStuck = entry.key === key;
    return { ...outcome, state: 'miss', key, sizeBytes: undefined, reason: `what came back was removed: ${why}`, isStuck };
}
async function distrust({ interpreter }, around, folder, path) {
    if (interpreter === undefined)
        return 'there is no interpreter to compare it with';
    if (folder.isLink())
        return 'it is a link';
    const found = folder.read();
    const own = found.hasHome ? await probeInterpreter(around, interpreterOf(path, around.machine.os)) : undefined;
    return environmentProblem(path, interpreter, { ...found, interpreter: own });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/trust/may-save.js
const TRUSTED = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'delete', 'registry_package', 'page_build']);
const WRITABLE = new Map([
    ['write', true],
    ['write-only', true],
    ['read', false],
    ['none', false],
]);
function whyNotSave({ mode, event, ref, defaultBranch }) {
    const said = WRITABLE.get(mode.trim().toLowerCase());
    if (said === false)
        return `the run may not write caches (cache-mode ${mode.trim().toLowerCase()})`;
    if (said === true || TRUSTED.has(event))
        return undefined;
    if (/^refs\/(?:pull|tags)\//.test(ref))
        return undefined;
    const isElsewhere = defaultBranch !== undefined && ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch}`;
    return isElsewhere ? undefined : `runs of the event ${event} may only read the caches of the default branch`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/save-layers.js






async function saveLayers(context, { layers, interpreter, saves }, around) {
    if (!saves)
        return context.print('nothing is saved: the input "save" is never');
    if (layers.length === 0)
        return context.print('nothing is new');
    const { event, ref, defaultBranch } = context.run();
    const reason = whyNotSave({ mode: around.environment['ACTIONS_CACHE_MODE'] ?? '', event, ref, defaultBranch });
    if (reason !== undefined)
        return context.print(`nothing is saved: ${(0,terminal_safe/* terminalSafe */.k)(reason)}`);
    const lines = await Promise.all(layers.map(async (layer) => saveLayer(layer, interpreter, around).catch((error) => notSaved(layer, error))));
    for (const line of lines)
        context.print((0,terminal_safe/* terminalSafe */.k)(line));
}
function notSaved({ id }, error) {
    return `${id}: not saved, ${error instanceof Error ? error.message : String(error)}`;
}
async function saveLayer(layer, interpreter, around) {
    const { id, kind, paths } = layer;
    if (!holdsFiles(paths.map((path) => (0,external_node_path_.resolve)(around.machine.workspace, path))))
        return `${id}: not saved, there is nothing`;
    if (kind === 'environment')
        return saveEnvironment(layer, interpreter, around);
    if (kind === 'memory')
        return saveMemory(layer, around);
    return save(layer, around);
}
async function saveEnvironment(layer, interpreter, around) {
    const [path = ''] = layer.paths;
    const folder = environmentFolder(around.machine.workspace, path);
    const own = folder.read().hasHome ? await probeInterpreter(around, interpreterOf(path, around.machine.os)) : undefined;
    const problem = interpreter === undefined ? 'no interpreter was asked for' : interpreterProblem(interpreter, own);
    if (problem !== undefined)
        return `${layer.id}: not saved, ${problem}`;
    folder.mark();
    return save(layer, around);
}
async function saveMemory(layer, around) {
    const [path = ''] = layer.paths;
    const held = await holdDatabase(around.machine.workspace, path, async () => {
        const digest = await fileDigest((0,external_node_path_.resolve)(around.machine.workspace, path));
        return digest === layer.digest ? `${layer.id}: not saved, nothing changed` : save(layer, around);
    });
    return held.known ? held.value : `${layer.id}: not saved, ${held.detail}`;
}
async function save({ id, paths, key }, { store }) {
    const began = performance.now();
    const { sizeBytes, problem } = await store.save(paths, key);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    if (problem !== undefined)
        return `${id}: not saved, ${problem}`;
    return `${id}: saved as ${key}${sizeBytes === undefined ? '' : `, ${megabytes(sizeBytes)}`}, ${seconds} s`;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-layers/lib/machine.js
function machineOf(variables, workspace, { home, platform, arch, uid, }) {
    const os = platform === 'win32' ? 'windows' : platform === 'darwin' ? 'macos' : 'linux';
    const [image, isRoot] = [variables['ImageOS'] ?? '', uid === 0];
    return { os, arch: (variables['RUNNER_ARCH'] ?? arch).toLowerCase(), image, home, isRoot, workspace, variables };
}

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-service/lib/quiet-output.js

const COMMAND = /^::([a-z-]+)(?: [^\r\n]*?)?::([^\r\n]*)\r?\n$/;
const listeners = new external_node_async_hooks_.AsyncLocalStorage();
let running = 0;
let stopListening = () => undefined;
async function quietly(listener, work) {
    if (running === 0)
        stopListening = listen();
    running += 1;
    try {
        return await listeners.run(listener, work);
    }
    finally {
        running -= 1;
        if (running === 0)
            stopListening();
    }
}
function listen() {
    const { stdout } = process;
    const write = stdout.write;
    stdout.write = function quiet(...given) {
        const listener = listeners.getStore();
        const [piece, ...rest] = given;
        if (listener === undefined)
            return write.apply(stdout, given);
        const text = typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
        const [, command, said] = COMMAND.exec(text) ?? [];
        if (command === undefined)
            for (const each of text.split(/\r?\n/))
                listener({ command: undefined, text: each });
        else
            listener({ command, text: unescaped(said ?? '') });
        if (command === 'add-mask' || (command === 'debug' && process.env['RUNNER_DEBUG'] === '1'))
            return write.apply(stdout, given);
        const done = rest.find((each) => typeof each === 'function');
        if (done !== undefined)
            process.nextTick(done);
        return true;
    };
    return () => {
        stdout.write = write;
    };
}
function unescaped(text) {
    return text.replaceAll('%0A', ' ').replaceAll('%0D', ' ').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cache-service/lib/cache-store.js

const SEGMENT_MS = 300_000;
const MAX_PROBLEM = 300;
const RESTORED_SIZE = /^Cache Size: ~\d+ MB \((\d+) B\)$/;
const SAVED_SIZE = /^File Size: (\d+)$/;
function cacheStore(from = async () => __webpack_require__.e(/* import() */ 8464).then(__webpack_require__.bind(__webpack_require__, 38464))) {
    let loading;
    const load = async () => (loading ??= from());
    return {
        prepare: () => void load().catch(() => undefined),
        restore: async (paths, key, prefixes) => {
            const said = listener(RESTORED_SIZE);
            const found = await quietly(said.listen, async () => {
                const cache = await load();
                if (!cache.isFeatureAvailable())
                    return said.fail('the runner offers no cache service');
                return cache.restoreCache([...paths], key, [...prefixes], { segmentTimeoutInMs: SEGMENT_MS });
            }).catch(said.fail);
            return { entry: found === undefined ? undefined : { key: found, sizeBytes: said.sizeBytes() }, problem: said.problem() };
        },
        save: async (paths, key) => {
            const said = listener(SAVED_SIZE);
            const id = await quietly(said.listen, async () => {
                const cache = await load();
                if (!cache.isFeatureAvailable())
                    return said.fail('the runner offers no cache service');
                return cache.saveCache([...paths], key);
            }).catch(said.fail);
            const isSaved = id !== undefined && id !== -1;
            const problem = isSaved ? undefined : (said.problem() ?? 'the cache did not take it');
            return { sizeBytes: isSaved ? said.sizeBytes() : undefined, problem };
        },
    };
}
function listener(size) {
    let problem;
    let sizeBytes;
    const fail = (error) => {
        problem = (error instanceof Error ? error.message : String(error)).slice(0, MAX_PROBLEM);
        return undefined;
    };
    return {
        fail,
        problem: () => problem,
        sizeBytes: () => sizeBytes,
        listen: ({ command, text }) => {
            const bytes = size.exec(text)?.[1];
            if (bytes !== undefined)
                sizeBytes = Number(bytes);
            if (command === 'warning' || command === 'error' || (command === undefined && text.startsWith('Failed to save:')))
                fail(text.replace(/^Failed to (?:restore|save): /, ''));
        },
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/surroundings.js




function surroundingsOf(environment = process.env) {
    const workspace = (0,external_node_path_.resolve)(environment['GITHUB_WORKSPACE'] ?? process.cwd());
    const machine = machineOf(environment, workspace, {
        home: (0,external_node_os_.homedir)(),
        platform: process.platform,
        arch: process.arch,
        uid: process.getuid?.(),
    });
    return { machine, environment, store: cacheStore() };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/layers-of-job.js








async function layersOfJob(context, around = surroundingsOf()) {
    const kept = context.state(STATE_NAME);
    if (kept !== '')
        return saveLayers(context, readKeptState(kept), around);
    context.saveState(STATE_NAME, NOTHING_KEPT);
    const given = cacheLayersInputs(context.inputs);
    const plan = await planOfJob(given, around, new Date());
    const outcomes = await restoreLayers(plan, around);
    await publish(context, outcomes);
    await installProject(context, { given, plan, outcomes, environment: around.environment });
    context.saveState(STATE_NAME, keptState(given, plan, outcomes));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-layers/lib/index.js


async function main() {
    await (0,run_action/* runAction */.C)(async (context) => layersOfJob(context));
}


/***/ }),

/***/ 27339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
function known(value) {
    return { known: true, value };
}
function unknown(reason, detail) {
    return { known: false, reason, detail };
}


/***/ }),

/***/ 78108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 99770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteUntrusted)
/* harmony export */ });
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff"\\]/gu;
const CREDENTIALS = /\/\/[^/\s@]*@/g;
function quoteUntrusted(text, maxLength = 80) {
    const shown = text.replace(CREDENTIALS, '//…@');
    const cut = shown.length > maxLength ? shown.slice(0, maxLength) : shown;
    const visible = cut.replace(INVISIBLE, (char) => char === '"' || char === '\\' ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `"${visible}${cut.length < shown.length ? '…' : ''}"`;
}


/***/ }),

/***/ 64827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment)
/* harmony export */ });
const PASSED = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'CI',
    'TERM',
    'NO_COLOR',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMFILES',
    'PROGRAMFILES(X86)',
    'PROGRAMDATA',
    'NUMBER_OF_PROCESSORS',
    'VIRTUAL_ENV',
    'PYTHONLOCATION',
    'PYTHONPATH',
    'PYTHONHOME',
    'PYTHONUTF8',
    'PYENV_ROOT',
    'CONDA_PREFIX',
    'JAVA_HOME',
    'GOROOT',
    'GOPATH',
    'GOCACHE',
    'CARGO_HOME',
    'RUSTUP_HOME',
    'DOTNET_ROOT',
    'GEM_HOME',
    'PNPM_HOME',
    'COREPACK_HOME',
    'UV_CACHE_DIR',
    'ANDROID_HOME',
    'GRADLE_USER_HOME',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'RUNNER_TOOL_CACHE',
    'RUNNER_TRACKING_ID',
    'LD_LIBRARY_PATH',
    'PKG_CONFIG_PATH',
]);
function commandEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (PASSED.has(entry[0].toUpperCase()) || /^LC_[A-Z]+$/.test(entry[0])));
    return Object.fromEntries(kept);
}


/***/ }),

/***/ 10383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ commandRunner)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/answer.js
var ports_answer = __webpack_require__(27339);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/inside-file.js
var inside_file = __webpack_require__(73506);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-directory.js


function commandDirectory(root, directory) {
    if (directory === undefined)
        return { known: true, value: root };
    const place = (0,inside_file/* insideFile */.n)(root, new Map(), directory);
    if (place.kind === 'folder')
        return { known: true, value: place.real };
    return (0,ports_answer/* unknown */.L)('not-configured', `the folder ${directory} ${WORDS[place.kind]}; change the directory of the command in the baseline`);
}
const WORDS = {
    file: 'is a file',
    outside: 'leads out of the checkout',
    absent: 'is not there',
    unreadable: 'cannot be read',
};

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-environment.js
var command_environment = __webpack_require__(64827);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/bounded-output.js
const MOST_PIECES = 256;
class BoundedOutput {
    #pieces = [];
    #size = 0;
    #isCut = false;
    #most;
    #keep;
    constructor(most, keep = 'beginning') {
        this.#most = most;
        this.#keep = keep;
    }
    get isCut() {
        return this.#isCut;
    }
    add(piece) {
        if (this.#keep === 'end') {
            this.#addToEnd(piece);
            return 'open';
        }
        const room = this.#most - this.#size;
        if (piece.length > room)
            this.#isCut = true;
        if (room > 0) {
            const kept = piece.subarray(0, room);
            this.#pieces.push(kept);
            this.#size += kept.length;
        }
        return this.#isCut ? 'full' : 'open';
    }
    text() {
        return this.#bytes().toString('utf8');
    }
    #addToEnd(piece) {
        this.#pieces.push(piece);
        this.#size += piece.length;
        if (this.#size > this.#most)
            this.#isCut = true;
        if (this.#size > 2 * this.#most || this.#pieces.length > MOST_PIECES) {
            this.#pieces = [this.#bytes()];
            this.#size = this.#pieces[0]?.length ?? 0;
        }
    }
    #bytes() {
        const bytes = Buffer.concat(this.#pieces);
        if (this.#keep === 'beginning' || bytes.length <= this.#most)
            return bytes;
        const end = bytes.subarray(bytes.length - this.#most);
        const first = end.findIndex((byte) => (byte & 0xc0) !== 0x80);
        return Buffer.from(first > 0 && first < 4 ? end.subarray(first) : end);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-outputs.js

const MAX_STDERR = 8192;
function commandOutputs(maxBytes, keep) {
    const stdout = new BoundedOutput(maxBytes, keep);
    const stderr = new BoundedOutput(MAX_STDERR, 'end');
    const both = keep === 'end' ? new BoundedOutput(maxBytes, 'end') : undefined;
    return {
        get isCut() {
            return (both ?? stdout).isCut;
        },
        addStdout: (piece) => {
            both?.add(piece);
            return stdout.add(piece);
        },
        addStderr: (piece) => {
            both?.add(piece);
            stderr.add(piece);
        },
        lastLine: () => stderr.text().trim().split('\n').at(-1)?.slice(0, 300) ?? '',
        ended: (exitCode) => ({
            exitCode,
            stdout: stdout.text(),
            stderr: stderr.text(),
            cut: (both ?? stdout).isCut,
            ...(both !== undefined && { output: both.text() }),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/signal-command.js
function signalCommand(child, isGroup, how) {
    const { pid } = child;
    if (pid === undefined)
        return;
    try {
        if (isGroup)
            process.kill(-pid, how);
        else
            child.kill(how);
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/end-with-this-process.js

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const running = new Map();
function endWithThisProcess(child, isGroup) {
    if (running.size === 0)
        for (const signal of ENDING)
            process.on(signal, passOn);
    running.set(child, isGroup);
    return () => {
        if (running.delete(child) && running.size === 0)
            stopListening();
    };
}
function passOn(how) {
    for (const [child, isGroup] of running)
        signalCommand(child, isGroup, 'SIGKILL');
    running.clear();
    stopListening();
    if (process.listenerCount(how) === 0)
        process.kill(process.pid, how);
}
function stopListening() {
    for (const signal of ENDING)
        process.removeListener(signal, passOn);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/process-ender.js

const GRACE_MS = 2000;
function processEnder(child, isGroup) {
    let isEnding = false;
    return () => {
        if (isEnding)
            return;
        isEnding = true;
        signalCommand(child, isGroup, 'SIGTERM');
        const timer = setTimeout(() => {
            releaseOutput(child, isGroup);
        }, GRACE_MS);
        child.once('close', () => {
            clearTimeout(timer);
            signalCommand(child, isGroup, 'SIGKILL');
        });
    };
}
function releaseOutput(child, isGroup) {
    signalCommand(child, isGroup, 'SIGKILL');
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/commands/command-runner.js








const TIMED_OUT = 124;
const LEFT_BEHIND_MS = 1000;
function commandRunner(root, environment) {
    const env = (0,command_environment/* commandEnvironment */.J)(environment);
    return {
        run: async ([program = '', ...args], { maxBytes, signal, keep = 'beginning', directory }) => {
            if (signal.aborted)
                return ended(program);
            const folder = commandDirectory(root, directory);
            if (!folder.known)
                return folder;
            const isGroup = process.platform !== 'win32';
            let child;
            try {
                child = (0,external_node_child_process_.spawn)(program, args, { cwd: folder.value, env, shell: false, stdio: ['ignore', 'pipe', 'pipe'], detached: isGroup });
            }
            catch (error) {
                return (0,ports_answer/* unknown */.L)(...notStarted(program, error));
            }
            return outputOf(child, { program, maxBytes, signal, keep, isGroup });
        },
    };
}
function outputOf(child, { program, maxBytes, signal, keep, isGroup }) {
    return new Promise((resolve) => {
        const outputs = commandOutputs(maxBytes, keep);
        const end = processEnder(child, isGroup);
        const forget = endWithThisProcess(child, isGroup);
        signal.addEventListener('abort', end, { once: true });
        child.stdout.on('data', (piece) => {
            if (outputs.addStdout(piece) === 'full')
                end();
        });
        child.stderr.on('data', (piece) => outputs.addStderr(piece));
        child.on('error', (error) => settle((0,ports_answer/* unknown */.L)(...notStarted(program, error))));
        let leftBehind;
        child.on('exit', () => (leftBehind = setTimeout(() => releaseOutput(child, isGroup), LEFT_BEHIND_MS)));
        child.on('close', (code, killed) => settle(answer(code, killed)));
        function settle(result) {
            clearTimeout(leftBehind);
            signal.removeEventListener('abort', end);
            forget();
            resolve(result);
        }
        function answer(code, killed) {
            if (keep === 'end')
                return (0,ports_answer/* known */.e)(outputs.ended(signal.aborted ? TIMED_OUT : (code ?? exitCodeOf(killed))));
            if (signal.aborted)
                return ended(program);
            const line = outputs.lastLine();
            if (code === null && !outputs.isCut)
                return (0,ports_answer/* unknown */.L)('failed', `${program} was ended by ${killed ?? 'a signal'}${line === '' ? '' : `: ${line}`}`);
            return (0,ports_answer/* known */.e)(outputs.ended(code ?? 1));
        }
    });
}
function exitCodeOf(killed) {
    return 128 + (killed === null ? 0 : external_node_os_.constants.signals[killed]);
}
function ended(program) {
    return (0,ports_answer/* unknown */.L)('failed', `${program} did not end within its time limit and was stopped; raise time-limit, or let it write a report before`);
}
function notStarted(program, error) {
    if (error.code === 'ENOENT')
        return ['not-configured', `${program} is not installed here, or not on PATH; install it before, or change the command in the baseline`];
    if (error.code === 'EACCES')
        return [
            'not-configured',
            `${program} may not be executed; make the file executable (git update-index --chmod=+x), or name its interpreter first`,
        ];
    const why = error.code === 'E2BIG' ? 'its arguments are too long together' : (error.code ?? error.message);
    return ['failed', `${program === '' ? 'a program without a name' : program} cannot be started: ${why}`];
}


/***/ }),

/***/ 73506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ insideFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);
function insideFile(root, folders, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (!isInside(root, full))
        return { kind: 'outside' };
    try {
        const { real, stat } = realFile(folders, full);
        if (!isInside(root, real))
            return { kind: 'outside' };
        if (stat.isDirectory())
            return { kind: 'folder', real };
        return stat.isFile() ? { kind: 'file', real, stat } : { kind: 'unreadable', reason: 'not a file' };
    }
    catch (error) {
        const code = error.code ?? 'error';
        const dangling = code === 'ENOENT' && lstatExists(full);
        if (ABSENT.has(code) && !dangling)
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code === 'ELOOP' ? 'a link that leads in a circle' : dangling ? 'a link to nothing' : code };
    }
}
function realFile(folders, full) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(full);
    let real = folders.get(folder);
    if (real === undefined)
        folders.set(folder, (real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder)));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(full));
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stat.isSymbolicLink())
        return { real: file, stat };
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    return { real: target, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target) };
}
function lstatExists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function isInside(root, path) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}


/***/ }),

/***/ 42914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ writeInside),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   XK: () => (/* binding */ applyInside),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   pi: () => (/* binding */ removeInside),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sar_baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52731);




function writeInside(root, path, text) {
    applyInside(root, new Map([[path, text]]));
}
function removeInside(root, path) {
    applyInside(root, new Map([[path, null]]));
}
function applyInside(root, change) {
    const writes = [...change].flatMap(([path, text]) => (text === null ? [] : [{ path, text, full: insidePath(root, path, 'written') }]));
    const removals = [...change].flatMap(([path, text]) => (text === null ? [{ path, full: insidePath(root, path, 'removed') }] : []));
    for (const { path, full } of removals)
        translated(path, 'removed', () => refuseLinks(root, full, path, 'removed'));
    const parts = [];
    try {
        for (const { path, text, full } of writes) {
            translated(path, 'written', () => {
                refuseLinks(root, full, path, 'written');
                makeFolder(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), path);
                const part = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(full), `.sar-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`);
                parts.push({ path, part, full });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
                const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { throwIfNoEntry: false });
                if (before?.isDirectory() === true)
                    throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be written: EISDIR`);
                if (before !== undefined)
                    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(part, before.mode);
            });
        }
        for (const { path, part, full } of parts)
            translated(path, 'written', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, full));
    }
    finally {
        for (const { part } of parts)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
    }
    for (const { path, full } of removals)
        translated(path, 'removed', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(full, { force: true }));
}
function makeFolder(root, folder, path) {
    const made = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
    if (real !== root && !real.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is behind a link that leads out of ${root}; nothing was written`);
    return made;
}
function refuseLinks(root, full, path, done) {
    for (let at = full; at.length > root.length; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true)
            throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} is behind a link; nothing was ${done}`);
    }
}
function insidePath(root, path, done) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!full.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} leads out of ${root}; nothing was ${done}`);
    return full;
}
function translated(path, done, act) {
    try {
        act();
    }
    catch (error) {
        if (error instanceof _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y)
            throw error;
        throw new _sar_baseline__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`${path} cannot be ${done}: ${error.code ?? String(error)}`);
    }
}


/***/ }),

/***/ 54918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ annotationLine)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/visible-text.js
var visible_text = __webpack_require__(7158);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/workflow-command-safe.js

function commandDataSafe(text) {
    return text
        .split(/\r\n|\n|\r/)
        .map(encodeLine)
        .join('%0A');
}
function commandPropertySafe(text) {
    return commandDataSafe(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function encodeLine(line) {
    return (0,visible_text/* visibleText */.Q)(line)
        .replaceAll('%', '%25')
        .replace(/##(?=\[)/g, '#\\#');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js

function annotationLine({ kind, properties, message }) {
    const { file, line, endLine, col, title } = properties;
    const pairs = Object.entries({ file, line, endLine, col, title }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${commandPropertySafe(String(value))}`]);
    return `::${kind}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${commandDataSafe(message)}`;
}


/***/ }),

/***/ 31554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ breakWorkflowCommands)
/* harmony export */ });
const COMMAND_AT_LINE_START = /^([\s\u0085]*)::/gmu;
const LEGACY_COMMAND = /##(?=\[)/g;
function breakWorkflowCommands(text) {
    return text.replace(LEGACY_COMMAND, '#\\#').replace(COMMAND_AT_LINE_START, '$1\\::');
}


/***/ }),

/***/ 83003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7158);

const INLINE_SYNTAX = /[\\`*_~[\]<>|&$]/g;
const BLOCK_START = /^([-+=#]|\d+(?=[.)]))/;
const APART = '&#8203;';
function markdownText(text) {
    return (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text)
        .trim()
        .replace(INLINE_SYNTAX, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : char === '>' ? '&gt;' : `\\${char}`))
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${APART}`)
        .replace(/(?<!&)#(?=\d)/g, `#${APART}`)
        .replace(/\b(GH)-(?=\d)/gi, `$1-${APART}`)
        .replace(/:(?=\/\/)/g, `:${APART}`)
        .replace(/\b(www)\./gi, `$1${APART}.`)
        .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}${APART}` : `\\${start}`));
}
const PLAIN_CODE = /^(?! )(?!.* $)(?!.*##\[)[^`|\\]+$/u;
function markdownCode(text) {
    const visible = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q)(text);
    if (visible === '')
        return '';
    if (PLAIN_CODE.test(visible))
        return `\`${visible}\``;
    const entities = visible.replace(/[^\p{L}\p{N} ./,;=+()-]/gu, (char) => `&#${char.codePointAt(0) ?? 0xfffd};`);
    return `<code>${entities}</code>`;
}
function markdownLink(label, url) {
    if (url === undefined || label === '')
        return label;
    if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^https?:\/\//i.test(url))
        return label;
    const encoded = url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (char) => encodeByte(char));
    return `[${label}](${encoded})`;
}
function encodeByte(char) {
    return [...new TextEncoder().encode(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}


/***/ }),

/***/ 77072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ terminalSafe)
/* harmony export */ });
/* harmony import */ var _break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31554);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7158);


function terminalSafe(text) {
    return (0,_break_workflow_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .breakWorkflowCommands */ .$)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q)(text));
}


/***/ }),

/***/ 7158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{NChar}\u115f\u1160\u2800\u3164\uffa0]/gu;
const SHORT_NAMES = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
function visibleText(text) {
    return text.replace(INVISIBLE, (char) => SHORT_NAMES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ })

};
