import { calls, type Call } from '@zxkt/contract';

const table = Object.values(calls) as Call[];
const paths = [...new Set(table.map((call) => call.path))].map((path) => ({
  pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`),
  methods: table.filter((call) => call.path === path).map((call) => call.method),
}));

/** The methods by which the table knows a path, as `Allow` lists them; `undefined` for a path that it does not know. */
export const methodsOf = (path: string): string | undefined =>
  paths.find(({ pattern }) => pattern.test(path))?.methods.join(', ');
