export const id = 5596;
export const ids = [5596];
export const modules = {

/***/ 95596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readingWithoutSecrets: () => (/* binding */ readingWithoutSecrets)
/* harmony export */ });
/* harmony import */ var _without_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31945);

function readingWithoutSecrets(reading) {
    return reading.outcome === 'signals' ? { ...reading, signals: reading.signals.map(cleaned) } : reading;
}
function cleaned(signal) {
    return {
        ...signal,
        message: (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .shownText */ .f$)(signal.message),
        actual: (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .shownText */ .f$)(signal.actual),
        evidence: signal.evidence.map((fact) => ({ ...fact, text: (0,_without_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .shownText */ .f$)(fact.text) })),
    };
}


/***/ }),

/***/ 31945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ isWithheld),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   f$: () => (/* binding */ shownText)
/* harmony export */ });
/* harmony import */ var _sar_rescue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95571);

const START = '[not shown: it looks as if it held a ';
function withoutSecrets(health) {
    return {
        ...health,
        groups: health.groups.map((group) => ({ ...group, classification: cleaned(group.classification) })),
        failedRuns: health.failedRuns.map((run) => run.classification === undefined ? run : { ...run, classification: cleaned(run.classification) }),
    };
}
function isWithheld(line) {
    return line?.startsWith(START) === true;
}
function cleaned(classification) {
    const { line, captures, name } = classification;
    return {
        ...classification,
        name: shownText(name),
        line: line === undefined ? undefined : shownText(line),
        captures: captures.map(shownText),
    };
}
function shownText(text) {
    const [secret] = (0,_sar_rescue__WEBPACK_IMPORTED_MODULE_0__/* .secretsIn */ .V)(text, { entropy: false });
    return secret === undefined ? text : `${START}${secret}]`;
}


/***/ }),

/***/ 95571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secret-patterns.json
const secret_patterns_namespaceObject = /*#__PURE__*/JSON.parse('{"q":[{"name":"GitHub token","pattern":"\\\\bgh[pousr]_[A-Za-z0-9_.-]{20,}","source":"https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/"},{"name":"GitHub fine-grained token","pattern":"\\\\bgithub_pat_[A-Za-z0-9_]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"AWS access key id","pattern":"\\\\b(?:AKIA|ASIA)[A-Z0-9]{16}\\\\b","source":"https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids"},{"name":"private key","pattern":"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY","source":"https://www.rfc-editor.org/rfc/rfc7468#section-10"},{"name":"JSON web token","pattern":"\\\\beyJ[A-Za-z0-9_-]{8,}\\\\.eyJ[A-Za-z0-9_-]{8,}\\\\.[A-Za-z0-9_-]*","source":"https://www.rfc-editor.org/rfc/rfc7519#section-3.1"},{"name":"Slack token","pattern":"\\\\bxox[abeoprs]-[A-Za-z0-9-]{10,}","source":"https://docs.slack.dev/authentication/tokens/"},{"name":"Slack webhook","pattern":"hooks\\\\.slack\\\\.com/(?:services|workflows)/[A-Za-z0-9/]{20,}","source":"https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks/"},{"name":"API key with the prefix sk-","pattern":"\\\\bsk-[A-Za-z0-9_-]{20,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Stripe key","pattern":"\\\\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}","source":"https://docs.stripe.com/keys"},{"name":"npm token","pattern":"\\\\bnpm_[A-Za-z0-9]{30,}","source":"https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/"},{"name":"PyPI token","pattern":"\\\\bpypi-[A-Za-z0-9_-]{16,}","source":"https://docs.pypi.org/api/secrets/"},{"name":"GitLab token","pattern":"\\\\bgl(?:pat|ptt|dt|rt|cbt|soat)-[A-Za-z0-9_.-]{16,}","source":"https://docs.gitlab.com/security/tokens/#token-prefixes"},{"name":"SendGrid key","pattern":"\\\\bSG\\\\.[A-Za-z0-9_-]{16,}\\\\.[A-Za-z0-9_-]{16,}","source":"https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns"},{"name":"Google API key","pattern":"\\\\bAIza[A-Za-z0-9_-]{30,}","source":"https://cloud.google.com/docs/authentication/api-keys"},{"name":"Hugging Face token","pattern":"\\\\bhf_[A-Za-z]{30,}","source":"https://huggingface.co/docs/hub/security-tokens"},{"name":"password in an address","pattern":"\\\\b[A-Za-z][A-Za-z0-9+.-]{0,20}://[^\\\\s/:@?#]{1,200}:[^\\\\s/@?#]{3,200}@","source":"https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1"},{"name":"signed address","pattern":"[?&](?i:sig|signature|x-amz-signature|x-goog-signature)=[A-Za-z0-9%/+_-]{20,}","source":"https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas"},{"name":"connection string with a key","pattern":"(?i:AccountKey|SharedAccessKey|password|pwd)=[^;\\\\s]{8,}","source":"https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string"}],"U":{"Bp":32,"tQ":4,"xF":0.4,"iP":[32,40,56,64,96,128]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/looks-random.js

const { /* minLength */ "Bp": minLength, /* minBitsPerCharacter */ "tQ": minBitsPerCharacter, /* minChangesOfClass */ "xF": minChangesOfClass, /* digestLengths */ "iP": digestLengths } = secret_patterns_namespaceObject.U;
const RUN = /[A-Za-z0-9+/=_-]{32,}/g;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;
const ADDRESS = /\b[a-z][a-z0-9+.-]{0,20}:\/\/\S+/gi;
const INTEGRITY = /\bsha(?:256|384|512)-[A-Za-z0-9+/]{43,88}={0,2}/g;
function looksRandom(text) {
    const rest = text.replace(ADDRESS, ' ').replace(INTEGRITY, ' ');
    return [...rest.matchAll(RUN)].some(([run]) => isRandomRun(run));
}
function isRandomRun(run) {
    const characters = run.replace(/=+$/, '');
    if (characters.length < minLength)
        return false;
    if (HEX.test(characters))
        return isRandomHex(characters);
    if (!/[A-Z]/.test(characters) || !/[a-z]/.test(characters) || !/[0-9]/.test(characters))
        return false;
    return bitsPerCharacter(characters) >= minBitsPerCharacter && changesOfClass(characters) >= minChangesOfClass;
}
function isRandomHex(characters) {
    return !digestLengths.includes(characters.length) && /[a-fA-F]/.test(characters) && new Set(characters).size >= 10;
}
function bitsPerCharacter(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
function changesOfClass(run) {
    const text = run.replace(/[+/=_-]/g, '');
    let changes = 0;
    for (let index = 1; index < text.length; index++)
        if (classOf(text, index) !== classOf(text, index - 1))
            changes++;
    return changes / (text.length - 1);
}
function classOf(text, index) {
    const char = text[index] ?? '';
    if (char >= 'A' && char <= 'Z')
        return 'upper';
    if (char >= 'a' && char <= 'z')
        return 'lower';
    return 'digit';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/rescue/lib/policy/secrets-in.js



let patterns;
function secretsIn(text, options) {
    if (text === '')
        return [];
    patterns ??= compile();
    const found = patterns.match(text).map((index) => secret_patterns_namespaceObject.q[index]?.name ?? 'secret');
    if (found.length === 0 && options.entropy && looksRandom(text))
        found.push('long random text');
    return [...new Set(found)];
}
function compile() {
    const set = new build.RE2Set();
    for (const { pattern } of secret_patterns_namespaceObject.q)
        set.add(pattern);
    set.compile();
    return set;
}


/***/ })

};
