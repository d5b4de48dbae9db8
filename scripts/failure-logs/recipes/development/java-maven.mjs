// Java projects that Maven does not build.
const pom = (
  name,
  { dependencies = '', plugins = '', release = '17', properties = '' } = {},
) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>${name}</artifactId>
  <version>1.0.0</version>
  <properties>
    <maven.compiler.release>${release}</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    ${properties}
  </properties>
  <dependencies>${dependencies}</dependencies>
  <build>
    <plugins>
      <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>
      ${plugins}
    </plugins>
  </build>
</project>
`;
const dependency = (group, artifact, version) =>
  `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
const ok = 'class Main {\n    public static void main(String[] arguments) {\n        System.out.println("ready");\n    }\n}\n';

export default {
  tool: 'maven',
  versions: { maven: '3.8', java: '17' },
  cases: [
    {
      id: 'javac-alone',
      class: 'code-regression',
      project: 'sundial',
      files: {
        'src/Sundial.java':
          'class Sundial {\n    int hour(double angle) {\n        String shadow = angle;\n        return angle * 24\n    }\n}\n',
      },
      run: 'mkdir -p out\njavac -d out src/*.java',
      cause: 'a missing semicolon',
    },
    {
      id: 'compile-error',
      class: 'code-regression',
      project: 'cinema',
      files: {
        'pom.xml': pom('cinema'),
        'src/main/java/Seat.java':
          'class Seat {\n    int row() {\n        return Hall.rows(this);\n    }\n\n    String label() {\n        return 12;\n    }\n}\n',
      },
      run: 'mvn -B -ntp compile',
      cause: 'Seat.java uses a class that is not there',
    },
    {
      id: 'package-missing',
      class: 'code-regression',
      project: 'aquarium',
      files: {
        'pom.xml': pom('aquarium'),
        'src/main/java/Tank.java': 'import com.google.common.collect.ImmutableList;\n\nclass Tank {\n    ImmutableList<String> fish;\n}\n',
      },
      run: 'mvn --batch-mode --no-transfer-progress -q verify',
      cause: 'a package that no dependency has',
    },
    {
      id: 'warnings-as-errors',
      class: 'code-regression',
      project: 'museum',
      files: {
        'pom.xml': pom('museum', {
          plugins:
            '<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version><configuration><compilerArgs><arg>-Xlint:all</arg><arg>-Werror</arg></compilerArgs></configuration></plugin>',
        }).replace('<plugin><artifactId>maven-compiler-plugin</artifactId><version>3.13.0</version></plugin>', ''),
        'src/main/java/Vase.java': 'import java.util.*;\n\nclass Vase {\n    List shards = new ArrayList();\n}\n',
      },
      run: 'mvn -B -ntp package',
      cause: 'raw types, with warnings as errors',
    },
    {
      id: 'no-such-artifact',
      class: 'dependency-network',
      project: 'bridge',
      files: {
        'pom.xml': pom('bridge', { dependencies: dependency('org.apache.commons', 'commons-lang3', '3.999.0') }),
        'src/main/java/Main.java': ok,
      },
      run: 'mvn -B -ntp verify',
      cause: 'commons-lang3 3.999.0 does not exist',
    },
    {
      id: 'repository-refused',
      class: 'dependency-network',
      project: 'ski-lift',
      files: {
        'pom.xml': pom('ski-lift', { dependencies: dependency('org.example.lift', 'cable', '1.2') }),
        'src/main/java/Main.java': ok,
        'settings.xml':
          '<settings><mirrors><mirror><id>mirror</id><mirrorOf>central</mirrorOf><url>http://127.0.0.1:9/maven</url></mirror></mirrors></settings>\n',
      },
      run: 'mvn -B -s settings.xml compile',
      cause: 'nobody listens where the repository should',
    },
    {
      id: 'repository-unknown-host',
      class: 'dependency-network',
      project: 'canal',
      files: {
        'pom.xml': pom('canal', {
          plugins: '<plugin><groupId>org.example</groupId><artifactId>lock-maven-plugin</artifactId><version>4.0</version></plugin>',
        }),
        'src/main/java/Main.java': ok,
        'settings.xml':
          '<settings><mirrors><mirror><id>mirror</id><mirrorOf>*</mirrorOf><url>https://maven.registry.invalid/</url></mirror></mirrors></settings>\n',
      },
      run: 'mvn -B -s settings.xml package',
      cause: 'the host of the repository does not resolve',
    },
    {
      id: 'no-pom',
      class: 'configuration',
      project: 'quarry',
      files: { 'readme.txt': 'stone\n' },
      run: 'mvn -B test',
      cause: 'there is no pom.xml',
    },
    {
      id: 'pom-invalid',
      class: 'configuration',
      project: 'vineyard',
      files: {
        'pom.xml':
          '<project>\n  <modelVersion>4.0.0</modelVersion>\n  <groupId>com.example</groupId>\n  <artifactId>vineyard</artifactId>\n</project>\n',
      },
      run: 'mvn -B test',
      cause: 'the project has no version',
    },
    {
      id: 'unknown-phase',
      class: 'configuration',
      project: 'lift',
      files: { 'pom.xml': pom('lift'), 'src/main/java/Main.java': ok },
      run: 'mvn -B clean biuld',
      cause: 'a phase that does not exist',
    },
    {
      id: 'release-unsupported',
      class: 'configuration',
      project: 'choir',
      files: { 'pom.xml': pom('choir', { release: '25' }), 'src/main/java/Main.java': ok },
      run: 'mvn -B -ntp compile',
      cause: 'the project is for a newer java',
    },
    {
      id: 'class-version',
      class: 'configuration',
      project: 'kiln',
      files: { 'Main.java': ok },
      prepare: `javac Main.java && printf '\\x00\\x45' | dd of=Main.class bs=1 seek=6 conv=notrunc`,
      run: 'java -version\njava -cp . Main',
      cause: 'classes made by a newer java',
    },
    {
      id: 'enforcer',
      class: 'configuration',
      project: 'ferry',
      files: {
        'pom.xml': pom('ferry', {
          plugins:
            '<plugin><artifactId>maven-enforcer-plugin</artifactId><version>3.4.1</version><executions><execution><id>versions</id><goals><goal>enforce</goal></goals><configuration><rules><requireJavaVersion><version>[21,)</version></requireJavaVersion></rules></configuration></execution></executions></plugin>',
        }),
        'src/main/java/Main.java': ok,
      },
      run: 'mvn -B -ntp verify',
      cause: 'the enforcer wants java 21',
    },
    {
      id: 'checkstyle',
      class: 'code-regression',
      project: 'observatory',
      files: {
        'pom.xml': pom('observatory', {
          plugins:
            '<plugin><artifactId>maven-checkstyle-plugin</artifactId><version>3.3.1</version><configuration><configLocation>google_checks.xml</configLocation><consoleOutput>true</consoleOutput><violationSeverity>warning</violationSeverity></configuration><executions><execution><phase>validate</phase><goals><goal>check</goal></goals></execution></executions></plugin>',
        }),
        'src/main/java/Dome.java': 'class Dome {\n\tint Open( int x ){return x ;}\n}\n',
      },
      run: 'mvn -B -ntp verify',
      cause: 'the style of Dome.java',
      family: 'lint',
    },
    {
      id: 'heap',
      class: 'resource-timeout',
      project: 'mosaic',
      files: {
        'Main.java':
          'import java.util.*;\n\nclass Main {\n    public static void main(String[] arguments) {\n        List<long[]> tiles = new ArrayList<>();\n        while (true) {\n            tiles.add(new long[1 << 20]);\n        }\n    }\n}\n',
      },
      run: 'javac Main.java\njava -Xmx64m -cp . Main',
      cause: 'the heap is full',
    },
    {
      id: 'no-such-class',
      class: 'configuration',
      project: 'tram',
      files: { 'Main.java': ok },
      run: 'javac -d classes Main.java\njava -cp class Main',
      cause: 'a wrong class path in the step',
    },
    {
      id: 'jar-missing',
      class: 'configuration',
      project: 'harp',
      files: { 'Main.java': ok },
      run: 'javac Main.java\njava -jar target/harp-1.0.0.jar',
      cause: 'the step names a jar that nothing built',
    },
  ],
};
