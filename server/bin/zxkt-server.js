#!/usr/bin/env node
// In a checkout the sources run as they are. What the registry has was built, because Node strips no types there.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (import.meta.url.includes('/node_modules/')) await import('../dist/cli.js');
else {
  const flags = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
  const child = spawn(process.execPath, [...flags, program, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal tells both of its interrupts; nobody else tells the child.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => (process.exitCode = code ?? 1));
}
