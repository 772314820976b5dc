import { css } from 'lit';

/** Boxes to tick and to choose by. */
export const choiceStyles = css`
  /* Drawn here: browsers' own are grey in the dark, and each a size of its own. */
  [type='checkbox'],
  [type='radio'] {
    appearance: none;
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    border: 1px solid var(--_line-strong);
    border-radius: 4px;
    background: var(--_surface);
  }
  [type='radio'] {
    border-radius: 50%;
  }
  [type='radio']:checked {
    border: 6px solid var(--_primary);
  }
  [type='checkbox']:checked {
    background: var(--_primary);
  }
  [type='checkbox']:checked::before {
    content: '';
    display: block;
    width: 36%;
    height: 68%;
    margin: 3% 32%;
    border: solid var(--_on-primary);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .check {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    font-weight: 400;
    cursor: pointer;
  }
  .check input {
    margin-top: 2px;
    cursor: inherit;
  }
  @media (pointer: coarse) {
    .check input {
      width: 24px;
      height: 24px;
      margin-top: 0;
    }
  }
`;
