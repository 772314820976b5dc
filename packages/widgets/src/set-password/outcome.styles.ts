import { css } from 'lit';

/** A narrow page with one thing to do, and what stands there when it is done or cannot be. */
export const outcomeStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_space) * 8);
    max-width: var(--_max-width);
    margin: 0 auto;
  }
  .slim > * {
    max-width: 560px;
  }
  .slim.outcome {
    max-width: 560px;
  }
  .head,
  form {
    display: grid;
    gap: calc(var(--_space) * 2);
    min-width: 0;
  }
  form {
    gap: calc(var(--_space) * 5);
  }
  .head b {
    color: var(--_text);
    font-weight: 600;
  }
  h2:focus {
    outline: none;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    margin-top: var(--_space);
  }
  .page.outcome {
    justify-items: center;
    gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 10) calc(var(--_space) * 2);
    text-align: center;
    text-wrap: pretty;
  }
  .outcome > svg {
    width: 64px;
    height: 64px;
    padding: 14px;
    border-radius: 50%;
    background: var(--_error-soft);
    color: var(--_error);
    stroke-width: 2;
  }
  .outcome.good > svg {
    background: var(--_success-soft);
    color: var(--_success);
  }
  .outcome.sent > svg {
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .facts {
    display: grid;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 6);
    margin: 0;
    padding: calc(var(--_space) * 4) calc(var(--_space) * 6);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .facts dt {
    color: var(--_text-soft);
    font-size: var(--_font-size-small);
  }
  .facts dd {
    margin: 0;
    font-weight: 500;
  }
  @container zxkt (max-width: 479px) {
    .foot .primary {
      flex: 1;
    }
  }
`;
