/** What the judge still needs to know. The judge stays pure: it asks, the command reads, the judge judges again. */

export type Question =
  /** All pull requests, open and merged into the base, from branches of this repository that the claim matches. */
  | { readonly kind: 'claim'; readonly branch: string }
  /** One pull request by its number, wherever it comes from. */
  | { readonly kind: 'number'; readonly pull: number }
  /** Mode and blob of a path. */
  | { readonly kind: 'entry'; readonly revision: string; readonly path: string }
  | { readonly kind: 'reached'; readonly commit: string }
  /** The plan directory at a revision, with its texts. */
  | { readonly kind: 'plans'; readonly revision: string }
  | { readonly kind: 'merge-base'; readonly revision: string }
  /** Git only: is `upon` an ancestor of `revision`, and what changed since. */
  | { readonly kind: 'stacked'; readonly revision: string; readonly upon: string }
  /** The paths of all files at a revision. */
  | { readonly kind: 'tree'; readonly revision: string }
  /** Does the repository have a branch of this name? */
  | { readonly kind: 'branch'; readonly branch: string }
  /** Every open pull request into the base, with our status of its head. GitHub only, as all below. */
  | { readonly kind: 'open' }
  /** One of those that no item is known to claim: read as far as the request budget allows. */
  | { readonly kind: 'optional-pull'; readonly pull: number }
  /** Our own latest status of a commit on which somebody else posted under our context after us. */
  | { readonly kind: 'own-status'; readonly commit: string }
  /** The entries of the merge queue up to the group with this head commit. */
  | { readonly kind: 'queue'; readonly head: string }
  /** Our comment on a pull request. */
  | { readonly kind: 'comment'; readonly pull: number }
  /** What earlier runs of `integrate` left. */
  | { readonly kind: 'integration-history' };
