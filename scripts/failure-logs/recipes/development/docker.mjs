// The docker command without a daemon.
export default {
  tool: 'docker',
  versions: { docker: '28.2' },
  environment: { DOCKER_HOST: 'unix:///var/run/docker-nowhere.sock' },
  cases: [
    {
      id: 'no-daemon',
      class: 'infrastructure',
      project: 'container-port',
      files: { Dockerfile: 'FROM scratch\n' },
      run: 'docker pull busybox',
      cause: 'the Docker daemon does not run',
    },
    {
      id: 'no-daemon-over-network',
      class: 'infrastructure',
      project: 'gantry',
      files: {},
      run: 'docker ps --all',
      environment: { DOCKER_HOST: 'tcp://127.0.0.1:9' },
      cause: 'nobody listens where the Docker daemon should',
    },
    {
      id: 'unknown-option',
      class: 'configuration',
      project: 'forklift',
      files: {},
      run: 'docker ps --every',
      cause: 'an option that does not exist',
    },
  ],
};
