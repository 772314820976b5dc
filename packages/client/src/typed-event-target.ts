type Listener<Event> = ((event: Event) => void) | { handleEvent(event: Event): void } | null;

/** An `EventTarget` whose events are known by name. Only the types differ from the platform's. */
export interface TypedEventTarget<Events extends Record<keyof Events, Event>> extends EventTarget {
  addEventListener<Type extends keyof Events & string>(
    type: Type,
    listener: Listener<Events[Type]>,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Type extends keyof Events & string>(
    type: Type,
    listener: Listener<Events[Type]>,
    options?: boolean | EventListenerOptions,
  ): void;
}
