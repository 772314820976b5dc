const table = document.querySelector('zxkt-review-table');
const detail = document.querySelector('zxkt-review-detail');

/** The case that the address names is shown in place of the list; the list stays as it is meanwhile. */
const show = () => {
  const id = new URLSearchParams(location.hash.slice(1)).get('case');
  table.hidden = Boolean(id);
  detail.hidden = !id;
  // Its neighbours are those of the list.
  detail.cases = table.cases ?? [];
  detail.case = id ?? '';
  if (id) detail.closest('zxkt-online-work').scrollIntoView();
};

// The next case has an address as well.
detail.addEventListener('zxkt-case-requested', (event) => {
  event.preventDefault();
  location.hash = `case=${encodeURIComponent(event.detail.case)}`;
});
addEventListener('hashchange', show);
show();
