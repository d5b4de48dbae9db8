const manifest = (dependencies = '', name = 'loom') =>
  `[package]\nname = "${name}"\nversion = "0.3.0"\nedition = "2021"\n\n[dependencies]\n${dependencies}`;
const weave = `/// The threads of a cloth in the order of the pattern.
pub fn rows(pattern: &str) -> Vec<char> {
    pattern.chars().filter(|thread| !thread.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_are_left_out() {
        assert_eq!(rows("a b"), vec!['a', 'b']);
    }

    #[test]
    fn connection_refused_is_a_pattern_too() {
        assert_eq!(rows("x-x").len(), 2, "a dash is no thread");
    }
}
`;
const lib = (body) => ({ 'Cargo.toml': manifest(), 'src/lib.rs': body });

export default {
  tool: 'cargo',
  versions: { rust: '1.95.0 (cargo, clippy, rustfmt)' },
  environment: { RUSTUP_TOOLCHAIN: '1.95.0', CARGO_TERM_COLOR: 'never' },
  cases: [
    {
      id: 'test-fails',
      class: 'code-regression',
      project: 'loom',
      files: lib(weave),
      run: 'cargo --version\ncargo test',
      cause: 'tests::connection_refused_is_a_pattern_too',
    },
    {
      id: 'doc-test-fails',
      class: 'code-regression',
      project: 'loom',
      files: lib(
        '/// Knots of a cloth.\n///\n/// ```\n/// assert_eq!(loom::knots(3, 4), 14);\n/// ```\npub fn knots(rows: u32, columns: u32) -> u32 {\n    rows * columns\n}\n',
      ),
      run: 'cargo test --quiet',
      cause: 'the example of knots',
    },
    {
      id: 'borrow-after-move',
      class: 'code-regression',
      project: 'loom',
      files: lib('pub fn dye(threads: Vec<String>) -> usize {\n    let dyed = threads;\n    dyed.len() + threads.len()\n}\n'),
      run: 'cargo build --release',
      cause: 'threads is used after it was moved (E0382)',
    },
    {
      id: 'value-not-found',
      class: 'code-regression',
      project: 'loom',
      files: {
        ...lib(
          'pub struct Shuttle {\n    name: String,\n}\n\npub fn show(shuttle: Shuttle) -> String {\n    format!("{} {}", shuttle.name, missing)\n}\n',
        ),
        Makefile: 'ci: fmt build\nfmt:\n\tcargo fmt --all -- --check\nbuild:\n\tcargo check --all-targets\n',
      },
      run: 'make ci',
      cause: 'missing is not defined (E0425)',
    },
    {
      id: 'clippy-deny',
      class: 'code-regression',
      project: 'loom',
      files: lib('pub fn empty(threads: &Vec<String>) -> bool {\n    return threads.len() == 0;\n}\n'),
      run: 'cargo clippy --all-targets -- -D warnings',
      cause: 'clippy finds ptr_arg, needless_return and len_zero',
    },
    {
      id: 'fmt-check',
      class: 'code-regression',
      project: 'loom',
      files: lib('pub fn width( threads:u32 )->u32{ threads*2 }\n'),
      run: 'cargo fmt --check',
      cause: 'src/lib.rs is not formatted',
    },
    {
      id: 'no-such-version',
      class: 'dependency-network',
      project: 'loom',
      files: { 'Cargo.toml': manifest('itoa = "77"\n'), 'src/lib.rs': '' },
      run: 'cargo build',
      cause: 'no version of itoa is 77',
    },
    {
      id: 'git-dependency-host',
      class: 'dependency-network',
      project: 'loom',
      files: { 'Cargo.toml': manifest('treadle = { git = "https://code.invalid/loom/treadle" }\n'), 'src/lib.rs': '' },
      environment: { CARGO_NET_RETRY: '1' },
      run: 'cargo fetch',
      cause: 'the host of a dependency does not resolve',
    },
    {
      id: 'locked-differs',
      class: 'configuration',
      project: 'loom',
      files: { 'Cargo.toml': manifest(), 'src/lib.rs': '' },
      prepare: 'cargo generate-lockfile && printf \'itoa = "1"\\n\' >> Cargo.toml',
      run: 'cargo build --locked',
      cause: 'Cargo.lock does not fit Cargo.toml',
    },
    {
      id: 'feature-absent',
      class: 'configuration',
      project: 'loom',
      files: lib(weave),
      run: 'cargo test --features jacquard',
      cause: 'the step names a feature that Cargo.toml does not have',
    },
    {
      id: 'manifest-broken',
      class: 'configuration',
      project: 'loom',
      files: { 'Cargo.toml': '[package]\nname = "loom"\nversion = "0.3"\nedition = "2021"\n', 'src/lib.rs': '' },
      run: 'cargo check',
      cause: 'the version in Cargo.toml has two parts',
    },
    {
      id: 'rust-version-too-old',
      class: 'configuration',
      project: 'loom',
      files: { 'Cargo.toml': manifest().replace('edition', 'rust-version = "1.99"\nedition'), 'src/lib.rs': '' },
      run: 'rustc --version\ncargo check',
      cause: 'Cargo.toml wants a later Rust than the job has',
    },
    {
      id: 'main-panics-on-unwrap',
      class: 'code-regression',
      project: 'loom',
      files: {
        'Cargo.toml': manifest(),
        'src/main.rs':
          'fn main() {\n    eprintln!("warning: pattern server timed out, 2 tries left");\n    eprintln!("pattern server answered");\n    let width: u32 = "1 m".parse().unwrap();\n    println!("{width}");\n}\n',
      },
      run: 'cargo build --quiet\ncargo run --quiet -- --smoke',
      cause: 'main panics: "1 m" is no number',
    },
    {
      id: 'example-ends-with-two',
      class: 'unknown',
      project: 'loom',
      files: {
        'Cargo.toml': manifest(),
        'src/main.rs':
          'fn main() {\n    println!("loom: warp 120, weft 96");\n    println!("loom: cloth refused");\n    std::process::exit(2);\n}\n',
      },
      run: 'cargo run --quiet -- inspect',
      cause: 'the program of the project ends with 2',
    },
  ],
};
