import MagicString from 'magic-string';

/** Read by V8 where it is the first line of a file; to other engines it is a remark. */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * For pages of two files, whose second is used piece by piece: nearly every function of the first runs before the widget is
 * seen. An engine that is told so compiles them on another thread while the file comes in; otherwise it reads the file twice,
 * and compiles each function when it is first called, while the page waits.
 */
export const entryCompiledAhead = {
  name: 'entry-compiled-ahead',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    const text = new MagicString(code).prepend(hint);
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};
