const plugin = (artifact, version, body = '') => `      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>${artifact}</artifactId>
        <version>${version}</version>${body}
      </plugin>\n`;
const junit =
  '    <dependency>\n      <groupId>org.junit.jupiter</groupId>\n      <artifactId>junit-jupiter</artifactId>\n      <version>5.10.2</version>\n      <scope>test</scope>\n    </dependency>\n';
const pom = ({ plugins = '', dependencies = junit, extra = '' } = {}) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>dev.stable</groupId>
  <artifactId>horse-stable</artifactId>
  <version>1.6-SNAPSHOT</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
${extra}  <dependencies>
${dependencies}  </dependencies>
  <build>
    <plugins>
${plugin('maven-compiler-plugin', '3.13.0')}${plugin('maven-surefire-plugin', '3.2.5')}${plugins}    </plugins>
  </build>
</project>
`;
const feed =
  'package dev.stable;\n\npublic final class Feed {\n  public static double hay(int horses, int days) {\n    return horses * days * 9.5;\n  }\n}\n';
const test = (name, body) =>
  `package dev.stable;\n\nimport static org.junit.jupiter.api.Assertions.*;\nimport org.junit.jupiter.api.Test;\n\nclass ${name} {\n${body}}\n`;
const stable = { 'pom.xml': pom(), 'src/main/java/dev/stable/Feed.java': feed };

export default {
  tool: 'maven, javac',
  versions: { java: '17.0.15', maven: '3.8.7', 'maven-compiler-plugin': '3.13.0', surefire: '3.2.5', junit: '5.10.2' },
  cases: [
    {
      id: 'surefire-two-failures',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        ...stable,
        'src/test/java/dev/stable/FeedTest.java': test(
          'FeedTest',
          '  @Test\n  void oneDay() {\n    assertEquals(19.0, Feed.hay(2, 1));\n  }\n\n  @Test\n  void connectTimedOutMeansNoHay() {\n    assertEquals(0.0, Feed.hay(1, 1));\n  }\n\n  @Test\n  void negativeDays() {\n    assertThrows(IllegalArgumentException.class, () -> Feed.hay(1, -1));\n  }\n',
        ),
      },
      run: 'mvn -B -ntp verify',
      cause: 'FeedTest.connectTimedOutMeansNoHay and FeedTest.negativeDays',
    },
    {
      id: 'surefire-error',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        ...stable,
        'src/test/java/dev/stable/StallTest.java': test(
          'StallTest',
          '  @Test\n  void nameOfTheThird() {\n    assertEquals("Moss", java.util.List.of("Fern", "Ivy").get(2));\n  }\n',
        ),
      },
      run: 'java -version\nmvn --batch-mode --no-transfer-progress --quiet test',
      cause: 'StallTest.nameOfTheThird (IndexOutOfBoundsException)',
    },
    {
      id: 'compile-error',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        ...stable,
        'src/main/java/dev/stable/Stall.java':
          'package dev.stable;\n\nclass Stall {\n  int number = "seven";\n\n  double hay() {\n    return Feed.straw(1);\n  }\n}\n',
      },
      run: 'mvn -B -ntp -DskipTests package',
      cause: 'two errors in Stall.java',
    },
    {
      id: 'test-compile-error',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        ...stable,
        'src/test/java/dev/stable/VetTest.java': test('VetTest', '  @Test\n  void visit() {\n    new Vet().visit("Fern");\n  }\n'),
      },
      run: 'mvn -B -ntp test',
      cause: 'the class Vet cannot be found',
    },
    {
      id: 'artifact-missing',
      class: 'dependency-network',
      project: 'horse-stable',
      files: {
        ...stable,
        'pom.xml': pom({
          dependencies:
            '    <dependency>\n      <groupId>dev.stable</groupId>\n      <artifactId>saddle-core</artifactId>\n      <version>4.4.0</version>\n    </dependency>\n',
        }),
      },
      run: 'mvn -B -ntp compile',
      cause: 'an artifact does not exist',
    },
    {
      id: 'repository-refused',
      class: 'dependency-network',
      project: 'horse-stable',
      files: {
        ...stable,
        'pom.xml': pom({
          dependencies:
            '    <dependency>\n      <groupId>dev.stable</groupId>\n      <artifactId>bridle</artifactId>\n      <version>2.0.1</version>\n    </dependency>\n',
          extra:
            '  <repositories>\n    <repository>\n      <id>central</id>\n      <url>http://127.0.0.1:9/maven</url>\n    </repository>\n  </repositories>\n',
        }),
        '.mvn/maven.config': '-Dmaven.wagon.http.retryHandler.count=0\n',
      },
      prepare: 'rm -rf ~/.m2/repository/dev/stable/bridle',
      run: 'mvn -B -ntp compile',
      cause: 'the repository refuses connections',
    },
    {
      id: 'pom-is-broken',
      class: 'configuration',
      project: 'horse-stable',
      files: { ...stable, 'pom.xml': pom().replace('</dependencies>', '') },
      run: 'mvn -B verify',
      cause: 'pom.xml lacks a closing tag',
    },
    {
      id: 'profile-goal-unknown',
      class: 'configuration',
      project: 'horse-stable',
      files: stable,
      run: 'mvn -B -ntp integration-tests',
      cause: 'the step names a phase that does not exist',
    },
    {
      id: 'enforcer-java-version',
      class: 'configuration',
      project: 'horse-stable',
      files: {
        ...stable,
        'pom.xml': pom({
          plugins: plugin(
            'maven-enforcer-plugin',
            '3.5.0',
            '\n        <executions><execution><goals><goal>enforce</goal></goals><configuration><rules><requireJavaVersion><version>[21,)</version></requireJavaVersion></rules></configuration></execution></executions>',
          ),
        }),
      },
      run: 'mvn -B -ntp validate',
      cause: 'the build requires Java 21',
    },
    {
      id: 'checkstyle-violations',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        ...stable,
        'pom.xml': pom({
          plugins: plugin(
            'maven-checkstyle-plugin',
            '3.3.1',
            '\n        <configuration><configLocation>checkstyle.xml</configLocation><consoleOutput>true</consoleOutput><violationSeverity>warning</violationSeverity></configuration>\n        <executions><execution><phase>validate</phase><goals><goal>check</goal></goals></execution></executions>',
          ),
        }),
        'checkstyle.xml':
          '<?xml version="1.0"?>\n<!DOCTYPE module PUBLIC "-//Checkstyle//DTD Checkstyle Configuration 1.3//EN" "https://checkstyle.org/dtds/configuration_1_3.dtd">\n<module name="Checker">\n  <module name="TreeWalker">\n    <module name="UnusedImports"/>\n    <module name="MethodName"/>\n  </module>\n</module>\n',
        'src/main/java/dev/stable/Saddle.java': 'package dev.stable;\n\nimport java.util.List;\n\nclass Saddle {\n  void Fit_It() {}\n}\n',
      },
      run: 'mvn -B -ntp validate',
      cause: 'checkstyle finds an unused import and a wrong name',
    },
    {
      id: 'no-pom',
      class: 'configuration',
      project: 'horse-stable',
      files: { 'server/pom.xml': pom() },
      run: 'mvn -B -ntp clean install',
      cause: 'the step does not run where pom.xml is',
    },
    {
      id: 'javac-direct',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        'src/Rider.java':
          'import java.util.List;\n\npublic class Rider {\n  public static void main(String[] names) {\n    List<String> riders = List.of(names)\n    System.out.println(riders);\n  }\n}\n',
      },
      run: 'mkdir -p out\njavac -Xlint:all -d out src/*.java\njava -cp out Rider Ada',
      cause: 'a semicolon is missing in Rider.java',
    },
    {
      id: 'javac-werror',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        'src/Tack.java':
          'import java.util.ArrayList;\nimport java.util.List;\n\npublic class Tack {\n  static List all() {\n    return new ArrayList();\n  }\n}\n',
      },
      run: 'javac -Xlint:rawtypes -Werror -d out src/Tack.java',
      cause: 'warnings are errors',
    },
    {
      id: 'java-heap-space',
      class: 'resource-timeout',
      project: 'horse-stable',
      files: {
        'Count.java':
          'import java.util.ArrayList;\n\npublic class Count {\n  public static void main(String[] args) {\n    var all = new ArrayList<byte[]>();\n    while (true) all.add(new byte[1 << 20]);\n  }\n}\n',
      },
      run: 'java -Xmx24m Count.java',
      cause: 'the limit of the heap is reached',
    },
    {
      id: 'java-main-throws',
      class: 'code-regression',
      project: 'horse-stable',
      files: {
        'Race.java':
          'import java.util.Map;\n\npublic class Race {\n  public static void main(String[] args) {\n    System.err.println("WARN retrying in 100 ms: java.net.ConnectException: Connection refused");\n    System.err.println("INFO connected");\n    Map<String, Integer> odds = Map.of("Fern", 3);\n    int ivy = odds.get("Ivy");\n    System.out.println(ivy);\n  }\n}\n',
      },
      run: 'java Race.java',
      cause: 'NullPointerException in Race.java',
    },
    {
      id: 'surefire-rerun-passes',
      class: 'flaky-test',
      project: 'horse-stable',
      files: {
        ...stable,
        'src/test/java/dev/stable/GateTest.java': test(
          'GateTest',
          '  static int tries;\n\n  @Test\n  void opens() {\n    assertTrue(++tries > 1, "the gate was stuck");\n  }\n',
        ),
      },
      run: 'mvn -B -ntp test -Dsurefire.rerunFailingTestsCount=2 -Dsurefire.failOnFlakeCount=1',
      cause: 'GateTest.opens fails, then passes when it is run again',
    },
  ],
};
