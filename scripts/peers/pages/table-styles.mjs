import { css } from 'lit';

/** Of the two tables that are drawn with Lit alone: a row costs either the same style work. */
export const tableStyles = css`
  :host {
    display: block;
    height: 600px;
    overflow: auto;
    font: 15px/1.6 system-ui;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: minmax(240px, 1fr) 192px 208px 172px 148px 252px;
    align-items: center;
    border-bottom: 1px solid #d5dbe3;
  }
  .head {
    position: sticky;
    z-index: 1;
    top: 0;
    height: 44px;
    background: #f2f5f9;
  }
  .rows {
    position: relative;
  }
  .row {
    position: absolute;
    inset-inline: 0;
    box-sizing: border-box;
    height: 52px;
  }
  .head > *,
  .row > * {
    overflow: hidden;
    padding: 0 12px;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;
