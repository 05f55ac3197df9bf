/** The pages of the rules, made from docs/rules by scripts/write-rule-pages.js: do not edit. */
export const RULE_PAGES: Readonly<Record<string, string>> = {
  'scope-overlap': `# x
`,
};
