// Cargo, rustc, clippy and rustfmt 1.95.
const manifest = (name, rest = '') => `[package]\nname = "${name}"\nversion = "0.3.0"\nedition = "2021"\n${rest}`;

export default {
  tool: 'cargo',
  versions: { rustc: '1.95.0', cargo: '1.95.0' },
  environment: { RUSTUP_TOOLCHAIN: '1.95.0', RUST_BACKTRACE: '0', CARGO_INCREMENTAL: '0', CARGO_TERM_PROGRESS_WHEN: 'never' },
  cases: [
    {
      id: 'borrowed-twice',
      class: 'code-regression',
      project: 'rope-bridge',
      files: {
        'Cargo.toml': manifest('rope-bridge'),
        'src/main.rs':
          'fn main() {\n    let mut planks = vec![1, 2];\n    let first = &planks[0];\n    planks.push(3);\n    println!("{first}");\n}\n',
      },
      run: 'cargo --version\ncargo build',
      cause: 'E0502 in src/main.rs',
    },
    {
      id: 'clippy-as-errors',
      class: 'code-regression',
      project: 'rope-bridge',
      files: {
        'Cargo.toml': manifest('rope-bridge'),
        'src/lib.rs':
          'pub fn strong(ropes: &Vec<u32>) -> bool {\n    if ropes.len() == 0 {\n        return false;\n    }\n    return true;\n}\n',
      },
      environment: { CARGO_TERM_COLOR: 'always' },
      run: 'cargo clippy --all-targets -- -D warnings',
      cause: 'three lints of clippy',
    },
    {
      id: 'timeout-test-asserts',
      class: 'code-regression',
      project: 'rope-bridge',
      files: {
        'Cargo.toml': manifest('rope-bridge'),
        'src/lib.rs':
          '/// Kilograms that a bridge carries.\npub fn load(planks: u32) -> u32 {\n    planks * 40\n}\n\n#[cfg(test)]\nmod tests {\n    use super::load;\n\n    #[test]\n    fn connection_timed_out_keeps_the_last_load() {\n        eprintln!("error: connection timed out (os error 110), using the last load");\n        assert_eq!(load(3), 130);\n    }\n\n    #[test]\n    fn empty() {\n        assert_eq!(load(0), 0);\n    }\n}\n',
      },
      environment: { CARGO_TERM_COLOR: 'always' },
      run: 'cargo test --quiet',
      cause: 'load(3) is 120, the test expects 130',
    },
    {
      id: 'doc-test',
      class: 'code-regression',
      project: 'rope-bridge',
      files: {
        'Cargo.toml': manifest('rope-bridge'),
        'src/lib.rs':
          '/// Spans a river.\n///\n/// ```\n/// assert_eq!(rope_bridge::span(4), 9);\n/// ```\npub fn span(metres: u32) -> u32 {\n    metres * 2\n}\n',
      },
      run: 'cargo test --doc',
      cause: 'the example in the documentation fails',
    },
    {
      id: 'format-check',
      class: 'code-regression',
      project: 'rope-bridge',
      files: { 'Cargo.toml': manifest('rope-bridge'), 'src/main.rs': 'fn main(){println!("{}",1+1);}\n' },
      run: 'cargo fmt --all --check',
      cause: 'src/main.rs is not formatted',
    },
    {
      id: 'version-not-there',
      class: 'dependency-network',
      project: 'amber',
      files: { 'Cargo.toml': manifest('amber', '\n[dependencies]\nitoa = "77"\n'), 'src/main.rs': 'fn main() {}\n' },
      run: 'cargo fetch\ncargo build --offline',
      cause: 'itoa has no version 77',
    },
    {
      id: 'registry-does-not-resolve',
      class: 'dependency-network',
      project: 'amber',
      files: {
        'Cargo.toml': manifest('amber', '\n[dependencies]\nitoa = "1"\n'),
        'src/main.rs': 'fn main() {}\n',
        '.cargo/config.toml':
          '[source.crates-io]\nreplace-with = "mirror"\n\n[source.mirror]\nregistry = "sparse+https://crates.mirror.invalid/index/"\n\n[net]\nretry = 1\n',
      },
      run: 'cargo build --release',
      cause: 'the host of the mirror does not resolve',
    },
    {
      id: 'lock-out-of-step',
      class: 'configuration',
      project: 'amber',
      files: {
        'Cargo.toml': manifest('amber', '\n[dependencies]\nitoa = "1"\n'),
        'Cargo.lock': 'version = 4\n\n[[package]]\nname = "amber"\nversion = "0.3.0"\n',
        'src/main.rs': 'fn main() {}\n',
      },
      run: 'cargo build --locked',
      cause: 'Cargo.lock does not belong to Cargo.toml',
    },
    {
      id: 'manifest-broken',
      class: 'configuration',
      project: 'amber',
      files: { 'Cargo.toml': '[package]\nname = "amber"\nversion = "0.3.0\nedition = "2021"\n', 'src/main.rs': 'fn main() {}\n' },
      run: 'cargo check',
      cause: 'a string in Cargo.toml is not closed',
    },
    {
      id: 'feature-not-there',
      class: 'configuration',
      project: 'amber',
      files: { 'Cargo.toml': manifest('amber', '\n[features]\nfossil = []\n'), 'src/main.rs': 'fn main() {}\n' },
      run: 'cargo test --features fossils',
      cause: 'the step names a feature that does not exist',
    },
    {
      id: 'compiler-too-old',
      class: 'configuration',
      project: 'amber',
      files: { 'Cargo.toml': manifest('amber', 'rust-version = "1.120"\n'), 'src/main.rs': 'fn main() {}\n' },
      run: 'cargo build',
      cause: 'the project asks for Rust 1.120',
    },
    {
      id: 'overflow-panic',
      class: 'code-regression',
      project: 'amber',
      files: {
        'Cargo.toml': manifest('amber'),
        'src/main.rs':
          'fn main() {\n    let grams: Vec<u8> = std::env::args().map(|a| a.len() as u8).collect();\n    let sum: u8 = grams.iter().map(|g| g | 0b1100_0000).fold(200, |a, b| a + b);\n    println!("{sum}");\n}\n',
      },
      run: 'cargo run --quiet',
      cause: 'an addition overflows',
    },
    {
      id: 'unresolved-import',
      class: 'code-regression',
      project: 'amber',
      files: {
        'Cargo.toml': manifest('amber'),
        'src/main.rs': 'use crate::resin::Drop;\nuse serde_json::Value;\n\nfn main() {\n    let _: Option<(Drop, Value)> = None;\n}\n',
        Makefile: 'check:\n\t@cargo check --color never\n',
      },
      run: 'make check',
      cause: 'E0432 and E0433: a module and a crate are not there',
    },
    {
      id: 'second-attempt-passes',
      class: 'flaky-test',
      project: 'amber',
      files: {
        'Cargo.toml': manifest('amber'),
        'src/lib.rs':
          '#[cfg(test)]\nmod tests {\n    #[test]\n    fn resin_sets() {\n        let seen = std::path::Path::new("seen").exists();\n        std::fs::write("seen", "").unwrap();\n        assert!(seen, "resin still soft after 5 ms");\n    }\n}\n',
        'ci/test.sh':
          'for attempt in 1 2 3; do\n  echo "=== attempt $attempt"\n  if cargo test --quiet --lib; then break; fi\ndone\nif [ "$attempt" -gt 1 ]; then\n  echo "passed at attempt $attempt; unsteady tests are not merged"\n  exit 1\nfi\n',
      },
      run: 'bash ci/test.sh',
      cause: 'resin_sets failed, then passed in the same step',
    },
    {
      id: 'exits-with-a-word',
      class: 'unknown',
      project: 'amber',
      files: {
        'Cargo.toml': manifest('amber'),
        'src/main.rs': 'fn main() {\n    println!("curator: piece 12 stays in the cellar");\n    std::process::exit(2);\n}\n',
      },
      run: 'cargo run',
      cause: 'only the project knows its curator',
    },
  ],
};
