import { css } from 'lit';

export const onlineWorkStyles = css`
  [hidden] {
    display: none;
  }
  .work,
  .desk,
  .side,
  .content {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 4);
    min-width: 0;
  }
  .work[hidden],
  .notices[hidden] {
    display: none;
  }
  .idle {
    margin-bottom: calc(var(--_space) * 4);
  }
  .title,
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .who {
    justify-content: start;
    font-size: var(--_font-size-label);
  }
  .who b,
  .notice strong {
    font-weight: 600;
  }
  .who span {
    color: var(--_text-soft);
  }
  .who .button {
    min-height: 36px;
    padding-inline: 16px;
  }
  .waiting {
    min-height: 320px;
    background: var(--_surface-soft);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  nav ul {
    list-style: none;
    display: flex;
    gap: calc(var(--_space) * 2);
    overflow-x: auto;
    padding: 3px;
    margin: -3px;
  }
  .item {
    display: flex;
    align-items: center;
    width: 100%;
    min-height: 44px;
    padding: 4px calc(var(--_space) * 4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_text);
    font-size: var(--_font-size-label);
    line-height: 1.5;
    text-align: start;
    text-decoration: none;
    white-space: nowrap;
  }
  .item:hover {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .item[aria-current='page'] {
    border-color: var(--_primary);
    background: var(--_primary-soft);
    color: var(--_primary);
    font-weight: 600;
  }
  @container zxkt (min-width: 960px) {
    .columns {
      grid-template-columns: var(--zxkt-online-work-side, 216px) minmax(0, 1fr);
      gap: calc(var(--_space) * 6);
    }
    nav ul {
      display: grid;
      gap: 4px;
      overflow: visible;
    }
    .item {
      border-color: transparent;
      white-space: normal;
    }
    .item[aria-current='page'] {
      border-color: transparent;
      box-shadow: inset 3px 0 var(--_primary);
    }
    .side {
      gap: calc(var(--_space) * 6);
    }
    .notices {
      padding-top: calc(var(--_space) * 5);
      border-top: 1px solid var(--_line);
    }
  }
  @container zxkt (max-width: 959px) {
    .side {
      display: contents;
    }
    .notices {
      order: 2;
      padding-top: calc(var(--_space) * 4);
      border-top: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .item[aria-current='page'] {
      outline: 2px solid Highlight;
    }
  }
  @media (pointer: coarse) {
    .who .button {
      min-height: 44px;
    }
  }
  @media print {
    .side,
    .desk,
    .idle {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
