import { css } from 'lit';

/** The frame of a list, and what stands in place of one: plates and the rows before they are known. */
export const frameStyles = css`
  .page {
    display: grid;
    gap: calc(var(--_space) * 4);
    max-width: var(--zxkt-list-width, 1080px);
    margin: 0 auto;
  }
  .frame {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .plate {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: calc(var(--_space) * 2);
    min-height: 320px;
    padding: calc(var(--_space) * 10) calc(var(--_space) * 5);
    text-align: center;
  }
  .plate > svg {
    width: 56px;
    height: 56px;
    margin-bottom: calc(var(--_space) * 2);
    padding: 14px;
    border-radius: 50%;
    background: var(--_primary-soft);
    color: var(--_primary);
  }
  .plate[part='failure'] > svg {
    background: var(--_error-soft);
    color: var(--_error);
  }
  .plate .title {
    font-size: var(--_font-size-section);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
  }
  .plate .lead {
    max-width: 36em;
    text-wrap: pretty;
  }
  .plate .acts {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: calc(var(--_space) * 3);
    margin-top: calc(var(--_space) * 4);
  }

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
    .plate {
      min-height: 280px;
      padding-inline: calc(var(--_space) * 4);
    }
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
