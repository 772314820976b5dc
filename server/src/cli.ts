import { runCommand } from './node/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), process.env);
