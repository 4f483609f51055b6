/** What a recipe's command prints of itself, and what is to be read of the file that it writes. */
interface Expected {
  /** More flags, so that the tool prints its total. */
  readonly flags?: string
  readonly prints: RegExp
  readonly totals: string
}

/** A small project: tests that pass, fail, throw and are skipped, and code of which a part is covered. */
export interface Project {
  /** As in `REPORT_TOOLS`. */
  readonly tool: string
  /** Packages that are installed for it, as npm installs them; `[]`: those of this repository do. */
  readonly npm?: readonly string[]
  /** Debian's packages that it needs instead. */
  readonly debian?: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly coverage?: Expected
  readonly tests?: Expected
}

/** Tools differ in what they count as a line: 5 statements for Istanbul, each of 12 lines for V8. */
const SIGN = `export function sign(n) {
  if (n > 0) {
    return 1
  }
  return n < 0 ? -1 : 0
}

export function never() {
  return 1
}
`

const COMMON_JS = `${SIGN.replaceAll('export ', '')}
module.exports = { sign, never }
`

const MOCHA_TESTS = `const assert = require('node:assert')
const { sign } = require('../sign.js')

describe('sign', () => {
  it('passes', () => assert.equal(sign(2), 1))
  it('passes too', () => assert.equal(sign(0), 0))
  it('fails', () => assert.equal(sign(0), 1))
  it('throws', () => { throw new TypeError('broken') })
  it.skip('is skipped', () => {})
})
`

const mocha = (dependency: string): Project['files'] => ({
  'package.json': `{ "scripts": { "test": "mocha" }, "devDependencies": { ${dependency} } }`,
  'sign.js': COMMON_JS,
  'test/sign.js': MOCHA_TESTS
})

const C8_PRINTS = /2 passing[^]*1 pending[^]*2 failing[^]*All files +\| +75 \| +83\.33 \| +50 \| +75 \|/

