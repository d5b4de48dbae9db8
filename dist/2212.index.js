export const id = 2212;
export const ids = [2212];
export const modules = {

/***/ 32212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCodespaceBlockers: () => (/* binding */ readCodespaceBlockers)
});

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/paths/glob.js
var paths_glob = __webpack_require__(14727);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/reading-draft.js
var reading_draft = __webpack_require__(74336);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reading/signal-of.js
var signal_of = __webpack_require__(38828);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/reports/json-value.js
var json_value = __webpack_require__(86939);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-document.js + 4 modules
var parse_document = __webpack_require__(73589);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/why-unread.js
var why_unread = __webpack_require__(81406);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/codespace-blockers-rules.js
var codespace_blockers_rules = __webpack_require__(11874);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/quote-untrusted.js
var quote_untrusted = __webpack_require__(99770);
// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/workflows/lib/shell/read-script.js + 10 modules
var read_script = __webpack_require__(84709);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/devcontainer.js


function report({ path, document, signals }, rule, at, draft) {
    const { subject, kind = 'file', ...rest } = draft;
    signals.push((0,signal_of/* signalOf */.o)((0,codespace_blockers_rules/* codespaceRule */.U)(rule), 'L3', {
        ...rest,
        artefact: { kind, path, ...document.place(at), name: subject.slice(0, 200) },
        identity: [path, subject],
    }));
}
function leaveOpen({ path, document, unjudged }, at, reason) {
    const { line } = document.place(at);
    unjudged.push({ path, line, reason });
}
function insidePath(folder, written) {
    if (written.startsWith('/') || written.includes('$') || /^[A-Za-z]:/.test(written))
        return undefined;
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
function isPresent({ tree, files }, path) {
    if (path === '' || tree.has(path))
        return true;
    const { kind } = files.facts(path);
    return kind !== 'absent';
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/devcontainer-reference.json
const devcontainer_reference_namespaceObject = /*#__PURE__*/JSON.parse('{"HP":{"e":["$schema","name","features","overrideFeatureInstallOrder","secrets","forwardPorts","portsAttributes","otherPortsAttributes","updateRemoteUserUID","containerEnv","containerUser","mounts","init","privileged","capAdd","securityOpt","remoteEnv","remoteUser","initializeCommand","onCreateCommand","updateContentCommand","postCreateCommand","postStartCommand","postAttachCommand","waitFor","userEnvProbe","hostRequirements","customizations","additionalProperties","build","image","appPort","runArgs","shutdownAction","overrideCommand","workspaceFolder","workspaceMount","dockerFile","context","dockerComposeFile","service","runServices","extensions","settings","devPort","codespaces"]},"aW":{"H":{"extensions":"customizations.vscode.extensions","settings":"customizations.vscode.settings","devPort":"customizations.vscode.devPort"}},"Bl":{"H":["initializeCommand","onCreateCommand","updateContentCommand","postCreateCommand","postStartCommand","postAttachCommand"]},"JR":{"n":{"cpus":32,"memoryGb":128,"storageGb":128}},"qT":{"dM":{"$":{"ghcr.io/devcontainers-contrib/features/":"ghcr.io/devcontainers-extra/features/"}},"IO":{"fish":"a feature of https://containers.dev/features","homebrew":"a feature of https://containers.dev/features","maven":"ghcr.io/devcontainers/features/java with installMaven","gradle":"ghcr.io/devcontainers/features/java with installGradle","jupyterlab":"ghcr.io/devcontainers/features/python with installJupyterlab","golang":"ghcr.io/devcontainers/features/go","common":"ghcr.io/devcontainers/features/common-utils","ghcr.io/devcontainers/features/docker-from-docker":"ghcr.io/devcontainers/features/docker-outside-of-docker"},"UR":["aws-cli","azure-cli","desktop-lite","docker-in-docker","docker-from-docker","dotnet","git","git-lfs","github-cli","java","kubectl-helm-minikube","node","powershell","python","ruby","rust","sshd","terraform"]}}');
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/devcontainer-reference.js

const KNOWN_KEYS = devcontainer_reference_namespaceObject.HP.e;
const LIFECYCLE_KEYS = devcontainer_reference_namespaceObject.Bl.H;
const LARGEST_MACHINE = devcontainer_reference_namespaceObject.JR.n;
const MOVED = new Map(Object.entries(devcontainer_reference_namespaceObject.aW.H));
const RETIRED = new Map(Object.entries(devcontainer_reference_namespaceObject.qT.IO));
const COLLECTIONS = Object.entries(devcontainer_reference_namespaceObject.qT.dM.$);
const SHORTHAND = new Set(devcontainer_reference_namespaceObject.qT.UR);
function movedTo(key) {
    return MOVED.get(key);
}
function isOfEndedCollection(feature) {
    return COLLECTIONS.some(([from]) => feature.startsWith(from));
}
function successorOf(feature) {
    const collection = COLLECTIONS.find(([from]) => feature.startsWith(from));
    return (RETIRED.get(feature) ??
        (collection === undefined ? undefined : `${collection[1]}${feature.slice(collection[0].length)}`) ??
        (SHORTHAND.has(feature)
            ? `ghcr.io/devcontainers/features/${feature === 'docker-from-docker' ? 'docker-outside-of-docker' : feature}`
            : undefined));
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/judge-scripts.js





const INTERPRETERS = new Set(['bash', 'sh', 'zsh', 'dash', 'source', 'node', 'python', 'python3', 'pwsh', 'ruby', 'perl']);
const MAKES_FILES = new Set([
    'curl',
    'wget',
    'git',
    'cp',
    'mv',
    'ln',
    'tar',
    'unzip',
    'cat',
    'echo',
    'printf',
    'tee',
    'npm',
    'yarn',
    'pnpm',
    'make',
]);
const SCRIPT = /\.(?:sh|bash|zsh|py|js|mjs|cjs|ts|ps1|rb|pl)$/;
function judgeScripts(devcontainer) {
    const commands = LIFECYCLE_KEYS.flatMap((key) => {
        const value = devcontainer.value[key];
        return (0,json_value/* isObject */.Gv)(value)
            ? Object.entries(value).map(([name, command]) => [[key, name], command])
            : value === undefined
                ? []
                : [[[key], value]];
    });
    const missing = commands.flatMap(([at, command], index) => missingScripts(devcontainer, at, command, index > 0));
    if (missing.length === 0)
        return;
    if (!opensRoot(devcontainer)) {
        const reason = `whether ${(0,quote_untrusted/* quoteUntrusted */.X)(missing[0]?.script ?? '')} is there is not known: commands run in a workspaceFolder that may not be the root of the repository`;
        return leaveOpen(devcontainer, ['workspaceFolder'], reason);
    }
    for (const { at, script, path } of missing)
        report(devcontainer, 'missing-lifecycle-script', at, {
            subject: `${at[0]} ${path}`,
            message: `\`${at.join('.')}\` calls ${(0,quote_untrusted/* quoteUntrusted */.X)(script)}, and the repository has no ${(0,quote_untrusted/* quoteUntrusted */.X)(path, 200)}`,
            expected: `a script ${(0,quote_untrusted/* quoteUntrusted */.X)(path, 200)}`,
            actual: 'no such file',
        });
}
function opensRoot({ value }) {
    const { workspaceFolder: folder, workspaceMount: mount } = value;
    if (folder === undefined)
        return true;
    if (typeof folder !== 'string')
        return false;
    if (/^\/workspaces\/(?:[^/]+|\$\{localWorkspaceFolderBasename\})\/?$/.test(folder))
        return true;
    const parts = ((0,json_value/* text */.Qq)(mount) ?? '').split(',');
    const target = parts.map((part) => /^(?:target|dst|destination)=(.*)$/.exec(part)?.[1]).find((each) => each !== undefined);
    return parts.some((part) => /^(?:source|src)=\$\{localWorkspaceFolder\}\/?$/.test(part)) && target === folder;
}
function missingScripts({ input }, at, command, isLater) {
    const written = typeof command === 'string' ? scriptsOf(command) : ofWords((0,json_value/* list */.p_)(command).filter((word) => typeof word === 'string'));
    return [...new Set(written)].flatMap((script, index) => {
        const path = insidePath('', script.replace(/^\$\{containerWorkspaceFolder\}\/|^\$\{localWorkspaceFolder\}\//, ''));
        if (path === undefined || path === '' || isPresent(input, path))
            return [];
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        const mayBeBuilt = (isLater || index > 0) && !input.tree.list().some((each) => each.startsWith(folder));
        return mayBeBuilt ? [] : [{ at, script, path }];
    });
}
function scriptsOf(line) {
    const { commands, hidden } = (0,read_script/* readScript */.U)(line.slice(0, 10_000), 'bash');
    if (hidden.length > 0)
        return [];
    const called = [];
    for (const { program, writtenProgram, args, directory, conditional, elsewhere } of commands) {
        if (directory === undefined && !conditional && elsewhere === undefined)
            called.push(...ofWords([writtenProgram, ...args.flatMap(({ text, dynamic }) => (dynamic ? [] : [text]))]));
        if (MAKES_FILES.has(program))
            break;
    }
    return called;
}
function ofWords([program = '', ...args]) {
    if (program.includes('/') && !program.startsWith('/') && !program.startsWith('~'))
        return SCRIPT.test(program) ? [program] : [];
    if (!INTERPRETERS.has(program))
        return [];
    const [first] = args.filter((word) => !word.startsWith('-'));
    const takesCode = args.some((word) => /^-[a-z]*[cem]$/.test(word));
    return first === undefined || takesCode || !SCRIPT.test(first) || first.startsWith('/') || first.startsWith('~') ? [] : [first];
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/judge-secrets.js



async function judgeSecrets(devcontainer) {
    const { input, value } = devcontainer;
    const elsewhere = new Set(input.baseline.sensors['codespace-blockers']['secrets-elsewhere'].map((name) => name.toUpperCase()));
    const wanted = Object.keys((0,json_value/* object */.Ik)(value['secrets'])).filter((name) => !elsewhere.has(name.toUpperCase()));
    if (wanted.length === 0)
        return;
    const answer = await input.live?.entries('codespace');
    if (answer?.known !== true) {
        const why = answer === undefined ? 'there is no token' : answer.detail;
        return leaveOpen(devcontainer, ['secrets'], `whether ${wanted.length} declared secrets are configured is not known: ${why}`);
    }
    const there = new Set(answer.value.map(({ name }) => name.toUpperCase()));
    for (const name of wanted)
        if (!there.has(name.toUpperCase()))
            report(devcontainer, 'missing-codespace-secret', ['secrets', name], {
                subject: name,
                kind: 'secret',
                message: `the devcontainer declares the secret ${(0,quote_untrusted/* quoteUntrusted */.X)(name)}, and the repository has none of that name for Codespaces`,
                expected: 'a Codespaces secret of that name',
                actual: 'none',
            });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/baseline/lib/wording/nearest-word.js
var nearest_word = __webpack_require__(20304);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/judge-settings.js




const UNITS = { tb: 1024, gb: 1, mb: 1 / 1024, kb: 1 / 1_048_576, '': 1 / 1_073_741_824 };
function judgeSettings(devcontainer) {
    judgePorts(devcontainer);
    judgeHost(devcontainer);
    for (const key of Object.keys(devcontainer.value))
        judgeKey(devcontainer, key);
}
function judgePorts(devcontainer) {
    for (const [index, port] of (0,json_value/* list */.p_)(devcontainer.value['forwardPorts']).entries())
        if (!isPort(port))
            badPort(devcontainer, ['forwardPorts', index], 'forwardPorts', String(port));
    for (const key of Object.keys((0,json_value/* object */.Ik)(devcontainer.value['portsAttributes']))) {
        const range = /^(\d+)(?:-(\d+))?$/.exec(key);
        if (range === null)
            continue;
        const [, first = '', last = first] = range;
        if (!isPort(Number(first)) || !isPort(Number(last)) || Number(first) > Number(last))
            badPort(devcontainer, ['portsAttributes', key], 'portsAttributes', key);
    }
}
function badPort(devcontainer, at, key, port) {
    report(devcontainer, 'invalid-port', at, {
        subject: `${key} ${port}`,
        message: `\`${key}\` has ${(0,quote_untrusted/* quoteUntrusted */.X)(port)}, which is no port`,
        expected: 'a number from 1 to 65535, or "host:port"',
        actual: (0,quote_untrusted/* quoteUntrusted */.X)(port),
    });
}
function isPort(value) {
    const port = typeof value === 'string' ? Number(/^[A-Za-z0-9._-]+:(\d{1,5})$/.exec(value)?.[1] ?? (/^\d{1,5}$/.test(value) ? value : NaN)) : value;
    return typeof port === 'number' && Number.isInteger(port) && port >= 1 && port <= 65_535;
}
function judgeHost(devcontainer) {
    const wanted = (0,json_value/* object */.Ik)(devcontainer.value['hostRequirements']);
    const { cpus, memoryGb, storageGb } = LARGEST_MACHINE;
    const limits = [
        ['cpus', (0,json_value/* number */.ai)(wanted['cpus']), cpus, 'cores'],
        ['memory', gigabytes(wanted['memory']), memoryGb, 'GB'],
        ['storage', gigabytes(wanted['storage']), storageGb, 'GB'],
    ];
    for (const [key, value, most, unit] of limits)
        if (value !== undefined && value > most)
            report(devcontainer, 'unmet-host-requirement', ['hostRequirements', key], {
                subject: key,
                message: `\`hostRequirements.${key}\` asks for ${value} ${unit}; the largest machine type of Codespaces has ${most}`,
                expected: `at most ${most} ${unit}`,
                actual: `${value} ${unit}`,
            });
    for (const [key, value] of limits)
        if (value === undefined && wanted[key] !== undefined)
            leaveOpen(devcontainer, ['hostRequirements', key], `\`hostRequirements.${key}\` is no ${key === 'cpus' ? 'number' : 'size such as `16gb`'}`);
    const { gpu } = wanted;
    if (gpu !== undefined && gpu !== false && gpu !== 'optional')
        leaveOpen(devcontainer, ['hostRequirements', 'gpu'], 'which accounts have machines with a GPU is not known here');
}
function gigabytes(written) {
    const match = /^(\d{1,15})([tgmk]b)?$/i.exec(typeof written === 'number' ? String(written) : typeof written === 'string' ? written : '');
    return match === null ? undefined : Math.round(Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 0) * 100) / 100;
}
function judgeKey(devcontainer, key) {
    const moved = movedTo(key);
    if (moved !== undefined)
        return report(devcontainer, 'ignored-setting', [key], {
            subject: key,
            message: `\`${key}\` moved to \`${moved}\``,
            expected: moved,
            actual: key,
            help: `Move ${key} in ${devcontainer.path} to ${moved}.`,
            pedantic: true,
        });
    if (KNOWN_KEYS.includes(key) || key.length < 4)
        return;
    const meant = (0,nearest_word/* nearestWord */.z)(key, KNOWN_KEYS);
    if (meant !== undefined && devcontainer.value[meant] === undefined)
        report(devcontainer, 'ignored-setting', [key], {
            subject: key,
            message: `nothing reads the key ${(0,quote_untrusted/* quoteUntrusted */.X)(key)}; did you mean \`${meant}\`?`,
            expected: meant,
            actual: (0,quote_untrusted/* quoteUntrusted */.X)(key),
            help: `Write ${meant} in ${devcontainer.path}.`,
        });
}

// EXTERNAL MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parsed-document.js
var parsed_document = __webpack_require__(48695);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/judge-source.js





function judgeSource(devcontainer) {
    const { value } = devcontainer;
    const build = (0,json_value/* object */.Ik)(value['build']);
    const sources = [
        ...(value['image'] === undefined ? [] : ['image']),
        ...(build['dockerfile'] === undefined && value['dockerFile'] === undefined ? [] : ['build.dockerfile']),
        ...(value['dockerComposeFile'] === undefined ? [] : ['dockerComposeFile']),
    ];
    if (sources.length > 1)
        report(devcontainer, 'conflicting-settings', [(sources[0] ?? '').split('.')[0] ?? ''], {
            subject: 'image, build and dockerComposeFile',
            message: `the devcontainer has ${sources.join(' and ')}: only one of them makes the container`,
            expected: 'one of image, build.dockerfile and dockerComposeFile',
            actual: sources.join(', '),
            help: `Keep the one that is meant and remove the other from ${devcontainer.path}.`,
        });
    const isCompose = value['dockerComposeFile'] !== undefined;
    if (value['workspaceMount'] !== undefined && value['workspaceFolder'] === undefined && !isCompose)
        report(devcontainer, 'conflicting-settings', ['workspaceMount'], {
            subject: 'workspaceMount',
            message: '`workspaceMount` needs a `workspaceFolder`: the mounted folder is not the one that is opened',
            expected: 'both of them, or none',
            actual: 'workspaceMount alone',
            help: `Set workspaceFolder in ${devcontainer.path} to the target of the mount.`,
        });
    for (const at of [['build', 'dockerfile'], ['dockerFile'], ['build', 'context'], ['context']]) {
        const written = (0,json_value/* text */.Qq)(at.length === 2 ? build[at[1]] : value[at[0]]);
        if (written !== undefined)
            judgePath(devcontainer, at, written);
    }
    if (isCompose)
        judgeCompose(devcontainer);
}
function listed(services) {
    const shown = [...services].slice(0, 12).map((each) => (0,quote_untrusted/* quoteUntrusted */.X)(each));
    return `${shown.join(', ')}${services.size > shown.length ? ' …' : ''}`;
}
function judgePath(devcontainer, at, written) {
    const path = insidePath(devcontainer.folder, written);
    if (path === undefined) {
        leaveOpen(devcontainer, at, `${(0,quote_untrusted/* quoteUntrusted */.X)(written)} is not a path inside of the repository`);
        return undefined;
    }
    if (isPresent(devcontainer.input, path))
        return path;
    const key = at.filter((part) => typeof part === 'string').join('.');
    report(devcontainer, 'missing-build-file', at, {
        subject: `${key} ${path}`,
        message: `\`${key}\` names ${(0,quote_untrusted/* quoteUntrusted */.X)(written)}, and the repository has no ${(0,quote_untrusted/* quoteUntrusted */.X)(path, 200)}`,
        expected: `a file or folder ${(0,quote_untrusted/* quoteUntrusted */.X)(path, 200)}`,
        actual: 'nothing there',
    });
    return undefined;
}
function judgeCompose(devcontainer) {
    const { value, input } = devcontainer;
    const written = [value['dockerComposeFile']].flat();
    const isList = Array.isArray(value['dockerComposeFile']);
    const service = (0,json_value/* text */.Qq)(value['service']);
    if (service === undefined)
        return report(devcontainer, 'unknown-service', ['dockerComposeFile'], {
            subject: 'service',
            message: '`dockerComposeFile` needs a `service`, which is missing',
            expected: 'the name of a service of the Compose files',
            actual: 'no service',
        });
    const services = new Set();
    let isOpen = false;
    for (const [index, each] of written.entries()) {
        const at = isList ? ['dockerComposeFile', index] : ['dockerComposeFile'];
        const path = typeof each === 'string' ? judgePath(devcontainer, at, each) : undefined;
        const content = path === undefined ? undefined : input.tree.read(path, parsed_document/* MAX_DOCUMENT_BYTES */.b);
        const parsed = content?.kind === 'text' ? (0,parse_document/* parseDocument */.Tp)(content.text, 'yaml') : undefined;
        if (parsed?.ok !== true) {
            isOpen = true;
            if (path !== undefined)
                leaveOpen(devcontainer, at, `${path}: ${parsed?.message ?? 'it cannot be read as a text that git tracks'}`);
            continue;
        }
        const compose = (0,json_value/* object */.Ik)(parsed.documents[0]?.value);
        if (compose['include'] !== undefined)
            isOpen = true;
        for (const name of Object.keys((0,json_value/* object */.Ik)(compose['services'])))
            services.add(name);
    }
    if (isOpen)
        return;
    const wanted = [
        [service, ['service']],
        ...(0,json_value/* list */.p_)(value['runServices']).flatMap((name, index) => (typeof name === 'string' ? [[name, ['runServices', index]]] : [])),
    ];
    for (const [name, at] of wanted)
        if (!services.has(name) && !name.includes('$'))
            report(devcontainer, 'unknown-service', at, {
                subject: `${at[0]} ${name}`,
                message: `\`${at[0]}\` names the service ${(0,quote_untrusted/* quoteUntrusted */.X)(name)}, which the Compose files do not have`,
                expected: services.size === 0 ? 'a service of the Compose files, which have none' : `one of ${listed(services)}`,
                actual: (0,quote_untrusted/* quoteUntrusted */.X)(name),
            });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/judge-versions.js




function judgeVersions(devcontainer) {
    const image = (0,json_value/* text */.Qq)(devcontainer.value['image']);
    if (image !== undefined && !image.includes('$'))
        judgeImage(devcontainer, image);
    for (const reference of Object.keys((0,json_value/* object */.Ik)(devcontainer.value['features'])))
        judgeFeature(devcontainer, reference);
}
function judgeImage(devcontainer, image) {
    if (image.includes('@'))
        return;
    const tag = image.slice(image.lastIndexOf('/') + 1).split(':')[1];
    if (tag !== undefined && tag !== '' && tag !== 'latest')
        return;
    report(devcontainer, 'unpinned-source', ['image'], {
        subject: 'image',
        message: `the image ${(0,quote_untrusted/* quoteUntrusted */.X)(image)} has ${tag === undefined ? 'no tag, which means `latest`' : 'the tag `latest`'}: it changes without a commit`,
        expected: 'an image with the tag of a version, or a digest',
        actual: (0,quote_untrusted/* quoteUntrusted */.X)(image),
    });
}
function judgeFeature(devcontainer, reference) {
    if (reference.length > 500)
        return;
    const at = ['features', reference];
    if (reference.startsWith('./') || reference.startsWith('../')) {
        const folder = insidePath(devcontainer.folder, reference);
        if (folder === undefined || isPresent(devcontainer.input, `${folder}/devcontainer-feature.json`))
            return;
        return report(devcontainer, 'missing-build-file', at, {
            subject: `feature ${reference}`,
            message: `the local feature ${(0,quote_untrusted/* quoteUntrusted */.X)(reference)} has no devcontainer-feature.json`,
            expected: `a file ${(0,quote_untrusted/* quoteUntrusted */.X)(`${folder}/devcontainer-feature.json`, 200)}`,
            actual: 'no such file',
        });
    }
    if (/^https?:/.test(reference) || reference.includes('@sha256:'))
        return;
    const match = /^(.*?)(?::([^:/]+))?$/.exec(reference);
    const name = (match?.[1] ?? reference).toLowerCase();
    const successor = successorOf(name);
    if (successor !== undefined)
        return report(devcontainer, 'retired-feature', at, {
            subject: `feature ${name}`,
            message: `the feature ${(0,quote_untrusted/* quoteUntrusted */.X)(reference)} is retired`,
            expected: successor,
            actual: (0,quote_untrusted/* quoteUntrusted */.X)(reference),
            help: `Use ${successor} in ${devcontainer.path}.`,
            ...((!name.includes('/') || isOfEndedCollection(name)) && { impact: 'advisory' }),
        });
    const version = match?.[2];
    if ((version !== undefined && version !== 'latest') || !name.includes('/'))
        return;
    report(devcontainer, 'unpinned-source', at, {
        subject: `feature ${name}`,
        message: `the feature ${(0,quote_untrusted/* quoteUntrusted */.X)(reference)} has ${version === undefined ? 'no version, which means `latest`' : 'the version `latest`'}: its next major comes without a commit`,
        expected: 'a major version, such as `:1`',
        actual: (0,quote_untrusted/* quoteUntrusted */.X)(reference),
    });
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/codespace-blockers/read-codespace-blockers.js












const DEVCONTAINER = /^(?:\.devcontainer\.json|\.devcontainer\/(?:[^/]+\/)?devcontainer\.json)$/;
const MAX_FILES = 200;
async function readCodespaceBlockers(input) {
    const excluded = input.baseline.sensors['codespace-blockers'].exclude.map((glob) => (0,paths_glob/* compileGlob */.SO)(glob));
    const signals = [];
    const unjudged = [];
    const looked = [];
    let judged = 0;
    const paths = input.tree.list().filter((path) => DEVCONTAINER.test(path) && !excluded.some((glob) => glob.matches(path)));
    if (paths.length > MAX_FILES)
        unjudged.push({ path: '.', reason: `only the first ${MAX_FILES} of ${paths.length} devcontainer files were read` });
    for (const path of paths.slice(0, MAX_FILES)) {
        await input.pace.step();
        if (input.onlyPaths?.has(path) === false)
            continue;
        looked.push({ what: path, detail: 'devcontainer' });
        const content = input.tree.read(path);
        if (content.kind !== 'text') {
            unjudged.push({ path, reason: (0,why_unread/* whyUnread */.M)(content) });
            continue;
        }
        const parsed = (0,parse_document/* parseDocument */.Tp)(content.text, 'jsonc');
        const [document] = parsed.ok ? parsed.documents : [];
        if (!parsed.ok && parsed.why === 'limit') {
            unjudged.push({ path, reason: parsed.message });
            continue;
        }
        judged++;
        if (document === undefined || !(0,json_value/* isObject */.Gv)(document.value)) {
            const why = parsed.ok ? 'it is no object' : parsed.message;
            signals.push((0,signal_of/* signalOf */.o)((0,codespace_blockers_rules/* codespaceRule */.U)('unreadable-devcontainer'), 'L3', {
                artefact: { kind: 'file', path, ...(!parsed.ok && parsed.place) },
                identity: [path],
                message: `${path} is no valid JSON with comments: ${why}`,
                expected: 'JSON with comments that holds an object',
                actual: why,
            }));
            continue;
        }
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        const devcontainer = { input, path, folder, value: document.value, document, signals, unjudged };
        judgeSource(devcontainer);
        judgeVersions(devcontainer);
        judgeScripts(devcontainer);
        judgeSettings(devcontainer);
        await judgeSecrets(devcontainer);
    }
    return (0,reading_draft/* readingOf */.MU)({ sensor: 'codespace-blockers', layer: 'L3', unit: 'devcontainers', judged, signals, unjudged, looked });
}


/***/ }),

/***/ 73589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  Tp: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: DOCUMENT_FORMATS

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-json-document.js

const MAX_DEPTH = 500;
function parseJsonDocument(text, lenient) {
    if (deeperThan(text, MAX_DEPTH))
        return { ok: false, why: 'limit', message: `it is nested deeper than ${MAX_DEPTH} levels` };
    if (!lenient) {
        try {
            const value = JSON.parse(text);
            return { ok: true, documents: [documentOf(value, text, undefined)] };
        }
        catch {
        }
    }
    const errors = [];
    const root = (0,main.parseTree)(text, errors, { disallowComments: !lenient, allowTrailingComma: lenient });
    const [error] = errors;
    if (error !== undefined || root === undefined) {
        const message = error === undefined ? 'it is empty' : sentenceOf((0,main.printParseErrorCode)(error.error));
        return { ok: false, why: 'syntax', message, place: placeOf(text, error?.offset ?? 0) };
    }
    return { ok: true, documents: [documentOf(parse_json_document_valueOf(root), text, root)] };
}
function documentOf(value, text, parsed) {
    let root = parsed;
    return {
        value,
        place: (path) => {
            root ??= (0,main.parseTree)(text, [], { allowTrailingComma: true });
            return placeOf(text, offsetOf(root, path));
        },
    };
}
function offsetOf(root, path) {
    if (root === undefined)
        return 0;
    for (let length = path.length; length > 0; length--) {
        const node = (0,main.findNodeAtLocation)(root, path.slice(0, length));
        if (node !== undefined)
            return node.parent?.type === 'property' ? node.parent.offset : node.offset;
    }
    return root.offset;
}
function parse_json_document_valueOf(node) {
    if (node.type === 'array')
        return (node.children ?? []).map(parse_json_document_valueOf);
    if (node.type !== 'object')
        return node.value;
    return Object.fromEntries((node.children ?? []).flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [[String(key.value), parse_json_document_valueOf(value)]]));
}
function placeOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line++;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
function sentenceOf(code) {
    return code.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
function deeperThan(text, most) {
    let depth = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (quoted) {
            if (code === 92)
                index++;
            else if (code === 34 || code === 10)
                quoted = false;
        }
        else if (code === 34)
            quoted = true;
        else if (code === 91 || code === 123) {
            depth++;
            if (depth > most)
                return true;
        }
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return false;
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/toml-lines.js
function tomlLines(text) {
    const lines = new Map();
    const counters = new Map();
    let table = [];
    let quote;
    let depth = 0;
    for (const [index, raw] of text.split('\n').entries()) {
        if (quote === undefined && depth === 0) {
            const header = /^\s*(\[\[?)/.exec(raw)?.[1];
            const key = keyAt(raw, (header?.length ?? 0) + (raw.length - raw.trimStart().length));
            if (header !== undefined && key !== undefined) {
                table = placed(key.path, header === '[[');
                note(table, index + 1);
                continue;
            }
            if (key !== undefined && raw[key.end] === '=')
                note([...table, ...key.path], index + 1);
        }
        ({ quote, depth } = after(raw, quote, depth));
    }
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const line = lines.get(JSON.stringify(path.slice(0, length)));
            if (line !== undefined)
                return line;
        }
        return 1;
    };
    function note(path, line) {
        const name = JSON.stringify(path);
        if (!lines.has(name))
            lines.set(name, line);
    }
    function placed(names, isItem) {
        let path = [];
        for (const [at, name] of names.entries()) {
            path = [...path, name];
            const list = JSON.stringify(path);
            if (isItem && at === names.length - 1)
                counters.set(list, (counters.get(list) ?? -1) + 1);
            const item = counters.get(list);
            if (item !== undefined)
                path = [...path, item];
        }
        return path;
    }
}
function keyAt(line, from) {
    const path = [];
    let at = from;
    for (;;) {
        const part = /^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([\w-]+))\s*/.exec(line.slice(at, at + 500));
        if (part === null)
            return undefined;
        path.push(part[1] ?? part[2] ?? part[3] ?? '');
        at += part[0].length;
        if (line[at] !== '.')
            return { path, end: at };
        at++;
    }
}
function after(line, open, before) {
    let quote = open;
    let depth = before;
    for (let at = 0; at < line.length; at++) {
        const char = line[at];
        if (quote !== undefined) {
            if (char === '\\' && quote.startsWith('"'))
                at++;
            else if (line.startsWith(quote, at)) {
                at += quote.length - 1;
                quote = undefined;
            }
        }
        else if (char === '#')
            break;
        else if (char === '"' || char === "'") {
            quote = line.startsWith(char.repeat(3), at) ? char.repeat(3) : char;
            at += quote.length - 1;
        }
        else if (char === '[' || char === '{')
            depth++;
        else if ((char === ']' || char === '}') && depth > 0)
            depth--;
    }
    return { quote: quote?.length === 3 ? quote : undefined, depth };
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-toml-document.js


const parse_toml_document_MAX_DEPTH = 200;
function parseTomlDocument(text) {
    try {
        const value = plain((0,dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: parse_toml_document_MAX_DEPTH }), 0);
        let lines;
        return { ok: true, documents: [{ value, place: (path) => ({ line: (lines ??= tomlLines(text))(path) }) }] };
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            return { ok: false, why: 'limit', message: `it cannot be read: ${error.message.slice(0, 200)}` };
        const message = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '').slice(0, 200);
        return { ok: false, why: 'syntax', message, place: { line: error.line, column: error.column } };
    }
}
function plain(value, depth) {
    if (depth > parse_toml_document_MAX_DEPTH * 2)
        throw new RangeError(`it is nested deeper than ${parse_toml_document_MAX_DEPTH * 2} levels`);
    if (typeof value === 'bigint')
        return Number(value);
    if (value instanceof dist/* TomlDate */.PJ)
        return value.toISOString();
    if (Array.isArray(value))
        return value.map((item) => plain(item, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]));
}

// EXTERNAL MODULE: ./lib/staged/node_modules/yaml/browser/index.js + 71 modules
var browser = __webpack_require__(66889);
;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-yaml-document.js

const MAX_ALIASES = 100;
const MAX_DOCUMENTS = 100;
const MAX_FLOW_DEPTH = 200;
const TEXT_TAGS = new Set(['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:binary']);
const OPTIONS = { uniqueKeys: false, logLevel: 'silent', prettyErrors: false };
const MAX_LENGTH = 524_288;
function parseYamlDocument(text) {
    if (text.length > MAX_LENGTH)
        return { ok: false, why: 'limit', message: `it is longer than ${MAX_LENGTH / 1024} KB` };
    if (flowDepth(text) > MAX_FLOW_DEPTH)
        return { ok: false, why: 'limit', message: `it is nested deeper than ${MAX_FLOW_DEPTH} levels` };
    const lines = new browser/* LineCounter */.HN();
    try {
        const parsed = (0,browser/* parseAllDocuments */.hR)(text, { ...OPTIONS, lineCounter: lines, merge: true });
        const all = Array.isArray(parsed) ? parsed : [];
        if (all.length > MAX_DOCUMENTS)
            return { ok: false, why: 'limit', message: `it holds more than ${MAX_DOCUMENTS} documents` };
        for (const { errors } of all) {
            const [error] = errors;
            if (error === undefined)
                continue;
            const { line, col } = lines.linePos(error.pos[0]);
            return { ok: false, why: 'syntax', message: firstLine(error.message), place: { line, column: col } };
        }
        return { ok: true, documents: all.map((document, index) => parse_yaml_document_documentOf(document, lines, () => valueInYaml11(text, index))) };
    }
    catch (error) {
        return { ok: false, why: 'limit', message: `it cannot be read: ${firstLine(error.message)}` };
    }
}
function parse_yaml_document_documentOf(document, lines, inYaml11) {
    return {
        inYaml11,
        value: document.toJS({ maxAliasCount: MAX_ALIASES }),
        ...(document.warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED') && { tagged: true }),
        place: (path) => {
            const { line, col } = lines.linePos(parse_yaml_document_offsetOf(document, path));
            return { line, column: col };
        },
    };
}
function valueInYaml11(text, index) {
    const parsed = (0,browser/* parseAllDocuments */.hR)(text, {
        ...OPTIONS,
        version: '1.1',
        customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !TEXT_TAGS.has(tag.tag)),
    });
    const document = Array.isArray(parsed) ? parsed[index] : undefined;
    if (document === undefined)
        return undefined;
    (0,browser/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if ((0,browser/* isScalar */.jn)(key) && key.source !== undefined)
                key.value = key.source;
        },
    });
    try {
        return document.toJS({ maxAliasCount: MAX_ALIASES });
    }
    catch {
        return undefined;
    }
}
function parse_yaml_document_offsetOf(document, path) {
    let node = document.contents;
    let offset = node?.range?.[0] ?? 0;
    for (const part of path) {
        if ((0,browser/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if ((0,browser/* isMap */.jh)(node)) {
            const pair = node.items.find(({ key }) => (0,browser/* isScalar */.jn)(key) && String(key.value) === String(part));
            if (pair === undefined)
                return offset;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,browser/* isSeq */.oP)(node)) {
            node = node.items[Number(part)];
            if (node === undefined)
                return offset;
            offset = node.range?.[0] ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function flowDepth(text) {
    let depth = 0;
    let most = 0;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code === 91 || code === 123)
            most = Math.max(most, ++depth);
        else if ((code === 93 || code === 125) && depth > 0)
            depth--;
    }
    return most;
}
function firstLine(message) {
    return (message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/staged/node_modules/@sar/search/lib/l3/documents/parse-document.js



const DOCUMENT_FORMATS = (/* unused pure expression or super */ null && (['yaml', 'json', 'jsonc', 'toml']));
function parseDocument(written, format) {
    const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
    switch (format) {
        case 'yaml':
            return parseYamlDocument(text);
        case 'json':
            return parseJsonDocument(text, false);
        case 'jsonc':
            return parseJsonDocument(text, true);
        case 'toml':
            return parseTomlDocument(text);
    }
}
function formatOf(path) {
    const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase();
    if (ending === 'yml' || ending === 'yaml')
        return 'yaml';
    if (ending === 'json' || ending === 'jsonc' || ending === 'toml')
        return ending;
    return undefined;
}


/***/ }),

/***/ 48695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ MAX_DOCUMENT_BYTES)
/* harmony export */ });
const MAX_DOCUMENT_BYTES = 2 * 1_048_576;


/***/ }),

/***/ 81406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyUnread)
/* harmony export */ });
function whyUnread(content) {
    switch (content.kind) {
        case 'binary':
            return 'it is no text';
        case 'too-large':
            return `it has ${Math.ceil(content.sizeBytes / 1024)} KB, more than is read`;
        case 'outside':
            return 'it leads out of the repository; it is not read';
        case 'absent':
            return 'it is not there';
        case 'unreadable':
            return `it cannot be read: ${content.reason}`;
    }
}


/***/ })

};
