import { homedir, hostname, tmpdir, userInfo } from 'node:os';

/** Hosts of package registries are written as examples, so that no pattern can lean on them. */
const HOSTS = [
  [/\bregistry\.npmjs\.org\b/g, 'npm.registry.example'],
  [/\bregistry\.yarnpkg\.com\b/g, 'yarn.registry.example'],
  [/\b(?:files\.pythonhosted\.org|pypi\.org|pypi\.python\.org)\b/g, 'pypi.registry.example'],
  [/\b(?:proxy|sum)\.golang\.org\b/g, 'go.registry.example'],
  [/\b(?:index|static)\.crates\.io\b/g, 'crates.registry.example'],
  [/\b(?:repo1?\.maven\.(?:apache\.org|org)|repo\.maven\.apache\.org|plugins\.gradle\.org)\b/g, 'maven.registry.example'],
  [/\bnpm\.pkg\.github\.com\b/g, 'packages.registry.example'],
];

/** What must not be left in a log: places of the machine that recorded it. */
const FORBIDDEN = [
  /(?<![\w.~-])\/(?:root|work|tmp)\b[^\s'":)]*/,
  /\/home\/(?!runner\b)\w+/,
  /node_modules\/\.cache\/failure-logs/,
  /\/opt\/wheels/,
];

/**
 * A tool's output as a runner would have printed it: the project lies in `/home/runner/work/<project>/<project>`, tools in
 * `/opt/hostedtoolcache`, temporary files in `/home/runner/work/_temp`.
 */
export function scrub(output, { folder, base, toolFolder }, project) {
  const pairs = [
    [folder, `/home/runner/work/${project}/${project}`],
    [`${toolFolder}/home`, '/home/runner'],
    [toolFolder, '/opt/hostedtoolcache/tool'],
    [base, '/home/runner/work/_temp'],
    [`${homedir()}/.pyenv/versions`, '/opt/hostedtoolcache/Python'],
    ['/usr/local/go', '/opt/hostedtoolcache/go'],
    [homedir(), '/home/runner'],
    ['/opt/wheels', '/home/runner/work/_temp/wheels'],
    [tmpdir(), '/home/runner/work/_temp'],
  ];
  let text = output;
  for (const [from, to] of pairs) if (from.length > 1) text = text.replaceAll(from, to);
  for (const [pattern, to] of HOSTS) text = text.replaceAll(pattern, to);
  const { username } = userInfo();
  return text
    .replaceAll(/Looking in links: .*\n/g, '')
    .replaceAll(/npm warn Unknown user config "?nodedir.*\n/gi, '')
    .replaceAll(/\bon 10(?:\.\d{1,3}){3}:53\b/g, 'on 127.0.0.53:53')
    .replaceAll(new RegExp(`\\b${username}@${hostname()}\\b`, 'g'), 'runner@runner')
    .replaceAll(/host '?\bvm\b'?/g, "host 'runner'");
}

/** The first thing in a log that tells of the machine, or undefined. */
export function forbiddenIn(text) {
  for (const pattern of FORBIDDEN) {
    const match = pattern.exec(text);
    if (match !== null) return match[0];
  }
  return undefined;
}
