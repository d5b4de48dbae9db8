// A tracking server of MLflow on a free port of the loopback, for scenes.
const SERVE = `import json, os, socket, subprocess, sys, time, urllib.request
with socket.socket() as probe:
    probe.bind(('127.0.0.1', 0))
    port = probe.getsockname()[1]
log = open('server.log', 'w')
server = subprocess.Popen(
    [sys.executable, '-m', 'mlflow', 'server', '--backend-store-uri', 'sqlite:///server.db', '--host', '127.0.0.1', '--port', str(port), '--workers', '1'],
    stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
for _ in range(600):
    try:
        urllib.request.urlopen(f'http://127.0.0.1:{port}/health', timeout=5).read()
        break
    except OSError:
        if server.poll() is not None:
            sys.exit('the server ended:\\n' + open('server.log').read()[-2000:])
        time.sleep(0.1)
else:
    os.killpg(server.pid, 15)
    sys.exit('the server did not answer in a minute')
print(json.dumps({'pid': server.pid, 'port': port}))
`;

/** Jobs of the server's own would start processes of their own. */
const QUIET = { MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false' };

/** Starts the server in the stage's folder; `stop` ends it and what it started, by its id. */
export function startMlflowServer({ write, run }, env) {
  write('serve.py', SERVE);
  const { pid, port } = JSON.parse(run('python3', ['serve.py'], { env: { ...env, ...QUIET } }).stdout);
  return { address: `http://127.0.0.1:${port}`, stop: () => process.kill(-pid, 'SIGTERM') };
}
