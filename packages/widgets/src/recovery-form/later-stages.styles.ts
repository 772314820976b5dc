import { css } from 'lit';

/** Papers and what was said of them. */
export const laterStagesStyles = css`
  .papers form {
    gap: calc(var(--_space) * 9);
  }
  .papers section {
    gap: calc(var(--_space) * 5);
  }
  .fixed .label {
    font-size: var(--_font-size-label);
    font-weight: 500;
    line-height: 1.5;
  }
  .fixed .value {
    display: flex;
    align-items: center;
    min-height: var(--_control-height);
    padding-inline: 12px;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .links {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .hint .link + .link {
    margin-inline-start: 0;
  }
  .hint .failed {
    display: block;
    color: var(--_error);
  }
  .returned {
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_warning-soft);
  }
  .returned h3::after {
    content: none;
  }
  .reasons {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin: 0;
  }
  .reasons dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .reasons dd {
    margin: 0;
    white-space: pre-wrap;
  }
  .status-page section {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .status-page .headline section {
    gap: calc(var(--_space) * 3);
  }
  .outcome .facts {
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    width: 100%;
    text-align: start;
  }
  .outcome .foot {
    justify-content: center;
  }
`;

/** The letter and the receipt on paper. */
export const paperStyles = css`
  .letter-paper {
    display: grid;
    gap: 18pt;
    font-size: 12pt;
    line-height: 1.9;
  }
  .letter-paper h3 {
    display: block;
    padding: 12pt 0;
    font-size: 18pt;
    text-align: center;
    text-wrap: balance;
  }
  .letter-paper h3::after {
    content: none;
  }
  .letter-paper .indent {
    text-indent: 2em;
  }
  .letter-paper dl {
    margin: 0;
    border: solid #444;
    border-width: 0.75pt 0 0 0.75pt;
  }
  .letter-paper dl div {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
  }
  .letter-paper :is(dt, dd) {
    margin: 0;
    min-height: 32pt;
    padding: 6pt 8pt;
    border: solid #444;
    border-width: 0 0.75pt 0.75pt 0;
    line-height: 1.6;
  }
  .letter-paper footer {
    display: grid;
    justify-content: end;
    gap: 24pt;
    padding-top: 36pt;
  }
  .letter-paper footer p {
    min-width: 15em;
  }
`;
