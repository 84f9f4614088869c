import type { NodeKind } from '#shared/model/node-kinds';
import type { RouteKind } from './route';

export type ThemeId = 'light' | 'dark';

/** Every colour of the picture, the same on the canvas and in exports. CSS hexadecimal. */
export interface Theme {
  readonly id: ThemeId;
  /** Behind an exported picture. */
  readonly paper: string;
  /** Behind the map in the window. */
  readonly canvas: string;
  /** The statements. */
  readonly ink: string;
  /** What is said about the statements: chips, legend, placeholders. */
  readonly muted: string;
  /** Hairlines that carry no meaning. */
  readonly hairline: string;
  /** Lines by which a field is known, and the lines of what is set back. */
  readonly edge: string;
  /** The words of what is set back behind something that stands out: quiet, but to be read. */
  readonly faint: string;
  /** Around what proves a finding. */
  readonly trail: string;
  readonly nodes: Readonly<Record<NodeKind, NodeColours>>;
  readonly relations: Readonly<Record<RouteKind, string>>;
  readonly chips: Readonly<Record<ChipTone, ChipColours>>;
}

export interface NodeColours {
  readonly fill: string;
  readonly border: string;
  /** Icon and word of the kind; the head of a recommendation is filled with it. */
  readonly accent: string;
  readonly onAccent: string;
}

/** plain: a fact; caution: something is still owed; against: the author gave it up. */
export type ChipTone = 'plain' | 'caution' | 'against';

export interface ChipColours {
  readonly fill: string;
  readonly text: string;
}

const light: Theme = {
  id: 'light',
  paper: '#ffffff',
  canvas: '#f7f6f3',
  ink: '#1b1f27',
  muted: '#565e6c',
  hairline: '#d8dbe1',
  edge: '#828995',
  faint: '#676e79',
  trail: '#bf7f00',
  nodes: {
    claim: { fill: '#f0f5fc', border: '#4a79b8', accent: '#1f5296', onAccent: '#ffffff' },
    evidence: { fill: '#fcf6e8', border: '#a67c20', accent: '#77540b', onAccent: '#ffffff' },
    recommendation: { fill: '#f6f1fb', border: '#68419f', accent: '#5d3594', onAccent: '#ffffff' },
  },
  relations: { support: '#0b7568', backing: '#0b7568', attack: '#d0431a', undercut: '#8f1d68' },
  chips: {
    plain: { fill: '#e7eaf0', text: '#434b59' },
    caution: { fill: '#fbe7b8', text: '#694a00' },
    against: { fill: '#fbdcd2', text: '#97290a' },
  },
};

const dark: Theme = {
  id: 'dark',
  paper: '#171a20',
  canvas: '#12151a',
  ink: '#eceef2',
  muted: '#a7afbd',
  hairline: '#343a45',
  edge: '#6a717c',
  faint: '#7d8490',
  trail: '#e8a317',
  nodes: {
    claim: { fill: '#1d2a3d', border: '#5e90d0', accent: '#9cc3f5', onAccent: '#0e1b2d' },
    evidence: { fill: '#30291a', border: '#b98f38', accent: '#ebca7c', onAccent: '#251c06' },
    recommendation: { fill: '#2b2239', border: '#c79be6', accent: '#c9aef2', onAccent: '#20122f' },
  },
  relations: { support: '#45c4b1', backing: '#45c4b1', attack: '#ff8357', undercut: '#ee84bd' },
  chips: {
    plain: { fill: '#3a414d', text: '#dde1e8' },
    caution: { fill: '#4d3d14', text: '#f7d98c' },
    against: { fill: '#552a1d', text: '#ffc0aa' },
  },
};

export const themes: Readonly<Record<ThemeId, Theme>> = { light, dark };

/** Arimo has the widths of Arial, Helvetica and Liberation Sans, so that text fits where Arimo is not installed. */
export const fontFamily = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";
