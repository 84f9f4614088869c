/** An Argdown document with one of everything. Written for the tests. */
export const richArgdown = `===
title: Rents
author: [Ada, Ben]
color:
    colorScheme: iwanthue
===

# Prices #group {isGroup: true}

[Cap]: A cap on rents *helps* tenants. #policy #(two words) {source: "a}b", n: [1, {k: v}]}
  + [Less paid]: They pay less. // as seen
    - <Supply>: Fewer flats are built, see [a study](https://example.org/x).
  >< [No cap]: Rents are free.
  - A text of its own, as @[Cap] has, on
    two lines.

## Details

<Supply> #x

(1) [Margins]: Margins fall.
(2) Builders follow margins. {
note: it's so
list:
  - 1
}
--
Modus ponens, Practice {uses: [1, 2]}
--
  _ [Subsidies]: Subsidies fill the gap. .->. \\[sic\\]
(3) [Fewer starts]: Fewer flats are begun.
----
(4) [Fewer]: Fewer flats are built.
  -> [Cap]

/* a
comment */

* one item
* <Supply>
   _ <Doubt>: Builders have other reasons.
`;
