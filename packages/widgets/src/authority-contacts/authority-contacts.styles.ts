import { css } from 'lit';

export const authorityContactsStyles = css`
  .page,
  .head,
  section {
    display: grid;
    gap: calc(var(--_space) * 3);
    min-width: 0;
  }
  .page {
    gap: calc(var(--_space) * 7);
    max-width: var(--zxkt-contacts-width, 720px);
    margin: 0 auto;
  }
  .contacts {
    list-style: none;
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .contacts li {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .contacts .nearest {
    border-color: var(--_primary);
    background: var(--_primary-soft);
  }
  .contacts h3 {
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .contacts h3::after {
    content: none;
  }
  .tag {
    padding: 1px 10px;
    border: 1px solid var(--_line-strong);
    border-radius: 999px;
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
    font-weight: 500;
    line-height: 1.6;
  }
  .nearest .tag {
    border-color: transparent;
    background: var(--_primary);
    color: var(--_on-primary);
  }
  dl {
    display: grid;
    gap: 6px;
    margin: 0;
  }
  dl div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 12px;
  }
  dt {
    color: var(--_text-soft);
  }
  dd {
    margin: 0;
  }
  dd a[href^='tel:'] {
    white-space: nowrap;
  }
  .hotlines dl div {
    grid-template-columns: 8em minmax(0, 1fr);
  }
  .empty {
    padding: calc(var(--_space) * 8) calc(var(--_space) * 5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
    color: var(--_text-soft);
    text-align: center;
    text-wrap: pretty;
  }
  .notice .button {
    margin-top: calc(var(--_space) * 2);
  }
  @container zxkt (max-width: 479px) {
    .contacts li {
      padding: calc(var(--_space) * 4);
    }
    .hotlines dl div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
