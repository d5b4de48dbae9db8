export const id = 262;
export const ids = [262];
export const modules = {

/***/ 4262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveBaseline: () => (/* binding */ resolveBaseline)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/user-error.js
var user_error = __webpack_require__(2731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/origin.js
var load_origin = __webpack_require__(8517);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-problem.js


/** More are counted, not printed: a file with so many is not the file it is meant to be. */
const MAX_PRINTED = 50;
/** All problems as one error, file by file in the order of their lines. */
function baselineError(problems) {
    const files = [...new Set(problems.map(({ origin }) => origin.source))];
    const sorted = [...problems].sort((a, b) => files.indexOf(a.origin.source) - files.indexOf(b.origin.source) || byPlace(a, b));
    const lines = sorted.slice(0, MAX_PRINTED).map((problem) => `  ${problemText(problem)}`);
    const more = sorted.length - lines.length;
    if (more > 0)
        lines.push(`  and ${more} more`);
    const count = sorted.length === 1 ? 'a problem' : `${sorted.length} problems`;
    return new user_error/* UserError */.y(`the baseline has ${count}:\n${lines.join('\n')}`, {
        exitCode: 3,
        places: sorted.map(({ origin }) => placeOf(origin)),
    });
}
function problemText({ origin, path, message }) {
    const where = path === undefined || path.length === 0 ? '' : ` ${(0,load_origin/* documentPathText */.I)(path)}:`;
    return `${(0,load_origin/* originText */.C)(origin)}:${where} ${message}`;
}
function placeOf({ source, line, column }) {
    return { file: source, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}
function byPlace(a, b) {
    return (a.origin.line ?? 0) - (b.origin.line ?? 0) || (a.origin.column ?? 0) - (b.origin.column ?? 0);
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/located.js
var located = __webpack_require__(3885);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/merge-patch.js

/**
 * JSON Merge Patch (RFC 7396) over located values: maps merge, scalars and lists replace, `null` removes. Every value keeps
 * the place where it was written.
 *
 * @param removed is given each path that a `null` of the patch removed, and where that `null` stands
 */
function mergePatch(target, patch, removed, path = []) {
    if (patch.kind !== 'map')
        return patch;
    const entries = new Map(target?.kind === 'map' ? target.entries : []);
    for (const [key, entry] of patch.entries) {
        const here = [...path, key];
        if (entry.value.kind === 'scalar' && entry.value.value === null) {
            entries.delete(key);
            removed.set((0,load_origin/* documentPathText */.I)(here), entry.value.origin);
        }
        else {
            removed.delete((0,load_origin/* documentPathText */.I)(here));
            entries.set(key, { key: entry.key, value: mergePatch(entries.get(key)?.value, entry.value, removed, here) });
        }
    }
    return { kind: 'map', origin: patch.origin, entries };
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/presets/presets.js + 1 modules
var presets = __webpack_require__(8100);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(304);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(9770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/baseline-input.js
var baseline_input = __webpack_require__(4173);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/read-baseline-file.js

/** The text of a file, or why it cannot be read, in words that say how to mend it. */
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
var read_located = __webpack_require__(6992);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/resolve-layers.js






/** Most presets and files that one baseline may be made of. */
const MAX_LAYERS = 20;
/**
 * Follows `extends` from the first file down and returns the layers in the order in which they are merged, lowest first:
 * `sar:recommended`, then each entry of `extends` with what it builds on, then the file itself. Layers that cannot be read
 * are left out, and `problems` says why.
 */
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
                visit({ path: reference.name.replace(/^(?:\.\/)+/, '') }, reference.origin, reference.path, [...chain, path]);
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
    /** A file of another version is not judged by this version's schema. */
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
/** Entries that are not text are left to the schema, which says what it expected. */
function extendsOf(value) {
    const written = value.kind === 'map' ? value.entries.get('extends')?.value : undefined;
    if (written?.kind === 'scalar' && typeof written.value === 'string')
        return [{ name: written.value, origin: written.origin, path: ['extends'] }];
    if (written?.kind !== 'list')
        return [];
    return written.items.flatMap((item, index) => item.kind === 'scalar' && typeof item.value === 'string' ? [{ name: item.value, origin: item.origin, path: ['extends', index] }] : []);
}
/** `extends` stays where the schema would refuse it, so that the schema can say so. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/rule-ids.js
var rule_ids = __webpack_require__(8731);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/value-schemas.js
var value_schemas = __webpack_require__(860);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/cache-schema.js



const exemptionSchema = schemas/* strictObject */.rej({
    path: value_schemas/* globSchema */.G6.describe('Glob over the paths of workflow files that are exempt, from the root of the repository.'),
    job: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the ids of jobs; without it, all jobs of the files.')),
    ecosystem: schemas/* optional */.lqM(value_schemas/* ecosystemSchema */.eG.describe('The ecosystem that needs no cache there, such as `pip`; without it, all.')),
    reason: value_schemas/* reasonSchema */.ex.describe('Why no cache is wanted there; shown by `--explain`.'),
})
    .describe('Jobs that need no cache.');
/** Section `cache`: what the cache-wiring sensor expects of jobs that download dependencies. */
const cacheSchema = schemas/* strictObject */.rej({
    'minimum-version': schemas/* string */.YjP()
        .regex(/^(?:working|v\d{1,4}(?:\.\d{1,4}){0,2})$/)
        .describe('The oldest version of actions/cache that is accepted: `working` (any version that still works), or a version such as `v5` or `v4.2.0`.'),
    action: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        uses: schemas/* string */.YjP()
            .max(300)
            .regex(/^[^\s@]+(?:@[^\s@]+)?$/)
            .describe('The `uses:` of the action, such as `./.github/actions/setup-python-cached` or `owner/repo@v1`.'),
        ecosystems: schemas/* array */.YOg(value_schemas/* ecosystemSchema */.eG).min(1).max(100).describe('The ecosystems whose jobs must use the action.'),
    })
        .describe("The action through which jobs use the repository's cache hierarchy; jobs that install without it are reported by `outside-hierarchy`.")),
    tier: schemas/* optional */.lqM(schemas/* enum */.k5n(['live', 'common', 'ephemeral'])
        .describe("The hierarchy's tier that a fix asks the action for: `live` (permanent), `common` (7 days) or `ephemeral` (1 day).")),
    version: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        variable: schemas/* string */.YjP()
            .max(100)
            .regex(/^[A-Z_][A-Z0-9_]*$/)
            .describe('The repository variable that holds the token.'),
        default: schemas/* string */.YjP()
            .max(40)
            .regex(/^[A-Za-z0-9._-]+$/)
            .describe('The token where the variable is not set.'),
    })
        .describe('The token that busts the whole hierarchy, as a fix gives it to the action.')),
    exempt: schemas/* array */.YOg(exemptionSchema).max(1000).describe('Jobs that need no cache, each with its reason.'),
    ecosystems: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* ecosystemSchema */.eG).min(1).max(100).describe('The ecosystems that are judged; without it, every one that is known.')),
    'rare-schedule-days': schemas/* int */.Whr()
        .min(1)
        .max(366)
        .describe('A schedule with pauses of this many days or more is exempt, since its cache is gone before it is read.'),
    rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* CACHE_RULES */.Tj))
        .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
})
    .describe('Cache wiring of workflows.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/run-conclusion.js
var run_conclusion = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/ci-schema.js



const conclusionSchema = schemas/* enum */.k5n(run_conclusion/* RUN_CONCLUSIONS */.l);
const globsSchema = schemas/* array */.YOg(value_schemas/* globSchema */.G6).max(1000);
const percentSchema = schemas/* number */.aig().min(0).max(100);
const variableNameSchema = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
/** Section `ci`: how CI is measured, when that is an alert, and what its failures are recognised by. */
const ciSchema = schemas/* strictObject */.rej({
    branches: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(255)).max(20).describe('Branches whose runs are measured; empty: the default branch.'),
    'window-days': schemas/* int */.Whr().min(1).max(90).describe('Days that are looked back over.'),
    count: schemas/* enum */.k5n(['attempts', 'runs'])
        .describe('`attempts`: every attempt counts, so that a re-run hides no failure; `runs`: the latest attempt of each run.'),
    'failure-conclusions': schemas/* array */.YOg(conclusionSchema).min(1).max(9).describe('Conclusions that are failures.'),
    'ignored-conclusions': schemas/* array */.YOg(conclusionSchema)
        .max(9)
        .describe('Conclusions that are neither failure nor success, and no part of the denominator.'),
    thresholds: schemas/* strictObject */.rej({
        degraded: percentSchema.describe('Percent of failures above which the state is degraded.'),
        critical: percentSchema.describe('Percent of failures above which the state is critical.'),
        'minimum-runs': schemas/* int */.Whr().min(1).max(10_000).describe('Concluded runs below which nothing is an alert.'),
        'alert-after': schemas/* int */.Whr().min(1).max(100).describe('Results in a row that must bear an alert out before it is raised.'),
        'clear-after': schemas/* int */.Whr().min(1).max(100).describe('Results in a row at or below the threshold before an alert is cleared.'),
    })
        .describe('When CI is degraded or critical, and how much evidence an alert takes.'),
    exclude: schemas/* strictObject */.rej({
        workflows: globsSchema.describe('Globs over the files of workflows that are not measured.'),
        events: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(100)).max(50).describe('Events whose runs are not measured.'),
    })
        .describe('What is not measured.'),
    'self-healing': globsSchema.describe('Globs over the files of the workflows that heal: their failures are told apart.'),
    'sample-runs': schemas/* int */.Whr().min(0).max(10_000).describe('Runs whose jobs are read for durations and for figures of jobs.'),
    'examine-runs': schemas/* int */.Whr().min(0).max(1000).describe('Failed runs, newest first, whose cause is looked for.'),
    patterns: schemas/* array */.YOg(value_schemas/* repositoryPathSchema */.Tr)
        .max(50)
        .describe('Files of the repository with failure patterns of its own; an id that SAR has too replaces that pattern.'),
    'min-confidence': schemas/* number */.aig().min(0).max(1).describe('Patterns that are less sure than this decide nothing.'),
    variables: schemas/* strictObject */.rej({
        'failure-rate': variableNameSchema.describe('Variable that gets `<percent>:<state>`.'),
        'last-green': variableNameSchema.describe('Variable that gets the newest commit whose every completed run succeeded.'),
        threshold: variableNameSchema.describe('Variable that is read for the percent above which CI is degraded.'),
    })
        .refine((names) => new Set(Object.values(names)).size === Object.keys(names).length, {
        error: 'three different names: each variable holds one thing',
    })
        .describe('Names of the variables of the repository.'),
    'halt-at-critical': schemas/* boolean */.zMY()
        .describe('Whether a critical alert halts everything of SAR that writes, and a halt that cannot be read does too.'),
    liveness: schemas/* strictObject */.rej({
        'grace-hours': schemas/* number */.aig().min(0).max(720).describe('Hours by which a scheduled run may be late; GitHub promises no time.'),
        exempt: globsSchema.describe('Globs over the files of workflows whose schedules are not judged.'),
    })
        .describe('Whether scheduled workflows run when they should.'),
})
    .describe('CI health: measuring, alerting, failure patterns.');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/vocabulary/route.js
