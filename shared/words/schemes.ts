import { schemesFromCases } from './schemes/from-cases';
import { schemesFromFacts } from './schemes/from-facts';
import { schemesFromPeople } from './schemes/from-people';

/**
 * Of each argumentation scheme: its name, when it is used, the roles of its premises, and its critical questions by their
 * ids. After Walton, Reed and Macagno, “Argumentation Schemes” (2008), in our words.
 */
export const schemeWords = { ...schemesFromPeople, ...schemesFromFacts, ...schemesFromCases };
