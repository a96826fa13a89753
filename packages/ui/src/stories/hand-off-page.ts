/** Of a backend that lets somebody else enter the code. No `.tsx`: there it would be taken for a component and given a name. */
export const handOff = { page: 'https://onboard.example.com/enter-code' }
