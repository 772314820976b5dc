/** Packages that run in a page, each after those it needs. */
export const pagePackages: readonly string[];
/** Everything that goes into a tarball, as fresh as its sources. */
export const buildPackages: () => void;
/** Packs folders as a registry would have them; answers the path of each tarball, by the package's name. */
export const pack: (folders: readonly string[], destination: string) => Readonly<Record<string, string>>;