/** What happens next with a finding; `SEVERITY_TABLE.routes` says it in words. */
const ROUTES = ['incident', 'dispatch', 'backlog', 'registry'];

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/triage-schema.js



const matchSchema = schemas/* strictObject */.rej({
    sensor: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the sensor, such as `cache-wiring`.')),
    rule: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the rule, such as `missing-cache` or `*-key`.')),
    path: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the artefact's path from the root of the repository.")),
    branch: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe('Glob over the branch that is checked; never matches when the branch is not known.')),
})
    .refine((match) => Object.values(match).some((value) => value !== undefined), {
    error: 'at least one of `sensor`, `rule`, `path`, `branch`',
})
    .describe('Which findings; every key given must match.');
const setSchema = schemas/* strictObject */.rej({
    severity: schemas/* optional */.lqM(value_schemas/* severitySchema */.X5.describe('The severity.')),
    'sla-hours': schemas/* optional */.lqM(schemas/* number */.aig().positive().max(87_600).describe('Hours from the first sighting until the finding is overdue.')),
    route: schemas/* optional */.lqM(schemas/* enum */.k5n(ROUTES).describe('What happens next: `incident`, `dispatch`, `backlog` or `registry`.')),
    owner: schemas/* optional */.lqM(value_schemas/* ownerSchema */.$K.describe('Who is tagged, as `@user` or `@organisation/team`.')),
})
    .refine((set) => Object.values(set).some((value) => value !== undefined), {
    error: 'at least one of `severity`, `sla-hours`, `route`, `owner`',
})
    .describe('What the findings get; what is not given is decided as if the entry were not there.');
