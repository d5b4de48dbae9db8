import data from './tools.json' with { type: 'json' };

/** An input of an action that says a version, or the file that says it. */
export interface VersionInput {
  readonly tool: string;
  readonly input: string;
  readonly file?: string;
}

const NAMES = new Map(data.tools.map(({ id, name }) => [id, name]));
const BY_NAME = new Map(data.tools.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
const BY_FILE = new Map(data.tools.flatMap(({ id, files }) => files.map((file): [string, string] => [file, id])));
const BY_IMAGE = new Map(data.tools.flatMap(({ id, images }) => images.map((image): [string, string] => [image, id])));
const BY_FEATURE = new Map(data.tools.flatMap(({ id, features }) => features.map((feature): [string, string] => [feature, id])));
const BY_ACTION = new Map<string, VersionInput[]>();
for (const { id, actions } of data.tools)
  for (const { action, ...rest } of actions as readonly { readonly action: string; readonly input: string; readonly file?: string }[])
    BY_ACTION.set(action, [...(BY_ACTION.get(action) ?? []), { tool: id, ...rest }]);
const COMMANDS = new Map(
  data.tools.map(({ id, commands }) => [
    id,
    new Map(Object.entries(commands as Readonly<Record<string, string>>).map(([program, args]) => [program, new RegExp(args)])),
  ]),
);
const MANIFESTS = new Map(data.tools.map(({ id, manifests }): [string, readonly string[]] => [id, manifests]));
const NODE_CODENAMES = new Map(Object.entries(data.nodeCodenames.majors));

/** What people call a tool. */
export function toolName(tool: string): string {
  return NAMES.get(tool) ?? tool;
}

/** The tool that version managers (asdf, mise, Volta, devEngines) call so. */
export function toolOfName(name: string): string | undefined {
  return BY_NAME.get(name);
}

/** The tool whose version a file of one line says. */
export function toolOfFile(basename: string): string | undefined {
  return BY_FILE.get(basename);
}

/** The tool that an image brings in the version of its tag. */
export function toolOfImage(image: string): string | undefined {
  return BY_IMAGE.get(image.replace(/^(?:docker\.io\/)?(?:library\/)?/, '')) ?? BY_IMAGE.get(image);
}

/** The tool that a feature of a devcontainer installs in the version of its option. */
export function toolOfFeature(feature: string): string | undefined {
  return BY_FEATURE.get(feature);
}

/** The inputs of an action, lower case, that say versions. */
export function versionInputs(action: string): readonly VersionInput[] {
  return BY_ACTION.get(action) ?? [];
}

/** Major version of a Node.js release line by its codename. */
export function nodeMajor(codename: string): number | undefined {
  return NODE_CODENAMES.get(codename.toLowerCase());
}

/** True when a command reads the project's manifest, or runs the project, with the tool: what an unsupported version breaks. */
export function usesProject(tool: string, program: string, args: string): boolean {
  return COMMANDS.get(tool)?.get(program)?.test(args.slice(0, 2000)) ?? false;
}

/** True when setting the tool up is itself what a wrong version breaks: package managers look at the manifest whatever they do. */
export function isPackageManager(tool: string): boolean {
  return COMMANDS.get(tool)?.size === 0;
}

/** Files that make a folder a project of its own for a tool. */
export function manifestsOf(tool: string): readonly string[] {
  return MANIFESTS.get(tool) ?? [];
}

/** True when a version file of the repository rules over what a job installs: https://rust-lang.github.io/rustup/overrides.html */
export function fileWins(tool: string): boolean {
  return data.tools.some(({ id, fileWins: wins }) => id === tool && wins);
}
