import { css } from 'lit';

/** Papers and what was said of them. */
export const papersStageStyles = css`
  .papers form {
    gap: calc(var(--_space) * 9);
  }
  .papers section {
    gap: calc(var(--_space) * 7);
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
  .outcome .facts {
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    width: 100%;
    text-align: start;
  }
  .outcome .foot {
    justify-content: center;
  }
`;
