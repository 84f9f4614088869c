/** What parts pages in a stored text, as in the output of most programs that take the text out of a PDF. */
export const pageBreak = '\f';
