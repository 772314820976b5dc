#!/usr/bin/env -S node --conditions=source --disable-warning=ExperimentalWarning
import { runCommand } from './node/run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), process.env);
