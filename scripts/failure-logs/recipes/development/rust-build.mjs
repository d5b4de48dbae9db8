// Rust sources that do not compile, do not pass a check, or fail while they run.
const manifest = (name, rest = '') => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${rest}`;

export default {
  tool: 'cargo',
  versions: { rust: '1.95' },
  environment: { CARGO_TERM_COLOR: 'always', CARGO_INCREMENTAL: '0' },
  cases: [
    {
      id: 'wrong-type',
      class: 'code-regression',
      project: 'kettle',
      files: {
        'Cargo.toml': manifest('kettle'),
        'src/main.rs': 'fn boil(celsius: u32) -> String {\n    celsius + 1\n}\n\nfn main() {\n    println!("{}", boil(99));\n}\n',
      },
      run: 'cargo build --verbose',
      cause: 'boil returns a number as a String',
    },
    {
      id: 'borrow',
      class: 'code-regression',
      project: 'playlist',
      files: {
        'Cargo.toml': manifest('playlist'),
        'src/lib.rs':
          'pub fn next(songs: &mut Vec<String>) -> String {\n    let first = &songs[0];\n    songs.push("silence".to_string());\n    first.clone()\n}\n\npub fn play(song: String) -> usize {\n    drop(song);\n    song.len()\n}\n',
      },
      run: 'cargo check --all-targets',
      environment: { CARGO_TERM_COLOR: 'never' },
      cause: 'borrowed and moved values are used',
    },
    {
      id: 'unresolved-import',
      class: 'code-regression',
      project: 'compass',
      files: {
        'Cargo.toml': manifest('compass'),
        'src/lib.rs': 'use serde::Serialize;\nmod bearing;\n\n#[derive(Serialize)]\npub struct Heading(pub u16);\n',
      },
      run: 'cargo test --workspace',
      cause: 'serde is not among the dependencies and the file of a module is missing',
    },
    {
      id: 'test-panics',
      class: 'code-regression',
      project: 'dice',
      files: {
        'Cargo.toml': manifest('dice'),
        'src/lib.rs':
          'pub fn sides(die: &str) -> Option<u32> {\n    die.strip_prefix(\'d\')?.parse().ok()\n}\n\n#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn reads_a_die() {\n        assert_eq!(sides("d20"), Some(12));\n    }\n\n    #[test]\n    fn network_error_is_retried() {\n        println!("connection refused; trying again");\n        assert!(sides("20").is_none());\n    }\n\n    #[test]\n    fn unwraps() {\n        sides("x6").unwrap();\n    }\n}\n',
      },
      run: 'cargo test --all-features',
      cause: 'tests::reads_a_die',
    },
    {
      id: 'integration-test-returns-error',
      class: 'code-regression',
      project: 'recipe-box',
      files: {
        'Cargo.toml': manifest('recipe-box'),
        'src/lib.rs': 'pub fn grams(text: &str) -> Result<u32, std::num::ParseIntError> {\n    text.parse()\n}\n',
        'tests/weights.rs':
          '#[test]\nfn flour() -> Result<(), Box<dyn std::error::Error>> {\n    assert_eq!(recipe_box::grams("250 g")?, 250);\n    Ok(())\n}\n',
        Makefile: 'check:\n\tcargo test -q\n',
      },
      run: 'make check',
      environment: { CARGO_TERM_COLOR: 'never' },
      cause: 'flour',
    },
    {
      id: 'doc-test',
      class: 'code-regression',
      project: 'metronome',
      files: {
        'Cargo.toml': manifest('metronome'),
        'src/lib.rs':
          '/// Beats in a minute.\n///\n/// ```\n/// assert_eq!(metronome::beats(2), 121);\n/// ```\npub fn beats(per_second: u32) -> u32 {\n    per_second * 60\n}\n',
      },
      run: 'cargo test --doc',
      environment: { CARGO_TERM_COLOR: 'never' },
      cause: 'the example of beats',
    },
    {
      id: 'clippy-denies-warnings',
      class: 'code-regression',
      project: 'herbarium',
      files: {
        'Cargo.toml': manifest('herbarium'),
        'src/lib.rs':
          'pub fn leaves(count: &Vec<u8>) -> bool {\n    if count.len() == 0 {\n        return false;\n    }\n    return true;\n}\n',
      },
      run: 'cargo clippy --all-targets -- -D warnings',
      cause: 'clippy',
      family: 'lint',
    },
    {
      id: 'warnings-denied-by-flags',
      class: 'code-regression',
      project: 'barometer',
      files: {
        'Cargo.toml': manifest('barometer'),
        'src/main.rs': 'fn pressure() -> u32 {\n    1013\n}\n\nfn main() {\n    let mut hectopascal = 5;\n    println!("ready");\n}\n',
      },
      run: 'cargo build --release',
      environment: { RUSTFLAGS: '-Dwarnings', CARGO_TERM_COLOR: 'never' },
      cause: 'unused code, with warnings denied',
      family: 'lint',
    },
    {
      id: 'fmt-check',
      class: 'code-regression',
      project: 'quilt',
      files: { 'Cargo.toml': manifest('quilt'), 'src/lib.rs': 'pub fn patches( rows:u32,columns:u32 )->u32{rows*columns}\n' },
      run: 'cargo fmt --all -- --check',
      cause: 'src/lib.rs is not formatted',
      family: 'lint',
    },
    {
      id: 'linker-missing',
      class: 'configuration',
      project: 'harbour',
      files: {
        'Cargo.toml': manifest('harbour'),
        'src/main.rs': 'fn main() {}\n',
        '.cargo/config.toml': '[target.x86_64-unknown-linux-gnu]\nlinker = "aarch64-linux-gnu-gcc"\n',
      },
      run: 'cargo build --release --locked || cargo generate-lockfile && cargo build --release',
      cause: 'the linker is not installed',
    },
    {
      id: 'target-missing',
      class: 'configuration',
      project: 'pebble',
      files: { 'Cargo.toml': manifest('pebble'), 'src/lib.rs': 'pub fn weight() -> u32 {\n    3\n}\n' },
      run: 'cargo build --target thumbv7em-none-eabihf',
      environment: { CARGO_TERM_COLOR: 'never' },
      cause: 'the target is not installed',
    },
    {
      id: 'panic-program',
      class: 'code-regression',
      project: 'toll-gate',
      files: {
        'Cargo.toml': manifest('toll-gate'),
        'src/main.rs':
          'fn main() {\n    let fees: Vec<u32> = Vec::new();\n    let lane = std::env::args().count() + 4;\n    println!("fee {}", fees[lane]);\n}\n',
      },
      run: 'cargo run --quiet',
      environment: { RUST_BACKTRACE: '1' },
      cause: 'index out of bounds',
    },
  ],
};
