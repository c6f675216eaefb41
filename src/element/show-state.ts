/** Lets the page's style sheets see a state, as `:state()`. A browser from before the standard refuses names without two dashes. */
export function showState(states: CustomStateSet | undefined, state: string): void {
  try {
    states?.clear();
    states?.add(state);
  } catch {
    // Such a browser shows no states.
  }
}
