export const id = 982;
export const ids = [982];
export const modules = {

/***/ 982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* reexport */ main)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js
var checkout_tree = __webpack_require__(3336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/registry.js + 2 modules
var registry = __webpack_require__(4747);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/repository/repository-workflows.js + 8 modules
var repository_workflows = __webpack_require__(1906);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/patrol.js



/** Runs all sensors over a checkout and prints one line per signal. Returns the exit code. */
function patrol(path, print) {
    const repository = (0,repository_workflows/* repositoryWorkflows */.N)((0,checkout_tree/* checkoutTree */.p)(path));
    const readings = (0,registry/* sensors */.a)().map((sensor) => sensor.read({ repository, asOf: new Date().toISOString().slice(0, 10) }));
    const signals = readings.flatMap((reading) => (reading.outcome === 'signals' ? reading.signals : []));
    for (const { artefact, rule, message } of signals)
        print(`${artefact.path}:${artefact.line} ${rule} ${message}`);
    for (const reading of readings) {
        if (reading.outcome !== 'unknown')
            print(`${reading.sensor}: ${reading.scope.judged} ${reading.scope.unit}, ${signals.length} signals`);
    }
    return signals.length === 0 ? 0 : 1;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/main.js


/** Runs the `sar` command and sets the exit code: 0 clear, 1 findings, 3 usage, 70 a defect of SAR. */
async function main() {
    try {
        const [command, path = '.'] = process.argv.slice(2);
        if (command !== 'patrol')
            throw new user_error/* UserError */.y(`no such command: ${command ?? '(none)'}; try "sar patrol [path]"`);
        process.exitCode = patrol(path, (line) => process.stdout.write(`${line}\n`));
    }
    catch (error) {
        const known = error instanceof user_error/* UserError */.y;
        process.stderr.write(`${known ? error.message : `this is a bug: ${error instanceof Error ? error.stack : String(error)}`}\n`);
        process.exitCode = known ? error.exitCode : 70;
    }
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/cli/lib/index.js



/***/ })

};
