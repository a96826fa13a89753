/** Of every style sheet: it is imported for its effect. TypeScript 6 asks for declarations of such imports too. */
// oxlint-disable-next-line unicorn/require-module-specifiers -- a module, with nothing to take from it
export {}
