/** Characters of the name that goes with what a person signs off. */
export const longestReviewer = 200;