/** Section `triage`: overrides in order; the first entry that matches a finding decides. */
const triageSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    match: matchSchema,
    set: setSchema,
    reason: schemas/* optional */.lqM(value_schemas/* reasonSchema */.ex.describe('Why, in words; shown with every finding that the entry decides.')),
}))
    .max(1000)
    .describe('Overrides of severity, deadline, route and owner. The first entry that matches a finding decides; later ones are not asked.');
/** Section `waivers`: findings that are accepted until a day. */
const waiversSchema = schemas/* array */.YOg(schemas/* strictObject */.rej({
    rule: value_schemas/* globSchema */.G6.describe('Glob over the rule, such as `missing-cache`.'),
    path: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the artefact's path from the root of the repository; without it, any.")),
    job: schemas/* optional */.lqM(value_schemas/* globSchema */.G6.describe("Glob over the job's id; without it, any.")),
    reason: value_schemas/* reasonSchema */.ex.describe('Why the finding is accepted.'),
    owner: value_schemas/* ownerSchema */.$K.describe('Who answers for it, as `@user` or `@organisation/team`.'),
    expires: iso/* date */.p6().describe('The last day (UTC) on which the waiver holds, as `YYYY-MM-DD`.'),
}))
    .max(1000)
    .describe('Findings that are accepted until a day: still listed, but they do not fail a run. An expired waiver is itself a finding.');

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/ports/variable-store.js
var variable_store = __webpack_require__(7901);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/variables-schema.js



