/** A claim as people read it, and what it refers to. */
export interface ClaimText {
  readonly text: string;
  /** Addresses of the web in its links and its words. */
  readonly addresses: readonly string[];
  /** Of the list of sources, such as "3". */
  readonly marks: readonly string[];
}

// Bounded, so that a line of ten megabytes of brackets is read in one go.
const link = /\[((?:\\.|[^[\]\\\n]){0,1000})\]\((https?:(?:\\.|[^()\\\s]|\([^()\s]{0,200}\)){1,2000})\)/g;
const address = /https?:\/\/[^\s<>()[\]]{1,2000}/g;
const mark = /[ \t]?\[(\d{1,6})\]/g;
const escaped = /\\([\\`*_{}[\]()#+\-.!~>|])/g;

/** Links become their words, marks of sources that are listed go, escapes become what they stand for. */
export function claimText(written: string, isListed: (mark: string) => boolean): ClaimText {
  const addresses: string[] = [];
  const marks: string[] = [];
  const withoutLinks = written.replace(link, (_whole, words: string, target: string) => {
    addresses.push(target.replace(escaped, '$1'));
    return words.trim() === '' ? target : words;
  });
  for (const [bare] of withoutLinks.matchAll(address))
    addresses.push(bare.replace(escaped, '$1').replace(/[.,;:!?'"”’]+$/, ''));
  const text = withoutLinks
    .replace(mark, (whole, number: string) => {
      if (!isListed(number)) return whole;
      marks.push(number);
      return '';
    })
    .replace(escaped, '$1')
    .trim();
  return { text, addresses: [...new Set(addresses)], marks: [...new Set(marks)] };
}
