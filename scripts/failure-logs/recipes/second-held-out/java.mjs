const pom = ({
  dependencies = '',
  plugins = '',
  surefire = '2.22.2',
  extra = '',
} = {}) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example.glider</groupId>
  <artifactId>glider</artifactId>
  <version>1.0-SNAPSHOT</version>
  <properties>
    <maven.compiler.source>11</maven.compiler.source>
    <maven.compiler.target>11</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  ${extra}
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.9.3</version><scope>test</scope></dependency>
    ${dependencies}
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-surefire-plugin</artifactId><version>${surefire}</version></plugin>
      ${plugins}
    </plugins>
  </build>
</project>
`;
const glider =
  'package glider;\n\npublic class Glider {\n  public int sink(int speed) {\n    if (speed == 0) throw new IllegalStateException("java.net.SocketTimeoutException: Read timed out");\n    return speed / 30;\n  }\n}\n';
const test = (body) =>
  `package glider;\n\nimport static org.junit.jupiter.api.Assertions.*;\n\nimport org.junit.jupiter.api.Test;\nimport org.junit.jupiter.api.Timeout;\n\nclass GliderTest {\n${body}}\n`;
const files = (settings, body, main = glider) => ({
  'pom.xml': pom(settings),
  'src/main/java/glider/Glider.java': main,
  'src/test/java/glider/GliderTest.java': test(body),
});
const passing = '  @Test void flies() { assertEquals(3, new Glider().sink(90)); }\n';

export default {
  tool: 'maven',
  versions: { maven: '3.8.7', jdk: '17', surefire: '2.22.2 and 3.2.5', junit: '5.9.3' },
  environment: { MAVEN_OPTS: '-Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.transfer.Slf4jMavenTransferListener=warn' },
  cases: [
    {
      id: 'surefire2-assertion',
      class: 'code-regression',
      project: 'glider',
      files: files(
        {},
        `${passing}  @Test void connectionRefusedIsNoSink() { System.err.println("WARN Connection refused, retrying"); assertEquals(4, new Glider().sink(90), "sink at 90"); }\n`,
      ),
      run: 'mvn -B -ntp test',
      cause: 'a sink of 3 where the test asks for 4',
    },
    {
      id: 'surefire3-error',
      class: 'code-regression',
      project: 'glider',
      files: files({ surefire: '3.2.5' }, `${passing}  @Test void standsStill() { assertEquals(0, new Glider().sink(0)); }\n`),
      run: 'mvn -B -ntp -e verify',
      cause: 'the program throws at a speed of 0; its message speaks of a timeout',
    },
    {
      id: 'surefire3-flake-refused',
      class: 'flaky-test',
      project: 'glider',
      files: files(
        { surefire: '3.2.5' },
        `  static int tries = 0;\n  @Test void thermalIsFound() { tries += 1; assertEquals(2, tries, "no thermal"); }\n${passing}`,
      ),
      run: 'mvn -B -ntp test -Dsurefire.rerunFailingTestsCount=2 -Dsurefire.failOnFlakeCount=1',
      cause: 'thermalIsFound failed, then passed; failOnFlakeCount refuses it',
    },
    {
      id: 'surefire3-flake-and-failure',
      class: 'code-regression',
      project: 'glider',
      files: files(
        { surefire: '3.2.5' },
        `  static int tries = 0;\n  @Test void thermalIsFound() { tries += 1; assertEquals(2, tries); }\n  @Test void sinks() { assertEquals(2, new Glider().sink(90)); }\n`,
      ),
      run: 'mvn -B -ntp test -Dsurefire.rerunFailingTestsCount=1 -DtrimStackTrace=true',
      cause: 'sinks() fails in each try; another test is a flake',
    },
    {
      id: 'junit-timeout',
      class: 'resource-timeout',
      project: 'glider',
      files: files({}, '  @Test @Timeout(1) void lands() throws Exception { Thread.sleep(20_000); }\n'),
      run: 'mvn -q -B -ntp test',
      cause: 'lands() has 1 s',
    },
    {
      id: 'compile-errors',
      class: 'code-regression',
      project: 'glider',
      files: files({}, passing, glider.replace('speed / 30', 'new Wing(speed)').replace('IllegalStateException', 'IllegalstateException')),
      run: 'mvn -B -ntp -DskipTests package || { echo "::error::build failed"; exit 1; }',
      cause: 'two symbols that are not found',
    },
    {
      id: 'heap-of-fork',
      class: 'resource-timeout',
      project: 'glider',
      files: files({ surefire: '3.2.5' }, '  @Test void mapsFit() { long[] map = new long[40_000_000]; assertEquals(0, map[1]); }\n'),
      run: 'mvn -B -ntp test -DargLine=-Xmx48m',
      cause: 'the heap of 48 MB is too small',
    },
    {
      id: 'artifact-missing',
      class: 'dependency-network',
      project: 'glider',
      files: files(
        {
          dependencies: '<dependency><groupId>example.wind</groupId><artifactId>wind-maps</artifactId><version>7.7</version></dependency>',
          extra: '<repositories><repository><id>wind</id><url>http://127.0.0.1:9/maven</url></repository></repositories>',
        },
        passing,
      ),
      run: 'mvn -B -ntp verify',
      cause: 'nothing listens where wind-maps is looked for',
    },
    {
      id: 'pom-not-xml',
      class: 'configuration',
      project: 'glider',
      files: { 'pom.xml': pom().replace('</properties>', '</propertes>') },
      run: 'mvn -B -ntp validate',
      cause: 'pom.xml cannot be parsed',
    },
    {
      id: 'unknown-phase',
      class: 'configuration',
      project: 'glider',
      files: files({}, passing),
      run: 'mvn -B -ntp integration-tests',
      cause: 'the step names a phase that does not exist',
    },
    {
      id: 'release-of-jdk',
      class: 'configuration',
      project: 'glider',
      files: { ...files({}, passing), 'pom.xml': pom().replaceAll('>11<', '>21<') },
      run: 'java -version\nmvn -B -ntp compile',
      cause: 'the project asks for Java 21, the runner has 17',
    },
    {
      id: 'profile-module-missing',
      class: 'configuration',
      project: 'glider',
      files: { 'pom.xml': pom({ extra: '<packaging>pom</packaging><modules><module>hangar</module></modules>' }) },
      run: 'make package',
      prepare: "printf 'package:\\n\\tmvn -B -ntp package\\n' > Makefile",
      cause: 'a module that is not in the checkout',
    },
    {
      id: 'javac-werror',
      class: 'code-regression',
      project: 'glider',
      files: {
        'Hangar.java':
          'import java.util.*;\n\nclass Hangar {\n  List gliders = new ArrayList();\n  void add(String glider) { gliders.add(glider); }\n}\n',
      },
      run: 'mkdir out && javac -Xlint:all -Werror -d out Hangar.java',
      cause: 'warnings that are errors in Hangar.java',
    },
    {
      id: 'uncaught-in-main',
      class: 'code-regression',
      project: 'glider',
      files: {
        'Log.java':
          'class Log {\n  public static void main(String[] words) {\n    for (int n = 0; n < 25; n += 1) System.out.println("download " + n + ": Connection reset, retry ok");\n    System.out.println(words[0].length());\n  }\n}\n',
      },
      run: 'javac Log.java\njava -cp . Log',
      cause: 'an index out of bounds',
    },
  ],
};
