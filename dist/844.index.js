export const id = 844;
export const ids = [844];
export const modules = {

/***/ 5844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(304);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/runtime/lib/action-inputs.js

/** Reads inputs through a function such as `core.getInput`, which gives the trimmed text. */
function actionInputs(read) {
    const list = (name) => read(name)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    return {
        text: (name) => (read(name) === '' ? undefined : read(name)),
        flag: (name) => flag(name, read(name)),
        list,
        choices: (name, choices) => {
            for (const word of list(name)) {
                if (choices.includes(word))
                    continue;
                const near = (0,nearest_word/* nearestWord */.z)(word, choices);
                throw new user_error/* UserError */.y(`the input "${name}" takes ${choices.join(', ')}, not "${word}"${near === undefined ? '' : `; did you mean ${near}?`}`);
            }
            return list(name);
        },
    };
}
function flag(name, text) {
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (text === '' || /^(?:false|False|FALSE)$/.test(text))
        return false;
    throw new user_error/* UserError */.y(`the input "${name}" is true or false, not "${text}"`);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/staged/node_modules/@actions/github/lib/github.js


const context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/runtime/lib/runner-event.js

/** Reads the event from the runner's environment; the payload is untrusted text. */
function runnerEvent(source = context, environment = process.env) {
    const { eventName, sha, serverUrl, ref } = source;
    const payload = source.payload;
    const pull = payload?.['pull_request'];
    const group = payload?.['merge_group'];
    const base = runner_event_text(pull?.base?.sha) ?? runner_event_text(group?.base_sha);
    const branch = runner_event_text(pull?.base?.ref) ?? branchOf(runner_event_text(group?.base_ref) ?? runner_event_text(ref));
    const { GITHUB_REPOSITORY: repository, GITHUB_ACTION_REPOSITORY: own, GITHUB_ACTION_REF: version } = environment;
    return {
        name: eventName,
        baseSha: base !== undefined && /^[0-9a-f]{40,64}$/.test(base) ? base : undefined,
        branch,
        fileAddress: (path, line) => repository === undefined || sha === undefined
            ? undefined
            : `${serverUrl}/${repository}/blob/${sha}/${encoded(path)}${line === undefined ? '' : `#L${line}`}`,
        ownAddress: (path) => own === undefined || own === ''
            ? undefined
            : `${serverUrl}/${own}/blob/${version === undefined || version === '' ? 'HEAD' : encoded(version)}/${path}`,
    };
}
/** The branch that a full reference names. */
function branchOf(reference) {
    return reference?.startsWith('refs/heads/') === true ? reference.slice('refs/heads/'.length) : undefined;
}
function runner_event_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function encoded(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/runtime/lib/run-action.js




/**
 * Runs an action's main function and owns its failure: a `UserError` is the user's to mend, everything else is a defect of SAR.
 */
async function runAction(main) {
    try {
        await main({
            inputs: actionInputs((name) => getInput(name)),
            event: runnerEvent(),
            temporaryDirectory: process.env['RUNNER_TEMP'] ?? process.cwd(),
            setOutput: setOutput,
            print: info,
            writeSummary,
            fail: (message) => setFailed(message),
        });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        setFailed(error instanceof user_error/* UserError */.y ? message : `this is a bug of SAR: ${message}`);
        if (error instanceof Error && !(error instanceof user_error/* UserError */.y))
            debug(error.stack ?? '');
    }
}
async function writeSummary(markdown) {
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    await summary.addRaw(markdown).write();
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/checkout-tree.js + 1 modules
var checkout_tree = __webpack_require__(2750);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/state-directory.js
var state_directory = __webpack_require__(7596);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/git-facts.js
var git_facts = __webpack_require__(5773);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/fail-on.js
var fail_on = __webpack_require__(4065);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/survey.js + 3 modules
var lib_survey = __webpack_require__(9637);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/known-findings.js
var known_findings = __webpack_require__(995);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/cache-check.js
var cache_check = __webpack_require__(356);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/wiring-report.js + 1 modules
var wiring_report = __webpack_require__(4624);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/plan-fixes.js + 4 modules
var plan_fixes = __webpack_require__(3898);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/diff/unified-diff.js + 3 modules
var unified_diff = __webpack_require__(4198);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/host/lib/write-output.js + 1 modules
var write_output = __webpack_require__(8244);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/patrol/lib/version.js + 1 modules
var version = __webpack_require__(8153);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/json/json-text.js
var json_text = __webpack_require__(8884);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/sarif/sarif.js + 6 modules
var sarif = __webpack_require__(5687);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotations.js
var annotations = __webpack_require__(6404);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/annotations/annotation-line.js + 1 modules
var annotation_line = __webpack_require__(4918);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/markdown/cache-wiring-markdown.js + 1 modules
var cache_wiring_markdown = __webpack_require__(7923);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/break-workflow-commands.js
var break_workflow_commands = __webpack_require__(1554);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/report/lib/safety/terminal-safe.js
var terminal_safe = __webpack_require__(7072);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-wiring-checker/lib/publish.js





/** A step summary may have 1 MiB; the runner drops a longer one. */
const MAX_SUMMARY_BYTES = 1_048_576 - 1024;
/** An output may have 1 MB. */
const MAX_OUTPUT_LENGTH = 400_000;
/** Writes annotations, summary, files and outputs. */
async function publish(context, result, report, patch) {
    const { inputs, temporaryDirectory, event, setOutput, print } = context;
    const linkTo = (rule) => event.ownAddress(`docs/rules/${rule.sensor}/${rule.id}.md`);
    const jsonFile = (0,external_node_path_.resolve)(inputs.text('json-file') ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-cache-wiring.json'));
    const sarifFile = (0,external_node_path_.resolve)(inputs.text('sarif-file') ?? (0,external_node_path_.join)(temporaryDirectory, 'sar-cache-wiring.sarif'));
    (0,write_output/* writeOutput */.z)(process.cwd(), jsonFile, (0,json_text/* jsonText */.s)((0,wiring_report/* wiringDocument */.m)(result)));
    (0,write_output/* writeOutput */.z)(process.cwd(), sarifFile, (0,json_text/* jsonText */.s)((0,sarif/* sarif */.I)(report, { version: version/* SAR_VERSION */.w, category: 'sar/cache-wiring', linkTo })));
    for (const annotation of (0,annotations/* annotations */.hk)(result.findings))
        print((0,annotation_line/* annotationLine */.A)(annotation));
    await context.writeSummary((0,cache_wiring_markdown/* cacheWiringMarkdown */.Q)(report, {
        limitBytes: MAX_SUMMARY_BYTES,
        linkTo,
        placeLink: ({ path, line }) => event.fileAddress(path, line),
        jsonFile: inputs.text('json-file') ?? 'sar-cache-wiring.json',
        command: 'sar cache check',
    }));
    const open = result.findings.filter(({ waived }) => waived === undefined);
    const { wired, installing, wiringRate, missing, unknown } = result.counts;
    setOutput('findings-count', open.length);
    setOutput('highest-severity', severity/* SEVERITIES */.oC.find((severity) => open.some((finding) => finding.severity === severity)) ?? 'none');
    setOutput('wired-jobs', wired);
    setOutput('installing-jobs', installing);
    setOutput('wiring-rate', wiringRate.toFixed(2));
    setOutput('sarif-file', sarifFile);
    setOutput('json-file', jsonFile);
    setOutput('patch', patch.length > MAX_OUTPUT_LENGTH ? '' : patch);
    if (patch.length > MAX_OUTPUT_LENGTH)
        print('the patch is longer than an output may be; the edits are in the checkout: use "git diff"');
    for (const note of report.notes)
        print((0,break_workflow_commands/* breakWorkflowCommands */.$)((0,terminal_safe/* terminalSafe */.k)(note)));
    print((0,break_workflow_commands/* breakWorkflowCommands */.$)(`${open.length} ${open.length === 1 ? 'finding' : 'findings'}; ${installing} jobs download dependencies, ${wired} of them wired, ${missing} missing a cache, ${unknown} unknown`));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-wiring-checker/lib/check-workspace.js





/** Checks the checkout that the inputs name, publishes the result, and fails the step when `fail-on` says so. */
async function checkWorkspace(context) {
    const { inputs, event } = context;
    const failOn = (0,fail_on/* parseFailOn */.XV)(inputs.text('fail-on') ?? 'P1');
    const tree = (0,checkout_tree/* checkoutTree */.p)(inputs.text('path') ?? '.');
    const survey = await (0,lib_survey/* openSurvey */.ji)(tree, inputs.text('baseline'));
    const known = (0,known_findings/* readKnownFindings */.i)((0,state_directory/* stateDirectory */.F)(tree, survey.baseline.state));
    const [sensor] = (0,lib_survey/* chosenSensors */.cI)(survey.baseline, ['cache-wiring']);
    if (sensor === undefined)
        throw new Error('the cache-wiring sensor is not registered');
    const rules = inputs.choices('rules', sensor.rules.map(({ id }) => id));
    const changed = inputs.flag('changed-only') ? changedInPullRequest(tree.root, context) : undefined;
    const result = (0,cache_check/* checkCacheWiring */.Z)({
        survey,
        sensors: [sensor],
        now: new Date(),
        known,
        offline: true,
        pedantic: inputs.flag('pedantic'),
        partial: true,
        ...(rules.length > 0 && { rules }),
        ...(event.branch !== undefined && { branch: event.branch }),
        ...(changed !== undefined && { onlyPaths: changed }),
    });
    const report = (0,wiring_report/* wiringReport */.f)(result, survey, sensor);
    const patch = inputs.flag('fix') ? applyFixes(tree.root, survey, result) : '';
    await publish(context, result, report, patch);
    const failed = (0,fail_on/* failing */.Jr)(result.findings, failOn, known.accepted);
    if (failed.length > 0)
        context.fail(`${failed.length} ${failed.length === 1 ? 'finding' : 'findings'} at or above fail-on ${inputs.text('fail-on') ?? 'P1'}; the step's summary has them all`);
}
/** Undefined, with a line that says so, when the event has no base or the history does not reach it: then everything is judged. */
function changedInPullRequest(root, { event, print }) {
    if (event.baseSha === undefined) {
        print(`changed-only: the event ${event.name} has no base to compare with; every file is judged`);
        return undefined;
    }
    try {
        return (0,git_facts/* changedFiles */.Y_)(root, event.baseSha);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y))
            throw error;
        print(`changed-only: the checkout does not reach the base commit ${event.baseSha} (actions/checkout: fetch-depth: 0); every file is judged`);
        return undefined;
    }
}
function applyFixes(root, survey, result) {
    const { files } = (0,plan_fixes/* planFixes */.T)(survey, result);
    for (const { path, after } of files)
        (0,state_directory/* writeInside */.M)(root, path, after);
    return files.map(({ path, before, after }) => (0,unified_diff/* unifiedDiff */.W)(path, before, after)).join('');
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/action-cache-wiring-checker/lib/index.js


/** Entry of the action `sar-cache-wiring-checker`. */
async function main() {
    await runAction(checkWorkspace);
}


/***/ })

};
