export const id = 8803;
export const ids = [8803];
export const modules = {

/***/ 68803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveBaseline: () => (/* binding */ resolveBaseline)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/document-problem.js
var document_problem = __webpack_require__(62264);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-problem.js

const MAX_PRINTED = 50;
function baselineError(problems) {
    const files = [...new Set(problems.map(({ origin }) => origin.source))];
    const sorted = problems.toSorted((a, b) => files.indexOf(a.origin.source) - files.indexOf(b.origin.source) || byPlace(a, b));
    return (0,document_problem/* problemsError */.$)('the baseline', sorted, MAX_PRINTED);
}
function byPlace(a, b) {
    return (a.origin.line ?? 0) - (b.origin.line ?? 0) || (a.origin.column ?? 0) - (b.origin.column ?? 0);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/located.js
var located = __webpack_require__(83885);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var origin = __webpack_require__(68517);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/merge-patch.js

function mergePatch(target, patch, removed, path = []) {
    if (patch.kind !== 'map')
        return patch;
    const entries = new Map(target?.kind === 'map' ? target.entries : []);
    for (const [key, entry] of patch.entries) {
        const here = [...path, key];
        if (entry.value.kind === 'scalar' && entry.value.value === null) {
            entries.delete(key);
            removed.set((0,origin/* documentPathText */.I)(here), entry.value.origin);
        }
        else {
            removed.delete((0,origin/* documentPathText */.I)(here));
            entries.set(key, { key: entry.key, value: mergePatch(entries.get(key)?.value, entry.value, removed, here) });
        }
    }
    return { kind: 'map', origin: patch.origin, entries };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(78100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/plain-path.js
var plain_path = __webpack_require__(4555);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(84173);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/read-baseline-file.js

function baselineText(content) {
    switch (content.kind) {
        case 'text':
            return content.sizeBytes > baseline_input/* MAX_BASELINE_BYTES */.Z || content.text.length > baseline_input/* MAX_BASELINE_BYTES */.Z
                ? tooLarge(content.sizeBytes)
                : { text: content.text };
        case 'too-large':
            return tooLarge(content.sizeBytes);
        case 'binary':
            return { problem: 'a binary file, not YAML; replace it with a text file in UTF-8' };
        case 'outside':
            return { problem: 'lies outside the repository, possibly through a link; a baseline is read only from inside it' };
        case 'absent':
            return { problem: 'there is no such file; paths are from the root of the repository' };
        case 'unreadable':
            return { problem: `cannot be read: ${content.reason}` };
    }
}
function tooLarge(sizeBytes) {
    return { problem: `${sizeBytes} bytes are too many for a baseline (at most ${baseline_input/* MAX_BASELINE_BYTES */.Z}); it was not parsed` };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/read-located.js
var read_located = __webpack_require__(26992);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/resolve-layers.js







const MAX_LAYERS = 20;
function resolveLayers(start, readFile) {
    const layers = [{ source: presets/* BASE_PRESET */.Kz, value: (0,located/* locate */.x5)((0,presets/* presetContent */.Lu)(presets/* BASE_PRESET */.Kz), { source: presets/* BASE_PRESET */.Kz }) }];
    const problems = [];
    let read = 0;
    visit(start, { source: start.path }, [], []);
    return { layers, problems };
    function visit({ path, text }, from, at, chain) {
        if (chain.includes(path)) {
            problems.push({
                origin: from,
                path: at,
                message: `extends itself: ${[...chain, path].map((name) => (0,quote_untrusted/* quoteUntrusted */.X)(name)).join(' → ')}; remove one of them`,
            });
            return;
        }
        if (++read > MAX_LAYERS) {
            if (read === MAX_LAYERS + 1)
                problems.push({
                    origin: from,
                    path: at,
                    message: `more than ${MAX_LAYERS} presets and files are extended; put some of them together`,
                });
            return;
        }
        const value = readLayer(path, text, from, at);
        if (value === undefined)
            return;
        for (const reference of extendsOf(value)) {
            const problem = referenceProblem(reference.name);
            if (problem !== undefined)
                problems.push({ origin: reference.origin, path: reference.path, message: problem });
            else
                visit({ path: (0,plain_path/* plainPath */.s)(reference.name) }, reference.origin, reference.path, [...chain, path]);
        }
        layers.push({ source: path, value: withoutExtends(value) });
    }
    function readLayer(path, text, from, at) {
        if (text === undefined && (0,presets/* isPresetName */.l6)(path))
            return (0,located/* locate */.x5)((0,presets/* presetContent */.Lu)(path), { source: path });
        const content = text === undefined ? baselineText(readFile(path)) : baselineText({ kind: 'text', text, sizeBytes: text.length });
        if ('problem' in content) {
            problems.push({ origin: from, path: at, message: at.length === 0 ? content.problem : `${(0,quote_untrusted/* quoteUntrusted */.X)(path)}: ${content.problem}` });
            return undefined;
        }
        const { value, problems: found } = (0,read_located/* readLocated */.H)(path, content.text);
        problems.push(...found);
        if (value === undefined)
            return undefined;
        if (value.kind !== 'map') {
            const empty = value.kind === 'scalar' && value.value === null;
            const message = empty
                ? 'the file is empty; write at least `version: 1`'
                : 'expected a map of sections at the top, such as `version: 1`';
            problems.push({ origin: value.origin, message });
            return undefined;
        }
        return versionProblem(value) ? undefined : value;
    }
    function versionProblem(value) {
        const version = value.kind === 'map' ? value.entries.get('version')?.value : undefined;
        if (version?.kind !== 'scalar' || version.value === 1 || version.value === null)
            return false;
        const written = (0,quote_untrusted/* quoteUntrusted */.X)(String(version.value), 20);
        const message = typeof version.value === 'number'
            ? `version ${written} is not known; this release of SAR reads version 1: use \`version: 1\`, or a newer release`
            : `expected the number 1, found the text or value ${written}`;
        problems.push({ origin: version.origin, path: ['version'], message });
        return true;
    }
}
function extendsOf(value) {
    const written = value.kind === 'map' ? value.entries.get('extends')?.value : undefined;
    if (written?.kind === 'scalar' && typeof written.value === 'string')
        return [{ name: written.value, origin: written.origin, path: ['extends'] }];
    if (written?.kind !== 'list')
        return [];
    return written.items.flatMap((item, index) => item.kind === 'scalar' && typeof item.value === 'string' ? [{ name: item.value, origin: item.origin, path: ['extends', index] }] : []);
}
function withoutExtends(value) {
    if (value.kind !== 'map')
        return value;
    const written = value.entries.get('extends')?.value;
    const sound = written?.kind === 'list'
        ? written.items.every((item) => item.kind === 'scalar' && typeof item.value === 'string')
        : written?.kind === 'scalar' && typeof written.value === 'string';
    if (!sound)
        return value;
    return { ...value, entries: new Map([...value.entries].filter(([key]) => key !== 'extends')) };
}
function referenceProblem(name) {
    if ((0,presets/* isPresetName */.l6)(name))
        return undefined;
    if (name.startsWith('sar:')) {
        const near = (0,nearest_word/* nearestWord */.z)(name, presets/* PRESET_NAMES */.dO);
        return `there is no preset ${(0,quote_untrusted/* quoteUntrusted */.X)(name)}; ${near === undefined ? `the presets are ${presets/* PRESET_NAMES */.dO.join(', ')}` : `did you mean \`${near}\`?`}`;
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name) || /^[\w.-]+\/[\w.-]+:/.test(name) || (name.includes(':') && name.includes('@'))) {
        return `${(0,quote_untrusted/* quoteUntrusted */.X)(name)} is in another repository, which this version does not read; copy the file into this repository and extend it by its path`;
    }
    if (name.startsWith('/') || name.split('/').includes('..') || name.includes('\\')) {
        return `${(0,quote_untrusted/* quoteUntrusted */.X)(name)} is not a path inside the repository; write it from the root, with \`/\`, without \`..\``;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/schema-node.js
var schema_node = __webpack_require__(38834);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/settings-schema.js + 41 modules
var settings_schema = __webpack_require__(8106);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/severity.js
var severity = __webpack_require__(14500);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/unknown-ids.js






const ID_PATHS = [
    { kind: 'sensor', path: ['triage', '*', 'match', 'sensor'] },
    { kind: 'rule', path: ['triage', '*', 'match', 'rule'] },
    { kind: 'rule', path: ['waivers', '*', 'rule'] },
    { kind: 'ecosystem', path: ['cache', 'ecosystems', '*'] },
    { kind: 'ecosystem', path: ['cache', 'action', 'ecosystems', '*'] },
    { kind: 'ecosystem', path: ['cache', 'exempt', '*', 'ecosystem'] },
];
function unknownIds(root, known) {
    const own = customIds(root);
    const named = ID_PATHS.flatMap(({ kind, path }) => {
        const candidates = withOwn(known[`${kind}s`], own[`${kind}s`]);
        return candidates === undefined ? [] : textsAt(root, path, []).flatMap((text) => problemOf(kind, text, candidates));
    });
    return known.sensors === undefined
        ? named
        : [
            ...named,
            ...takenIds(root, known.sensors),
            ...unscheduled(root, known.sensors, own.sensors),
            ...dimensionSensors(root, [...known.sensors, ...own.sensors]),
        ];
}
function customIds(root) {
    const custom = entriesAt(root, ['custom-sensors']);
    const rules = custom.flatMap(([id]) => entriesAt(root, ['custom-sensors', id, 'rules']).map(([rule]) => rule));
    return { sensors: custom.map(([id]) => id), rules, ecosystems: [] };
}
function withOwn(known, own) {
    return known === undefined ? undefined : [...known, ...own];
}
const WORDS_OF_CHOICE = new Set(['all', ...severity/* LAYERS */.RR.map((layer) => layer.toLowerCase())]);
function takenIds(root, sensors) {
    return entriesAt(root, ['custom-sensors']).flatMap(([id, origin]) => {
        const path = ['custom-sensors', id];
        if (sensors.includes(id))
            return [{ origin, path, message: 'SAR has a sensor of this name; choose another one' }];
        return WORDS_OF_CHOICE.has(id) ? [{ origin, path, message: `"${id}" chooses several sensors; choose another name` }] : [];
    });
}
function unscheduled(root, sensors, own) {
    const candidates = [...sensors, ...own];
    return entriesAt(root, ['schedule']).flatMap(([id, origin]) => problemOf('sensor', { text: id, path: ['schedule', id], origin }, candidates));
}
function dimensionSensors(root, candidates) {
    return entriesAt(root, ['dimensions']).flatMap(([id]) => {
        const place = ['dimensions', id, 'checks'];
        return textsAt((0,located/* locatedAt */.mu)(root, place), ['*', 'sensor'], place)
            .filter(({ origin }) => !(0,presets/* isPresetName */.l6)(origin.source))
            .flatMap((text) => problemOf('sensor', text, candidates));
    });
}
function entriesAt(root, path) {
    const value = (0,located/* locatedAt */.mu)(root, path);
    return value?.kind === 'map' ? [...value.entries].map(([key, entry]) => [key, entry.key]) : [];
}
function textsAt(value, [part, ...rest], path) {
    if (value === undefined)
        return [];
    if (part === undefined)
        return value.kind === 'scalar' && typeof value.value === 'string' ? [{ text: value.value, path, origin: value.origin }] : [];
    if (part !== '*')
        return textsAt((0,located/* locatedAt */.mu)(value, [part]), rest, [...path, part]);
    return value.kind === 'list' ? value.items.flatMap((item, index) => textsAt(item, rest, [...path, index])) : [];
}
function problemOf(kind, { text, path, origin }, candidates) {
    if ((0,glob/* isGlob */.fg)(text) || candidates.includes(text))
        return [];
    const near = (0,nearest_word/* nearestWord */.z)(text, candidates);
    const hint = near === undefined ? `expected one of ${[...candidates].sort().join(', ')}` : `did you mean \`${near}\`?`;
    return [{ origin, path, message: `there is no ${kind} ${(0,quote_untrusted/* quoteUntrusted */.X)(text)}; ${hint}` }];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/validate-settings.js







function validateSettings(plain, merged, removed, known) {
    const result = settings_schema/* settingsSchema */.w.safeParse(plain, { jitless: true });
    const unknown = unknownIds(merged, known);
    if (result.success)
        return unknown;
    const schema = (0,schema_node/* settingsJsonSchema */.H)();
    const wrong = result.error.issues.flatMap((issue) => {
        const path = issue.path.filter((part) => typeof part !== 'symbol');
        if (issue.code === 'unrecognized_keys')
            return (issue.keys ?? []).map((key) => unknownKey(key, path, schema, merged));
        if (issue.code === 'invalid_key')
            return [wrongKey(path, merged)];
        return [wrongValue(issue, path, schema, merged, removed)];
    });
    return [...wrong, ...unknown];
}
function unknownKey(key, path, schema, merged) {
    const container = (0,located/* locatedAt */.mu)(merged, path);
    const keys = Object.keys(kindAt(schema, path, container)?.properties ?? {});
    const near = (0,nearest_word/* nearestWord */.z)(key, keys);
    const origin = (container?.kind === 'map' ? container.entries.get(key)?.key : undefined) ?? container?.origin ?? merged.origin;
    return {
        origin,
        path: [...path, key],
        message: `unknown key; ${near === undefined ? `expected one of ${keys.join(', ')}` : `did you mean \`${near}\`?`}`,
    };
}
function kindAt(schema, path, container) {
    const node = (0,schema_node/* schemaAt */.l)(schema, path);
    if (node?.oneOf === undefined || container?.kind !== 'map')
        return node;
    const isOwn = ({ properties = {} }) => Object.entries(properties).every(([key, { const: name }]) => {
        const value = container.entries.get(key)?.value;
        return name === undefined || (value?.kind === 'scalar' && value.value === name);
    });
    return node.oneOf.find(isOwn) ?? node;
}
function wrongKey(path, merged) {
    const key = String(path.at(-1));
    const container = (0,located/* locatedAt */.mu)(merged, path.slice(0, -1));
    const origin = (container?.kind === 'map' ? container.entries.get(key)?.key : undefined) ?? (0,located/* nearestOrigin */.$s)(merged, path);
    if (path[0] === 'variables') {
        const rule = 'capital letters, digits and `_`, not a digit first, not `GITHUB_` first, at most 255 characters';
        return { origin, path, message: `no name that GitHub takes: ${rule}` };
    }
    if (path[0] === 'playbooks')
        return { origin, path, message: 'no name of a playbook: letters, digits and `-`, a letter first, at most 40 characters' };
    const rule = path.at(-2) === 'rules' ? 'no blanks, at most 200 characters' : 'small letters, digits and `-`, a letter first, at most 60 characters';
    return {
        origin,
        path,
        message: `no name of a ${path.at(-2) === 'rules' ? 'rule' : path[0] === 'dimensions' ? 'dimension' : path[0] === 'gate' ? 'check' : 'sensor'}: ${rule}`,
    };
}
function wrongValue(issue, path, schema, merged, removed) {
    const written = (0,located/* locatedAt */.mu)(merged, path);
    const node = valueSchema(schema, path, merged);
    const expected = expectation(node, issue);
    if (written !== undefined) {
        return { origin: written.origin, path, message: `expected ${expected}, found ${describe(written)}${suggestion(written, node)}` };
    }
    const nulled = removed.get((0,origin/* documentPathText */.I)(path));
    if (nulled !== undefined)
        return { origin: nulled, path, message: `removed by \`null\`, but it is needed; expected ${expected}` };
    return { origin: (0,located/* nearestOrigin */.$s)(merged, path), path, message: `missing; expected ${expected}` };
}
function valueSchema(schema, path, merged) {
    const [above, key] = [path.slice(0, -1), String(path.at(-1))];
    const { properties = {} } = kindAt(schema, above, (0,located/* locatedAt */.mu)(merged, above)) ?? {};
    return Object.hasOwn(properties, key) ? properties[key] : (0,schema_node/* schemaAt */.l)(schema, path);
}
function expectation(node, issue) {
    const meaning = node?.description === undefined ? '' : ` (${node.description.replace(/\.$/, '')})`;
    if (node?.enum !== undefined)
        return `one of ${node.enum.map((value) => `\`${String(value)}\``).join(', ')}${meaning}`;
    if (issue.code === 'invalid_format' && node?.description !== undefined)
        return `text that fits${meaning}`;
    if (issue.code === 'custom')
        return `${issue.message}${meaning}`;
    const limits = issue.code === 'too_small' || issue.code === 'too_big' ? `: ${issue.message}` : '';
    return `${TYPE_NAMES[node?.type ?? ''] ?? 'another value'}${limits}${meaning}`;
}
const TYPE_NAMES = {
    object: 'a map',
    array: 'a list',
    string: 'text',
    boolean: '`true` or `false`',
    integer: 'a whole number',
    number: 'a number',
};
function describe(value) {
    if (value.kind === 'list')
        return `a list of ${value.items.length}`;
    if (value.kind === 'map')
        return value.entries.size === 0 ? 'an empty map' : 'a map';
    if (value.value === null)
        return 'nothing';
    if (typeof value.value === 'string')
        return (0,quote_untrusted/* quoteUntrusted */.X)(value.value);
    return `${typeof value.value === 'number' ? 'the number ' : ''}${value.value}`;
}
function suggestion(value, node) {
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || node?.enum === undefined)
        return '';
    const near = (0,nearest_word/* nearestWord */.z)(value.value, node.enum.map(String));
    return near === undefined ? '' : `; did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/resolve-baseline.js






function resolveBaseline(start, { readFile, known = {} }) {
    const { layers, problems } = resolveLayers(start, readFile);
    const removed = new Map();
    let merged = { kind: 'map', origin: { source: start.path }, entries: new Map() };
    for (const layer of layers)
        merged = mergePatch(merged, layer.value, removed);
    const plain = (0,located/* plainValue */._y)(merged);
    const found = validateSettings(plain, merged, removed, known);
    if (problems.length + found.length > 0)
        throw baselineError([...problems, ...found]);
    return {
        ...plain,
        sources: [...new Set(layers.map((layer) => layer.source))],
        origins: originsOf(merged),
        ...(start.notice !== undefined && { notice: start.notice }),
    };
}
function originsOf(root) {
    const origins = new Map();
    collect(root, []);
    return origins;
    function collect(value, path) {
        if (value.kind === 'list') {
            value.items.forEach((item, index) => {
                origins.set((0,origin/* documentPathText */.I)([...path, index]), item.origin);
                collect(item, [...path, index]);
            });
        }
        else if (value.kind === 'map') {
            for (const [key, entry] of value.entries) {
                origins.set((0,origin/* documentPathText */.I)([...path, key]), entry.key);
                collect(entry.value, [...path, key]);
            }
        }
    }
}


/***/ })

};
