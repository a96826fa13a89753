/** Of every style sheet: it is imported for its effect. TypeScript 6 asks for declarations of such imports too. */
export {}