/** GitHub's rule for names: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions */
const nameSchema = schemas/* string */.YjP()
    .max(255)
    .regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/);
const environmentSchema = schemas/* string */.YjP().min(1).max(255);
const maxAgeSchema = schemas/* int */.Whr().min(1).max(3650);
const entryShape = {
    required: schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('Whether its absence is a finding; without it, true.')),
    category: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(100).describe('A heading to group by in reports; without it, `general`.')),
    purpose: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(1000).describe('What it is for, in a sentence.')),
    'human-governance': schemas/* optional */.lqM(schemas/* boolean */.zMY().describe('True where only people may write it: no intent and no command of SAR changes it.')),
};
const secretSchema = schemas/* strictObject */.rej({
    ...entryShape,
    'max-age-days': schemas/* optional */.lqM(maxAgeSchema.describe('Days after which the secret is due for rotation, instead of `rotation.max-age-days`.')),
});
const variableSchema = schemas/* strictObject */.rej({
    ...entryShape,
    value: schemas/* optional */.lqM(schemas/* string */.YjP().max(49_152).describe('The intended value: another one is drift, and a missing variable is queued with it.')),
});
const secrets = schemas/* record */.g1P(nameSchema, secretSchema);
const variables = schemas/* record */.g1P(nameSchema, variableSchema);
const registrySchema = schemas/* strictObject */.rej({
    'org-secrets': schemas/* optional */.lqM(secrets.describe('Secrets of the organisation that the repository uses.')),
    'repo-secrets': schemas/* optional */.lqM(secrets.describe('Secrets of the repository.')),
    'env-secrets': schemas/* optional */.lqM(schemas/* record */.g1P(environmentSchema, secrets).describe('Secrets of environments, by environment.')),
    'repo-vars': schemas/* optional */.lqM(variables.describe('Variables of the repository.')),
    'env-vars': schemas/* optional */.lqM(schemas/* record */.g1P(environmentSchema, variables).describe('Variables of environments, by environment.')),
    codespace: schemas/* optional */.lqM(secrets.describe('Codespaces secrets of the repository.')),
    'org-vars': schemas/* optional */.lqM(variables.describe('Variables of the organisation that the repository uses.')),
    dependabot: schemas/* optional */.lqM(secrets.describe('Dependabot secrets of the repository.')),
})
    .describe('The expected variables and secrets by storage layer; name → entry. `{}` is a required entry without more to say.');
