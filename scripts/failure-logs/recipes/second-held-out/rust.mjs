const manifest = (extra = '') => `[package]\nname = "lighthouse"\nversion = "0.6.0"\nedition = "2021"\n${extra}`;

export default {
  tool: 'rust',
  versions: { rustc: '1.95.0', cargo: '1.95.0', clippy: '0.1.95', rustfmt: '1.8' },
  environment: { CARGO_TERM_COLOR: 'always', CARGO_NET_RETRY: '1', RUST_BACKTRACE: '0' },
  cases: [
    {
      id: 'doc-test',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest(),
        'src/lib.rs':
          '/// Seconds of darkness.\n///\n/// ```\n/// assert_eq!(lighthouse::dark(12, 4), 9);\n/// ```\npub fn dark(period: u32, flash: u32) -> u32 {\n    period - flash\n}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn timeout_is_long_enough() {\n        println!("network timeout: 30 s");\n    }\n}\n',
      },
      run: 'cargo test --quiet',
      cause: 'the example in the documentation of dark()',
    },
    {
      id: 'integration-overflow',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest(),
        'src/lib.rs': 'pub fn dark(period: u8, flash: u8) -> u8 {\n    period - flash\n}\n',
        'tests/flash.rs':
          '#[test]\nfn long_flash() {\n    eprintln!("warning: memory allocation of 512 bytes failed (simulated)");\n    assert_eq!(lighthouse::dark(3, 4), 0);\n}\n',
      },
      run: 'cargo build --all-targets 2>/dev/null\ncargo test --no-fail-fast -- --test-threads=1',
      cause: 'attempt to subtract with overflow',
    },
    {
      id: 'borrow',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest(),
        'src/main.rs':
          'fn main() {\n    let lamp = String::from("lamp");\n    let other = lamp;\n    println!("{lamp} {other}");\n    beam(&other);\n}\n',
      },
      run: 'cargo check --locked --offline || cargo check',
      cause: 'a moved value and a function that is not there',
      environment: { CARGO_TERM_COLOR: 'never' },
    },
    {
      id: 'clippy-denied',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest('\n[lints.clippy]\nneedless_range_loop = "deny"\n'),
        'src/lib.rs':
          'pub fn sum(flashes: &Vec<u32>) -> u32 {\n    let mut all = 0;\n    for i in 0..flashes.len() {\n        all = all + flashes[i];\n    }\n    return all;\n}\n',
      },
      run: 'cargo clippy --all-targets -- -D warnings',
      cause: 'lints in src/lib.rs',
    },
    {
      id: 'fmt-check',
      class: 'code-regression',
      project: 'lighthouse',
      files: { 'Cargo.toml': manifest(), 'src/lib.rs': 'pub fn  lamp( )->u8{ 1 }\n' },
      run: 'cargo fmt --all --check',
      cause: 'src/lib.rs is not formatted',
    },
    {
      id: 'rustdoc-links-denied',
      class: 'code-regression',
      project: 'lighthouse',
      environment: { RUSTDOCFLAGS: '-D warnings' },
      files: {
        'Cargo.toml': manifest(),
        'src/lib.rs': '//! Lamps of [`Tower`].\n\n/// See [beam](crate::beam::Beam).\npub struct Lamp;\n',
      },
      run: 'cargo doc --no-deps',
      cause: 'links in the documentation that lead nowhere',
    },
    {
      id: 'build-script-panics',
      class: 'unknown',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest(),
        'build.rs': 'fn main() {\n    eprintln!("lens table: state 4");\n    std::process::exit(4);\n}\n',
        'src/lib.rs': '',
      },
      run: 'cargo build',
      cause: 'the build script ends with 4 and says "state 4"',
    },
    {
      id: 'manifest-key',
      class: 'configuration',
      project: 'lighthouse',
      files: { 'Cargo.toml': manifest().replace('2021', '2042'), 'src/lib.rs': '' },
      run: 'cargo --version && cargo build --release',
      cause: 'an edition that does not exist',
    },
    {
      id: 'workspace-member-missing',
      class: 'configuration',
      project: 'lighthouse',
      files: {
        'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["lamp", "horn"]\n',
        'lamp/Cargo.toml': manifest(),
        'lamp/src/lib.rs': '',
      },
      run: 'cargo test --workspace',
      cause: 'the workspace names a member that is not there',
    },
    {
      id: 'wasm-target-missing',
      class: 'configuration',
      project: 'lighthouse',
      files: { 'Cargo.toml': manifest(), 'src/lib.rs': 'pub fn lamp() -> u8 {\n    1\n}\n' },
      run: 'cargo build --target wasm32-unknown-unknown',
      cause: 'the target is not installed',
    },
    {
      id: 'locked-out-of-step',
      class: 'configuration',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest('\n[dependencies]\nfoghorn = { path = "foghorn" }\n'),
        'Cargo.lock': 'version = 4\n\n[[package]]\nname = "lighthouse"\nversion = "0.6.0"\n',
        'src/lib.rs': '',
        'foghorn/Cargo.toml': manifest().replace('lighthouse', 'foghorn'),
        'foghorn/src/lib.rs': '',
      },
      run: 'cargo build --locked --offline',
      cause: 'Cargo.lock does not know foghorn',
    },
    {
      id: 'git-dependency-host',
      class: 'dependency-network',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest('\n[dependencies]\nfoghorn = { git = "https://git.lighthouse.invalid/foghorn.git", tag = "v1" }\n'),
        'src/lib.rs': '',
      },
      run: 'cargo fetch',
      cause: 'the host of a dependency does not resolve',
    },
    {
      id: 'version-conflict-of-paths',
      class: 'dependency-network',
      project: 'lighthouse',
      files: {
        'Cargo.toml': manifest('\n[dependencies]\nfoghorn = { path = "foghorn", version = "^2" }\n'),
        'src/lib.rs': '',
        'foghorn/Cargo.toml': manifest().replace('lighthouse', 'foghorn'),
        'foghorn/src/lib.rs': '',
      },
      run: 'cargo build --offline',
      cause: 'the version of foghorn that is asked for does not exist',
    },
  ],
};
