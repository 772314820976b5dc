interface Spoken {
  readonly language: string;
}

/** A moment as the ministry's clock shows it, wherever the person sits. */
export const momentText = (text: Spoken, instant: number): string =>
  new Intl.DateTimeFormat(text.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  }).format(instant);

/** A day as the ministry counts it, wherever the person sits. */
export const dayText = (text: Spoken, instant: number): string =>
  new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(instant);