const valuesSchema = schemas/* strictObject */.rej({
    enum: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP().max(49_152)).min(1).max(1000).describe('The values that are allowed.')),
    pattern: schemas/* optional */.lqM(schemas/* string */.YjP().min(1).max(500).describe('RE2 expression that the whole value must match.')),
    minimum: schemas/* optional */.lqM(schemas/* number */.aig().describe('The value must be a decimal number of at least this.')),
    maximum: schemas/* optional */.lqM(schemas/* number */.aig().describe('The value must be a decimal number of at most this.')),
    'max-length': schemas/* optional */.lqM(schemas/* int */.Whr().min(0).max(49_152).describe('Longest value in characters.')),
    unsafe: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(['newline', 'backtick', 'command-substitution', 'expression']))
        .max(4)
        .describe('What values may contain although a script that uses them without quotes would run it; by default none of it.')),
})
    .describe('What values are allowed; every key given must hold.');
const allowSchema = schemas/* strictObject */.rej({
    names: schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(1000).describe('Globs over the name, such as `CODEX_*`.'),
    scopes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(variable_store/* INTENT_SCOPES */.b)).min(1).max(3).describe('`repo`, `org`, `environment`; without it, `repo` alone.')),
    environments: schemas/* optional */.lqM(schemas/* array */.YOg(value_schemas/* globSchema */.G6).min(1).max(100).describe('Globs over the environment; needed for the scope `environment`.')),
    operations: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(['set', 'delete']))
        .min(1)
        .max(2)
        .describe('Without it, `set` alone.')),
    values: schemas/* optional */.lqM(valuesSchema),
    owners: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP()
        .max(140)
        .regex(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/))
        .min(1)
        .max(100)
        .describe('Other repositories (`owner/repository`) or organisations (`owner`) that may be written; needed for the scope `org`.')),
});
/** Section `variables`: what variables and secrets there should be, and who may change them how. */
const variablesSchema = schemas/* strictObject */.rej({
    registry: registrySchema,
    rotation: schemas/* strictObject */.rej({
        'max-age-days': maxAgeSchema.describe('Days after which a secret is due for rotation.'),
        'warn-days': schemas/* int */.Whr().min(0).max(365).describe('Days before that from which it is reported as due soon.'),
    })
        .describe('Rotation of secrets, by the day on which they were last written.'),
    guide: schemas/* optional */.lqM(value_schemas/* repositoryPathSchema */.Tr.describe("Markdown document that is stamped with the audit's date and counts.")),
    intents: schemas/* strictObject */.rej({
        mailbox: schemas/* optional */.lqM(value_schemas/* repositoryPathSchema */.Tr.describe('Directory of the queued intents; without it, `pending_ops` in the state directory.')),
        allow: schemas/* array */.YOg(allowSchema).max(1000).describe('What intents may do; what no entry allows is refused.'),
    })
        .describe('Policy of the variable-intent processor.'),
})
    .describe('Variables and secrets: the expected registry, rotation, and the policy for changes.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/settings-schema.js







/** The version of the baseline's format that this code reads. */
const BASELINE_VERSION = 1;
const sensorShape = {
    enabled: schemas/* boolean */.zMY().describe('Whether the sensor runs.'),
    severity: schemas/* optional */.lqM(value_schemas/* severitySchema */.X5.describe("The severity of all of the sensor's findings, instead of the one that follows from the impact.")),
};
/**
 * The settings after all layers are merged. Values that the preset `sar:recommended` supplies are required here: the schema
 * has no defaults of its own, so that every default stands in one place. A section enters together with its first reader.
 */
const settingsSchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(BASELINE_VERSION).describe('Version of the format: 1.'),
    extends: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* string */.YjP().min(1).max(500), schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(500)).max(20)])
        .describe('Presets (`sar:recommended`, `sar:level-4-mlops`) and files of the repository that this file builds on; later ones win, and this file wins over all. `sar:recommended` is always the lowest layer.')),
    owner: schemas/* optional */.lqM(value_schemas/* ownerSchema */.$K.describe('Who is tagged when nothing else names an owner, as `@user` or `@organisation/team`.')),
    state: value_schemas/* repositoryPathSchema */.Tr.describe('Directory of the signal stores, from the root of the repository.'),
    sensors: schemas/* strictObject */.rej({
        'workflow-syntax': schemas/* strictObject */.rej(sensorShape).describe('Workflow and action files that GitHub cannot run.'),
        'cache-wiring': schemas/* strictObject */.rej(sensorShape).describe('Cache wiring of workflows (its options are in `cache`).'),
        'action-drift': schemas/* strictObject */.rej({
            ...sensorShape,
            'grace-days': schemas/* int */.Whr().min(0).max(3650).describe('Days after its release from which a new major counts as one to be behind of.'),
            rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* DRIFT_RULES */.oP))
                .describe('Per rule: `off`, or the severity of its findings; without an entry the severity follows from the impact.'),
        })
            .describe('Versions of actions, runtimes and runner images.'),
        'variable-audit': schemas/* strictObject */.rej({
            ...sensorShape,
            rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* VARIABLE_RULES */.n5)).describe('Per rule: `off`, or the severity of its findings.'),
        })
            .describe('Variables and secrets: declared, referenced and configured (its registry is in `variables`).'),
        'secret-rotation': schemas/* strictObject */.rej({
            ...sensorShape,
            rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* ROTATION_RULES */.PQ)).describe('Per rule: `off`, or the severity of its findings.'),
        })
            .describe('Age of secrets (its limits are in `variables.rotation`).'),
        'ci-health': schemas/* strictObject */.rej({
            ...sensorShape,
            rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* CI_HEALTH_RULES */._M)).describe('Per rule: `off`, or the severity of its findings.'),
        })
            .describe('Failure rate of CI, its causes, and flaky workflows (its options are in `ci`).'),
        'cron-liveness': schemas/* strictObject */.rej({
            ...sensorShape,
            rules: schemas/* strictObject */.rej((0,value_schemas/* ruleShape */.mK)(rule_ids/* LIVENESS_RULES */.wd)).describe('Per rule: `off`, or the severity of its findings.'),
        })
            .describe('Scheduled workflows that do not run (its options are in `ci.liveness`).'),
    })
        .describe('The sensors and their options.'),
    cache: cacheSchema,
    variables: variablesSchema,
    ci: ciSchema,
    triage: triageSchema,
    waivers: waiversSchema,
})
    .describe('Baseline of SAR: the declared, intended state of a repository.');

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/schema/schema-node.js


