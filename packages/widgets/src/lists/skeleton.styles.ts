import { css } from 'lit';

/** Of `skeletonRows`: the rows of a list before they are known. */
export const skeletonStyles = css`
  .skeleton {
    padding-top: 44px;
  }
  .skeleton > div {
    display: grid;
    grid-template-columns: 1fr 150px 240px;
    align-items: center;
    height: 60px;
    border-top: 1px solid var(--_line);
  }
  .skeleton i {
    width: 55%;
    height: 14px;
    margin: 0 calc(var(--_space) * 5);
    border-radius: 4px;
    background: var(--_line);
    animation: breathe 1.6s infinite ease-in-out alternate;
  }
  .skeleton i:nth-child(2) {
    width: 64px;
  }
  .skeleton i:nth-child(3) {
    width: 76px;
    height: 36px;
    border-radius: var(--_radius);
  }
  .skeleton > div:nth-child(even) i:first-child {
    width: 38%;
  }
  @keyframes breathe {
    from {
      opacity: 0.85;
    }
    to {
      opacity: 0.4;
    }
  }

  @container zxkt (max-width: 639px) {
    .frame .skeleton {
      padding-top: 0;
    }
    .skeleton > div {
      grid-template-columns: 1fr;
      align-content: space-between;
      height: 131px;
      padding: calc(var(--_space) * 4) 0;
    }
    .skeleton > div:first-child {
      border-top: 0;
    }
    .skeleton i {
      margin: 0 calc(var(--_space) * 4);
    }
    .skeleton i:nth-child(3) {
      width: 96px;
      height: 44px;
    }
  }
`;
