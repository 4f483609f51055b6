/** A file of the root folder, and what in it shows that the tool is used. */
export interface Sign {
  /** Its name in the root folder; one `*` stands for any text. */
  readonly file: string
  /** Undefined: the file alone shows it. */
  readonly holds?: RegExp
}

/** A tool that writes reports, for recipes and for what `init` proposes. */
export interface ReportTool {
  readonly name: string
  /** One of these shows that a repository uses it. */
  readonly signs: readonly Sign[]
  /** A command that runs it. */
  readonly runs: RegExp
  /** Undefined: it does not write such reports. */
  readonly coverage: ReportRecipe | undefined
  readonly tests: ReportRecipe | undefined
}

export interface ReportRecipe {
  /** Writes the report. */
  readonly command: string
  /** Where the report is then: what `from` names. */
  readonly from: string
  /** What the command needs besides the tool. */
  readonly needs?: string
}

/** The tools that are used most. `__tests__/reports/recipes.test.ts` runs what npm and Debian have of them. */
export const REPORT_TOOLS: readonly ReportTool[] = [
  {
    name: 'Vitest',
    signs: [{ file: 'package.json', holds: /"vitest"\s*:/ }],
    runs: /\bvitest\b/,
    coverage: {
      command: 'npx vitest run --coverage --coverage.reporter=lcov --coverage.reporter=text --coverage.reportOnFailure',
      from: 'coverage/lcov.info',
      needs: 'the package @vitest/coverage-v8'
    },
    tests: {
      command: 'npx vitest run --reporter=default --reporter=json --outputFile=vitest.json',
      from: 'vitest.json'
    }
  },
  {
    name: 'Jest',
    signs: [{ file: 'package.json', holds: /"jest"\s*:/ }],
    runs: /\bjest\b/,
    coverage: {
      command: 'npx jest --coverage --coverageReporters=lcov --coverageReporters=text',
      from: 'coverage/lcov.info'
    },
    tests: { command: 'npx jest --json --outputFile=jest.json', from: 'jest.json' }
  },
  {
    name: 'c8',
    signs: [{ file: 'package.json', holds: /"c8"\s*:/ }],
    runs: /\bc8\b/,
    coverage: { command: 'npx c8 --reporter=lcov --reporter=text npm test', from: 'coverage/lcov.info' },
    tests: undefined
  },
  {
    name: 'nyc',
    signs: [{ file: 'package.json', holds: /"nyc"\s*:/ }],
    runs: /\bnyc\b/,
    coverage: { command: 'npx nyc --reporter=lcov --reporter=text npm test', from: 'coverage/lcov.info' },
    tests: undefined
  },
  {
    name: 'Mocha',
    signs: [{ file: 'package.json', holds: /"mocha"\s*:/ }],
    runs: /\bmocha\b/,
    coverage: { command: 'npx c8 --reporter=lcov --reporter=text mocha', from: 'coverage/lcov.info' },
    tests: { command: 'npx mocha --reporter=xunit --reporter-option=output=mocha.xml', from: 'mocha.xml' }
  },
  {
    name: 'Playwright',
    signs: [{ file: 'package.json', holds: /"@playwright\/test"\s*:/ }],
    runs: /\bplaywright test\b/,
    coverage: undefined,
    tests: {
      command: 'PLAYWRIGHT_JSON_OUTPUT_NAME=playwright.json npx playwright test --reporter=list,json',
      from: 'playwright.json'
    }
  },
  {
    name: "Node's test runner",
    // Matched from the last `node` only: from every one, a line with many of them would take quadratic time.
    signs: [{ file: 'package.json', holds: /\bnode\b(?:(?!\bnode\b)[^"\n])* --test\b/ }],
    runs: /\bnode\b(?:(?!\bnode\b).)* --test\b/,
    coverage: {
      command:
        'node --test --experimental-test-coverage --test-reporter=lcov --test-reporter-destination=lcov.info --test-reporter=spec --test-reporter-destination=stdout',
      from: 'lcov.info'
    },
    tests: {
      command:
        'node --test --test-reporter=junit --test-reporter-destination=junit.xml --test-reporter=spec --test-reporter-destination=stdout',
      from: 'junit.xml'
    }
  },
  {
    name: 'pytest',
    signs: [
      { file: 'pytest.ini' },
      { file: 'conftest.py' },
      { file: 'pyproject.toml', holds: /\bpytest\b/ },
      { file: 'setup.cfg', holds: /\bpytest\b/ },
      { file: 'tox.ini', holds: /\bpytest\b/ },
      { file: 'requirements*.txt', holds: /^pytest\b/m }
    ],
    runs: /\bpytest\b/,
    coverage: { command: 'pytest --cov --cov-report=xml', from: 'coverage.xml', needs: 'the package pytest-cov' },
    tests: { command: 'pytest --junitxml=junit.xml', from: 'junit.xml' }
  },
  {
    name: 'Go',
    signs: [{ file: 'go.mod' }],
    runs: /\bgo test\b|\bgotestsum\b/,
    coverage: { command: 'go test -coverprofile=coverage.out ./...', from: 'coverage.out' },
    tests: { command: 'go test -json ./... > go-test.json', from: 'go-test.json' }
  },
  {
    name: 'Cargo',
    signs: [{ file: 'Cargo.toml' }],
    runs: /\bcargo (?:\+\S+ )?(?:test|nextest|llvm-cov|tarpaulin)\b/,
    coverage: {
      command: 'cargo llvm-cov --lcov --output-path lcov.info',
      from: 'lcov.info',
      needs: 'cargo-llvm-cov'
    },
    tests: {
      command: 'cargo nextest run --profile ci',
      from: 'target/nextest/ci/junit.xml',
      needs: 'cargo-nextest, with [profile.ci.junit] and path = "junit.xml" in .config/nextest.toml'
    }
  },
  {
    name: 'Maven',
    signs: [{ file: 'pom.xml' }],
    runs: /\bmvnw? (?:(?!\bmvn).)*\b(?:test|package|verify|install|deploy)\b/,
    coverage: {
      command: 'mvn verify',
      from: '**/target/site/jacoco/jacoco.xml',
      needs: 'the plugin jacoco-maven-plugin with its goals prepare-agent and report'
    },
    tests: { command: 'mvn verify', from: '**/target/surefire-reports/TEST-*.xml' }
  },
  {
    name: 'Gradle',
    signs: [{ file: 'build.gradle' }, { file: 'build.gradle.kts' }],
    runs: /\bgradlew? (?:(?!\bgradle).)*\b(?:test|check|build)\b/,
    coverage: {
      command: './gradlew test jacocoTestReport',
      from: '**/build/reports/jacoco/test/jacocoTestReport.xml',
      needs: 'the plugin jacoco with xml.required = true in the reports of jacocoTestReport'
    },
    tests: { command: './gradlew test', from: '**/build/test-results/test/*.xml' }
  },
  {
    name: 'PHPUnit',
    signs: [
      { file: 'phpunit.xml' },
      { file: 'phpunit.xml.dist' },
      { file: 'composer.json', holds: /"phpunit\/phpunit"\s*:/ }
    ],
    runs: /\bphpunit\b/,
    coverage: {
      command: 'vendor/bin/phpunit --coverage-clover clover.xml',
      from: 'clover.xml',
      needs: 'the extension pcov or xdebug'
    },
    tests: { command: 'vendor/bin/phpunit --log-junit junit.xml', from: 'junit.xml' }
  }
]