/** The JSON Schema of the merged settings. */
function settingsJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(settingsSchema);
}
/** The part of a schema that describes the value at a path, or undefined where the path leaves the schema. */
function schemaAt(schema, path) {
    let node = schema;
    for (const part of path) {
        if (node === undefined)
            return undefined;
        if (typeof part === 'number')
            node = node.items;
        else if (typeof part === 'string' && node.properties && Object.hasOwn(node.properties, part))
            node = node.properties[part];
        else if (typeof part === 'string' && typeof node.additionalProperties === 'object')
            node = node.additionalProperties;
        else
            return undefined;
    }
    return node;
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var glob = __webpack_require__(4727);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/unknown-ids.js




/** Where settings name sensors, rules and ecosystems; `*` stands for each item of a list. */
const ID_PATHS = [
    { kind: 'sensor', path: ['triage', '*', 'match', 'sensor'] },
    { kind: 'rule', path: ['triage', '*', 'match', 'rule'] },
    { kind: 'rule', path: ['waivers', '*', 'rule'] },
    { kind: 'ecosystem', path: ['cache', 'ecosystems', '*'] },
    { kind: 'ecosystem', path: ['cache', 'action', 'ecosystems', '*'] },
    { kind: 'ecosystem', path: ['cache', 'exempt', '*', 'ecosystem'] },
];
/**
 * Names of rules, sensors and ecosystems that do not exist, as far as the caller knows what exists: a misspelt name would
 * otherwise be a setting that does nothing. Globs are not judged; values of a wrong type are the schema's concern.
 */
function unknownIds(root, known) {
    return ID_PATHS.flatMap(({ kind, path }) => {
        const candidates = known[`${kind}s`];
        return candidates === undefined ? [] : textsAt(root, path, []).flatMap((text) => problemOf(kind, text, candidates));
    });
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







/** Checks merged settings with the schema. Returns every problem, each with the place where the wrong value was written. */
function validateSettings(plain, merged, removed, known) {
    const result = settingsSchema.safeParse(plain);
    const unknown = unknownIds(merged, known);
    if (result.success)
        return unknown;
    const schema = settingsJsonSchema();
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
    const keys = Object.keys(schemaAt(schema, path)?.properties ?? {});
    const near = (0,nearest_word/* nearestWord */.z)(key, keys);
    const container = (0,located/* locatedAt */.mu)(merged, path);
    const origin = (container?.kind === 'map' ? container.entries.get(key)?.key : undefined) ?? container?.origin ?? merged.origin;
    return {
        origin,
        path: [...path, key],
        message: `unknown key; ${near === undefined ? `expected one of ${keys.join(', ')}` : `did you mean \`${near}\`?`}`,
    };
}
/** A key of a map whose keys are the user's: the name of a variable or secret is the only kind with a rule. */
function wrongKey(path, merged) {
    const key = String(path.at(-1));
    const container = (0,located/* locatedAt */.mu)(merged, path.slice(0, -1));
    const origin = (container?.kind === 'map' ? container.entries.get(key)?.key : undefined) ?? nearestOrigin(merged, path);
    const rule = 'capital letters, digits and `_`, not a digit first, not `GITHUB_` first, at most 255 characters';
    return { origin, path, message: `no name that GitHub takes: ${rule}` };
}
function wrongValue(issue, path, schema, merged, removed) {
    const written = (0,located/* locatedAt */.mu)(merged, path);
    const node = schemaAt(schema, path);
    const expected = expectation(node, issue);
    if (written !== undefined) {
        return { origin: written.origin, path, message: `expected ${expected}, found ${describe(written)}${suggestion(written, node)}` };
    }
    const nulled = removed.get((0,load_origin/* documentPathText */.I)(path));
    if (nulled !== undefined)
        return { origin: nulled, path, message: `removed by \`null\`, but it is needed; expected ${expected}` };
    return { origin: nearestOrigin(merged, path), path, message: `missing; expected ${expected}` };
}
/** What the schema wants, from the most exact source that there is. */
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
function nearestOrigin(root, path) {
    for (let length = path.length - 1; length > 0; length--) {
        const value = (0,located/* locatedAt */.mu)(root, path.slice(0, length));
        if (value !== undefined)
            return value.origin;
    }
    return root.origin;
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/baseline/lib/load/resolve-baseline.js






/**
 * Reads, merges and checks a baseline from its first file on. Import it lazily: it brings the YAML parser and the schema.
 *
 * @throws UserError with every problem at once
 */
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
        sources: layers.map((layer) => layer.source),
        origins: originsOf(merged),
        ...(start.notice !== undefined && { notice: start.notice }),
    };
}
/** Where each value was written, by its path: the key's place for entries of maps, the item's for items of lists. */
function originsOf(root) {
    const origins = new Map();
    collect(root, []);
    return origins;
    function collect(value, path) {
        if (value.kind === 'list') {
            value.items.forEach((item, index) => {
                origins.set((0,load_origin/* documentPathText */.I)([...path, index]), item.origin);
                collect(item, [...path, index]);
            });
        }
        else if (value.kind === 'map') {
            for (const [key, entry] of value.entries) {
                origins.set((0,load_origin/* documentPathText */.I)([...path, key]), entry.key);
                collect(entry.value, [...path, key]);
            }
        }
    }
}


