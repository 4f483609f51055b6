/** A report in `files`, with what its tool says of it. */
export interface Fixture {
  readonly file: string
  /** The tool that wrote it in a run of a small project (then `says` is what it printed), or where the format is documented. */
  readonly by: string
  readonly says: string
  /** All that is to be read: a measure that is not named here is refused. */
  readonly totals: string
}

const row = (file: string, by: string, says: string, totals: string): Fixture => ({ file, by, says, totals })

/**
 * What could not be run where these were made (Gradle, nextest, Bazel, vstest, NUnit, Cobertura 1, OpenClover, Coverlet, Kover,
 * lcov 2, Flutter, Go 1.24 and PHPUnit 10) is written after the tool's documentation or source. Names of hosts and
 * users and folders above the project were replaced, sources and stacks taken out of Playwright's JSON, properties out of
 * surefire's XML.
 */
export const FIXTURES: readonly Fixture[] = [
  row(
    'ant-crash.xml',
    'https://ant.apache.org/manual/Tasks/junit.html',
    'as documented',
    '0 passed, 1 failed, 0 skipped'
  ),
  row(
    'ava.tap',
    'ava, run',
    '1 test failed, 1 known failure, 1 test skipped, 1 test todo, and one passed',
    '2 passed, 1 failed, 2 skipped'
  ),
  row('bats-13.tap', 'bats 1.8.2, run', '4 tests, 1 failure, 1 skipped', '2 passed, 1 failed, 1 skipped'),
  row('bats-junit.xml', 'bats 1.8.2, run', '4 tests, 1 failure, 1 skipped', '2 passed, 1 failed, 1 skipped'),
  row('bats.tap', 'bats 1.8.2, run', '4 tests, 1 failure, 1 skipped', '2 passed, 1 failed, 1 skipped'),
  row(
    'bazel-passing.xml',
    'https://github.com/bazelbuild/bazel/blob/master/tools/test/generate-xml.sh',
    'as documented',
    '1 passed, 0 failed, 0 skipped'
  ),
  row(
    'bazel.xml',
    'https://github.com/bazelbuild/bazel/blob/master/tools/test/generate-xml.sh',
    'as documented',
    '0 passed, 1 failed, 0 skipped'
  ),
  row(
    'c8-clover.xml',
    'c8 12.0.0 with mocha 12.0.3, run',
    'Statements 13/16, Branches 5/6, Functions 2/3, Lines 13/16',
    'lines 13/16, branches 5/6, functions 2/3, statements 13/16'
  ),
  row(
    'c8-cobertura.xml',
    'c8 12.0.0 with mocha 12.0.3, run',
    'Statements 13/16, Branches 5/6, Functions 2/3, Lines 13/16',
    'lines 13/16, branches 5/6'
  ),
  row(
    'c8-final.json',
    'c8 12.0.0 with mocha 12.0.3, run',
    'Statements 13/16, Branches 5/6, Functions 2/3, Lines 13/16',
    'lines 13/16, branches 5/6, functions 2/3, statements 13/16'
  ),
  row(
    'c8-lcov.info',
    'c8 12.0.0 with mocha 12.0.3, run',
    'Statements 13/16, Branches 5/6, Functions 2/3, Lines 13/16',
    'lines 13/16, branches 5/6, functions 2/3'
  ),
  row(
    'c8-summary.json',
    'c8 12.0.0 with mocha 12.0.3, run',
    'Statements 13/16, Branches 5/6, Functions 2/3, Lines 13/16',
    'lines 13/16, branches 5/6, functions 2/3, statements 13/16'
  ),
  row(
    'catch2.xml',
    'Catch2 2.13, run',
    '3 test cases: 2 failed, 1 failed as expected; its report has one more for each section',
    '2 passed, 2 failed, 1 skipped'
  ),
  row(
    'cobertura-1.xml',
    'https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-02.dtd',
    'as documented',
    'lines 4/6, branches 1/2'
  ),
  row(
    'coverage-py-branches-cobertura.xml',
    'coverage.py 6.5.0 --branch, run',
    '11 statements, 3 missed, 4 branches, 1 partial: 73%',
    'lines 8/11, branches 3/4'
  ),
  row(
    'coverage-py-branches-lcov.info',
    'coverage.py 6.5.0 --branch, run',
    '11 statements, 3 missed, 4 branches, 1 partial: 73%',
    'lines 8/11, branches 3/4'
  ),
  row(
    'coverage-py-branches.json',
    'coverage.py 6.5.0 --branch, run',
    '11 statements, 3 missed, 4 branches, 1 partial: 73%',
    'lines 8/11, branches 3/4, statements 8/11'
  ),
  row('coverage-py-cobertura.xml', 'coverage.py 6.5.0, run', '11 statements, 7 missed: 36%', 'lines 4/11'),
  row('coverage-py-lcov.info', 'coverage.py 6.5.0, run', '11 statements, 7 missed: 36%', 'lines 4/11'),
  row('coverage-py.json', 'coverage.py 6.5.0, run', '11 statements, 7 missed: 36%', 'lines 4/11, statements 4/11'),
  row(
    'coverlet-cobertura.xml',
    'https://github.com/coverlet-coverage/coverlet/blob/master/src/coverlet.core/Reporters/CoberturaReporter.cs',
    'as documented',
    'lines 5/7, branches 3/4'
  ),
  row(
    'ctest-passing.xml',
    'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    'as documented',
    '2 passed, 0 failed, 0 skipped'
  ),
  row(
    'ctest.xml',
    'CTest 3.25.1, run',
    '50% tests passed, 3 tests failed out of 6; 1 skipped and 1 disabled did not run',
    '2 passed, 3 failed, 2 skipped'
  ),
  row('ctrf.json', 'https://ctrf.io/docs/specification/summary', 'as documented', '2 passed, 1 failed, 3 skipped'),
  row('flutter-lcov.info', 'https://pub.dev/packages/coverage', 'as documented', 'lines 2/4'),
  row(
    'gcovr-cobertura.xml',
    'gcovr 5.2, run',
    'lines: 85.7% (12 out of 14), functions: 88.0% (22 out of 25), branches: 40.4% (36 out of 89)',
    'lines 12/14, branches 36/89, functions 22/25'
  ),
  row('go-atomic.out', 'go tool cover -func 1.19, run', 'total: (statements) 62.5%', 'lines 5/8, statements 5/8'),
  row('go-count.out', 'go tool cover -func 1.19, run', 'total: (statements) 62.5%', 'lines 5/8, statements 5/8'),
  row('go-coverpkg.out', 'go tool cover -func 1.19, run', 'total: (statements) 62.5%', 'lines 5/8, statements 5/8'),
  row('go-set.out', 'go tool cover -func 1.19, run', 'total: (statements) 62.5%', 'lines 5/8, statements 5/8'),
  row(
    'go-test-build-fail.json',
    'https://go.dev/doc/go1.24#go-command',
    'as documented',
    '1 passed, 1 failed, 0 skipped'
  ),
  row('go-test-passing.json', 'go test -json 1.19, run', 'one test, which passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'go-test-without-panic.json',
    'go test -json 1.19, run; gotestsum',
    'DONE 7 tests, 1 skipped, 3 failures',
    '3 passed, 3 failed, 1 skipped'
  ),
  row(
    'go-test.json',
    'go test -json 1.19, run; gotestsum',
    'DONE 9 tests, 1 skipped, 4 failures, 1 error',
    '4 passed, 5 failed, 1 skipped'
  ),
  row('googletest-passing.xml', 'googletest 1.12.1, run', '2 PASSED', '2 passed, 0 failed, 0 skipped'),
  row(
    'googletest.xml',
    'googletest 1.12.1, run',
    '4 PASSED, 1 SKIPPED, 3 FAILED, 1 DISABLED',
    '4 passed, 3 failed, 2 skipped'
  ),
  row('gotestsum-junit-passing.xml', 'gotestsum 1.8.2, run', 'DONE 1 tests', '1 passed, 0 failed, 0 skipped'),
  row(
    'gotestsum-junit.xml',
    'gotestsum 1.8.2, run',
    'DONE 9 tests, 1 skipped, 4 failures, 1 error (its report has no test case for the error)',
    '4 passed, 5 failed, 1 skipped'
  ),
  row(
    'gradle-merged-reruns.xml',
    'https://docs.gradle.org/current/dsl/org.gradle.api.tasks.testing.JUnitXmlReport.html',
    'as documented',
    '2 passed, 0 failed, 0 skipped'
  ),
  row(
    'gradle.xml',
    'https://docs.gradle.org/current/userguide/java_testing.html#test_reporting',
    'as documented',
    '2 passed, 1 failed, 1 skipped'
  ),
  row(
    'istanbul-summary-everything.json',
    'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js',
    'as documented',
    'lines 3/3, functions 1/1, statements 3/3'
  ),
  row(
    'jacoco-groups.xml',
    'https://www.jacoco.org/jacoco/trunk/coverage/report.dtd',
    'as documented',
    'lines 7/9, statements 17/20'
  ),
  row(
    'jacoco.csv',
    'JaCoCo 0.8.6, run',
    'the rows of its two classes: 4+5 lines are 9, because one line belongs to both',
    'lines 5/9, branches 3/4, functions 3/6, statements 15/33'
  ),
  row(
    'jacoco.xml',
    'JaCoCo 0.8.6, run',
    'instructions 18 of 33 missed, branches 1 of 4, lines 3 of 8, methods 3 of 6',
    'lines 5/8, branches 3/4, functions 3/6, statements 15/33'
  ),
  row(
    'jest-clover.xml',
    'jest 30.5.2 --coverage, run',
    'Statements 10/14, Branches 4/6, Functions 4/6, Lines 8/12',
    'lines 8/12, branches 4/6, functions 4/6, statements 8/12'
  ),
  row(
    'jest-cobertura.xml',
    'jest 30.5.2 --coverage, run',
    'Statements 10/14, Branches 4/6, Functions 4/6, Lines 8/12',
    'lines 8/12, branches 4/6'
  ),
  row('jest-ctrf-passing.json', 'jest-ctrf-json-reporter, run', 'Tests: 1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'jest-ctrf.json',
    'jest-ctrf-json-reporter, run',
    'Tests: 2 failed, 1 skipped, 1 todo, 5 passed',
    '5 passed, 2 failed, 2 skipped'
  ),
  row(
    'jest-file-that-does-not-load.json',
    'jest 30.5.2 --json, run',
    'Test Suites: 1 failed, 1 passed; Tests: 1 passed',
    '1 passed, 1 failed, 0 skipped'
  ),
  row(
    'jest-final.json',
    'jest 30.5.2 --coverage, run',
    'Statements 10/14, Branches 4/6, Functions 4/6, Lines 8/12',
    'lines 8/12, branches 4/6, functions 4/6, statements 10/14'
  ),
  row('jest-junit-passing.xml', 'jest-junit 17, run', 'Tests: 1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'jest-junit-suite-errors.xml',
    'jest-junit 17 with reportTestSuiteErrors, run',
    'Test Suites: 1 failed, 1 passed; Tests: 1 passed (its report has two test cases for the error)',
    '1 passed, 1 failed, 0 skipped'
  ),
  row(
    'jest-junit.xml',
    'jest-junit 17, run',
    '9 tests, 2 failures, 1 skipped: its to-dos are passed',
    '6 passed, 2 failed, 1 skipped'
  ),
  row(
    'jest-lcov.info',
    'jest 30.5.2 --coverage, run',
    'Statements 10/14, Branches 4/6, Functions 4/6, Lines 8/12',
    'lines 8/12, branches 4/6, functions 4/6'
  ),
  row('jest-passing.json', 'jest 30.5.2 --json, run', 'Tests: 1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'jest-summary.json',
    'jest 30.5.2 --coverage, run',
    'Statements 10/14, Branches 4/6, Functions 4/6, Lines 8/12',
    'lines 8/12, branches 4/6, functions 4/6, statements 10/14'
  ),
  row(
    'jest.json',
    'jest 30.5.2 --json, run',
    'Test Suites: 2 failed (one does not load); Tests: 2 failed, 1 skipped, 1 todo, 5 passed',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'junit-suite-error.xml',
    'https://github.com/jest-community/jest-junit',
    'as documented',
    '1 passed, 1 failed, 0 skipped'
  ),
  row(
    'junit5-console.xml',
    'https://docs.junit.org/current/user-guide/#running-tests-listeners-legacy-xml',
    'as documented',
    '2 passed, 2 failed, 1 skipped'
  ),
  row(
    'kover-jacoco.xml',
    'https://kotlin.github.io/kotlinx-kover/',
    'as documented',
    'lines 3/4, functions 2/3, statements 9/12'
  ),
  row(
    'lcov-2.info',
    'https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1',
    'as documented',
    'lines 2/4, branches 1/2, functions 1/2'
  ),
  row(
    'lcov-joined.info',
    'lcov 1.16 --summary of a report and itself, run',
    'lines 12 of 14, functions 27 of 31, branches 35 of 86',
    'lines 12/14, branches 35/86, functions 27/31'
  ),
  row(
    'lcov-two-tests.info',
    'https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1',
    'as documented',
    'lines 3/4, functions 2/2'
  ),
  row(
    'lcov.info',
    'lcov 1.16, run',
    'lines 12 of 14, functions 27 of 31, branches 35 of 86',
    'lines 12/14, branches 35/86, functions 27/31'
  ),
  row(
    'libtest-junit.xml',
    'cargo test 1.95 with --format junit, run',
    '2 passed; 1 failed; 1 ignored',
    '2 passed, 1 failed, 1 skipped'
  ),
  row(
    'llvm-cov-lcov.info',
    'llvm-cov 22.1.8 export -format=lcov of a Rust 1.95 test, run',
    'Functions 6, missed 2; Lines 19, missed 5; Branches 0',
    'lines 14/19, functions 4/6'
  ),
  row(
    'minitest-junit.xml',
    'minitest-reporters 1.0.19, run',
    '4 tests, 1 failures, 1 errors, 1 skips',
    '1 passed, 2 failed, 1 skipped'
  ),
  row('mocha-13.tap', 'mocha 12.0.3, run', '5 passing, 2 pending, 3 failing', '5 passed, 3 failed, 2 skipped'),
  row(
    'mocha-ctrf.json',
    'mocha 12.0.3 with mocha-ctrf-json-reporter 0.0.11, run',
    '5 passing, 2 pending, 3 failing',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'mocha-junit-jenkins.xml',
    'mocha 10.8.2 with mocha-junit-reporter 2.2.1, run',
    '5 passing, 2 pending, 3 failing',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'mocha-junit-passing.xml',
    'mocha 10.8.2 with mocha-junit-reporter 2.2.1, run',
    '1 passing',
    '1 passed, 0 failed, 0 skipped'
  ),
  row(
    'mocha-junit.xml',
    'mocha 10.8.2 with mocha-junit-reporter 2.2.1, run',
    '5 passing, 2 pending, 3 failing',
    '5 passed, 3 failed, 2 skipped'
  ),
  row('mocha-xunit.xml', 'mocha 12.0.3, run', '5 passing, 2 pending, 3 failing', '5 passed, 3 failed, 2 skipped'),
  row('mocha.tap', 'mocha 12.0.3, run', '5 passing, 2 pending, 3 failing', '5 passed, 3 failed, 2 skipped'),
  row(
    'mocha.trx',
    'mocha 10.8.2 with mocha-trx-reporter 3.3.1, run',
    '5 passing, 2 pending, 3 failing',
    '5 passed, 3 failed, 2 skipped'
  ),
  row('nextest.xml', 'https://nexte.st/docs/machine-readable/junit/', 'as documented', '2 passed, 2 failed, 0 skipped'),
  row(
    'node-20-junit.xml',
    'node 20.20.2 --test, run',
    'pass 6, fail 4, cancelled 1, skipped 2, todo 2',
    '6 passed, 5 failed, 4 skipped'
  ),
  row(
    'node-20.tap',
    'node 20.20.2 --test, run',
    'pass 6, fail 4, cancelled 1, skipped 2, todo 2',
    '6 passed, 5 failed, 4 skipped'
  ),
  row('node-junit-passing.xml', 'node 24.21.0 --test, run', 'pass 1', '1 passed, 0 failed, 0 skipped'),
  row(
    'node-junit.xml',
    'node 24.21.0 --test, run',
    'pass 9, fail 4, cancelled 0, skipped 2, todo 2',
    '9 passed, 4 failed, 4 skipped'
  ),
  row(
    'node-lcov.info',
    'node 24.21.0 --experimental-test-coverage, run',
    'all files 75.86 | 80.00 | 66.67',
    'lines 22/29, branches 8/10, functions 4/6'
  ),
  row('node-passing.tap', 'node 24.21.0 --test, run', 'pass 1', '1 passed, 0 failed, 0 skipped'),
  row(
    'node.tap',
    'node 24.21.0 --test, run',
    'pass 9, fail 4, cancelled 0, skipped 2, todo 2',
    '9 passed, 4 failed, 4 skipped'
  ),
  row(
    'nunit3-marked.xml',
    'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    'as documented',
    '3 passed, 1 failed, 2 skipped'
  ),
  row(
    'nunit3-passing.xml',
    'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    'as documented',
    '3 passed, 0 failed, 0 skipped'
  ),
  row(
    'nunit3-unity-teardown.xml',
    'https://docs.unity3d.com/Packages/com.unity.test-framework@1.4/manual/reference-command-line.html',
    'as documented',
    '2 passed, 1 failed, 0 skipped'
  ),
  row(
    'nunit3-utf-16be.xml',
    'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    'as documented',
    '3 passed, 1 failed, 2 skipped'
  ),
  row(
    'nunit3.xml',
    'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    'as documented',
    '3 passed, 1 failed, 2 skipped'
  ),
  row(
    'nyc-clover.xml',
    'nyc 18.0.0 with mocha 12.0.3, run',
    'Statements 5/6, Branches 3/4, Functions 2/3, Lines 5/6',
    'lines 5/6, branches 3/4, functions 2/3, statements 5/6'
  ),
  row(
    'nyc-cobertura.xml',
    'nyc 18.0.0 with mocha 12.0.3, run',
    'Statements 5/6, Branches 3/4, Functions 2/3, Lines 5/6',
    'lines 5/6, branches 3/4'
  ),
  row(
    'nyc-final.json',
    'nyc 18.0.0 with mocha 12.0.3, run',
    'Statements 5/6, Branches 3/4, Functions 2/3, Lines 5/6',
    'lines 5/6, branches 3/4, functions 2/3, statements 5/6'
  ),
  row(
    'nyc-lcov.info',
    'nyc 18.0.0 with mocha 12.0.3, run',
    'Statements 5/6, Branches 3/4, Functions 2/3, Lines 5/6',
    'lines 5/6, branches 3/4, functions 2/3'
  ),
  row(
    'nyc-summary.json',
    'nyc 18.0.0 with mocha 12.0.3, run',
    'Statements 5/6, Branches 3/4, Functions 2/3, Lines 5/6',
    'lines 5/6, branches 3/4, functions 2/3, statements 5/6'
  ),
  row(
    'openclover.xml',
    'https://openclover.org/doc/manual/latest/',
    'as documented',
    'lines 9/12, branches 3/4, functions 4/5, statements 9/12'
  ),
  row(
    'perl-bail-out.tap',
    'Test::More and prove, run',
    '2 tests run, then bailed out',
    '2 passed, 1 failed, 0 skipped'
  ),
  row('perl.tap', 'Test::More and prove, run', 'Tests: 7 Failed: 1, TODO passed: 6', '2 passed, 1 failed, 4 skipped'),
  row(
    'phpunit-10-junit.xml',
    'https://docs.phpunit.de/en/10.5/textui.html',
    'as documented',
    '1 passed, 2 failed, 1 skipped'
  ),
  row(
    'phpunit-clover.xml',
    'PHPUnit 9.6.7 with pcov, run',
    'Methods 1/3, Lines 5/8',
    'lines 5/8, functions 1/3, statements 5/8'
  ),
  row('phpunit-cobertura.xml', 'PHPUnit 9.6.7 with pcov, run', 'Methods 1/3, Lines 5/8', 'lines 5/8'),
  row('phpunit-junit-passing.xml', 'PHPUnit 9.6.7, run', 'OK (1 test)', '1 passed, 0 failed, 0 skipped'),
  row(
    'phpunit-junit.xml',
    'PHPUnit 9.6.7, run',
    'Tests: 9, Errors: 1, Failures: 1, Warnings: 1, Skipped: 1, Incomplete: 1, Risky: 1',
    '4 passed, 3 failed, 2 skipped'
  ),
  row(
    'phpunit-path-clover.xml',
    'PHPUnit 9.6.7 with xdebug, run',
    'Methods 1/3, Branches 5/7, Lines 5/8',
    'lines 5/8, branches 5/7, functions 1/3, statements 5/8'
  ),
  row(
    'phpunit-path-cobertura.xml',
    'PHPUnit 9.6.7 with xdebug, run',
    'Methods 1/3, Branches 5/7, Lines 5/8',
    'lines 5/8, branches 5/7'
  ),
  row(
    'playwright-ctrf.json',
    'playwright-ctrf-json-reporter, run',
    'its summary: 3 passed, 3 failed, 2 skipped',
    '3 passed, 3 failed, 2 skipped'
  ),
  row(
    'playwright-file-that-does-not-load.json',
    'Playwright 1.65.1, run',
    '1 error outside of tests',
    '0 passed, 1 failed, 0 skipped'
  ),
  row('playwright-junit-passing.xml', 'Playwright 1.65.1, run', '1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'playwright-junit.xml',
    'Playwright 1.65.1, run',
    '2 failed, 1 flaky, 2 skipped, 3 passed',
    '4 passed, 2 failed, 2 skipped'
  ),
  row('playwright-passing.json', 'Playwright 1.65.1, run', '1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'playwright.json',
    'Playwright 1.65.1, run',
    '2 failed, 1 flaky, 2 skipped, 3 passed',
    '4 passed, 2 failed, 2 skipped'
  ),
  row(
    'playwright-without-stats.json',
    'Playwright 1.65.1, run; its stats, which came with version 1.39, taken out',
    '2 failed, 1 flaky, 2 skipped, 3 passed',
    '4 passed, 2 failed, 2 skipped'
  ),
  row(
    'prove-junit.xml',
    'TAP::Formatter::JUnit 0.11, run',
    '7 tests, 2 errors, 1 failure',
    '5 passed, 3 failed, 0 skipped'
  ),
  row('pytest-junit-collection-error.xml', 'pytest 7.2.1, run', '1 error', '0 passed, 1 failed, 0 skipped'),
  row('pytest-junit-passing.xml', 'pytest 7.2.1, run', '1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'pytest-junit-xunit1.xml',
    'pytest 7.2.1 with junit_family=xunit1, run',
    '4 failed, 5 passed, 1 skipped, 1 xfailed, 1 xpassed, 3 errors (one after a test that passed)',
    '5 passed, 7 failed, 2 skipped'
  ),
  row(
    'pytest-junit.xml',
    'pytest 7.2.1, run',
    '4 failed, 6 passed, 1 skipped, 1 xfailed, 1 xpassed, 4 errors (one after a test that passed)',
    '6 passed, 8 failed, 2 skipped'
  ),
  row(
    'rspec-junit.xml',
    'rspec_junit_formatter 0.4.1, run',
    '6 examples, 2 failures, 2 pending',
    '2 passed, 2 failed, 2 skipped'
  ),
  row(
    'simplecov-last-run-old.json',
    'https://github.com/simplecov-ruby/simplecov/blob/main/CHANGELOG.md',
    'as documented',
    'lines 99.9%'
  ),
  row('simplecov-last-run.json', 'SimpleCov 0.22.0, run', 'line 81.81, branch 100.0', 'lines 81.8%, branches 100%'),
  row(
    'simplecov-resultset-old.json',
    'https://github.com/simplecov-ruby/simplecov/blob/main/CHANGELOG.md',
    'as documented',
    'lines 3/4'
  ),
  row(
    'simplecov-resultset-one-run.json',
    'SimpleCov 0.22.0, run',
    '8 / 11 LOC (72.73%) covered',
    'lines 8/11, branches 3/4'
  ),
  row('simplecov-resultset.json', 'SimpleCov 0.22.0, run', '9 / 11 LOC (81.82%) covered', 'lines 9/11, branches 4/4'),
  row(
    'surefire-class-that-fails.xml',
    'surefire 2.22.3, run',
    'Tests run: 1, Errors: 1',
    '0 passed, 1 failed, 0 skipped'
  ),
  row('surefire-passing.xml', 'surefire 2.22.3, run', 'Tests run: 1', '1 passed, 0 failed, 0 skipped'),
  row(
    'surefire.xml',
    'surefire 2.22.3 with rerunFailingTestsCount, run',
    'Failures: 1, Errors: 1, Skipped: 2, Flakes: 1 of the 7 tests of the class',
    '3 passed, 2 failed, 2 skipped'
  ),
  row(
    'tap-14.tap',
    'https://testanything.org/tap-version-14-specification.html',
    'as documented',
    '3 passed, 1 failed, 2 skipped'
  ),
  row(
    'tap-skip-all.tap',
    'https://testanything.org/tap-version-13-specification.html',
    'as documented',
    '0 passed, 0 failed, 0 skipped'
  ),
  row('tape.tap', 'tape 5, run', '5 assertions, 1 of them failed, 1 skipped, 1 to do', '2 passed, 1 failed, 2 skipped'),
  row(
    'vitest-5-junit.xml',
    'vitest 5.1.1, run',
    'Test Files 2 failed (one does not load); Tests 2 failed | 3 passed | 1 expected fail | 1 skipped | 1 todo',
    '4 passed, 3 failed, 2 skipped'
  ),
  row(
    'vitest-5.json',
    'vitest 5.1.1, run',
    'Test Files 2 failed (one does not load); Tests 2 failed | 3 passed | 1 expected fail | 1 skipped | 1 todo',
    '4 passed, 3 failed, 2 skipped'
  ),
  row(
    'vitest-5.tap',
    'vitest 5.1.1, run',
    'Test Files 2 failed (one does not load); Tests 2 failed | 3 passed | 1 expected fail | 1 skipped | 1 todo',
    '4 passed, 3 failed, 2 skipped'
  ),
  row(
    'vitest-file-that-does-not-load.json',
    'vitest 4.1.12, run',
    'Test Files 1 failed | 1 passed; Tests 1 passed',
    '1 passed, 1 failed, 0 skipped'
  ),
  row(
    'vitest-flat.tap',
    'vitest 4.1.12, run',
    'Test Files 2 failed (one does not load) | 1 passed; Tests 2 failed | 5 passed | 1 skipped | 1 todo',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'vitest-istanbul-clover.xml',
    'vitest 4.1.12 with istanbul, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6, statements 6/10'
  ),
  row(
    'vitest-istanbul-cobertura.xml',
    'vitest 4.1.12 with istanbul, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6'
  ),
  row(
    'vitest-istanbul-final.json',
    'vitest 4.1.12 with istanbul, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6, statements 8/12'
  ),
  row(
    'vitest-istanbul-lcov.info',
    'vitest 4.1.12 with istanbul, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6'
  ),
  row(
    'vitest-istanbul-summary.json',
    'vitest 4.1.12 with istanbul, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6, statements 8/12'
  ),
  row(
    'vitest-junit-file-that-does-not-load.xml',
    'vitest 4.1.12, run',
    'Test Files 1 failed | 1 passed; Tests 1 passed',
    '1 passed, 1 failed, 0 skipped'
  ),
  row('vitest-junit-passing.xml', 'vitest 4.1.12, run', 'Tests 1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'vitest-junit.xml',
    'vitest 4.1.12, run',
    'Test Files 2 failed (one does not load) | 1 passed; Tests 2 failed | 5 passed | 1 skipped | 1 todo',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'vitest-one-file.tap',
    'vitest 4.1.12, run',
    '8 tests of a file: 2 failed, 1 skipped, 1 todo',
    '4 passed, 2 failed, 2 skipped'
  ),
  row('vitest-passing.json', 'vitest 4.1.12, run', 'Tests 1 passed', '1 passed, 0 failed, 0 skipped'),
  row(
    'vitest-v8-clover.xml',
    'vitest 4.1.12 with v8, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6, statements 6/10'
  ),
  row(
    'vitest-v8-cobertura.xml',
    'vitest 4.1.12 with v8, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6'
  ),
  row(
    'vitest-v8-final.json',
    'vitest 4.1.12 with v8, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6, statements 8/12'
  ),
  row(
    'vitest-v8-lcov.info',
    'vitest 4.1.12 with v8, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6'
  ),
  row(
    'vitest-v8-summary.json',
    'vitest 4.1.12 with v8, run',
    'Statements 8/12, Branches 4/6, Functions 4/6, Lines 6/10',
    'lines 6/10, branches 4/6, functions 4/6, statements 8/12'
  ),
  row(
    'vitest.json',
    'vitest 4.1.12, run',
    'Test Files 2 failed (one does not load) | 1 passed; Tests 2 failed | 5 passed | 1 skipped | 1 todo',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'vitest.tap',
    'vitest 4.1.12, run',
    'Test Files 2 failed (one does not load) | 1 passed; Tests 2 failed | 5 passed | 1 skipped | 1 todo',
    '5 passed, 3 failed, 2 skipped'
  ),
  row(
    'vstest-aborted.trx',
    'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
    'as documented',
    '2 passed, 1 failed, 0 skipped'
  ),
  row(
    'vstest-passing.trx',
    'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
    'as documented',
    '2 passed, 0 failed, 0 skipped'
  ),
  row(
    'vstest-utf-16le.trx',
    'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
    'as documented',
    '2 passed, 1 failed, 1 skipped'
  ),
  row(
    'vstest.trx',
    'https://github.com/microsoft/vstest/tree/main/src/Microsoft.TestPlatform.Extensions.TrxLogger',
    'as documented',
    '2 passed, 1 failed, 1 skipped'
  ),
  row(
    'xcode-cobertura.xml',
    'https://github.com/danielpalme/ReportGenerator/blob/main/src/Testprojects/Other/Cobertura_Swift.xml',
    'as documented',
    'lines 1/2'
  )
]
