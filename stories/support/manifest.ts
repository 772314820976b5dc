interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName: string; readonly events?: readonly Described[] }[];
  }[];
}

const found = import.meta.glob<Manifest>('../../packages/widgets/custom-elements.json', {
  eager: true,
  import: 'default',
});

/** The custom-elements manifest, made by the script `manifest`; without it the pages only lack their tables. */
export const manifest: Manifest = Object.values(found)[0] ?? { modules: [] };

/** Every event with the elements that fire it. */
export const events = (): readonly (Described & { readonly tags: readonly string[] })[] => {
  const byName = new Map<string, Described & { readonly tags: string[] }>();
  for (const { tagName, events: own = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
    for (const event of own) {
      const known = byName.get(event.name) ?? { ...event, tags: [] };
      known.tags.push(tagName);
      byName.set(event.name, known);
    }
  }
  return [...byName.values()].sort((one, other) => one.name.localeCompare(other.name));
};
