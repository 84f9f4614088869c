import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneOf } from '#shared/drawing/scene-of';
import { svgOf } from '#shared/drawing/svg';
import { themes } from '#shared/drawing/theme';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { anyMap } from '../../../support/arbitrary-map';

const draw = (map: Parameters<typeof sceneOf>[0]) => svgOf(sceneOf(map, themes.light));

/** Every tag is closed, nothing stands between tags that should be an entity. Enough for what we write ourselves. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, close, name = '', single] of xml.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return [`</${name}>`];
    } else if (!single) open.push(name);
  }
  return open;
}

describe('a picture as SVG', () => {
  test('is well formed, whatever the map says', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const svg = draw(map);
        expect(unclosed(svg)).toEqual([]);
        expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them.
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(svg).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 50 },
    );
  });

  test('says its text as text, and runs nothing', () => {
    const svg = draw({
      ...emptyMap('<script>alert(1)</script>'),
      nodes: [{ id: 'C1', kind: 'claim', text: 'Tea & <b>' }],
    });
    expect(svg).toContain('Tea &amp; &lt;b&gt;');
    expect(svg).not.toMatch(/<script|<foreignObject|href=/);
  });

  test('is the same for the same map', () => {
    const map = sketch('E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1');
    expect(draw(map)).toBe(draw({ ...map }));
  });
});
