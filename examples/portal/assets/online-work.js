const table = document.querySelector('zxkt-review-table');
const detail = document.querySelector('zxkt-review-detail');

/** The case that the address names is shown in place of the list; the list stays as it is meanwhile. */
const show = () => {
  const id = new URLSearchParams(location.hash.slice(1)).get('case');
  table.hidden = Boolean(id);
  detail.hidden = !id;
  detail.case = id ?? '';
  if (id) detail.closest('zxkt-online-work').scrollIntoView();
};

addEventListener('hashchange', show);
show();
