import type { StoryContext } from '@storybook/web-components-vite';

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Lets colours arrive where they are going: the check of contrast comes next, and sees through shadow roots. */
export const untilPainted = async ({ canvasElement }: Pick<StoryContext, 'canvasElement'>): Promise<void> => {
  await nextFrame();
  const roots = [...canvasElement.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const transitions = roots.flatMap((root) => root.getAnimations()).filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
  await nextFrame();
};
