/** A transition: where from, by what, where to, and on which side of the counter. */
export interface Transition<State extends string, Event extends string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
  readonly by: 'enterprise' | 'authority' | 'system';
}

/** The state that an event leads to, or undefined where it does not fit. */
export const next = <State extends string, Event extends string>(
  machine: readonly Transition<State, Event>[],
  from: State,
  event: Event,
): State | undefined => machine.find((transition) => transition.from === from && transition.event === event)?.to;

/** What can happen now. */
export const eventsFrom = <State extends string, Event extends string>(
  machine: readonly Transition<State, Event>[],
  from: State,
): readonly Event[] => machine.filter((transition) => transition.from === from).map((transition) => transition.event);
