/** A unit: what it measures, and how many of the smallest of its kind it is. */
export interface Unit {
  readonly family: string;
  readonly factor: number;
}

const day = 86_400;

/** By family, how many of its base each unit is. Months and days are apart: no month has a number of days. */
const families: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  percent: { '%': 1, percent: 1, pct: 1 },
  $: { $: 1, dollar: 1, dollars: 1, usd: 1 },
  '€': { '€': 1, euro: 1, euros: 1, eur: 1 },
  '£': { '£': 1, pound: 1, pounds: 1, gbp: 1 },
  '¥': { '¥': 1, yen: 1, jpy: 1 },
  months: {
    month: 1,
    months: 1,
    quarter: 3,
    quarters: 3,
    year: 12,
    years: 12,
    decade: 120,
    decades: 120,
    century: 1200,
    centuries: 1200,
  },
  seconds: {
    second: 1,
    seconds: 1,
    minute: 60,
    minutes: 60,
    min: 60,
    hour: 3600,
    hours: 3600,
    day,
    days: day,
    week: 7 * day,
    weeks: 7 * day,
    fortnight: 14 * day,
    fortnights: 14 * day,
  },
  grams: {
    microgram: 1e-6,
    micrograms: 1e-6,
    µg: 1e-6,
    μg: 1e-6,
    mcg: 1e-6,
    milligram: 1e-3,
    milligrams: 1e-3,
    mg: 1e-3,
    gram: 1,
    grams: 1,
    g: 1,
    kilogram: 1e3,
    kilograms: 1e3,
    kg: 1e3,
    tonne: 1e6,
    tonnes: 1e6,
    tons: 1e6,
  },
  metres: {
    mm: 1e-3,
    millimetres: 1e-3,
    millimeters: 1e-3,
    cm: 1e-2,
    centimetres: 1e-2,
    centimeters: 1e-2,
    metre: 1,
    metres: 1,
    meter: 1,
    meters: 1,
    km: 1e3,
    kilometre: 1e3,
    kilometres: 1e3,
    kilometer: 1e3,
    kilometers: 1e3,
    mile: 1609.344,
    miles: 1609.344,
    feet: 0.3048,
    foot: 0.3048,
    inches: 0.0254,
  },
  litres: { ml: 1e-3, millilitres: 1e-3, milliliters: 1e-3, litre: 1, litres: 1, liter: 1, liters: 1 },
  watts: {
    kw: 1e3,
    kilowatts: 1e3,
    mw: 1e6,
    megawatts: 1e6,
    gw: 1e9,
    gigawatts: 1e9,
  },
  bytes: { kb: 1e3, mb: 1e6, gb: 1e9, tb: 1e12 },
  degrees: { degree: 1, degrees: 1, '°': 1 },
};

export const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(families).flatMap(([family, members]) =>
    Object.entries(members).map(([word, factor]) => [word, { family, factor }] as const),
  ),
);

/** The signs that stand before a number. */
export const currencySigns: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);