export const PROJECTS: readonly Project[] = [
  {
    tool: 'Jest',
    npm: [],
    files: {
      'package.json': '{ "devDependencies": { "jest": "30" } }',
      'sign.js': COMMON_JS,
      'sign.test.js': `const { sign } = require('./sign.js')

test('passes', () => expect(sign(2)).toBe(1))
test('passes too', () => expect(sign(0)).toBe(0))
test('fails', () => expect(sign(0)).toBe(1))
test('throws', () => { throw new TypeError('broken') })
test.skip('is skipped', () => {})
test.todo('is to be written')
`
    },
    coverage: { flags: '--coverageReporters=text-summary', prints: /Lines +: 80% \( 4\/5 \)/, totals: 'lines 4/5' },
    tests: {
      prints: /Tests: +2 failed, 1 skipped, 1 todo, 2 passed, 6 total/,
      totals: '2 passed, 2 failed, 2 skipped'
    }
  },
  {
    tool: "Node's test runner",
    npm: [],
    files: {
      'package.json': '{ "type": "module", "scripts": { "test": "node --test" } }',
      'sign.js': SIGN,
      'sign.test.js': `import assert from 'node:assert'
import { test } from 'node:test'
import { sign } from './sign.js'

test('passes', () => assert.equal(sign(2), 1))
test('passes too', () => assert.equal(sign(0), 0))
test('fails', () => assert.equal(sign(0), 1))
test('throws', () => { throw new TypeError('broken') })
test.skip('is skipped', () => {})
test.todo('is to be written')
`
    },
    coverage: { prints: /all files \| +80\.00 \|/, totals: 'lines 8/10' },
    tests: { prints: /pass 2\n[^]*fail 2\n[^]*skipped 1\n[^]*todo 1\n/, totals: '2 passed, 2 failed, 2 skipped' }
  },
  {
    tool: 'Vitest',
    npm: ['vitest@5.1.1', '@vitest/coverage-v8@5.1.1'],
    files: {
      'package.json': '{ "type": "module", "devDependencies": { "vitest": "5" } }',
      'sign.js': SIGN,
      'sign.test.js': `import { expect, test } from 'vitest'
import { sign } from './sign.js'

test('passes', () => expect(sign(2)).toBe(1))
test('passes too', () => expect(sign(0)).toBe(0))
test('fails', () => expect(sign(0)).toBe(1))
test('throws', () => { throw new TypeError('broken') })
test.skip('is skipped', () => {})
test.todo('is to be written')
`
    },
    coverage: { flags: '--coverage.reporter=text-summary', prints: /Lines +: 75% \( 3\/4 \)/, totals: 'lines 3/4' },
    tests: {
      prints: /Tests +2 failed \| 2 passed \| 1 skipped \| 1 todo \(6\)/,
      totals: '2 passed, 2 failed, 2 skipped'
    }
  },
  {
    tool: 'Mocha',
    npm: ['mocha@12.0.3', 'c8@12.0.0'],
    files: mocha('"mocha": "12"'),
    coverage: { prints: C8_PRINTS, totals: 'lines 9/12' },
    tests: {
      flags: '; npx mocha --reporter=dot',
      prints: /2 passing[^]*1 pending[^]*2 failing/,
      totals: '2 passed, 2 failed, 1 skipped'
    }
  },
  {
    tool: 'c8',
    npm: ['mocha@12.0.3', 'c8@12.0.0'],
    files: mocha('"c8": "12"'),
    coverage: { prints: C8_PRINTS, totals: 'lines 9/12' }
  },
  {
    tool: 'nyc',
    npm: ['mocha@12.0.3', 'nyc@18.0.0'],
    files: mocha('"nyc": "18"'),
    coverage: { prints: /All files +\| +80 \| +75 \| +50 \| +80 \|/, totals: 'lines 4/5' }
  },
  {
    tool: 'Playwright',
    npm: ['@playwright/test@1.65.1'],
    files: {
      'package.json': '{ "devDependencies": { "@playwright/test": "1" } }',
      'playwright.config.js': 'module.exports = { retries: 1 }\n',
      'sign.js': COMMON_JS,
      'sign.spec.js': `const { expect, test } = require('@playwright/test')
const { sign } = require('./sign.js')

test('passes', () => expect(sign(2)).toBe(1))
test('is flaky', ({}, { retry }) => expect(retry).toBe(1))
test('fails', () => expect(sign(0)).toBe(1))
test('throws', () => { throw new TypeError('broken') })
test.skip('is skipped', () => {})
`
    },
    tests: {
      prints: /2 failed\n[^]*1 flaky\n[^]*1 skipped\n[^]*1 passed/,
      totals: '2 passed, 2 failed, 1 skipped'
    }
  },
  {
    tool: 'pytest',
    debian: ['python3-pytest', 'python3-pytest-cov'],
    files: {
      'pyproject.toml': '[tool.pytest.ini_options]\n[tool.coverage.run]\nsource = ["signs"]\n',
      'signs.py': `def sign(n):
    if n > 0:
        return 1
    if n < 0:
        return -1
    return 0


def never():
    return 1
`,
      'test_signs.py': `import pytest
from signs import sign


@pytest.fixture
def broken():
    raise TypeError("broken")


def test_passes():
    assert sign(2) == 1


def test_passes_too():
    assert sign(0) == 0


def test_fails():
    assert sign(0) == 1


def test_has_an_error(broken):
    pass


@pytest.mark.skip
def test_is_skipped():
    pass


@pytest.mark.xfail
def test_is_expected_to_fail():
    assert sign(0) == 1
`
    },
    coverage: { flags: '--cov-report=term', prints: /TOTAL +8 +2 +75%/, totals: 'lines 6/8' },
    tests: {
      prints: /1 failed, 2 passed, 1 skipped, 1 xfailed, 1 error/,
      totals: '2 passed, 2 failed, 2 skipped'
    }
  },
  {
    tool: 'Go',
    debian: ['golang-go'],
    files: {
      'go.mod': 'module example.com/signs\n\ngo 1.19\n',
      'signs.go': `package signs

func Sign(n int) int {
	if n > 0 {
		return 1
	}
	if n < 0 {
		return -1
	}
	return 0
}

func Never() int {
	return 1
}
`,
      'signs_test.go': `package signs

import "testing"

func TestPasses(t *testing.T) {
	if Sign(2) != 1 {
		t.Fatal("2")
	}
}

func TestPassesToo(t *testing.T) {
	if Sign(0) != 0 {
		t.Fatal("0")
	}
}

func TestFails(t *testing.T) {
	t.Run("for zero", func(t *testing.T) {
		if Sign(0) != 1 {
			t.Fatal("0")
		}
	})
}

func TestIsSkipped(t *testing.T) {
	t.Skip()
}
`
    },
    coverage: {
      flags: '&& go tool cover -func coverage.out',
      prints: /coverage: 66\.7% of statements/,
      totals: 'lines 4/6'
    },
    tests: {
      flags: '; go test -v ./...',
      prints:
        /PASS: TestPasses [^]*PASS: TestPassesToo [^]*FAIL: TestFails [^]*FAIL: TestFails\/for_zero [^]*SKIP: TestIsSkipped /,
      totals: '2 passed, 2 failed, 1 skipped'
    }
  },
  {
    tool: 'Maven',
    debian: [
      'default-jdk-headless',
      'maven',
      'junit4',
      'libsurefire-java',
      'libmaven-resources-plugin-java',
      'libmaven-compiler-plugin-java',
      'libmaven-jar-plugin-java'
    ],
    files: {
      'pom.xml': `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>signs</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>11</maven.compiler.source>
    <maven.compiler.target>11</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency>
      <groupId>junit</groupId>
      <artifactId>junit</artifactId>
      <version>4.13.2</version>
      <scope>test</scope>
    </dependency>
  </dependencies>
</project>
`,
      // Debian's Maven has its packages there, and needs no network.
      '.mvn/maven.config': '-o\n-B\n-Dmaven.repo.local=/usr/share/maven-repo\n',
      'src/main/java/a/Sign.java': `package a;

public class Sign {
  public static int of(int n) {
    if (n > 0) return 1;
    return n < 0 ? -1 : 0;
  }
}
`,
      'src/test/java/a/SignTest.java': `package a;

import static org.junit.Assert.assertEquals;

import org.junit.Ignore;
import org.junit.Test;

public class SignTest {
  @Test public void passes() { assertEquals(1, Sign.of(2)); }
  @Test public void passesToo() { assertEquals(0, Sign.of(0)); }
  @Test public void fails() { assertEquals(1, Sign.of(0)); }
  @Test public void throwsAnError() { throw new IllegalStateException("broken"); }
  @Ignore @Test public void isSkipped() {}
}
`
    },
    tests: { prints: /Tests run: 5, Failures: 1, Errors: 1, Skipped: 1\n/, totals: '2 passed, 2 failed, 1 skipped' }
  },
  {
    tool: 'PHPUnit',
    debian: ['phpunit', 'php-pcov'],
    files: {
      'vendor/bin/phpunit': '#!/bin/sh\nexec phpunit "$@"\n',
      'phpunit.xml': `<?xml version="1.0"?>
<phpunit bootstrap="src/Sign.php">
  <testsuites><testsuite name="all"><directory>tests</directory></testsuite></testsuites>
  <coverage><include><directory>src</directory></include></coverage>
</phpunit>
`,
      'src/Sign.php': `<?php

class Sign
{
    public static function of(int $n): int
    {
        if ($n > 0) {
            return 1;
        }
        return $n < 0 ? -1 : 0;
    }

    public static function never(): int
    {
        return 1;
    }
}
`,
      'tests/SignTest.php': `<?php

use PHPUnit\\Framework\\TestCase;

class SignTest extends TestCase
{
    public function testPasses(): void
    {
        $this->assertSame(1, Sign::of(2));
    }

    public function testPassesToo(): void
    {
        $this->assertSame(0, Sign::of(0));
    }

    public function testFails(): void
    {
        $this->assertSame(1, Sign::of(0));
    }

    public function testThrows(): void
    {
        throw new TypeError('broken');
    }

    public function testIsSkipped(): void
    {
        $this->markTestSkipped();
    }
}
`
    },
    coverage: { flags: '--coverage-text', prints: /Lines: +75\.00% \( *3\/ *4\)/, totals: 'lines 3/4' },
    tests: {
      prints: /Tests: 5, Assertions: 3, Errors: 1, Failures: 1, Skipped: 1\./,
      totals: '2 passed, 2 failed, 1 skipped'
    }
  }
]
