export const id = 4209;
export const ids = [4209];
export const modules = {

/***/ 14209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js + 11 modules
var run_action = __webpack_require__(56909);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(52731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/read-beside-program.js
var read_beside_program = __webpack_require__(76835);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/host/lib/make-programs.js



function makePrograms(parent, name, programs) {
    try {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, `${name}-`));
        (0,external_node_fs_.chmodSync)(folder, 0o755);
        for (const [file, text] of programs)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, file), text, { flag: 'wx', mode: 0o755 });
        return folder;
    }
    catch (error) {
        throw new user_error/* UserError */.y(`${parent} cannot be written: ${error.code ?? String(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-setup/lib/start-programs.js

const LINE_BREAKS = /[\r\n\0]/;
function startPrograms(node, cli, platform) {
    for (const path of [node, cli]) {
        if (LINE_BREAKS.test(path))
            throw new user_error/* UserError */.y(`the path ${JSON.stringify(path)} has a line break: move the runner to another folder`);
    }
    const programs = new Map([['sar', `#!/bin/sh\nexec ${quotedForShell(node)} ${quotedForShell(cli)} "$@"\n`]]);
    if (platform === 'win32')
        programs.set('sar.cmd', `@${quotedForCmd(node)} ${quotedForCmd(cli)} %*\r\n`);
    return programs;
}
function quotedForShell(path) {
    return `'${path.replaceAll("'", String.raw `'\''`)}'`;
}
function quotedForCmd(path) {
    return `"${path.replaceAll('%', '%%')}"`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-setup/lib/put-on-path.js




async function putOnPath({ temporaryDirectory, addPath, setOutput, print }, { node, entry, platform } = { node: process.execPath, entry: process.argv[1] ?? '', platform: process.platform }) {
    const version = versionOf((0,read_beside_program/* readBesideProgram */.P)('../../package.json', entry));
    if (version === undefined || (0,read_beside_program/* readBesideProgram */.P)('../cli/index.js', entry) === undefined)
        throw new user_error/* UserError */.y(`SAR is not whole: its command is not beside ${entry}; use the action as org/sar/actions/setup`);
    const folder = makePrograms(temporaryDirectory, 'sar-path', startPrograms(node, (0,external_node_path_.resolve)((0,external_node_path_.dirname)(entry), '../cli/index.js'), platform));
    addPath(folder);
    setOutput('version', version);
    setOutput('path', folder);
    print(`sar ${version} is on the PATH`);
}
function versionOf(manifest) {
    if (manifest === undefined)
        return undefined;
    const { version } = JSON.parse(manifest);
    return typeof version === 'string' ? version : undefined;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-setup/lib/index.js


async function main() {
    await (0,run_action/* runAction */.C)(putOnPath);
}


/***/ }),

/***/ 76835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readBesideProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function readBesideProgram(path, program = process.argv[1]) {
    try {
        return program === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program)), path), 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ })

};
