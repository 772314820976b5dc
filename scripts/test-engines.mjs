// npm run test:engines [chromium|firefox|webkit …] [path …]: the widgets' tests in each engine, one after the other, with a
// line for each at the end. Looks for the browsers as `npm test` does for its own, and installs Debian's where it may.
import { spawn } from 'node:child_process';
import { engines } from './engines/find.mjs';

const given = process.argv.slice(2);
const named = given.filter((name) => name in engines);
const files = given.filter((name) => !(name in engines));
const unknown = files.filter((file) => !file.includes('/'));
if (unknown.length > 0) {
  console.error(`No engine is called ${unknown.join(', ')}. There are: ${Object.keys(engines).join(', ')}.`);
  process.exit(2);
}

const run = (engine) =>
  new Promise((resolve) => {
    const began = Date.now();
    console.log(`\n── ${engine} ──`);
    const args = ['--no-install', 'web-test-runner', ...(files.length > 0 ? ['--files', ...files] : [])];
    const child = spawn('npx', args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ZXKT_ENGINE: engine },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('close', (code) => {
      const [, passed = 0, failed = 0] =
        [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)?.map(Number) ?? [];
      // A run that ends badly, or runs nothing, has failed whatever it counted.
      const broken = failed === 0 && (code !== 0 || passed === 0);
      resolve({ engine, passed, failed: broken ? 1 : failed, seconds: Math.round((Date.now() - began) / 1000) });
    });
  });

const results = [];
for (const engine of named.length > 0 ? named : Object.keys(engines)) {
  try {
    await engines[engine]();
    results.push(await run(engine));
  } catch (error) {
    console.error(`${engine}: ${error.message}`);
    results.push({ engine, passed: 0, failed: 1, seconds: 0 });
  }
}

console.log('\n── engines ──');
for (const { engine, passed, failed, seconds } of results) {
  console.log(
    `${engine.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`,
  );
}
process.exit(results.every(({ failed }) => failed === 0) ? 0 : 1);
