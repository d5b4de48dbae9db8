import type { Ecosystem, FileCondition, PathHolding, ScriptInput } from './knowledge-types.js';
import data from './knowledge.generated.json' with { type: 'json' };

/** How to read a program's command line, and what its subcommands do. Field meanings: `data/README.md`. */
export interface CommandGrammar {
  readonly programs: readonly string[];
  readonly versioned?: boolean;
  readonly clusters?: boolean;
  readonly values?: readonly string[];
  readonly directory?: readonly string[];
  readonly files?: readonly string[];
  readonly project?: readonly string[];
  readonly arguments?: readonly string[];
  readonly packages?: readonly string[];
  readonly skip?: readonly string[];
  readonly none?: readonly string[];
  readonly noneEnv?: Readonly<Record<string, string>>;
  readonly rules: readonly CommandRule[];
}

export interface CommandRule {
  readonly sub: readonly string[];
  readonly kind: 'manifest' | 'named' | 'tool' | 'none' | 'arguments' | 'publish';
  readonly needs?: readonly string[];
  readonly unless?: readonly string[];
  readonly unlessWords?: readonly string[];
  readonly words?: readonly string[];
  readonly empty?: 'manifest' | 'none' | 'named';
  readonly plain?: 'named' | 'manifest' | 'tool' | 'none';
  readonly pinned?: 'tool' | 'named';
  readonly local?: 'manifest' | 'none';
  /** The words behind start a command: the shell reader reports it as well (`reader`), or it has to be read here (`here`). */
  readonly runs?: 'reader' | 'here';
}

/** A grammar together with the ecosystem that it belongs to (`''` for the publishing commands). */
export interface OwnedGrammar {
  readonly ecosystem: string;
  readonly grammar: CommandGrammar;
}

export interface PathPattern extends Omit<PathHolding, 'ecosystem'> {
  readonly path: string;
  readonly exact?: boolean;
}

/** An ecosystem with what only the matching of commands and paths needs. */
export interface EcosystemRecord extends Ecosystem {
  readonly commands: readonly CommandGrammar[];
  readonly paths: readonly PathPattern[];
  readonly moved: readonly { readonly variable: string; readonly means: string }[];
  readonly prints: readonly string[];
  readonly remote: readonly { readonly variable: string; readonly off?: readonly string[] }[];
}

/** A condition on an input: `is` and `not` compare values, `contains` looks for a word, `given` asks whether there is one. */
export interface InputCondition {
  readonly input: string;
  readonly is?: readonly string[];
  readonly not?: readonly string[];
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  readonly given?: boolean;
  readonly default?: string;
}

/** What a cache covers, possibly depending on the value of its switch. */
export interface CacheCoverage {
  readonly ecosystems?: readonly string[];
  readonly paths?: readonly string[];
  readonly keyFiles?: readonly string[];
  readonly needsPrograms?: readonly string[];
  readonly failsWithoutLockfile?: boolean;
}

export interface CacheRule extends CacheCoverage {
  readonly versions?: string;
  readonly switch?: string;
  readonly on?: readonly string[];
  readonly off?: readonly string[];
  readonly default?: 'on' | 'off';
  readonly cases?: Readonly<Record<string, CacheCoverage>>;
  readonly decidedBy?: FileCondition;
  readonly when?: readonly InputCondition[];
  readonly offEvents?: readonly string[];
  readonly onlyIfAbsent?: string;
  readonly pathsFrom?: string;
  readonly keyFrom?: string;
  readonly restoreKeysFrom?: string;
  readonly keyFilesFrom?: string;
  readonly operation?: 'restore' | 'save' | 'both';
  readonly restoreOnly?: readonly InputCondition[];
  readonly saveOnly?: readonly InputCondition[];
  readonly mechanism?: 'path' | 'built-in' | 'remote';
  readonly why: string;
}

export interface DownloadRule {
  readonly ecosystem: string;
  readonly kind: 'manifest' | 'named' | 'tool';
  readonly versions?: string;
  readonly when?: readonly InputCondition[];
  readonly directoryFrom?: string;
  readonly packagesFrom?: string;
  readonly filesFrom?: string;
  readonly packages?: readonly string[];
}

export interface ActionRecord {
  readonly action: string;
  readonly latest?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ignored?: readonly {
    readonly input: string;
    readonly versions?: string;
    readonly is?: readonly string[];
    readonly why: string;
    readonly caching: boolean;
  }[];
  readonly caches?: readonly CacheRule[];
  readonly downloads?: readonly DownloadRule[];
  readonly publishes?: boolean | readonly InputCondition[];
  readonly checksOut?: boolean;
  readonly programs?: readonly string[];
  readonly scripts?: readonly ScriptInput[];
  readonly dead?: readonly { readonly versions: string; readonly since: string; readonly why: string }[];
  readonly source: string;
  readonly read: string;
}

interface KnowledgeFile {
  readonly ecosystems: readonly EcosystemRecord[];
  readonly actions: readonly ActionRecord[];
  readonly publishing: readonly CommandGrammar[];
}

/** The knowledge by name: what the lookups use. */
export interface Knowledge {
  readonly ecosystems: ReadonlyMap<string, EcosystemRecord>;
  readonly actions: ReadonlyMap<string, ActionRecord>;
  readonly programs: ReadonlyMap<string, readonly OwnedGrammar[]>;
  readonly publishing: ReadonlyMap<string, readonly OwnedGrammar[]>;
}

let built: Knowledge | undefined;

/** The knowledge read from the generated file; its maps are built on first use, never at import. */
export function knowledge(): Knowledge {
  built ??= build(data as unknown as KnowledgeFile);
  return built;
}

function build(file: KnowledgeFile): Knowledge {
  const owned = file.ecosystems.flatMap(({ id, commands }) => commands.map((grammar) => ({ ecosystem: id, grammar })));
  return {
    ecosystems: new Map(file.ecosystems.map((record) => [record.id, record])),
    actions: new Map(file.actions.map((record) => [record.action, record])),
    programs: byProgram(owned),
    publishing: byProgram(file.publishing.map((grammar) => ({ ecosystem: '', grammar }))),
  };
}

function byProgram(grammars: readonly OwnedGrammar[]): Map<string, OwnedGrammar[]> {
  const found = new Map<string, OwnedGrammar[]>();
  for (const owned of grammars) {
    for (const program of owned.grammar.programs) {
      const list = found.get(program);
      if (list) list.push(owned);
      else found.set(program, [owned]);
    }
  }
  return found;
}

/** The grammars for a program; a version behind the name (`pip3.12`, `gradle-8`) counts where the data allows it. */
export function grammarsFor(table: ReadonlyMap<string, readonly OwnedGrammar[]>, program: string): readonly OwnedGrammar[] {
  const exact = table.get(program);
  if (exact) return exact;
  const stem = program.replace(/-?\d[\d.]*$/, '');
  if (stem === program || stem === '') return [];
  return (table.get(stem) ?? []).filter(({ grammar }) => grammar.versioned === true);
}