/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ INTENT_SCOPES),
/* harmony export */   y: () => (/* binding */ MAX_VARIABLE_VALUE_BYTES)
/* harmony export */ });
/** Longest value of a variable, in bytes of UTF-8: https://docs.github.com/en/actions/reference/workflows-and-actions/variables#limits-for-configuration-variables */
const MAX_VARIABLE_VALUE_BYTES = 49_152;
const INTENT_SCOPES = ['repo', 'org', 'environment'];


/***/ }),

/***/ 8731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ ROTATION_RULES),
/* harmony export */   Tj: () => (/* binding */ CACHE_RULES),
/* harmony export */   _M: () => (/* binding */ CI_HEALTH_RULES),
/* harmony export */   n5: () => (/* binding */ VARIABLE_RULES),
/* harmony export */   oP: () => (/* binding */ DRIFT_RULES),
/* harmony export */   wd: () => (/* binding */ LIVENESS_RULES)
/* harmony export */ });
/** The rules of the cache-wiring sensor, as the section `cache.rules` knows them. */
const CACHE_RULES = [
    'missing-cache',
    'cache-after-install',
    'ineffective-cache',
    'static-key',
    'volatile-key',
    'unsafe-key',
    'double-cache',
    'ignored-cache-input',
    'failing-cache-setup',
    'cannot-save',
    'cache-in-release',
    'dead-cache-action',
    'outside-hierarchy',
];
/** The rules of the action-drift sensor, as the section `sensors.action-drift.rules` knows them. */
const DRIFT_RULES = [
    'dead-reference',
    'unresolvable-tag',
    'retired-runner-image',
    'archived-action',
    'deprecated-runtime',
    'outdated-major',
    'floating-reference',
    'version-comment-mismatch',
];
/** Rules of the variable-audit sensor. */
const VARIABLE_RULES = [
    'missing-variable',
    'undeclared-variable',
    'unused-variable',
    'shadowed-variable',
    'wrong-scope',
    'drifted-variable',
];
/** Rules of the secret-rotation sensor. */
const ROTATION_RULES = ['rotation-due', 'rotation-due-soon'];
/** Rules of the ci-health sensor. */
const CI_HEALTH_RULES = ['failure-rate-critical', 'failure-rate-degraded', 'repeated-failure', 'flaky-workflow'];
/** Rules of the cron-liveness sensor. */
const LIVENESS_RULES = ['schedule-disabled', 'schedule-never-ran', 'schedule-overdue'];


