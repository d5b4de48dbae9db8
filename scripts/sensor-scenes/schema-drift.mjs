// Configuration files written by Python's own libraries, against a schema of the repository.
export const tools = ['python3'];

const BASELINE = `version: 1
sensors:
  schema-drift:
    schemas:
      - files: ['conf/*']
        schema: schemas/run.schema.json
`;
const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['layers'],
  properties: { layers: { type: 'integer', minimum: 1 }, seeds: { type: 'array', items: { type: 'integer' } } },
  additionalProperties: false,
};
const SOUND = { layers: 4, seeds: [1, 2] };
const WRITE = `import json, sys, yaml
value = json.loads(sys.argv[1])
with open('conf/run.json', 'w') as file: json.dump(value, file, indent=2)
with open('conf/run.yaml', 'w') as file: yaml.safe_dump(value, file)
with open('conf/run.toml', 'w') as file: file.writelines(f'{key} = {json.dumps(item)}\\n' for key, item in value.items())
`;

export function scene({ write, commit, run, search, assert }) {
  write('.github/sar.yml', BASELINE);
  write('schemas/run.schema.json', JSON.stringify(SCHEMA));
  write('conf/README', '');
  write('write.py', WRITE);
  const written = (value) => {
    run('python3', ['write.py', JSON.stringify(value)]);
    commit('configuration');
    return search('schema-drift', { baseline: BASELINE });
  };
  const found = ({ signals }) => signals.map(({ rule, artefact: { path, line } }) => `${rule} ${path}:${line}`).toSorted();

  const clear = written(SOUND);
  assert.equal(clear.reading.outcome, 'clear');
  const broken = written({ layers: 'four', seeds: [1, 2] });
  assert.deepEqual(found(broken), [
    'schema-violation conf/run.json:2',
    'schema-violation conf/run.toml:1',
    'schema-violation conf/run.yaml:1',
  ]);
  const mended = written(SOUND);
  assert.equal(mended.reading.outcome, 'clear');
}
