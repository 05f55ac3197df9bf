/** How often each kind of step was taken, and what else is worth meeting, in all histories of this process. */
export const taken = new Map<string, number>();

export function met(what: string): void {
  taken.set(what, (taken.get(what) ?? 0) + 1);
}