/***/ }),

/***/ 860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ ownerSchema),
/* harmony export */   G6: () => (/* binding */ globSchema),
/* harmony export */   Tr: () => (/* binding */ repositoryPathSchema),
/* harmony export */   X5: () => (/* binding */ severitySchema),
/* harmony export */   eG: () => (/* binding */ ecosystemSchema),
/* harmony export */   ex: () => (/* binding */ reasonSchema),
/* harmony export */   mK: () => (/* binding */ ruleShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _paths_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4727);
/* harmony import */ var _vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4500);



/** Values that several sections share. */
const severitySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC);
/** A rule's switch: `off`, or the severity that its findings get. */
const ruleLevelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', ..._vocabulary_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC]);
/** The shape of a section that has a switch for each of a sensor's rules. */
function ruleShape(ids) {
    const entries = ids.map((id) => [id, zod__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(ruleLevelSchema.describe(`Rule \`${id}\`: \`off\`, or the severity of its findings.`))]);
    return Object.fromEntries(entries);
}
const ownerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(140)
    .regex(/^@[A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9._-]+)?$/);
/** Free text of a person: a reason. */
const reasonSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(3).max(1000);
const globSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(_paths_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_GLOB_LENGTH */ .v7)
    .refine((pattern) => (0,_paths_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(pattern) === undefined, {
    error: (issue) => `a glob without faults: ${(0,_paths_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(String(issue.input))}`,
});
const ecosystemSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(40)
    .regex(/^[a-z][a-z0-9-]*$/);
/** A path inside the repository: relative, with `/`, and not out of it. */
const repositoryPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\:\u0000-\u001f]+$/);


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ RUN_CONCLUSIONS)
/* harmony export */ });
/** Conclusions that GitHub documents for runs and jobs: https://docs.github.com/en/rest/actions/workflow-runs (`status`). */
const RUN_CONCLUSIONS = [
    'success',
    'failure',
    'neutral',
    'cancelled',
    'skipped',
    'timed_out',
    'action_required',
    'startup_failure',
    'stale',
];


/***/ })

};
