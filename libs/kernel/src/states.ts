import { domainError } from './errors.js';

/** An aggregate was asked to go from one state to another that its table does not list. */
export const IllegalTransition = domainError('illegal_transition', 'conflict', {
  de: 'Dieser Schritt passt nicht mehr zum Stand der Dinge; vielleicht war jemand schneller. Laden Sie die Seite neu.',
  uk: 'Цей крок уже не відповідає нинішньому стану; можливо, хтось вас випередив. Оновіть сторінку.',
  en: 'This step no longer fits how things stand; somebody may have been faster. Load the page anew.',
});

export interface StateTable<S extends string> {
  readonly aggregate: string;
  readonly initial: S;
  readonly states: readonly S[];
  /** The target state, or throws {@link IllegalTransition}. */
  move(from: S, to: S): S;
  allows(from: S, to: S): boolean;
  next(from: S): readonly S[];
}

/**
 * The one place that says which state may follow which. An unknown target does not compile; a state that
 * cannot be reached from `initial` fails at import.
 */
export function stateTable<S extends string>(
  aggregate: string,
  initial: NoInfer<S>,
  transitions: Readonly<Record<S, readonly NoInfer<S>[]>>,
): StateTable<S> {
  const states = Object.keys(transitions) as S[];
  const reached = new Set<S>([initial]);
  for (const state of reached) for (const next of transitions[state]) reached.add(next);
  const unreachable = states.filter((state) => !reached.has(state));
  if (unreachable.length > 0) throw new Error(`${aggregate}: unreachable states ${unreachable.join(', ')}`);
  return {
    aggregate,
    initial,
    states,
    next: (from) => transitions[from],
    allows: (from, to) => transitions[from].includes(to),
    move(from, to) {
      if (!transitions[from].includes(to))
        throw new IllegalTransition({ aggregate, from, to, allowed: transitions[from] });
      return to;
    },
  };
}
