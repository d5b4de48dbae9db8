// Maven 3.8 on JDK 17, with JUnit 4 under Surefire 2.22 and JUnit 5 under Surefire 3.
const junit4 =
  '<dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.13.2</version><scope>test</scope></dependency>';
const junit5 =
  '<dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.10.2</version><scope>test</scope></dependency>';
const surefire = (version, configuration = '') =>
  `<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-surefire-plugin</artifactId><version>${version}</version><configuration>${configuration}</configuration></plugin>`;
const compiler =
  '<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-compiler-plugin</artifactId><version>3.11.0</version></plugin>';
const pom = (name, { dependencies = '', plugins = '', release = '17', rest = '' }) => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId>
  <artifactId>${name}</artifactId>
  <version>1.0</version>
  <properties>
    <maven.compiler.release>${release}</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>${dependencies}</dependencies>
  <build><plugins>${compiler}${plugins}</plugins></build>
  ${rest}
</project>
`;
const old = { dependencies: junit4, plugins: surefire('2.22.2') };
const recent = { dependencies: junit5, plugins: surefire('3.2.5') };
const test5 = (name, body, imports = '') =>
  `import static org.junit.jupiter.api.Assertions.*;\n\nimport org.junit.jupiter.api.*;\n${imports}\nclass ${name} {\n${body}\n}\n`;

export default {
  tool: 'maven',
  versions: {
    maven: '3.8.7',
    java: '17.0.15',
    'compiler plugin': '3.11.0',
    surefire: '2.22.2 and 3.2.5',
    junit: '4.13.2 and 5.10.2',
    jacoco: '0.8.11',
    enforcer: '3.4.1',
  },
  cases: [
    {
      id: 'junit-4-assertion',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'pom.xml': pom('lighthouse', old),
        'src/main/java/Lamp.java': 'public class Lamp {\n  public static int flashes(int minutes) {\n    return minutes * 5;\n  }\n}\n',
        'src/test/java/LampTest.java':
          'import static org.junit.Assert.assertEquals;\n\nimport org.junit.Test;\n\npublic class LampTest {\n  @Test\n  public void outOfMemoryIsReported() {\n    System.out.println("WARN lamp 3: java.net.ConnectException: Connection refused, using lamp 4");\n    assertEquals(12, Lamp.flashes(2));\n  }\n\n  @Test\n  public void dark() {\n    assertEquals(0, Lamp.flashes(0));\n  }\n}\n',
      },
      run: 'mvn -B -ntp test',
      cause: 'Lamp.flashes(2) is 10, the test expects 12',
    },
    {
      id: 'junit-5-error',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'pom.xml': pom('lighthouse', recent),
        'src/test/java/HornTest.java': test5(
          'HornTest',
          '  @Test\n  void blows() {\n    String tone = null;\n    assertEquals(3, tone.length());\n  }\n\n  @Test\n  void loud() {\n    assertTrue(4 > 5, "not loud");\n  }',
        ),
      },
      run: 'java -version\nmvn --batch-mode --no-transfer-progress verify',
      cause: 'a null pointer and a failed assertion',
    },
    {
      id: 'flake-count-refused',
      class: 'flaky-test',
      project: 'lighthouse',
      files: {
        'pom.xml': pom('lighthouse', {
          dependencies: junit5,
          plugins: surefire('3.2.5', '<rerunFailingTestsCount>2</rerunFailingTestsCount><failOnFlakeCount>1</failOnFlakeCount>'),
        }),
        'src/test/java/FogTest.java': test5(
          'FogTest',
          '  static int attempts = 0;\n\n  @Test\n  void clears() {\n    assertEquals(2, ++attempts, "still fog");\n  }\n\n  @Test\n  void wet() {\n    assertTrue(true);\n  }',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'FogTest.clears failed once, then passed',
    },
    {
      id: 'does-not-compile',
      class: 'code-regression',
      project: 'lighthouse',
      files: {
        'pom.xml': pom('lighthouse', {}),
        'src/main/java/Keeper.java':
          'import org.example.duty.Roster;\n\npublic class Keeper {\n  int hours(Roster roster) {\n    return "eight";\n  }\n}\n',
      },
      run: 'mvn -B -ntp -q compile',
      cause: 'a package is absent, a String is no int',
    },
    {
      id: 'artifact-not-there',
      class: 'dependency-network',
      project: 'lighthouse',
      files: {
        'pom.xml': pom('lighthouse', {
          dependencies:
            '<dependency><groupId>com.google.code.gson</groupId><artifactId>gson</artifactId><version>77.1</version></dependency>',
        }),
      },
      run: 'mvn -B -ntp package -DskipTests',
      cause: 'gson has no version 77.1',
    },
    {
      id: 'repository-does-not-resolve',
      class: 'dependency-network',
      project: 'salt-works',
      files: {
        'pom.xml': pom('salt-works', {
          dependencies: '<dependency><groupId>org.example.salt</groupId><artifactId>brine</artifactId><version>2.0</version></dependency>',
          rest: '<repositories><repository><id>works</id><url>https://maven.works.invalid/releases</url></repository></repositories>',
        }),
      },
      run: 'mvn -B -ntp compile',
      cause: 'the host of the repository does not resolve',
    },
    {
      id: 'pom-broken',
      class: 'configuration',
      project: 'salt-works',
      files: { 'pom.xml': pom('salt-works', {}).replace('</dependencies>', '</dependancies>') },
      run: 'mvn -B test',
      cause: 'an end tag of pom.xml is wrong',
    },
    {
      id: 'release-not-supported',
      class: 'configuration',
      project: 'salt-works',
      files: { 'pom.xml': pom('salt-works', { release: '25' }), 'src/main/java/Pan.java': 'public class Pan {}\n' },
      run: 'mvn -B -ntp compile',
      cause: 'the project asks for Java 25 and the job has 17',
    },
    {
      id: 'phase-not-there',
      class: 'configuration',
      project: 'salt-works',
      files: { 'pom.xml': pom('salt-works', {}) },
      run: 'mvn -B tset',
      cause: 'the step names a phase that does not exist',
    },
    {
      id: 'no-pom-in-folder',
      class: 'configuration',
      project: 'salt-works',
      files: { 'service/pom.xml': pom('service', {}) },
      run: 'mvn -B verify',
      cause: 'the step runs in a folder without pom.xml',
    },
    {
      id: 'heap-of-test',
      class: 'resource-timeout',
      project: 'salt-works',
      files: {
        'pom.xml': pom('salt-works', { dependencies: junit5, plugins: surefire('3.2.5', '<argLine>-Xmx16m</argLine>') }),
        'src/test/java/CrystalTest.java': test5(
          'CrystalTest',
          '  @Test\n  void grows() {\n    var crystals = new java.util.ArrayList<byte[]>();\n    for (int i = 0; i < 100; i++) crystals.add(new byte[1 << 20]);\n    assertEquals(100, crystals.size());\n  }',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'the heap limit of the test machine',
    },
    {
      id: 'junit-5-timeout',
      class: 'resource-timeout',
      project: 'salt-works',
      files: {
        'pom.xml': pom('salt-works', recent),
        'src/test/java/DryTest.java': test5(
          'DryTest',
          '  @Test\n  @Timeout(1)\n  void dries() throws Exception {\n    Thread.sleep(20_000);\n  }',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'the limit of @Timeout',
    },
    {
      id: 'enforcer-java-version',
      class: 'configuration',
      project: 'salt-works',
      files: {
        'pom.xml': pom('salt-works', {
          plugins:
            '<plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-enforcer-plugin</artifactId><version>3.4.1</version><executions><execution><goals><goal>enforce</goal></goals><configuration><rules><requireJavaVersion><version>[21,)</version></requireJavaVersion></rules></configuration></execution></executions></plugin>',
        }),
      },
      run: 'mvn -B -ntp validate',
      cause: 'the project asks for Java 21 and the job has 17',
    },
    {
      id: 'jacoco-limit',
      class: 'code-regression',
      project: 'salt-works',
      files: {
        'pom.xml': pom('salt-works', {
          dependencies: junit5,
          plugins: `${surefire('3.2.5')}<plugin><groupId>org.jacoco</groupId><artifactId>jacoco-maven-plugin</artifactId><version>0.8.11</version><executions><execution><goals><goal>prepare-agent</goal></goals></execution><execution><id>check</id><phase>verify</phase><goals><goal>check</goal></goals><configuration><rules><rule><limits><limit><counter>LINE</counter><minimum>0.90</minimum></limit></limits></rule></rules></configuration></execution></executions></plugin>`,
        }),
        'src/main/java/Pan.java': 'public class Pan {\n  int hot() {\n    return 90;\n  }\n\n  int cold() {\n    return 4;\n  }\n}\n',
        'src/test/java/PanTest.java': test5('PanTest', '  @Test\n  void hot() {\n    assertEquals(90, new Pan().hot());\n  }'),
      },
      run: 'mvn -B -ntp verify',
      cause: 'two thirds of the lines are covered, 90 % are asked',
    },
    {
      id: 'javac-alone',
      class: 'code-regression',
      project: 'salt-works',
      files: {
        'Pan.java':
          'public class Pan {\n  public static void main(String[] args) {\n    final int salt = 3;\n    salt++;\n    System.out.println(sugar)\n  }\n}\n',
        'build.sh': 'set -e\nmkdir -p out\njavac -Xlint:all -d out *.java\njava -cp out Pan\n',
      },
      run: 'sh build.sh',
      cause: 'a semicolon is missing in Pan.java',
    },
  ],
};
