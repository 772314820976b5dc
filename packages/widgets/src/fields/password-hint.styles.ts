import { css } from 'lit';

/** What a password needs, and how strong it is. */
export const passwordHintStyles = css`
  .policy {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .policy li {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .policy svg {
    width: 16px;
    height: 16px;
    opacity: 0.35;
  }
  .policy .met {
    color: var(--_success);
  }
  .policy .met svg {
    opacity: 1;
    stroke-width: 2.5;
  }
  .strength {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 4px;
  }
  .bars {
    display: flex;
    gap: 4px;
    --tone: var(--_error);
  }
  .bars i {
    width: 32px;
    height: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .s2 .bars {
    --tone: var(--_warning);
  }
  :is(.s3, .s4) .bars {
    --tone: var(--_success);
  }
  :is(.s1, .s2, .s3, .s4) i:nth-child(1),
  :is(.s2, .s3, .s4) i:nth-child(2),
  :is(.s3, .s4) i:nth-child(3),
  .s4 i:nth-child(4) {
    background: var(--tone);
  }
`;
