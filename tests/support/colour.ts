/** Red, green and blue from 0 to 1, in proportion to light. */
type Light = readonly [red: number, green: number, blue: number];

/** Kinds of colour blindness, with what becomes of light: Machado, Oliveira and Fernandes 2009, at full severity. */
export const blindnesses = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly Light[]>;

export type Blindness = keyof typeof blindnesses;

/** The contrast ratio of WCAG 2, from 1 to 21, of two colours in CSS hexadecimal. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/**
 * How different two colours look: the distance in Oklab (Ottosson 2020). Black and white are 1 apart; side by side,
 * 0.02 can just be told apart.
 */
export function difference(one: string, other: string, eye?: Blindness): number {
  const [a, b] = [one, other].map((colour) => oklab(seenBy(eye, lightOf(colour))));
  return Math.hypot(...(a ?? []).map((value, index) => value - (b?.[index] ?? 0)));
}

function luminance(colour: string): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function seenBy(eye: Blindness | undefined, light: Light): Light {
  return eye === undefined ? light : clipped(times(blindnesses[eye], light));
}

function clipped([red, green, blue]: Light): Light {
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [clip(red), clip(green), clip(blue)];
}

function times(rows: readonly Light[], light: Light): Light {
  const [one = 0, two = 0, three = 0] = rows.map((row) =>
    row.reduce((sum, value, index) => sum + value * (light[index] ?? 0), 0),
  );
  return [one, two, three];
}

function oklab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  );
  const [long, middle, short] = cones.map(Math.cbrt) as unknown as Light; // Three go in and three come out.
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long, middle, short],
  );
}
