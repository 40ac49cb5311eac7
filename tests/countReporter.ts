/** What is asked of Vitest’s TestModule. */
type TestModule = {
  ok(): boolean;
  children: { allTests(): Iterable<{ result(): { state: string } }> };
};

/**
 * Ends a run of Vitest in one line that counts every test. A file that breaks outside its tests, an
 * error that no test caught and a run that fails though every test passed count as a failure, too.
 */
export default class CountReporter {
  private passed = 0;
  private failed = 0;

  onInit(): void {
    process.on('exit', (code) => {
      if (code !== 0 && this.failed === 0) this.failed = 1;
      process.stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.passed = 0;
    this.failed = errors.length;
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state);
      const failed = states.filter((state) => state === 'failed').length;
      this.passed += states.filter((state) => state === 'passed').length;
      this.failed += failed === 0 && !module.ok() ? 1 : failed;
    }
  }
}
