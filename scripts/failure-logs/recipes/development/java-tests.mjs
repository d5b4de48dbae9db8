// JUnit tests under Maven's surefire plugin.
const pom = (name, surefire = '') => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>${name}</artifactId>
  <version>1.0.0</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.10.2</version><scope>test</scope></dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>
      <plugin><artifactId>maven-surefire-plugin</artifactId><version>3.2.5</version><configuration>${surefire}<trimStackTrace>true</trimStackTrace></configuration></plugin>
    </plugins>
  </build>
</project>
`;
const test = (name, body, imports = '') =>
  `import static org.junit.jupiter.api.Assertions.*;\n\nimport org.junit.jupiter.api.Test;\n${imports}\nclass ${name} {\n${body}}\n`;

export default {
  tool: 'maven-surefire',
  versions: { maven: '3.8', java: '17', surefire: '3.2.5', junit: '5.10.2' },
  cases: [
    {
      id: 'assertion',
      class: 'code-regression',
      project: 'loyalty-card',
      files: {
        'pom.xml': pom('loyalty-card'),
        'src/main/java/Points.java': 'class Points {\n    static int of(int cents) {\n        return cents / 10;\n    }\n}\n',
        'src/test/java/PointsTest.java': test(
          'PointsTest',
          '    @Test\n    void countsEuros() {\n        assertEquals(3, Points.of(300));\n    }\n\n    @Test\n    void survivesConnectionRefused() {\n        System.err.println("java.net.ConnectException: Connection refused (handled)");\n    }\n',
        ),
      },
      run: 'mvn -B -ntp verify',
      cause: 'PointsTest.countsEuros',
    },
    {
      id: 'exception',
      class: 'code-regression',
      project: 'bus-stop',
      files: {
        'pom.xml': pom('bus-stop'),
        'src/test/java/StopTest.java': test(
          'StopTest',
          '    @Test\n    void readsTheSign() {\n        String sign = System.getProperty("no.such.sign");\n        assertEquals(4, sign.length());\n    }\n',
        ),
      },
      run: 'mvn -B -ntp -q test',
      cause: 'NullPointerException in StopTest',
    },
    {
      id: 'tests-do-not-compile',
      class: 'code-regression',
      project: 'opera',
      files: {
        'pom.xml': pom('opera'),
        'src/test/java/AriaTest.java': test(
          'AriaTest',
          '    @Test\n    void sings() {\n        assertEquals(1, new Aria().acts());\n    }\n',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'AriaTest uses a class that is not there',
    },
    {
      id: 'rerun-flaky',
      class: 'flaky-test',
      project: 'fountain',
      files: {
        'pom.xml': pom('fountain', '<rerunFailingTestsCount>2</rerunFailingTestsCount><failOnFlakeCount>1</failOnFlakeCount>'),
        'src/test/java/JetTest.java': test(
          'JetTest',
          '    static int runs = 0;\n\n    @Test\n    void rises() {\n        runs += 1;\n        assertTrue(runs > 1, "no pressure yet");\n    }\n',
        ),
      },
      run: 'mvn -B -ntp verify',
      cause: 'JetTest.rises failed and then passed',
    },
    {
      id: 'test-timeout',
      class: 'resource-timeout',
      project: 'turtle-race',
      files: {
        'pom.xml': pom('turtle-race'),
        'src/test/java/RaceTest.java': test(
          'RaceTest',
          '    @Test\n    @Timeout(1)\n    void finishes() throws Exception {\n        Thread.sleep(20_000);\n    }\n',
          'import org.junit.jupiter.api.Timeout;\n',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'RaceTest.finishes takes longer than its limit',
    },
    {
      id: 'fork-timeout',
      class: 'resource-timeout',
      project: 'snail-mail',
      files: {
        'pom.xml': pom('snail-mail', '<forkedProcessTimeoutInSeconds>4</forkedProcessTimeoutInSeconds>'),
        'src/test/java/SlowTest.java': test(
          'SlowTest',
          '    @Test\n    void arrives() throws Exception {\n        Thread.sleep(60_000);\n    }\n',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'the tests take longer than surefire allows',
    },
    {
      id: 'heap-in-test',
      class: 'resource-timeout',
      project: 'panorama',
      files: {
        'pom.xml': pom('panorama', '<argLine>-Xmx48m</argLine>'),
        'src/test/java/TileTest.java': test(
          'TileTest',
          '    @Test\n    void joins() {\n        List<long[]> tiles = new ArrayList<>();\n        while (true) {\n            tiles.add(new long[1 << 18]);\n        }\n    }\n',
          'import java.util.*;\n',
        ),
      },
      run: 'mvn -B -ntp test',
      cause: 'the heap is full in TileTest',
    },
    {
      id: 'no-tests-match',
      class: 'configuration',
      project: 'gondola',
      files: { 'pom.xml': pom('gondola'), 'src/test/java/OarTest.java': test('OarTest', '    @Test\n    void rows() {}\n') },
      run: 'mvn -B -ntp test -Dtest=OarsTest',
      cause: 'the step names a test that does not exist',
    },
    {
      id: 'fork-exits',
      class: 'code-regression',
      project: 'elevator',
      files: {
        'pom.xml': pom('elevator'),
        'src/test/java/DoorTest.java': test('DoorTest', '    @Test\n    void closes() {\n        System.exit(3);\n    }\n'),
      },
      run: 'mvn -B -ntp test',
      cause: 'the code under test ends the virtual machine',
    },
  ],
};
