/** Names of files of the bundle that an entry loads: until something can be typed, and on the usual way through. */
export const filesOf: (entry: string) => { readonly first: ReadonlySet<string>; readonly whole: ReadonlySet<string> };
