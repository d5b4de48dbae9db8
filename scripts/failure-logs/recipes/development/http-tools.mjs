// curl, wget and other clients of HTTP in steps.
/** A server that answers every request alike, ended with the step. */
const server = (status, body, headers = '') => `python3 - <<'PY' &
import http.server
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(${status})
        ${headers}
        self.end_headers()
        self.wfile.write(b'${body}')
    do_POST = do_GET
    def log_message(self, *arguments):
        pass
http.server.HTTPServer(("127.0.0.1", 18472), Answer).serve_forever()
PY
trap "kill $!" EXIT
for try in $(seq 50); do (: < /dev/tcp/127.0.0.1/18472) 2>/dev/null && break || sleep 0.2; done`;
const secure = `openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=localhost 2>/dev/null
python3 - <<'PY' &
import http.server, ssl
server = http.server.HTTPServer(("127.0.0.1", 18473), http.server.SimpleHTTPRequestHandler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("cert.pem", "key.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
PY
trap "kill $!" EXIT
for try in $(seq 50); do (: < /dev/tcp/127.0.0.1/18473) 2>/dev/null && break || sleep 0.2; done`;
const url = 'http://127.0.0.1:18472';

export default {
  tool: 'curl',
  versions: { curl: '7.88', wget: '1.21' },
  cases: [
    {
      id: 'curl-unknown-host',
      class: 'dependency-network',
      project: 'gazebo',
      files: {},
      run: 'curl -fsSL https://downloads.registry.invalid/tool.tar.gz -o tool.tar.gz',
      cause: 'the host does not resolve',
    },
    {
      id: 'curl-refused-after-retries',
      class: 'dependency-network',
      project: 'pergola',
      files: {},
      run: 'curl --fail --retry 2 --retry-connrefused --retry-delay 1 -O http://127.0.0.1:9/tool.zip',
      cause: 'nobody listens',
    },
    {
      id: 'curl-not-found',
      class: 'dependency-network',
      project: 'arbour',
      files: {},
      run: `${server(404, 'no')}\ncurl -fsSLO ${url}/releases/v9/tool.tar.gz`,
      cause: 'the file does not exist',
    },
    {
      id: 'curl-server-error',
      class: 'dependency-network',
      project: 'trellis',
      files: {},
      run: `${server(503, 'busy')}\ncurl -fsS --retry 1 --retry-delay 1 ${url}/tool`,
      cause: 'the server answers with 503',
    },
    {
      id: 'curl-rate-limited',
      class: 'dependency-network',
      project: 'hedge',
      files: {},
      run: `${server(429, 'slow down')}\ncurl -fsS ${url}/tool`,
      cause: 'the server limits the rate',
    },
    {
      id: 'curl-certificate',
      class: 'dependency-network',
      project: 'lawn',
      files: {},
      run: `${secure}\ncurl -sSf https://localhost:18473/`,
      cause: 'the certificate is signed by itself',
    },
    {
      id: 'curl-timeout',
      class: 'dependency-network',
      project: 'fence',
      files: {},
      run: `python3 -c 'import socket, time; s = socket.create_server(("127.0.0.1", 18474)); time.sleep(6)' &\nsleep 1\ncurl -sS --max-time 2 http://127.0.0.1:18474/tool`,
      cause: 'the server does not answer in time',
    },
    {
      id: 'curl-empty-token',
      class: 'configuration',
      project: 'birdbath',
      files: {},
      run: `${server(401, '{"message":"Bad credentials"}')}\ncurl -fsS -H "Authorization: Bearer $API_TOKEN" ${url}/deploy`,
      cause: 'the token is empty',
    },
    {
      id: 'curl-forbidden',
      class: 'configuration',
      project: 'rockery',
      files: {},
      run: `${server(403, 'no')}\ncurl --fail --silent --show-error -X POST ${url}/hooks`,
      cause: 'the token may not do it',
    },
    {
      id: 'curl-bad-option',
      class: 'configuration',
      project: 'patio',
      files: {},
      run: `curl --fail-fast ${url}/`,
      cause: 'an option that does not exist',
    },
    {
      id: 'curl-bad-address',
      class: 'configuration',
      project: 'pond',
      files: {},
      run: 'curl -fsS -X POST "$WEBHOOK_URL" -d done',
      cause: 'the variable with the address is empty',
    },
    {
      id: 'wget-unknown-host',
      class: 'dependency-network',
      project: 'meander',
      files: {},
      run: 'wget --no-verbose --tries=2 https://files.registry.invalid/data.csv',
      cause: 'the host does not resolve',
    },
    {
      id: 'wget-not-found',
      class: 'dependency-network',
      project: 'gravel',
      files: {},
      run: `${server(404, 'no')}\nwget ${url}/data.csv`,
      cause: 'the file does not exist',
    },
    {
      id: 'wget-refused',
      class: 'dependency-network',
      project: 'mulch',
      files: {},
      run: 'wget -nv --tries=1 http://127.0.0.1:9/data.csv',
      cause: 'nobody listens',
    },
    {
      id: 'recovers-then-test-fails',
      class: 'code-regression',
      project: 'sprinkler',
      files: {
        'test.py':
          'import unittest\n\n\nclass Spray(unittest.TestCase):\n    def test_litres(self):\n        self.assertEqual(2 * 3, 5)\n\n\nunittest.main()\n',
      },
      run: 'for port in 9 18472; do\n  curl -sS "http://127.0.0.1:$port/ready" && break\n  echo "not ready, trying again"\ndone || true\npython3 test.py',
      cause: 'test_litres; that the server is not there is expected',
    },
  ],
};
