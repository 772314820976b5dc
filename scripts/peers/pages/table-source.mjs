// What every table of the benchmark is made of: pages of the same list, and the words of the same six columns.

/** Rows of a page, as the calls of the contract have them. */
export const pageRows = 50;
export const rowHeight = 52;
/** Of the head and the rows together. */
export const tableHeight = 600;

export const lengthOf = () => Number(new URL(location.href).searchParams.get('rows'));

/** The page that begins with a row: `items`, and how many rows there are in `total`. */
export const fetchPage = async (first, options) => (await fetch(`/rows?first=${first}`, options)).json();

const instant = (at) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const statuses = { submitted: '待审核', 'in-review': '审核中', returned: '退回修改', approved: '审核通过' };

/** Name of the field, its head, its width, and what a cell says of a row. */
export const columns = [
  { field: 'unitName', title: '企业名称', width: 240, say: ({ unitName }) => unitName },
  { field: 'uscc', title: '统一社会信用代码', width: 192, say: ({ uscc }) => uscc },
  { field: 'region', title: '所在地', width: 208, say: ({ region }) => region },
  { field: 'status', title: '状态', width: 172, say: ({ status }) => statuses[status] },
  { field: 'submittedAt', title: '提交时间', width: 148, say: ({ submittedAt }) => instant(submittedAt) },
  { field: 'dueOn', title: '审核时限', width: 252, say: ({ clock }) => clock?.dueOn ?? '' },
];

/** The pages of a list by their number, the last twenty-four of them; `changed` when one came. */
export const createPages = (changed) => {
  const pages = new Map();
  const asked = new Map();
  const load = async (number) => {
    const { signal } = asked.set(number, new AbortController()).get(number);
    try {
      const { items } = await fetchPage(number * pageRows, { signal });
      pages.set(number, items);
      if (pages.size > 24) pages.delete(pages.keys().next().value);
      changed();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      asked.delete(number);
    }
  };
  return {
    row: (index) => pages.get(Math.floor(index / pageRows))?.[index % pageRows],
    want(first, end) {
      const [from, to] = [Math.floor(first / pageRows), Math.floor((end - 1) / pageRows)];
      for (const [number, asking] of asked) if (number < from || number > to) asking.abort();
      for (let number = from; number <= to; number += 1)
        if (!pages.has(number) && !asked.has(number)) void load(number);
    },
  };
};
