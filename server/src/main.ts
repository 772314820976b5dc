import { runServer } from './node/run-server.ts';

// The only place where the environment is read.
await runServer(process.env);
